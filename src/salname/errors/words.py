"""Dates, lengths of time and tables that cannot be read."""

from __future__ import annotations

from salname.errors.root import N_, SalnameError


class BadDate(SalnameError):
    """A date or length of time that cannot be read."""

    sentence = N_("“{value}” is not a date we can read.")
    next_step = N_("Write 2024, 2024-12, 2024-12-04, ~2024, or a range 2024-12-03/2024-12-05.")


class BadTerm(SalnameError):
    """A length of time that cannot be read."""

    sentence = N_("“{value}” is not a length of time we can read.")
    next_step = N_("Write P4M for four months, P2M7D for two months and seven days.")


class MissingColumn(SalnameError):
    """A table lacks a column that is needed."""

    sentence = N_("The table {file} has no column “{column}”.")
    next_step = N_("Its first line must name the columns; add this one and try again.")
