"""Orders on custody and the dates they end on, each way of counting kept.

The length of an order counts from the day the person was in fact deprived of liberty; only where no
day of that is recorded is it counted from the order, and then the note says that it may be earlier.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain

from salname.errors import N_, BadTerm
from salname.follow.acts import Act
from salname.follow.bounds import Bound, dates_of, doubts, ends_of, imposed, merged
from salname.follow.clocks import Reading, distinct, shifted, span
from salname.follow.notes import Note, note
from salname.follow.spells import EXTENSIONS
from salname.words.dates import PartialDate
from salname.words.terms import Term

FROM_ORDER = note(
    N_("Counted from the order. Earlier if restraint began earlier: no day of it is recorded.")
)
_OWN_DAY = note(N_("Counted from the day of this later order."))


@dataclass(frozen=True)
class Length:
    """A term as ordered, with the claims that state it."""

    term: Term
    claims: tuple[str, ...]


@dataclass(frozen=True)
class Order:
    """A court order, as all acts that speak of it tell: two papers on one order are one step.

    `kind` is remand, house_arrest or extension; `due` its readings, earliest first, empty when
    neither an end nor a length with a start is recorded; `courts` names as written.
    """

    kind: str
    acts: tuple[str, ...]
    dates: tuple[Bound, ...]
    lengths: tuple[Length, ...]
    untils: tuple[Bound, ...]
    courts: tuple[str, ...]
    due: tuple[Reading, ...] = ()

    @property
    def claims(self) -> tuple[str, ...]:
        """Ids of the claims on its day, length and end."""
        days = (bound.claims for bound in (*self.dates, *self.untils))
        lengths = (length.claims for length in self.lengths)
        return tuple(dict.fromkeys(chain.from_iterable((*days, *lengths))))


def orders_of(acts: Iterable[Act], began: tuple[Bound, ...]) -> tuple[Order, ...]:
    """The orders in the order of time, each with the dates it ends on.

    `began` are the days the restraint began on; empty when none is recorded.
    """
    steps: list[Order] = []
    for act in acts:
        _join(_order(act), steps)
    done: list[Order] = []
    for step in steps:
        done.append(replace(step, due=_due(step, done, began)))
    return tuple(done)


def _order(act: Act) -> Order:
    return Order(
        kind=act.kind or "",
        acts=(act.id,),
        dates=tuple(dates_of(act)),
        lengths=tuple(_lengths(act)),
        untils=tuple(ends_of(act)),
        courts=tuple(value.shown for value in act.values("ordered_by") if value.stated),
    )


def _lengths(act: Act) -> Iterator[Length]:
    for value in imposed(act, "term"):
        try:
            yield Length(Term.parse(value.raw), value.claims)
        except BadTerm:
            continue


def _join(order: Order, steps: list[Order]) -> None:
    """Add an order, or join it to the one it tells of again."""
    for place, step in enumerate(steps):
        if _same(step, order):
            steps[place] = _joined(step, order)
            return
    steps.append(order)


def _same(one: Order, other: Order) -> bool:
    """Whether two acts may tell of one order.

    On one day a court orders once, so the same day is enough, and lengths that differ are then two
    versions of it. Where a day is missing, nothing else may part them.
    """
    if one.kind != other.kind:
        return False
    if one.dates and other.dates:
        return _meet(one.dates, other.dates)
    lengths = {length.term for length in one.lengths}, {length.term for length in other.lengths}
    agree = not all(lengths) or bool(lengths[0] & lengths[1])
    ends = not (one.untils and other.untils) or _meet(one.untils, other.untils)
    return agree and ends


def _meet(some: Iterable[Bound], others: Iterable[Bound]) -> bool:
    pairs = ((one.when, other.when) for one in some for other in others)
    return any(
        one.earliest <= other.latest and other.earliest <= one.latest for one, other in pairs
    )


def _joined(one: Order, other: Order) -> Order:
    lengths: dict[Term, tuple[str, ...]] = {}
    for length in (*one.lengths, *other.lengths):
        lengths[length.term] = (*lengths.get(length.term, ()), *length.claims)
    return Order(
        kind=one.kind,
        acts=(*one.acts, *other.acts),
        dates=merged((*one.dates, *other.dates)),
        lengths=tuple(Length(term, tuple(dict.fromkeys(ids))) for term, ids in lengths.items()),
        untils=merged((*one.untils, *other.untils)),
        courts=tuple(dict.fromkeys((*one.courts, *other.courts))),
    )


def _due(step: Order, before: list[Order], began: tuple[Bound, ...]) -> tuple[Reading, ...]:
    """Every date the order can end on: the ends stated, and each length from each start."""
    stated = [
        Reading(bound.when, (*bound.claims, *_ids(step.dates)), assumed=doubts(bound))
        for bound in step.untils
    ]
    counted = [
        _counted(length, start) for length in step.lengths for start in _starts(step, before, began)
    ]
    return distinct([*stated, *counted])


@dataclass(frozen=True)
class _Start:
    when: PartialDate
    claims: tuple[str, ...]
    assumed: tuple[Note, ...] = ()


def _starts(step: Order, before: list[Order], began: tuple[Bound, ...]) -> list[_Start]:
    """What a length counts from: restraint for the first order, the end before for the next."""
    earlier = next((order.due for order in reversed(before) if order.due), ())
    if step.kind in EXTENSIONS:
        return [_Start(one.due, one.claims, one.assumed) for one in earlier]
    if earlier:
        return [_dated(one, _OWN_DAY) for one in merged(step.dates)]
    if began:
        return [_begun(bound, step) for bound in merged(began)]
    return [_dated(one, FROM_ORDER) for one in merged(step.dates)]


def _dated(bound: Bound, assumed: Note) -> _Start:
    return _Start(bound.when, bound.claims, (assumed, *doubts(bound)))


def _begun(bound: Bound, step: Order) -> _Start:
    """The day restraint began; a vague one cannot be later than the order it led to."""
    ordered = [one.when.latest for one in step.dates]
    latest = min([bound.when.latest, *(day for day in ordered if day >= bound.when.earliest)])
    claims = bound.claims
    when = bound.when
    if latest < when.latest:
        when = span(when.earliest, latest)
        claims = (*claims, *_ids(step.dates))
    return _Start(when, claims, doubts(bound))


def _counted(length: Length, start: _Start) -> Reading:
    return Reading(
        due=shifted(start.when, length.term),
        claims=tuple(dict.fromkeys((*length.claims, *start.claims))),
        counted_from=start.when,
        assumed=start.assumed,
    )


def _ids(bounds: Iterable[Bound]) -> tuple[str, ...]:
    return tuple(id_ for bound in bounds for id_ in bound.claims)
