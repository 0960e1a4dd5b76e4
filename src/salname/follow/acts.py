"""Acts done to a person, each slot with every value anybody gives it.

An act has no facts of its own: "on" may hold two days, from two speakers. Nothing here picks one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from salname.errors import BadDate
from salname.follow.voices import Said, Voices
from salname.model.claim import Quote, Stance
from salname.words.dates import PartialDate

_STATED = (Stance.ASSERTS, Stance.REPORTS)


@dataclass(frozen=True)
class Value:
    """One value of a slot with all claims on it: those that state it and those that deny it."""

    raw: str
    shown: str
    said: tuple[Said, ...]

    @property
    def stated(self) -> bool:
        """Whether anybody states it; a value known only through its denial is not."""
        return any(one.claim.stance in _STATED for one in self.said)

    @property
    def denied(self) -> bool:
        """Whether anybody denies or doubts it."""
        return any(one.claim.stance in (Stance.DENIES, Stance.DOUBTS) for one in self.said)

    @property
    def claims(self) -> tuple[str, ...]:
        """Ids of the claims that state it."""
        return tuple(one.claim.id for one in self.said if one.claim.stance in _STATED)


@dataclass(frozen=True)
class Act:
    """`kind` is a code of acts.yaml or None; `slots` maps a property to its values."""

    id: str
    kind: str | None
    slots: Mapping[str, tuple[Value, ...]]

    def values(self, property_: str) -> tuple[Value, ...]:
        """Every value given for a slot; empty when nothing is recorded."""
        return self.slots.get(property_, ())

    def said(self) -> Iterator[Said]:
        """All claims about the act, slot by slot."""
        for values in self.slots.values():
            for value in values:
                yield from value.said

    def dates(self) -> tuple[tuple[PartialDate, Value], ...]:
        """The days the act is said to have happened on, earliest first; unreadable ones left out.

        A date that somebody states and somebody denies is among them.
        """
        dated = ((_date(value.raw), value) for value in self.values("on") if value.stated)
        known = [(when, value) for when, value in dated if when is not None]
        return tuple(sorted(known, key=lambda pair: (pair[0].earliest, pair[0].latest)))


def acts_of(voices: Voices) -> tuple[Act, ...]:
    """The acts done to the person, earliest first, undated ones last."""
    index = voices.index
    acts = (_act(voices, act) for act in index.acts_done_to(voices.person))
    return tuple(sorted(acts, key=_order))


def _act(voices: Voices, act_id: str) -> Act:
    record = voices.index.book.records.get(act_id)
    slots: dict[str, dict[str, list[Said]]] = {}
    for one in voices.said(voices.index.about(act_id)):
        property_, raw = one.claim.proposition.property, one.claim.proposition.value
        slots.setdefault(property_, {}).setdefault(voices.index.book.head(raw), []).append(one)
    return Act(
        id=act_id,
        kind=None if record is None else record.kind,
        slots={name: tuple(_values(values)) for name, values in slots.items()},
    )


def _values(values: Mapping[str, list[Said]]) -> Iterable[Value]:
    return (Value(raw, said[0].value, tuple(said)) for raw, said in values.items())


def _date(text: str) -> PartialDate | None:
    try:
        return PartialDate.parse(text)
    except BadDate:
        return None


def _order(act: Act) -> tuple[bool, str, str, list[tuple[str, int]], str]:
    """Dated before undated, then as their source has them; never by the order of recording."""
    dates = act.dates()
    day = dates[0][0].earliest.isoformat() if dates else ""
    return (not dates, day, act.kind or "", _place(act), act.id)


def _place(act: Act) -> list[tuple[str, int]]:
    """Where the act is spoken of: by the date of the source, then by places in its text.

    Three charges of one sentence rest on the same quote; the place of their words in it tells them
    apart.
    """
    places = {
        (one.source.published or "", one.claim.quote.start + _within(one.claim.quote, one.value))
        for one in act.said()
        if one.source is not None and one.claim.quote is not None
    }
    return sorted(places)


def _within(quote: Quote, value: str) -> int:
    """Where the quote has the words of the value; 0 where it has them in another form."""
    return max(0, quote.words.casefold().find(value.casefold()))
