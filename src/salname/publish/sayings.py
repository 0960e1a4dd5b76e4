"""Claims that were said in one breath, shown as one: same speaker, stance, source and words.

A court order is five claims (to whom, when, by whom, how long, until when), one for each thing
that can be denied or corrected. People read it as one sentence with one quotation under it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from salname.follow.sides import Side
from salname.follow.voices import Said
from salname.model.claim import Stance
from salname.model.source import Source

_PERSON = "done_to"


@dataclass(frozen=True)
class Value:
    """One value of a slot, with what it was inferred from (None: the quote states it)."""

    shown: str
    inferred: str | None


@dataclass(frozen=True)
class Answer:
    """A claim that is denied or doubted here: where it stands and who says it."""

    claim: str
    speaker: str | None
    side: Side


@dataclass(frozen=True)
class Saying:
    """What one speaker says in one place of one source.

    `slots` maps properties to values, in the order recorded, without the person the page is about.
    `subjects` are the records it is said of. `claims` are the ids of all claims in it; the first
    serves as the anchor.
    """

    speaker: str
    speaker_name: str | None
    side: Side
    tie: str | None
    stance: Stance
    modality: str | None
    words: str | None
    start: int | None
    said_on: str | None
    source: Source | None
    slots: Mapping[str, tuple[Value, ...]]
    subjects: tuple[str, ...]
    claims: tuple[str, ...]
    answers: tuple[Answer, ...]
    through: tuple[str, ...]

    @property
    def told(self) -> Mapping[str, tuple[Value, ...]]:
        """The slots worth showing: not those that say what stance and quotation say already."""
        silent = {"answer"} if self.words is None else {"answer", "holds"}
        return {name: values for name, values in self.slots.items() if name not in silent}


def sayings(said: Iterable[Said], everything: Mapping[str, Said]) -> tuple[Saying, ...]:
    """The claims put together, in the order they come; `everything` is every claim by id."""
    groups: dict[object, list[Said]] = {}
    for one in said:
        groups.setdefault(_breath(one), []).append(one)
    return tuple(_saying(group, everything) for group in groups.values())


def _breath(one: Said) -> object:
    claim = one.claim
    place = None if claim.quote is None else (claim.quote.start, claim.quote.end)
    return (one.speaker, claim.stance, claim.modality, claim.source, place, one.through)


def _saying(group: list[Said], everything: Mapping[str, Said]) -> Saying:
    first = group[0]
    quote = first.claim.quote
    return Saying(
        speaker=first.speaker,
        speaker_name=first.speaker_name,
        side=first.side,
        tie=first.tie,
        stance=first.claim.stance,
        modality=first.claim.modality,
        words=None if quote is None else quote.words,
        start=None if quote is None else quote.start,
        said_on=first.claim.said_on,
        source=first.source,
        slots=_slots(group),
        subjects=tuple(dict.fromkeys(one.claim.proposition.subject for one in group)),
        claims=tuple(one.claim.id for one in group),
        answers=_answers(group, everything),
        through=first.through,
    )


def _slots(group: Iterable[Said]) -> dict[str, tuple[Value, ...]]:
    slots: dict[str, dict[str, Value]] = {}
    for one in group:
        property_ = one.claim.proposition.property
        if property_ != _PERSON:
            values = slots.setdefault(property_, {})
            values.setdefault(one.value, Value(one.value, one.claim.inferred))
    return {property_: tuple(values.values()) for property_, values in slots.items()}


def _answers(group: Iterable[Said], everything: Mapping[str, Said]) -> tuple[Answer, ...]:
    """One for each speaker answered: three denied offences of one charge are one answer."""
    found: dict[str, Answer] = {}
    for answered in (id_ for one in group for id_ in one.answers):
        other = everything.get(answered)
        if other is not None:
            answer = Answer(answered, other.speaker_name, other.side)
            found.setdefault(other.speaker, answer)
    return tuple(found.values())
