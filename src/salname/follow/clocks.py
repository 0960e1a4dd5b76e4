"""Clocks: the dates on which something ends or falls due, each with its rule and its claims.

A clock never says that somebody must be free. It says what the law's text and the recorded claims
add up to, what was assumed, and what would change it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from salname.follow.notes import Note
from salname.follow.statute import Rule
from salname.words.dates import PartialDate
from salname.words.terms import Term


@dataclass(frozen=True)
class Reading:
    """One way to compute a clock: where claims differ, there are several.

    `claims` are the ids it rests on; `assumed` says what no claim states; `flags` what a person
    should look at ("exceeds the stated limit"). `severity` is set where the reading holds for
    charges of one gravity only.
    """

    due: PartialDate
    claims: tuple[str, ...]
    counted_from: PartialDate | None = None
    assumed: tuple[Note, ...] = ()
    flags: tuple[Note, ...] = ()
    severity: str | None = None


@dataclass(frozen=True)
class Clock:
    """`kind`: order, initial_limit, last_limit, to_court, motion, complaint, hold, sentence.

    `rule` is the code of the legal rule, `article` its place in the law, `law_source` where that
    text was seen, `verified_by` who checked it against the law in force (None: nobody yet).
    `readings` is never empty, earliest due first.
    """

    kind: str
    what: Note
    rule: str
    article: str
    law_source: str
    verified_by: str | None
    readings: tuple[Reading, ...]
    would_change: tuple[Note, ...] = ()

    @property
    def due(self) -> PartialDate:
        """The due date, a range from the earliest to the latest where readings differ."""
        if len(self.readings) == 1:
            return self.readings[0].due
        first = min(reading.due.earliest for reading in self.readings)
        last = max(reading.due.latest for reading in self.readings)
        return span(first, last)

    @property
    def claims(self) -> tuple[str, ...]:
        """Ids of all claims any reading rests on."""
        ids = (id_ for reading in self.readings for id_ in reading.claims)
        return tuple(dict.fromkeys(ids))

    @property
    def assumptions(self) -> tuple[Note, ...]:
        """What any reading assumes."""
        notes = (note for reading in self.readings for note in reading.assumed)
        return tuple(dict.fromkeys(notes))

    @property
    def flags(self) -> tuple[Note, ...]:
        """What is to be looked at, where every reading flags something.

        An order that is too long only if the gravest or the lightest charge is meant is said beside
        that reading, never of the clock: most readers would take it for a finding.
        """
        if not all(reading.flags for reading in self.readings):
            return ()
        notes = (note for reading in self.readings for note in reading.flags)
        return tuple(dict.fromkeys(notes))


def the_clock(
    kind: str, what: Note, rule: Rule, readings: Iterable[Reading], *would_change: Note
) -> Clock | None:
    """The clock a rule sets, or None when there is nothing to compute it from."""
    found = distinct(readings)
    if not found:
        return None
    return Clock(
        kind, what, rule.code, rule.article, rule.source, rule.verified_by, found, would_change
    )


def span(first: date, last: date) -> PartialDate:
    """The partial date from one day to another, a single day when they are the same."""
    if first == last:
        return PartialDate.of(first)
    return PartialDate.parse(f"{first.isoformat()}/{last.isoformat()}")


def shifted(start: PartialDate, term: Term) -> PartialDate:
    """The day a length from this start ends on, no more exact than the start is.

    Months end on the corresponding day, or on the last of a month that lacks it (CPC 202.3). An
    approximate start gives an approximate end.
    """
    ends = span(term.after(start.earliest), term.after(start.latest))
    return PartialDate.parse(f"~{ends.text}") if start.approximate else ends


def distinct(readings: Iterable[Reading]) -> tuple[Reading, ...]:
    """Readings by due date, earliest first; those that agree on it and on gravity become one."""
    found: dict[tuple[str, str | None], Reading] = {}
    for one in readings:
        key = (one.due.text, one.severity)
        known = found.get(key)
        found[key] = one if known is None else _joined(known, one)
    return tuple(sorted(found.values(), key=_order))


def _joined(one: Reading, other: Reading) -> Reading:
    return replace(
        one,
        counted_from=one.counted_from or other.counted_from,
        claims=tuple(dict.fromkeys((*one.claims, *other.claims))),
        assumed=tuple(dict.fromkeys((*one.assumed, *other.assumed))),
        flags=tuple(dict.fromkeys((*one.flags, *other.flags))),
    )


def _order(one: Reading) -> tuple[str, str, str]:
    return (one.due.earliest.isoformat(), one.due.latest.isoformat(), one.due.text)


def certain_flags(clock: Clock) -> tuple[Note, ...]:
    """What is flagged in every reading: a limit exceeded only if the charge is light is not."""
    return clock.flags if all(reading.flags for reading in clock.readings) else ()


def days_left(clock: Clock, today: date) -> tuple[int, int]:
    """Fewest and most days until the clock is due; negative when it is past."""
    due = clock.due
    return (due.earliest - today).days, (due.latest - today).days


def nearness(clock: Clock, today: date) -> str:
    """How near, by the earliest it can be: past, now (3 days), soon (14 days), later."""
    fewest, most = days_left(clock, today)
    if most < 0:
        return "past"
    if fewest <= _NOW:
        return "now"
    return "soon" if fewest <= _SOON else "later"


_NOW = 3
_SOON = 14
