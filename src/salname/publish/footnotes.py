"""Footnotes of one page: each source once, numbered as it is first cited, with the way back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from salname.follow.sides import Side
from salname.follow.voices import Said
from salname.model.source import Source

_SIDES = list(Side)


@dataclass(frozen=True)
class Reference:
    """A number set in the text: where it leads and where the note leads back to."""

    number: int
    note: str
    here: str


@dataclass
class Footnote:
    """A source (None for our own count under `articles`) with all places that cite it."""

    number: int
    source: Source | None
    articles: tuple[str, ...] = ()
    digest: str | None = None
    sides: set[Side] = field(default_factory=set)
    references: list[Reference] = field(default_factory=list)

    @property
    def quoting(self) -> list[Side]:
        """The sides heard in it, in their fixed order."""
        return sorted(self.sides, key=_SIDES.index)


class Footnotes:
    """Hands out numbers while a page is made; afterwards `notes` lists what was cited."""

    def __init__(self, everything: Iterable[Said]) -> None:
        self._said = {one.claim.id: one for one in everything}
        self._notes: dict[object, Footnote] = {}

    @property
    def notes(self) -> list[Footnote]:
        """The notes in the order of their numbers."""
        return list(self._notes.values())

    def cite(self, claims: Iterable[str]) -> list[Reference]:
        """References to the sources of these claims; one that is not published gets none."""
        said = [self._said[id_] for id_ in claims if id_ in self._said]
        notes = {note.number: note for one in said if (note := self._of(one)) is not None}
        return [_referred(notes[number]) for number in sorted(notes)]

    def law(self, articles: tuple[str, ...]) -> list[Reference]:
        """A reference to our own count under these articles; none when there are none."""
        if not articles:
            return []
        number = len(self._notes) + 1
        note = self._notes.setdefault(articles, Footnote(number, None, articles))
        note.sides.add(Side.OURS)
        return [_referred(note)]

    def address(self, saying: object) -> str:
        """Where the note on a saying's source stands, for a link beside its words."""
        claims: tuple[str, ...] = getattr(saying, "claims", ())
        notes = [self._of(self._said[id_]) for id_ in claims if id_ in self._said]
        return next((f"#n{note.number}" for note in notes if note is not None), "#notes")

    def _of(self, one: Said) -> Footnote | None:
        if one.source is None:
            return None
        number = len(self._notes) + 1
        note = self._notes.setdefault(one.source.id, Footnote(number, one.source))
        note.sides.add(one.side)
        if one.claim.quote is not None and note.digest is None:
            note.digest = one.claim.quote.text_digest
        return note


def _referred(note: Footnote) -> Reference:
    here = f"r{note.number}-{len(note.references) + 1}"
    reference = Reference(note.number, f"n{note.number}", here)
    note.references.append(reference)
    return reference
