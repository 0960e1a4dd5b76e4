"""One publication: who publishes, on what day, which items carry which number, proved by what."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from salname.follow.case import Case, case_of
from salname.follow.index import DONE_TO, Index
from salname.follow.sides import SideRules
from salname.follow.statute import Law
from salname.model.book import Book
from salname.model.claim import Claim
from salname.publish.release import Release

_PLAIN = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@dataclass(frozen=True)
class Imprint:
    """The organisation as it calls itself, the day of the edition, the number of the issue.

    `contact` is an address to write to about an error (mailto: or https:), None when there is
    none. `numbers` are the item numbers given in former editions, by person; they are kept.
    """

    name: str
    day: date
    issue: int = 1
    contact: str | None = None
    numbers: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Proof:
    """What pins the ledger down: how many entries it has and the digest each chain ends with.

    `heads` are SHA-256 in hex. Whoever holds the ledger later can be asked to show these again.
    """

    entries: int
    heads: tuple[str, ...]


@dataclass(frozen=True)
class Item:
    """One item of the chronicle: a person's case under a number that no later issue changes."""

    number: int
    case: Case

    @property
    def page(self) -> str:
        """The name of the person's page: their id, or a digest of it where it is no plain word.

        Ids come from ledgers of others too, and none may name a file outside the site.
        """
        if _PLAIN.fullmatch(self.case.person):
            return self.case.person
        return hashlib.sha256(self.case.person.encode()).hexdigest()[:16]


@dataclass(frozen=True)
class Edition:
    """Everything a page may show: the released book, its items in the order of their numbers."""

    book: Book
    imprint: Imprint
    proof: Proof
    items: tuple[Item, ...]

    def in_custody(self) -> tuple[Item, ...]:
        """Items on people whose latest custody is not said to have ended."""
        return tuple(item for item in self.items if _held(item.case))


def edition_of(
    release: Release, imprint: Imprint, proof: Proof, law: Law, rules: SideRules
) -> Edition:
    """The edition of what passed the gate, every case as it stands on the imprint's day."""
    book = release.book
    people, index = people_in(book), Index.of(book)
    numbers = numbered(people, imprint.numbers)
    items = [
        Item(
            numbers[person],
            case_of(index, person, today=imprint.day, law=law, rules=rules),
        )
        for person in people
    ]
    return Edition(book, imprint, proof, tuple(sorted(items, key=lambda item: item.number)))


_CIRCUMSTANCES = frozenset({"access_lost", "group_dissolved"})
"""Acts that tell how people work, not what was done to one of them."""


def people_in(book: Book) -> tuple[str, ...]:
    """Heads of the named persons to whom something is said to have been done, in order."""
    done = (
        book.head(claim.proposition.value)
        for claim in book.live()
        if claim.proposition.property == DONE_TO and _act_kind(book, claim) not in _CIRCUMSTANCES
    )
    named = {
        book.head(c.proposition.subject) for c in book.live() if c.proposition.property == "name"
    }
    return tuple(person for person in dict.fromkeys(done) if person in named)


def _act_kind(book: Book, claim: Claim) -> str | None:
    act = book.records.get(claim.proposition.subject)
    return None if act is None else act.kind


def numbered(people: Iterable[str], before: Mapping[str, int]) -> dict[str, int]:
    """A number for each: the one given before, or the next; no number is used twice."""
    numbers: dict[str, int] = {}
    last = max(before.values(), default=0)
    for person in people:
        if person not in before:
            last += 1
        numbers[person] = before.get(person, last)
    return numbers


def _held(case: Case) -> bool:
    latest = case.custody.latest
    return latest is not None and latest.ended_by is None
