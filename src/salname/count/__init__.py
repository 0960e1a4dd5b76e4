"""How many, as far as the records can say: coverage, trends, overlap, estimates."""
