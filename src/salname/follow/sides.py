"""On whose side a speaker stands towards a person: the order is fixed and ranks nothing.

The side is never recorded. It follows from what the claims say of the speaker (relation to the
person, roles, membership, kind) and from the side the vocabulary gives to roles and kinds.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from salname.follow.index import Index
from salname.model.term import small
from salname.model.vocabulary import Terms, Vocabulary, of_vocabulary


class Side(StrEnum):
    """The sides of a case, in the order they are always shown in."""

    OFFICIAL = "official"
    OWN = "own"
    DEFENDERS = "defenders"
    MEDIA = "media"
    OURS = "ours"
    OTHERS = "others"


ALWAYS_SHOWN = (Side.OFFICIAL, Side.OWN, Side.DEFENDERS, Side.MEDIA)

OF_THE_BODY = "body"
UNNAMED = "unnamed"
_SPEAK_FOR_THE_PERSON = ("lawyer_of", "relative_of")


@dataclass(frozen=True)
class SideRules:
    """What the vocabulary says: the side of each kind of body and group, and of role words.

    `kinds` maps a kind to a side. `groups` maps what a group is called ("officials") to a side, for
    groups whose kind nobody recorded. `roles` holds pairs of words and side (`body`: that of the
    body the speaker belongs to), the longest words first.
    """

    kinds: Mapping[str, str] = field(default_factory=dict)
    groups: Mapping[str, str] = field(default_factory=dict)
    roles: tuple[tuple[str, str], ...] = ()

    def of_role(self, written: str) -> str | None:
        """The side of a role as written, by the longest vocabulary words in it; else None."""
        padded = f" {small(written)}"
        return next((side for words, side in self.roles if f" {words}" in padded), None)


@of_vocabulary
def side_rules(terms: Vocabulary) -> SideRules:
    """The rules of the vocabulary in use."""
    roles = (
        (words, side)
        for code, side in _sided(terms.roles)
        for some in terms.roles[code].words().values()
        for words in some
    )
    groups = {
        label.casefold(): side
        for code, side in _sided(terms.group_kinds)
        for label in terms.group_kinds[code].labels.values()
    }
    return SideRules(
        groups=groups,
        kinds={**dict(_sided(terms.group_kinds)), **dict(_sided(terms.body_kinds))},
        roles=tuple(sorted(roles, key=lambda role: (-len(role[0]), role))),
    )


def _sided(terms: Terms) -> Iterator[tuple[str, str]]:
    for code, term in terms.items():
        side = term.text("side")
        if side is not None:
            yield code, side


def side_of(index: Index, speaker: str, person: str, rules: SideRules) -> Side:
    """The side of a speaker towards a person; `others` when nothing recorded tells.

    What ties the speaker to the person weighs most: a lawyer who is also a member of a defenders'
    organisation speaks for the person.
    """
    found = next(_sides(index, index.book.head(speaker), index.book.head(person), rules), None)
    return Side.OTHERS if found is None else Side(found)


def relation(index: Index, speaker: str, person: str) -> str | None:
    """How a speaker of the person's own side is tied to them: self, lawyer_of, relative_of."""
    book = index.book
    if book.head(speaker) == book.head(person):
        return "self"
    for tie in _SPEAK_FOR_THE_PERSON:
        if book.head(person) in {book.head(one) for one in index.held(speaker, tie)}:
            return tie
    return None


def _sides(index: Index, speaker: str, person: str, rules: SideRules) -> Iterator[str]:
    """Every side something speaks for, the weightiest first."""
    if relation(index, speaker, person) is not None:
        yield Side.OWN
    for role in index.held(speaker, "role"):
        side = rules.of_role(role)
        if side is not None and side != OF_THE_BODY:
            yield side
    for body in index.held(speaker, "member_of"):
        yield from _of_kind(index, body, rules)
    for side in _of_kind(index, speaker, rules):
        if side != Side.OWN or not _tied_elsewhere(index, speaker):
            yield side


def _tied_elsewhere(index: Index, speaker: str) -> bool:
    """Whether relatives or lawyers are somebody's: then they are nobody else's own side."""
    return any(True for tie in _SPEAK_FOR_THE_PERSON for _ in index.held(speaker, tie))


def _of_kind(index: Index, record_id: str, rules: SideRules) -> Iterator[str]:
    record = index.book.records.get(record_id)
    kind = None if record is None else record.kind
    if kind in (None, UNNAMED):
        called = index.name(record_id)
        if called is not None and called.casefold() in rules.groups:
            yield rules.groups[called.casefold()]
    if kind is not None and kind in rules.kinds:
        yield rules.kinds[kind]
