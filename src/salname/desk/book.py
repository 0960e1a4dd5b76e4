"""The book of the open vault, read from its tables: what every pure function takes."""

from __future__ import annotations

from salname.desk.models import (
    ClaimRow,
    CorrectionRow,
    JudgementRow,
    RecordRow,
    SourceRow,
    WithdrawalRow,
)
from salname.desk.projections.applying import last_place
from salname.desk.vault import when_locked
from salname.match.clusters import clusters
from salname.model.book import Book

_made: list[tuple[str, int, Book]] = []


def book(opening: str) -> Book:
    """What the ledger says now; made once for as long as nothing is added.

    `opening` is the mark of the open vault, so that no book of another vault is taken for it.
    """
    place = last_place()
    if not _made or _made[0][:2] != (opening, place):
        _made[:] = [(opening, place, read_book())]
    return _made[0][2]


def read_book() -> Book:
    """Every record, claim and source, and who was judged to be who."""
    records = {row.code: row.value() for row in RecordRow.objects.all()}
    return Book(
        records=records,
        claims={row.code: row.value() for row in ClaimRow.objects.all()},
        sources={row.code: row.value() for row in SourceRow.objects.all()},
        corrections={row.claim: row.value() for row in CorrectionRow.objects.all()},
        withdrawals={row.target: row.value() for row in WithdrawalRow.objects.all()},
        same_as=clusters((row.value() for row in JudgementRow.objects.all()), records),
    )


when_locked(_made.clear)
