"""What the claims about a person's acts add up to today, all versions kept.

Nothing here chooses between versions. A point shows the sides beside each other in a fixed order;
a side that says nothing keeps its place; a denial is tied to the claims it answers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain

from salname.follow.acts import Act, acts_of
from salname.follow.custody import Custody, custody_of
from salname.follow.index import Index
from salname.follow.notes import Note
from salname.follow.points import Point, Version, points_of, versions
from salname.follow.positions import Question, question_of
from salname.follow.sides import Side, SideRules, side_rules
from salname.follow.status import status_of
from salname.follow.statute import Law
from salname.follow.timeline import Moment, timeline
from salname.follow.voices import Said, Voices
from salname.model.book import Book
from salname.model.claim import Claim


@dataclass(frozen=True)
class Speaker:
    """Somebody who speaks in the case, with the roles recorded and the number of claims."""

    id: str
    name: str | None
    type: str
    kind: str | None
    side: Side
    roles: tuple[str, ...]
    claims: int


@dataclass(frozen=True)
class Retired:
    """A claim about the case that no longer counts: corrected (by `replacement`) or withdrawn."""

    claim: Claim
    reason: str
    replacement: str | None


@dataclass(frozen=True)
class Case:
    """`status` are the sentences to put first; `about` claims on the person itself (roles).

    `questions` and `statements` come from the sources that speak of the person.
    """

    person: str
    name: str | None
    names: tuple[str, ...]
    today: date
    status: tuple[Note, ...]
    custody: Custody
    acts: tuple[Act, ...]
    points: tuple[Point, ...]
    timeline: tuple[Moment, ...]
    questions: tuple[Question, ...]
    statements: tuple[Version, ...]
    about: tuple[Said, ...]
    speakers: tuple[Speaker, ...]
    sources: tuple[str, ...]
    retired: tuple[Retired, ...]

    def said(self) -> Iterator[Said]:
        """Every claim shown anywhere in the case, each once."""
        shown: dict[str, Said] = {}
        versions = chain.from_iterable(point.versions for point in self.points)
        for version in chain(versions, self.statements):
            shown |= {one.claim.id: one for one in version.said}
        for question in self.questions:
            for position in question.positions:
                shown |= {one.claim.id: one for one in position.said}
        shown |= {one.claim.id: one for one in self.about}
        return iter(shown.values())


def case_of(
    book: Book | Index, person: str, *, today: date, law: Law, rules: SideRules | None = None
) -> Case:
    """The case of a person (any record of their cluster) as the claims stand today.

    Whoever needs many cases of one book makes its Index once and hands that in.
    """
    index = book if isinstance(book, Index) else Index.of(book)
    head = index.book.head(person)
    voices = Voices(index, head, side_rules() if rules is None else rules)
    acts = acts_of(voices)
    custody = custody_of(acts, law)
    sources = _sources(index, acts)
    case = Case(
        person=head,
        name=index.name(head),
        names=tuple(dict.fromkeys(one.proposition.value for one in index.about(head, "name"))),
        today=today,
        status=status_of(acts, custody, today),
        custody=custody,
        acts=acts,
        points=points_of(acts),
        timeline=timeline(acts),
        questions=tuple(_questions(voices, sources)),
        statements=versions(voices.said(_held(index, sources))),
        about=voices.said(_about(index, head)),
        speakers=(),
        sources=sources,
        retired=tuple(_retired(index.book, claim) for claim in index.gone(head)),
    )
    return replace(case, speakers=_speakers(index, case))


def _sources(index: Index, acts: Iterable[Act]) -> tuple[str, ...]:
    """Ids of the sources that say anything about these acts, in the order of the acts."""
    claims = (claim for act in acts for claim in index.about(act.id))
    return tuple(dict.fromkeys(claim.source for claim in claims))


def _questions(voices: Voices, sources: tuple[str, ...]) -> Iterator[Question]:
    """The questions these sources speak to, with everybody's positions from anywhere."""
    for question in voices.index.questions:
        if any(claim.source in sources for claim in voices.index.about(question)):
            yield question_of(voices, question)


def _held(index: Index, sources: Iterable[str]) -> Iterator[Claim]:
    """Statements in these sources that fit no record."""
    for source in sources:
        yield from index.about(source)


def _about(index: Index, person: str) -> tuple[Claim, ...]:
    return tuple(one for one in index.about(person) if one.proposition.property != "name")


def _retired(book: Book, claim: Claim) -> Retired:
    correction = book.corrections.get(claim.id)
    if correction is None:
        return Retired(claim, book.withdrawals[claim.id].reason, None)
    return Retired(claim, correction.reason, correction.replacement)


def _speakers(index: Index, case: Case) -> tuple[Speaker, ...]:
    """Who speaks anywhere in the case, by side, then in the order they first speak."""
    by_speaker: dict[str, list[Said]] = {}
    for one in case.said():
        by_speaker.setdefault(one.speaker, []).append(one)
    found = [_speaker(index, speaker, said) for speaker, said in by_speaker.items()]
    return tuple(sorted(found, key=lambda one: list(Side).index(one.side)))


def _speaker(index: Index, speaker: str, said: list[Said]) -> Speaker:
    record = index.book.records.get(speaker)
    return Speaker(
        id=speaker,
        name=said[0].speaker_name,
        type="" if record is None else record.type,
        kind=None if record is None else record.kind,
        side=said[0].side,
        roles=tuple(dict.fromkeys(index.held(speaker, "role"))),
        claims=len(said),
    )
