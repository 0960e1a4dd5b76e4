"""Things found in a text before its acts, and where: dates, terms, courts, persons, roles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from salname.read.proposal import Slot, Span

_REACH = 16
WHOLE = frozenset({"date", "term", "court", "body", "person", "article", "place"})
"""Kinds that count as one word when a phrase reaches over them."""


@dataclass(frozen=True, slots=True)
class Tag:
    """Tokens [first, last), characters `span`.

    `value` is canonical (a partial date, P4M, the base form of a name), empty when it cannot be
    told; `how` says what it was inferred from; `sort` is a finer kind (a court, the officials);
    `of` is what it belongs to: the body of a role, the group of a pronoun.
    """

    kind: str
    first: int
    last: int
    span: Span
    value: str
    how: str | None = None
    sort: str | None = None
    of: str | None = None
    case: str | None = None

    @property
    def slot(self) -> Slot:
        """The same as a slot of a proposal."""
        return Slot(self.value, self.span, self.how)


@dataclass
class Tags:
    """Everything found so far, by the token it starts at; the only thing here that grows."""

    starts: dict[int, list[Tag]] = field(default_factory=lambda: defaultdict(list))
    taken: set[int] = field(default_factory=set)

    def add(self, tags: Iterable[Tag]) -> None:
        """Add tags; one that lies on tokens taken by an earlier one is left out."""
        for tag in tags:
            places = range(tag.first, tag.last)
            if not any(place in self.taken for place in places):
                self.starts[tag.first].append(tag)
                self.taken.update(places)

    def found(self, kind: str, place: int) -> int | None:
        """Where the thing of this kind that starts here ends; `any` for whatever is whole."""
        for tag in self.starts.get(place, ()):
            if tag.kind == kind or (kind == "any" and tag.kind in WHOLE):
                return tag.last
        return None

    def at(self, kind: str, place: int) -> Tag | None:
        """The thing of this kind that starts at a token."""
        return next((tag for tag in self.starts.get(place, ()) if tag.kind == kind), None)

    def within(self, kind: str, first: int, last: int) -> Iterator[Tag]:
        """The things of a kind that start in tokens [first, last), in order."""
        for place in range(first, last):
            yield from (tag for tag in self.starts.get(place, ()) if tag.kind == kind)

    def last_before(self, kind: str, place: int) -> Tag | None:
        """The thing of this kind that starts nearest before a token."""
        for start in range(place - 1, -1, -1):
            for tag in reversed(self.starts.get(start, [])):
                if tag.kind == kind:
                    return tag
        return None

    def within_at(self, kind: str, place: int) -> bool:
        """Whether a token lies inside a thing of this kind."""
        return any(
            tag.kind == kind and tag.last > place
            for start in range(max(0, place - _REACH), place + 1)
            for tag in self.starts.get(start, ())
        )

    def all(self) -> list[Tag]:
        """All of them in the order of the text."""
        return [tag for place in sorted(self.starts) for tag in self.starts[place]]
