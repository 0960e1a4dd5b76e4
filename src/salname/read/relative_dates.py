"""Dates counted from another: the next day, two weeks later, last year."""

from __future__ import annotations

from datetime import timedelta

from salname.read.pack import Relative
from salname.words.dates import PartialDate


def moved(start: PartialDate | None, row: Relative) -> str:
    """The date so many days, weeks, months or years from another; empty when that is open."""
    if start is None:
        return ""
    if row.unit in ("day", "week"):
        if not start.is_day:
            return start.text if row.count == 0 else ""
        days = row.count * (7 if row.unit == "week" else 1)
        return (start.earliest + timedelta(days=days)).isoformat()
    months = row.count * (12 if row.unit == "year" else 1)
    whole = start.earliest.year * 12 + start.earliest.month - 1 + months
    if row.unit == "year":
        return f"{whole // 12:04}"
    if start.earliest.month != start.latest.month:
        return ""
    return f"{whole // 12:04}-{whole % 12 + 1:02}"
