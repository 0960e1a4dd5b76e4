"""The live claims of a book by what they are about, so that a case is computed in one pass."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from salname.model.book import Book
from salname.model.claim import Claim, Stance

DONE_TO = "done_to"
_NAMES = ("name", "group_name")


@dataclass(frozen=True)
class Index:
    """`by_subject` holds the claims of every head, in the order they were recorded.

    Two question records of one code ask the same, so the first stands for both: an official's
    denial in one paper answers what a defender said in another.
    """

    book: Book
    by_subject: Mapping[str, tuple[Claim, ...]]
    same_question: Mapping[str, str]

    @classmethod
    def of(cls, book: Book) -> Index:
        """Index the claims that count today."""
        index = cls(book, {}, _same_question(book))
        found: dict[str, list[Claim]] = defaultdict(list)
        for claim in book.live():
            found[index.head(claim.proposition.subject)].append(claim)
        return replace(index, by_subject={head: tuple(claims) for head, claims in found.items()})

    def head(self, record_id: str) -> str:
        """The id that stands for all records that are the same as this one."""
        head = self.book.head(record_id)
        return self.same_question.get(head, head)

    def about(self, record_id: str, property_: str | None = None) -> tuple[Claim, ...]:
        """Claims about a record or one judged the same, of one property or of all."""
        claims = self.by_subject.get(self.head(record_id), ())
        if property_ is None:
            return claims
        return tuple(claim for claim in claims if claim.proposition.property == property_)

    def held(self, record_id: str, property_: str) -> Iterator[str]:
        """The values somebody states of a record: denied and doubted ones are left out."""
        for claim in self.about(record_id, property_):
            if claim.stance in (Stance.ASSERTS, Stance.REPORTS):
                yield claim.proposition.value

    def name(self, record_id: str) -> str | None:
        """The name as first written, or None when none is recorded."""
        return next(
            (c.proposition.value for name in _NAMES for c in self.about(record_id, name)), None
        )

    def acts_done_to(self, person: str) -> tuple[str, ...]:
        """Heads of the acts that any claim, a denial too, connects with this person."""
        return tuple(self._acts.get(self.book.head(person), ()))

    def gone(self, person: str) -> Iterator[Claim]:
        """Claims on a person and their acts that no longer count; the acts may be gone too."""
        head = self.book.head(person)
        acts = dict.fromkeys((*self.acts_done_to(head), *self._gone_acts.get(head, ())))
        for subject in (head, *acts):
            yield from self._gone.get(subject, ())

    @cached_property
    def questions(self) -> tuple[str, ...]:
        """Heads of the questions anybody takes a position on."""
        records = self.book.records
        asked = (head for head in self.by_subject if head in records)
        return tuple(head for head in asked if records[head].type == "question")

    @cached_property
    def _acts(self) -> Mapping[str, Mapping[str, None]]:
        return self._by_person(claim for claims in self.by_subject.values() for claim in claims)

    @cached_property
    def _gone_acts(self) -> Mapping[str, Mapping[str, None]]:
        return self._by_person(claim for claims in self._gone.values() for claim in claims)

    @cached_property
    def _gone(self) -> Mapping[str, list[Claim]]:
        """Corrected and withdrawn claims by the head of their subject."""
        found: dict[str, list[Claim]] = defaultdict(list)
        for id_ in (*self.book.corrections, *self.book.withdrawals):
            claim = self.book.claims.get(id_)
            if claim is not None:
                found[self.head(claim.proposition.subject)].append(claim)
        return found

    def _by_person(self, claims: Iterable[Claim]) -> Mapping[str, Mapping[str, None]]:
        """Acts by the person they were done to, in the order recorded."""
        found: dict[str, dict[str, None]] = defaultdict(dict)
        for claim in claims:
            if claim.proposition.property == DONE_TO:
                act = self.head(claim.proposition.subject)
                found[self.book.head(claim.proposition.value)][act] = None
        return found


def _same_question(book: Book) -> dict[str, str]:
    firsts: dict[str, str] = {}
    heads: dict[str, str] = {}
    for record in sorted(book.records.values(), key=lambda one: one.id):
        if record.type == "question" and record.kind is not None:
            heads[book.head(record.id)] = firsts.setdefault(record.kind, book.head(record.id))
    return heads
