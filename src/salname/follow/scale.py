"""Days laid out from left to right, in percent of a drawing's width."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from babel.dates import format_skeleton

from salname.words.languages import current

_MONTHS = 12
_MOST_TICKS = 5


@dataclass(frozen=True)
class Scale:
    """From the first day (at `start` percent) to the last (at `end`)."""

    first: date
    last: date
    start: float = 0
    end: float = 96

    @classmethod
    def over(cls, days: Iterable[date], start: float = 0) -> Scale:
        """The scale that holds all these days; at least one."""
        listed = sorted(days)
        return cls(listed[0], listed[-1], start)

    def at(self, day: date) -> float:
        """Where a day lies, in percent."""
        length = (self.last - self.first).days or 1
        share = (day - self.first).days / length
        return round(self.start + share * (self.end - self.start), 2)

    def ticks(self) -> Iterator[tuple[float, str]]:
        """First days of months with their short names in the language spoken, five at most.

        The first of January is named by its year. Where no month begins, the first and the last
        day are named.
        """
        months = list(self._months())
        if not months:
            days = dict.fromkeys((self.first, self.last))
            yield from ((self.at(day), _short("MMMd", day)) for day in days)
        step = -(-len(months) // _MOST_TICKS) or 1
        for month in months[::step]:
            yield self.at(month), _short("y" if month.month == 1 else "MMM", month)

    def _months(self) -> Iterator[date]:
        count = self.first.year * _MONTHS + self.first.month
        while (day := date(count // _MONTHS, count % _MONTHS + 1, 1)) <= self.last:
            yield day
            count += 1


def _short(skeleton: str, day: date) -> str:
    return str(format_skeleton(skeleton, day, locale=current()))
