"""What people record: actions write, queries ask."""
