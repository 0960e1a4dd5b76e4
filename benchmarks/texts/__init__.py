"""Texts of our own, labelled by hand, and what turns the marks into labels."""
