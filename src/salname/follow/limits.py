"""The limits the law sets to custody before trial, by the gravity of the charges.

Each possible gravity gives a reading. What goes beyond a limit as written is flagged with the
article; whether it is unlawful is for a lawyer to say.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from salname.errors import N_
from salname.follow.bounds import Bound, doubts, merged
from salname.follow.clocks import Clock, Reading, shifted, the_clock
from salname.follow.gravity import Gravity
from salname.follow.notes import Note, note
from salname.follow.orders import FROM_ORDER, Order
from salname.follow.spells import EXTENSIONS
from salname.follow.statute import Law, Rule
from salname.words.terms import Term

INITIAL, LAST = "AZ.DET.INITIAL", "AZ.DET.CAP"

_STOPS = note(N_("It stops when a court considers the measure in a case sent to it."))
_EARLIER = note(N_("Earlier custody in the same case counts too."))
_OTHER_CHARGES = note(N_("A graver or lighter charge changes the limit."))


@dataclass(frozen=True)
class Start:
    """The days the limits count from, with what is assumed when it is the day of the order."""

    bounds: tuple[Bound, ...]
    assumed: tuple[Note, ...] = ()


def start_of(began: tuple[Bound, ...], orders: tuple[Order, ...]) -> Start:
    """The restraint of liberty, or the first dated order where no day of restraint is recorded."""
    if began:
        return Start(merged(began))
    dated = next((order.dates for order in orders if order.dates), ())
    return Start(merged(dated), (FROM_ORDER,))


def limit_clocks(
    start: Start, orders: tuple[Order, ...], gravities: tuple[Gravity, ...], law: Law
) -> Iterator[Clock]:
    """The first limit and the last limit, with a reading for each gravity the charges may have."""
    kinds = (
        ("initial_limit", INITIAL, N_("First limit of custody before trial")),
        ("last_limit", LAST, N_("Last limit of custody before trial")),
    )
    for kind, code, what in kinds:
        found = list(_readings(code, start, orders, gravities, law))
        if not found:
            continue
        readings = (reading for _, reading in found)
        clock = the_clock(kind, note(what), found[0][0], readings, _STOPS, _EARLIER, _OTHER_CHARGES)
        if clock is not None:
            yield clock


def _readings(
    code: str, start: Start, orders: tuple[Order, ...], gravities: tuple[Gravity, ...], law: Law
) -> Iterator[tuple[Rule, Reading]]:
    for gravity in gravities:
        for bound in start.bounds:
            rule = law.rule(code, bound.when.earliest, gravity.severity)
            if rule is not None and rule.amount is not None:
                reading = _reading(rule.amount, bound, gravity)
                flags = tuple(_beyond(code, rule, reading, orders))
                assumed = (*start.assumed, *doubts(bound), *reading.assumed)
                yield rule, replace(reading, assumed=assumed, flags=flags)


def _reading(amount: Term, bound: Bound, gravity: Gravity) -> Reading:
    return Reading(
        due=shifted(bound.when, amount),
        claims=tuple(dict.fromkeys((*bound.claims, *gravity.claims))),
        counted_from=bound.when,
        assumed=gravity.assumed,
        severity=gravity.severity,
    )


def _beyond(code: str, rule: Rule, reading: Reading, orders: tuple[Order, ...]) -> Iterator[Note]:
    """Orders that end after the limit, whichever way both are read."""
    for order in orders:
        if code == INITIAL and order.kind in EXTENSIONS:
            continue
        if order.due and min(one.due.earliest for one in order.due) > reading.due.latest:
            yield note(
                N_("Exceeds the stated limit: ordered until {due}, limit {limit} ({article})."),
                due=order.due[0].due,
                limit=reading.due,
                article=rule.article,
            )
