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
    """From the first day (0 %) to the last (`width` percent), with room for a label after it."""

    first: date
    last: date
    width: float = 96

    @classmethod
    def over(cls, days: Iterable[date]) -> Scale:
        """The scale that holds all these days; at least one."""
        listed = sorted(days)
        return cls(listed[0], listed[-1])

    def at(self, day: date) -> float:
        """Where a day lies, in percent."""
        length = (self.last - self.first).days or 1
        return round((day - self.first).days / length * self.width, 2)

    def ticks(self) -> Iterator[tuple[float, str]]:
        """First days of months with a short name in the language spoken, five at most."""
        months = list(self._months())
        step = -(-len(months) // _MOST_TICKS) or 1
        for month in months[::step]:
            skeleton = "yMMM" if step >= _MOST_TICKS else "MMM"
            yield self.at(month), format_skeleton(skeleton, month, locale=current())

    def _months(self) -> Iterator[date]:
        count = self.first.year * _MONTHS + self.first.month
        while True:
            year, month = divmod(count, _MONTHS)
            day = date(year, month + 1, 1)
            if day > self.last:
                return
            yield day
            count += 1
