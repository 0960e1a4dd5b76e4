"""Custody as the claims tell it: when it began, what was ordered, when it ended, the clocks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from salname.follow.acts import Act
from salname.follow.bounds import Bound, dates_of, took_effect
from salname.follow.clocks import Clock, certain_flags, span
from salname.follow.deadlines import hold_clock, order_clocks, sentence_clock
from salname.follow.gravity import gravities
from salname.follow.limits import limit_clocks, start_of
from salname.follow.notes import Note
from salname.follow.orders import Order, orders_of
from salname.follow.spells import (
    CHARGES,
    EXTENSIONS,
    SENTENCES,
    Stretch,
    ends,
    orders,
    restraints,
    stretches,
)
from salname.follow.statute import Law
from salname.words.dates import PartialDate


@dataclass(frozen=True)
class Spell:
    """One stretch of custody: from a restraint or order to a release.

    `began` holds each day anybody says it began on (empty: not recorded), `ended` likewise.
    `ended_by` is the kind of act that ended it (release, acquittal, death_in_custody) when one is
    stated and nobody denies it; then no clock runs. `clocks` come in the order they matter: the
    order in force first. `flags` hold whichever way the claims are read.
    """

    began: tuple[Bound, ...]
    orders: tuple[Order, ...]
    ended: tuple[Bound, ...]
    ended_by: str | None
    clocks: tuple[Clock, ...]
    flags: tuple[Note, ...] = ()

    @property
    def since(self) -> PartialDate | None:
        """The day it began, a range where sources differ; None when not recorded."""
        if not self.began:
            return None
        return span(
            min(bound.when.earliest for bound in self.began),
            max(bound.when.latest for bound in self.began),
        )

    @property
    def released(self) -> bool:
        """Whether it is over; `ended_by` says through what, which need not be a release."""
        return self.ended_by is not None

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


def custody_of(acts: Iterable[Act], law: Law) -> Custody:
    """The stretches of custody that the acts add up to, with their clocks under this law."""
    done = (act for act in acts if took_effect(act))
    return Custody(tuple(_spell(stretch, law) for stretch in stretches(done)))


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


def _spell(stretch: Stretch, law: Law) -> Spell:
    began = _bounds(stretch.of(restraints()))
    ordered = orders_of(stretch.of(orders() | EXTENSIONS), began)
    ending = [act for act in stretch.of(ends()) if _stated(act)]
    clocks = tuple(_clocks(stretch, began, ordered, law))
    return Spell(
        began=began,
        orders=ordered,
        ended=_bounds(stretch.of(ends())),
        ended_by=ending[0].kind if ending else None,
        clocks=() if ending else clocks,
        flags=tuple(dict.fromkeys(flag for clock in clocks for flag in certain_flags(clock))),
    )


def _bounds(acts: Iterable[Act]) -> tuple[Bound, ...]:
    return tuple(bound for act in acts for bound in dates_of(act))


def _stated(act: Act) -> bool:
    """Whether the act is said to have been done and nobody denies that."""
    done = act.values("done_to")
    return any(value.stated for value in done) and not any(value.denied for value in done)


def _clocks(
    stretch: Stretch, began: tuple[Bound, ...], ordered: tuple[Order, ...], law: Law
) -> Iterator[Clock]:
    start = start_of(began, ordered)
    sentences = stretch.of(SENTENCES)
    if sentences:
        yield from sentence_clock(sentences, start, law)
        return
    if not ordered:
        yield from hold_clock(began, law)
    yield from order_clocks(ordered, law)
    yield from limit_clocks(start, ordered, gravities(stretch.of(CHARGES), law), law)
