"""The pages, one module each: they ask the tables, call one action, and show."""
