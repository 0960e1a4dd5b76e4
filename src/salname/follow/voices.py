"""One claim as it is shown in a case: who says it, on which side, what it answers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from salname.follow.index import Index
from salname.follow.sides import Side, SideRules, relation, side_of
from salname.model.claim import Claim, Stance
from salname.model.source import Source

_AGAINST = (Stance.DENIES, Stance.DOUBTS)


@dataclass(frozen=True)
class Said:
    """A claim with what a reader needs beside it.

    `speaker` is the head of the speaker's cluster, `speaker_name` None when it is not named, `tie`
    how it is tied to the person (self, lawyer_of, relative_of) or None. `value` is the value as
    shown: the name of a record where the value is one. `answers` are the ids of the claims whose
    proposition this one denies or doubts, `answered_by` the reverse. `through` names who reports
    it, nearest first.
    """

    claim: Claim
    side: Side
    speaker: str
    speaker_name: str | None
    tie: str | None
    value: str
    source: Source | None
    answers: tuple[str, ...] = ()
    answered_by: tuple[str, ...] = ()
    through: tuple[str, ...] = ()


@dataclass(frozen=True)
class Voices:
    """Shows claims as said towards one person."""

    index: Index
    person: str
    rules: SideRules

    def said(self, claims: Iterable[Claim]) -> tuple[Said, ...]:
        """The claims, in the order given, with every answer linked among all claims of the book."""
        return tuple(self._said(claim) for claim in claims)

    def _said(self, claim: Claim) -> Said:
        book = self.index.book
        answers, answered_by = self._linked(claim)
        return Said(
            claim=claim,
            side=side_of(self.index, claim.speaker, self.person, self.rules),
            speaker=book.head(claim.speaker),
            speaker_name=self.index.name(claim.speaker),
            tie=relation(self.index, claim.speaker, self.person),
            value=self.shown(claim.proposition.value),
            source=book.sources.get(claim.source),
            answers=answers,
            answered_by=answered_by,
            through=self._through(claim),
        )

    def shown(self, value: str) -> str:
        """A value as people write it: the name where it is a record that has one."""
        if value not in self.index.book.records:
            return value
        return self.index.name(value) or value

    def _linked(self, claim: Claim) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Ids this claim answers, and ids that answer it: same proposition, stance against."""
        same = [
            other
            for other in self.index.about(claim.proposition.subject, claim.proposition.property)
            if self._value(other) == self._value(claim)
        ]
        against = tuple(one.id for one in same if one.stance in _AGAINST)
        stated = tuple(one.id for one in same if one.stance not in _AGAINST)
        return (stated, ()) if claim.stance in _AGAINST else ((), against)

    def _value(self, claim: Claim) -> str:
        return self.index.book.head(claim.proposition.value)

    def _through(self, claim: Claim) -> tuple[str, ...]:
        names: list[str] = []
        seen = {claim.id}
        while claim.parent is not None and claim.parent not in seen:
            seen.add(claim.parent)
            parent = self.index.book.claims.get(claim.parent)
            if parent is None:
                break
            claim = parent
            names.append(self.index.name(claim.speaker) or claim.speaker)
        return tuple(names)


def by_side(said: Iterable[Said]) -> Mapping[Side, tuple[Said, ...]]:
    """The claims of each side that speaks, in the order they come."""
    found: dict[Side, list[Said]] = defaultdict(list)
    for one in said:
        found[one.side].append(one)
    return {side: tuple(claims) for side, claims in found.items()}
