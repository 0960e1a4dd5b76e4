"""Days that something began, was ordered or ended on, as the claims of an act give them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from salname.errors import N_, BadDate
from salname.follow.acts import Act, Value
from salname.follow.notes import Note, note
from salname.words.dates import PartialDate

_ASKED = ("requested", "maximum")
_NOT_SERVED = (*_ASKED, "conditional")
_SENTENCE = "sentence"


@dataclass(frozen=True)
class Bound:
    """One day, month or range with the ids of the claims that state it.

    `denied` says that somebody denies or doubts it; it stands all the same. `inferred` says that
    no claim states it in full: a year taken from the publication date, say.
    """

    when: PartialDate
    act: str
    claims: tuple[str, ...]
    denied: bool = False
    inferred: bool = False


def dates_of(act: Act) -> Iterator[Bound]:
    """The days an act is said to have happened on."""
    return (_bound(when, act, value) for when, value in act.dates())


def ends_of(act: Act) -> Iterator[Bound]:
    """The days until which an order is said to hold."""
    for value in imposed(act, "until"):
        try:
            when = PartialDate.parse(value.raw)
        except BadDate:
            continue
        yield _bound(when, act, value)


def _bound(when: PartialDate, act: Act, value: Value) -> Bound:
    stated = [one.claim for one in value.said if one.claim.id in value.claims]
    inferred = all(claim.inferred is not None for claim in stated)
    return Bound(when, act.id, value.claims, value.denied, inferred)


def imposed(act: Act, property_: str) -> Iterator[Value]:
    """Values of a slot that took effect: what was only asked for, or is the most, is left out."""
    for value in act.values(property_):
        if any(modality not in _NOT_SERVED for modality in _modalities(value)):
            yield value


def took_effect(act: Act) -> bool:
    """Whether anybody says that it was done, rather than asked for or threatened at most."""
    values = (*act.values("done_to"), *(act.values("term") if act.kind == _SENTENCE else ()))
    stated = [value for value in values if value.stated]
    return all(any(one not in _ASKED for one in _modalities(value)) for value in stated)


def _modalities(value: Value) -> set[str | None]:
    return {one.claim.modality for one in value.said if one.claim.id in value.claims}


def doubts(bound: Bound) -> tuple[Note, ...]:
    """What to say of a clock that counts from this day: that it is inferred, or denied."""
    found = []
    if bound.inferred:
        found.append(
            note(N_("{when} is partly inferred; its claim says from what."), when=bound.when)
        )
    if bound.denied:
        found.append(note(N_("Somebody denies the day it counts from: {when}."), when=bound.when))
    return tuple(found)


def merged(bounds: Iterable[Bound]) -> tuple[Bound, ...]:
    """Bounds by day, earliest first: the same day said twice is one bound with all its claims.

    A vaguer date that holds a more exact one ("December", "3 December") says nothing else, so its
    claims go to the more exact one.
    """
    by_when: dict[str, Bound] = {}
    for bound in sorted(bounds, key=lambda one: (one.when.text, one.act, one.claims)):
        known = by_when.get(bound.when.text)
        by_when[bound.when.text] = bound if known is None else _joined(known, bound)
    found = sorted(by_when.values(), key=_days)
    exact = (_with_vaguer(one, found) for one in found)
    return tuple(one for one in exact if one is not None)


def _joined(one: Bound, other: Bound) -> Bound:
    claims = tuple(sorted({*one.claims, *other.claims}))
    inferred = one.inferred and (other.inferred or one.when != other.when)
    return replace(one, claims=claims, denied=one.denied or other.denied, inferred=inferred)


def _with_vaguer(bound: Bound, among: list[Bound]) -> Bound | None:
    """The bound with the claims of vaguer ones; None when it is itself the vaguer one."""
    if any(_holds(bound.when, other.when) for other in among):
        return None
    for other in among:
        if _holds(other.when, bound.when):
            bound = _joined(bound, other)
    return bound


def _holds(vague: PartialDate, exact: PartialDate) -> bool:
    """Whether one date leaves open what the other says."""
    if vague.text == exact.text:
        return False
    wider = (vague.latest - vague.earliest) > (exact.latest - exact.earliest)
    return wider and vague.earliest <= exact.earliest and exact.latest <= vague.latest


def _days(bound: Bound) -> tuple[str, str, str]:
    return (bound.when.earliest.isoformat(), bound.when.latest.isoformat(), bound.when.text)
