"""Questions that pages and commands ask of the tables."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.db.models import QuerySet

from salname.desk.models import ClaimRow, ProposalRow, SourceRow
from salname.desk.record.waiting import DECIDED_BY_PEOPLE
from salname.errors import NoSuchRecord, SeveralRecords
from salname.match.search import find
from salname.model.book import Book
from salname.read.confirm import key


@dataclass(frozen=True)
class Progress:
    """A source and how far its proposals were decided."""

    source: SourceRow
    proposed: int
    waiting: int


def proposals_for_people(source_id: str) -> QuerySet[ProposalRow]:
    """The acts and statements proposed of a source, in the order of the text."""
    rows = ProposalRow.objects.filter(source=source_id, kind__in=DECIDED_BY_PEOPLE)
    return rows.order_by("start", "number")


def waiting_of(source_id: str) -> QuerySet[ProposalRow]:
    """Those of them that nobody has decided about."""
    return proposals_for_people(source_id).filter(verdict="")


def progress() -> Iterator[Progress]:
    """Every source, the newest first."""
    for source in SourceRow.objects.order_by("-entry"):
        of_it = proposals_for_people(source.code)
        yield Progress(source, of_it.count(), of_it.filter(verdict="").count())


def person_named(book: Book, wanted: str) -> str:
    """The head of the one person meant by a name or a record id.

    The very name goes before one that only sounds like it or begins so. Raises NoSuchRecord, and
    SeveralRecords where people of that name were not judged to be one.
    """
    if wanted in book.records:
        return book.head(wanted)
    names = spellings_of_people(book)
    whole = [head for head, some in names.items() if key(wanted) in map(key, some)]
    near = find(names, wanted)
    found = whole or [one.record for one in near if one.score == near[0].score]
    if len(found) > 1:
        raise SeveralRecords(records=", ".join(sorted(found)))
    if not found:
        raise NoSuchRecord(record=wanted)
    return found[0]


def spellings_of_people(book: Book) -> dict[str, list[str]]:
    """Every spelling of every person's name, by the head of their records."""
    names: dict[str, list[str]] = {}
    for claim in book.live():
        subject = claim.proposition.subject
        if claim.proposition.property == "name" and book.records[subject].type == "person":
            names.setdefault(book.head(subject), []).append(claim.proposition.value)
    return names


def source_with_claims(source_id: str) -> list[str]:
    """The id of a source and of every claim from it that counts."""
    claims = ClaimRow.objects.filter(source=source_id, gone=False)
    return [source_id, *claims.values_list("code", flat=True)]
