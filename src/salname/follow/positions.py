"""Who holds what on a question, through time, in their own words; nobody is counted out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from salname.errors import BadDate
from salname.follow.index import Index
from salname.follow.sides import Side, SideRules, side_rules
from salname.follow.voices import Said, Voices
from salname.model.book import Book
from salname.words.dates import PartialDate

_SIDES = list(Side)


@dataclass(frozen=True)
class Position:
    """A speaker's claims on one question, earliest first; undated ones last."""

    speaker: str
    speaker_name: str | None
    side: Side
    said: tuple[Said, ...]

    @property
    def changed(self) -> bool:
        """Whether the speaker has taken different stances over time."""
        return len({one.claim.stance for one in self.said}) > 1


@dataclass(frozen=True)
class Question:
    """A question record with its positions in the fixed order of sides."""

    id: str
    code: str | None
    positions: tuple[Position, ...]


def positions(
    book: Book, question: str, *, person: str = "", rules: SideRules | None = None
) -> Question:
    """Every speaker's stance on a question; `person` decides who counts as their own side."""
    voices = Voices(Index.of(book), person, side_rules() if rules is None else rules)
    return question_of(voices, question)


def question_of(voices: Voices, question: str) -> Question:
    """The positions on a question, from an index already made."""
    record = voices.index.book.records.get(question)
    said = voices.said(voices.index.about(question))
    speakers = dict.fromkeys(one.speaker for one in said)
    found = [_position(one for one in said if one.speaker == speaker) for speaker in speakers]
    ordered = sorted(found, key=lambda one: (_SIDES.index(one.side), one.speaker_name or "~"))
    return Question(question, None if record is None else record.kind, tuple(ordered))


def _position(claims: Iterable[Said]) -> Position:
    said = tuple(sorted(claims, key=said_when))
    return Position(said[0].speaker, said[0].speaker_name, said[0].side, said)


def said_when(one: Said) -> tuple[bool, str, str]:
    """Sorts claims by the day they were said on; those without a day come last."""
    try:
        when = PartialDate.parse(one.claim.said_on or "")
    except BadDate:
        return (True, "", one.claim.id)
    return (False, when.earliest.isoformat(), one.claim.id)
