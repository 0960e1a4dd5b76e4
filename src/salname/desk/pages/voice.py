"""On whose side a proposed speaker stands, as far as the source and the ledger tell."""

from __future__ import annotations

from collections.abc import Sequence

from salname.follow.index import Index
from salname.follow.sides import OF_THE_BODY, Side, side_of, side_rules
from salname.model.book import Book
from salname.read.confirm import key
from salname.read.proposal import Proposal


class Voice:
    """Sides for the proposals of one source. A guess for the eye: the case computes its own."""

    def __init__(self, book: Book, proposals: Sequence[Proposal]) -> None:
        self.index = Index.of(book)
        self.rules = side_rules()
        self.people = {key(one.subject) for one in proposals if one.kind == "act" and one.subject}
        self.roles = {
            key(one.subject): one.value("role") or ""
            for one in proposals
            if one.kind == "mention" and one.subject
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
        told = self.rules.of_role(self.roles.get(name, "") or name)
        return Side.OTHERS if told in (None, OF_THE_BODY) else Side(told)
