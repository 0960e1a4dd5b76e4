"""What claims about a person add up to: case, versions, positions, the clocks of custody."""
