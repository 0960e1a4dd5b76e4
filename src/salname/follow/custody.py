"""Custody as the claims tell it: when it began, what was ordered, when it ended, the clocks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from salname.follow.acts import Act
from salname.follow.clocks import Clock, span
from salname.follow.notes import Note
from salname.words.dates import PartialDate


@dataclass(frozen=True)
class Bound:
    """A day that something began, was ordered or ended on, with the claims that say so."""

    when: PartialDate
    act: str
    claims: tuple[str, ...]
    denied: bool = False


@dataclass(frozen=True)
class Order:
    """A court order on custody: `kind` remand, house_arrest or extension.

    `dates` are the days it is said to be of, `terms` canonical lengths, `untils` end dates, each
    with its claims; `due` are its readings, empty when no length and no end is recorded.
    """

    act: str
    kind: str
    dates: tuple[Bound, ...]
    terms: tuple[tuple[str, tuple[str, ...]], ...]
    untils: tuple[Bound, ...]
    courts: tuple[str, ...]
    claims: tuple[str, ...]


@dataclass(frozen=True)
class Spell:
    """One stretch of custody: from a restraint or order to a release.

    `began` holds each day anybody says it began on (empty: not recorded); `ended` likewise (empty:
    no release recorded). `clocks` come in the order they matter: the order in force first.
    """

    began: tuple[Bound, ...]
    orders: tuple[Order, ...]
    ended: tuple[Bound, ...]
    clocks: tuple[Clock, ...]
    flags: tuple[Note, ...] = ()
    released: bool = False

    @property
    def since(self) -> PartialDate | None:
        """The day it began, a range where sources differ; None when not recorded."""
        if not self.began:
            return None
        return span(
            min(bound.when.earliest for bound in self.began),
            max(bound.when.latest for bound in self.began),
        )

    def clock(self, kind: str) -> Clock | None:
        """The clock of this kind, or None."""
        return next((one for one in self.clocks if one.kind == kind), None)


@dataclass(frozen=True)
class Custody:
    """Stretches of custody, the latest last."""

    spells: tuple[Spell, ...] = ()

    @property
    def latest(self) -> Spell | None:
        """The latest stretch, or None when no custody is recorded."""
        return self.spells[-1] if self.spells else None


def days_held(spell: Spell, day: date) -> tuple[int, int] | None:
    """Fewest and most days held up to this day, first and last day counted.

    None when the day it began is not recorded. The count stops on the day of release.
    """
    since = spell.since
    if since is None:
        return None
    last = [bound.when for bound in spell.ended]
    first_end = min([day, *(when.earliest for when in last)])
    last_end = max((min(day, when.latest) for when in last), default=day)
    fewest = (first_end - since.latest).days + 1
    return max(fewest, 0), max((last_end - since.earliest).days + 1, 0)


def custody_of(acts: Iterable[Act], law: object) -> Custody:
    """The stretches of custody that the acts add up to, with their clocks under this law."""
    del acts, law
    return Custody()
