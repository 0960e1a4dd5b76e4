"""Ends and deadlines that follow from orders and sentences: when, by which rule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from salname.errors import N_, BadTerm
from salname.follow.acts import Act
from salname.follow.bounds import Bound, imposed, merged
from salname.follow.clocks import Clock, Reading, shifted, span, the_clock
from salname.follow.limits import Start
from salname.follow.notes import Note, note
from salname.follow.orders import Order
from salname.follow.statute import Law, Rule
from salname.words.dates import PartialDate
from salname.words.terms import Term

COUNTS_FROM = "AZ.DET.START"
TO_COURT = "AZ.DET.CASE_TO_COURT15"
MOTION = "AZ.DET.EXT_PROS5"
COMPLAINT = "AZ.DET.APPEAL3"
HOLD = "AZ.DET.48H"
CREDIT = "AZ.CREDIT"
COMPUTING = "AZ.TERM.COMPUTE"

_SATURDAY = 5
_WEEK = 7

_EXTENDED = note(N_("An extension, a release or another measure."))
_EARLIER_RESTRAINT = note(N_("A source that dates the restraint of liberty otherwise."))
_CREDITED = note(N_("Custody before the judgment is taken to count, day for day."))


def order_clocks(orders: tuple[Order, ...], law: Law) -> Iterator[Clock]:
    """The end of the order in force and what must be done before it, or after it was announced."""
    order = next((one for one in reversed(orders) if one.due), None)
    if order is None:
        return
    day = order.due[0].due.earliest
    rule = law.rule(COUNTS_FROM, day)
    if rule is not None:
        readings = [_with_weekend(reading, law) for reading in order.due]
        what = note(N_("End of the order"))
        yield from _some(the_clock("order", what, rule, readings, _EXTENDED, _EARLIER_RESTRAINT))
    before = (
        ("to_court", TO_COURT, N_("The case must be in court")),
        ("motion", MOTION, N_("Last day to ask for an extension")),
    )
    for kind, code, what_id in before:
        rule = law.rule(code, day)
        if rule is not None and rule.amount is not None:
            readings = [_before(reading, rule.amount) for reading in order.due]
            yield from _some(the_clock(kind, note(what_id), rule, readings, _EXTENDED))
    yield from _complaint(order, law)


def hold_clock(began: tuple[Bound, ...], law: Law) -> Iterator[Clock]:
    """How long a person may be held without an order of a court, where none is recorded."""
    rule = None if not began else law.rule(HOLD, began[0].when.earliest)
    if rule is None or rule.amount is None:
        return
    readings = [_after(bound, rule.amount) for bound in merged(began)]
    change = note(N_("An order of a court that is not recorded yet."))
    yield from _some(
        the_clock("hold", note(N_("Longest hold without a court order")), rule, readings, change)
    )


def sentence_clock(sentences: Iterable[Act], start: Start, law: Law) -> Iterator[Clock]:
    """The end of a sentence of imprisonment, custody before it counted in."""
    day = start.bounds[0].when.earliest if start.bounds else date.min
    rule = law.rule(CREDIT, day)
    if rule is None:
        return
    readings = [
        replace(_after(bound, term), claims=(*bound.claims, *claims), assumed=(_CREDITED,))
        for act in sentences
        for term, claims in _terms(act)
        for bound in start.bounds
    ]
    change = note(N_("A higher court, a pardon, an amnesty or early release."))
    yield from _some(the_clock("sentence", note(N_("End of the sentence")), rule, readings, change))


def _some(clock: Clock | None) -> Iterator[Clock]:
    if clock is not None:
        yield clock


def _terms(act: Act) -> Iterator[tuple[Term, tuple[str, ...]]]:
    for value in imposed(act, "term"):
        try:
            yield Term.parse(value.raw), value.claims
        except BadTerm:
            continue


def _complaint(order: Order, law: Law) -> Iterator[Clock]:
    if not order.dates:
        return
    rule = law.rule(COMPLAINT, order.dates[0].when.earliest)
    if rule is None or rule.amount is None:
        return
    readings = [_after(bound, rule.amount) for bound in merged(order.dates)]
    assumed = note(N_("The order is taken to have been announced on its day."))
    readings = [replace(reading, assumed=(assumed,)) for reading in readings]
    yield from _some(
        the_clock("complaint", note(N_("Complaint against the order")), rule, readings)
    )


def _after(bound: Bound, amount: Term) -> Reading:
    return Reading(shifted(bound.when, amount), bound.claims, counted_from=bound.when)


def _before(reading: Reading, amount: Term) -> Reading:
    """The same reading, some days before it is due."""
    due, days = reading.due, timedelta(days=amount.days)
    return replace(reading, due=span(due.earliest - days, due.latest - days), counted_from=due)


def _with_weekend(reading: Reading, law: Law) -> Reading:
    """Says beside an end on a Saturday or Sunday where the law, read literally, moves it to.

    The calendar day stays: no exception for detention is written, but the place of detention must
    release when the term in the order has run out.
    """
    due = reading.due
    rule = law.rule(COMPUTING, due.earliest)
    if rule is None or not due.is_day or due.earliest.weekday() < _SATURDAY:
        return reading
    return replace(reading, assumed=(*reading.assumed, _weekend(due, rule)))


def _weekend(due: PartialDate, rule: Rule) -> Note:
    monday = due.earliest + timedelta(days=_WEEK - due.earliest.weekday())
    return note(
        N_("{due} is not a working day; read literally, {article} moves the end to {monday}."),
        due=due,
        article=rule.article,
        monday=PartialDate.of(monday),
    )
