"""The cards of a review: each proposal with its number, side, decision and what it speaks to."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from salname.desk.models import DecisionRow, ProposalRow
from salname.desk.pages.voice import Voice
from salname.desk.projections.proposals import proposal_of
from salname.desk.record.waiting import DECIDED_BY_PEOPLE
from salname.model.book import Book
from salname.model.claim import Claim
from salname.read.about import property_of
from salname.read.confirm import key
from salname.read.proposal import Proposal, Slot


@dataclass(frozen=True)
class Known:
    """A record that carries the same name already, from another source."""

    id: str
    name: str
    claims: int


@dataclass(frozen=True)
class Card:
    """A proposal as it is shown. `decision` is None while it waits.

    `slots` are pairs of a property and its values. `answers` and `inside` are the cards it speaks
    to and stands in. `known` are people of that name from other sources: whether they are the
    same, the person says.
    """

    number: int
    proposal: Proposal
    side: str
    decision: DecisionRow | None = None
    answers: Card | None = None
    inside: Card | None = None
    known: tuple[Known, ...] = ()

    @property
    def code(self) -> str:
        """The id of the proposal within its source."""
        return self.proposal.id

    @property
    def waits(self) -> bool:
        """Whether nobody has decided it."""
        return self.decision is None

    @property
    def slots(self) -> list[tuple[str, tuple[Slot, ...]]]:
        """Properties with their values, in the order the reader found them."""
        told = ((property_of(name), self.proposal.all(name)) for name in self.proposal.slots)
        return [(property_, slots) for property_, slots in told if property_ is not None]


def cards_of(source_id: str, book: Book) -> list[Card]:
    """The acts and statements proposed of a source, in the order of its text."""
    rows = ProposalRow.objects.filter(source=source_id).order_by("start", "number")
    proposals = [proposal_of(row) for row in rows]
    voice = Voice(book, proposals)
    decisions = {
        row.proposal: row for row in DecisionRow.objects.filter(source=source_id, undone=False)
    }
    elsewhere = Elsewhere(book, source_id)
    shown = (one for one in proposals if one.kind in DECIDED_BY_PEOPLE)
    plain = [
        Card(number, one, voice.side(one), decisions.get(one.id), known=elsewhere.known(one))
        for number, one in enumerate(shown, 1)
    ]
    return linked(plain)


def linked(cards: Sequence[Card]) -> list[Card]:
    """The cards with those they answer and stand in."""
    by_code = {card.code: card for card in cards}
    return [_linked(card, by_code) for card in cards]


def _linked(card: Card, by_code: Mapping[str, Card]) -> Card:
    return Card(
        number=card.number,
        proposal=card.proposal,
        side=card.side,
        decision=card.decision,
        answers=by_code.get(card.proposal.answers or ""),
        inside=by_code.get(card.proposal.parent or ""),
        known=card.known,
    )


def in_hand(cards: Iterable[Card], wanted: str | None = None) -> str | None:
    """The code of the card to look at: the one asked for, else the first that waits."""
    listed = list(cards)
    if any(card.code == wanted for card in listed):
        return wanted
    return next((card.code for card in listed if card.waits), None)


def after(cards: Sequence[Card], code: str) -> str | None:
    """The next waiting card after this one, from the top again when none is left below."""
    at = next((place for place, card in enumerate(cards) if card.code == code), -1)
    return in_hand([card for card in (*cards[at + 1 :], *cards[:at]) if card.waits])


class Elsewhere:
    """Who is recorded under which name, so that a name met again can be asked about."""

    def __init__(self, book: Book, source_id: str) -> None:
        self.book = book
        self.here: set[str] = set()
        self.named: dict[str, dict[str, str]] = defaultdict(dict)
        self.about = Counter(book.head(claim.proposition.subject) for claim in book.live())
        for claim in book.live():
            if claim.proposition.property == "name":
                self._note(claim, source_id)

    def _note(self, claim: Claim, source_id: str) -> None:
        name, subject = claim.proposition.value, claim.proposition.subject
        if claim.source == source_id:
            self.here.add(key(name))
        self.named[key(name)].setdefault(self.book.head(subject), name)

    def known(self, proposal: Proposal) -> tuple[Known, ...]:
        """People recorded from other sources under the subject's name, unless met here already."""
        if proposal.subject is None or proposal.subject_kind not in (None, "person"):
            return ()
        name = key(proposal.subject)
        found = {} if name in self.here else self.named.get(name, {})
        return tuple(Known(id_, written, self.about[id_]) for id_, written in found.items())
