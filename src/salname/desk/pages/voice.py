"""On whose side a proposed speaker stands, as far as the source and the ledger tell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from salname.follow.index import Index
from salname.follow.sides import OF_THE_BODY, Side, side_of, side_rules
from salname.model.book import Book
from salname.model.vocabulary import vocabulary
from salname.read.confirm import key
from salname.read.proposal import Proposal


class Voice:
    """Sides for the proposals of one source. A guess for the eye: the case computes its own."""

    def __init__(self, book: Book, proposals: Sequence[Proposal]) -> None:
        self.index = Index.of(book)
        self.rules = side_rules()
        self.people = {key(one.subject) for one in proposals if one.subject and _struck(one)}
        self.mentions = {
            key(one.subject): one for one in proposals if one.kind == "mention" and one.subject
        }
        self.records = {
            key(claim.proposition.value): claim.proposition.subject
            for claim in book.live()
            if claim.proposition.property == "name"
        }

    def side(self, proposal: Proposal) -> str:
        """The side of who speaks: the page itself is media, whom it was done to is own."""
        if proposal.speaker_kind == "narrator" or proposal.speaker is None:
            return Side.MEDIA
        name = key(proposal.speaker)
        if name in self.people:
            return Side.OWN
        if name in self.records:
            return side_of(self.index, self.records[name], "", self.rules)
        return next(self._told(name), Side.OTHERS)

    def _told(self, name: str) -> Iterator[str]:
        """Every side the source speaks for, the weightiest first: role, body, kind, name."""
        mention = self.mentions.get(name)
        roles = () if mention is None else mention.all("role")
        bodies = () if mention is None else mention.all("member_of")
        found = [self.rules.of_role(slot.value) for slot in roles]
        found += [self._of_kind(key(slot.value)) for slot in bodies]
        found += [self._of_kind(name), self.rules.of_role(name)]
        return (side for side in found if side is not None and side != OF_THE_BODY)

    def _of_kind(self, name: str) -> str | None:
        mention = self.mentions.get(name)
        kind = None if mention is None else mention.value("kind")
        return None if kind is None else self.rules.kinds.get(kind)


def _struck(proposal: Proposal) -> bool:
    """Whether an act puts its subject on their own side: custody and charges do."""
    act = vocabulary().acts.get(proposal.type) if proposal.kind == "act" else None
    return act is not None and (act.code == "charge" or act.text("custody") != "none")
