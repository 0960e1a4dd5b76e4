"""Dates as far as they are known: a year, a month, a day, about a year, or a range.

A partial date is never padded to a full one. It is kept as written in canonical form (a subset of
the Extended Date/Time Format, ISO 8601-2) and answers with the earliest and latest day it can mean.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date

from salname.errors import BadDate

_PARTIAL = re.compile(
    r"(?P<about>~)?(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?", re.ASCII
)


@dataclass(frozen=True)
class PartialDate:
    """A day, month, year, approximate one of these (`~2024`), or a range (`2024-12-03/2024-12-05`).

    `earliest` and `latest` are the first and last day it can mean, both included; `text` is the
    canonical form. Build one with `parse`.
    """

    text: str
    earliest: date
    latest: date
    approximate: bool = False

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read the canonical form; raises BadDate for anything else, 2025-02-29 included."""
        first, slash, last = text.partition("/")
        start = cls._single(first)
        end = cls._single(last) if slash else start
        if start is None or end is None or start.earliest > end.latest:
            raise BadDate(value=text)
        return cls(text, start.earliest, end.latest, start.approximate or end.approximate)

    @classmethod
    def _single(cls, text: str) -> PartialDate | None:
        found = _PARTIAL.fullmatch(text)
        if found is None:
            return None
        year, month, day = (found[part] for part in ("year", "month", "day"))
        try:
            earliest = date(int(year), int(month or 1), int(day or 1))
            last_day = calendar.monthrange(int(year), int(month or 12))[1]
        except ValueError:
            return None
        latest = date(int(year), int(month or 12), int(day or last_day))
        return cls(text, earliest, latest, found["about"] is not None)

    @classmethod
    def of(cls, day: date) -> PartialDate:
        """The partial date that means exactly this day."""
        return cls(day.isoformat(), day, day)

    @property
    def is_day(self) -> bool:
        """True when it means exactly one day and is not approximate."""
        return self.earliest == self.latest and not self.approximate

    def __str__(self) -> str:
        return self.text
