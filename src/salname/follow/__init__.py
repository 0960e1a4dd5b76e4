"""What claims about a person add up to: case, versions, positions, the clocks of custody.

Read in this order: `notes` (what is said beside a figure), `index` and `sides`, `voices` (a claim
as shown), `acts`, `points` (versions side by side), `positions`, `timeline`. Then custody:
`bounds`, `spells`, `orders`, `statute` and `rules` (the law), `gravity`, `limits`, `deadlines`,
`clocks`, `custody`. At last `status`, `case` and the ways out, `report` and `drawing`.
"""
