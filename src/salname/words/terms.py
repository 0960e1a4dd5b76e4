"""Lengths of time as courts order them: four months, two months and seven days, five years.

Canonical form is the date part of an ISO 8601 duration: P4M, P2M7D, P5Y6M, P15D.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta

from salname.errors import BadTerm

_ISO = re.compile(r"P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?", re.ASCII)


@dataclass(frozen=True)
class Term:
    """Whole months and days. A year counts as twelve months, a week as seven days."""

    months: int = 0
    days: int = 0

    @classmethod
    def parse(cls, text: str) -> Term:
        """Read P4M and the like; raises BadTerm for anything else."""
        found = _ISO.fullmatch(text)
        if found is None:
            raise BadTerm(value=text)
        years, months, weeks, days = (int(part or 0) for part in found.groups())
        return cls(12 * years + months, 7 * weeks + days)

    def after(self, start: date) -> date:
        """The same day of the month that many months on, then the days.

        A month without that day ends on its last day: one month after 31 January is 28 or 29
        February.
        """
        whole = start.year * 12 + start.month - 1 + self.months
        year, month = divmod(whole, 12)
        last = calendar.monthrange(year, month + 1)[1]
        return date(year, month + 1, min(start.day, last)) + timedelta(days=self.days)

    def __str__(self) -> str:
        years, months = divmod(self.months, 12)
        parts = ((years, "Y"), (months, "M"), (self.days, "D"))
        return "P" + ("".join(f"{count}{unit}" for count, unit in parts if count) or "0D")
