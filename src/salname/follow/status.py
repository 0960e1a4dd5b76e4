"""The sentences to put first: what the claims say of today, never more than they say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from salname.errors import N_
from salname.follow.acts import Act
from salname.follow.clocks import Clock, days_left
from salname.follow.custody import Custody, Spell, days_held
from salname.follow.notes import Note, Word, counted, note
from salname.follow.sides import Side
from salname.model.claim import Stance

_SELF = "self"


def status_of(acts: Iterable[Act], custody: Custody, today: date) -> tuple[Note, ...]:
    """Custody, its end, and the charges with how many of them are denied, a note for each."""
    spell = custody.latest
    held = () if spell is None else _custody(spell, today)
    charges = [act for act in acts if act.kind == "charge"]
    return (*held, *_charges(charges))


def _custody(spell: Spell, today: date) -> Iterator[Note]:
    if spell.ended_by is not None:
        yield _ended(spell, spell.ended_by)
        return
    if spell.since is None:
        yield note(N_("In custody; the day it began is not recorded."))
    else:
        yield note(N_("In custody since {when}."), when=spell.since)
    held = days_held(spell, today)
    if held is not None and held[0] == held[1]:
        yield note(N_("Day {count} in custody."), count=held[0])
    order = spell.clock("order")
    if order is not None:
        yield _order(order, today)


def _ended(spell: Spell, by: str) -> Note:
    act = Word("acts", by)
    if not spell.ended:
        return note(N_("Custody ended ({act}); the day is not recorded."), act=act)
    return note(N_("Custody ended ({act}): {when}."), act=act, when=spell.ended[0].when)


def _order(order: Clock, today: date) -> Note:
    fewest, most = days_left(order, today)
    if most < 0:
        return note(N_("The order ended on {due}; nothing later is recorded."), due=order.due)
    if fewest < 0:
        return note(N_("By some of the claims the order has ended: {due}."), due=order.due)
    if fewest != most:
        return note(N_("The order ends between two dates: {due}."), due=order.due)
    if fewest == 0:
        return note(N_("The order ends today, on {due}."), due=order.due)
    return counted(
        "The order ends on {due}, in {count} day.",
        "The order ends on {due}, in {count} days.",
        fewest,
        due=order.due,
    )


def _charges(charges: list[Act]) -> Iterator[Note]:
    if not charges:
        return
    yield counted("Charged with {count} offence.", "Charged with {count} offences.", len(charges))
    denied = sum(_SELF in _deniers(act) for act in charges)
    if denied == len(charges):
        yield note(N_("The person denies the charges."))
    elif denied:
        yield counted(
            "The person denies {count} charge.",
            "The person denies {count} charges.",
            denied,
        )
    elif any(_deniers(act) for act in charges):
        yield note(N_("The charges are denied on the person’s behalf."))


def _deniers(act: Act) -> set[str | None]:
    """How those of the person's own side who deny it are tied to the person."""
    own = (one for one in act.said() if one.side is Side.OWN)
    return {one.tie for one in own if one.claim.stance is Stance.DENIES}
