"""Entries to rows: as they are written, and all of them again.

The tables but the ledger's own may be dropped at any time: `rebuild` makes them again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import groupby, islice

from django.db import models, transaction

from salname.desk.models import (
    CaptureRow,
    ClaimRow,
    CorrectionRow,
    DecisionRow,
    DisclosureRow,
    EntryRow,
    JudgementRow,
    ProposalRow,
    RecordRow,
    ReleaseRow,
    SourceRow,
    WithdrawalRow,
)
from salname.desk.projections import claims, decisions, proposals, sources
from salname.desk.projections.placed import Placed
from salname.desk.projections.proposals import Read
from salname.desk.store import placed_since
from salname.ledger.entry import Kind
from salname.ledger.store import Line

TABLES: tuple[type[models.Model], ...] = (
    SourceRow,
    CaptureRow,
    RecordRow,
    ClaimRow,
    CorrectionRow,
    WithdrawalRow,
    DecisionRow,
    JudgementRow,
    DisclosureRow,
    ReleaseRow,
    ProposalRow,
)

Projector = Callable[[Sequence[Placed]], None]

PROJECTORS: dict[Kind, Projector] = {
    Kind.SOURCE: sources.add_sources,
    Kind.CAPTURE: sources.add_captures,
    Kind.RECORD: claims.add_records,
    Kind.CLAIM: claims.add_claims,
    Kind.CORRECTION: claims.add_corrections,
    Kind.WITHDRAWAL: claims.add_withdrawals,
    Kind.DISCLOSURE: claims.add_disclosures,
    Kind.DECISION: decisions.add_decisions,
    Kind.JUDGEMENT: decisions.add_judgements,
    Kind.RELEASE: decisions.add_releases,
}

_AT_ONCE = 1000


def apply_since(place: int, read: Read) -> None:
    """Make the rows of every entry after this place (0: of all)."""
    told = ((at, line) for at, line in placed_since(place) if line.payload is not None)
    _apply((_placed(at, line) for at, line in told), read)


def rebuild(read: Read) -> None:
    """Drop every projection and make it again from the ledger, in one transaction."""
    with transaction.atomic():
        for table in TABLES:
            table._default_manager.all().delete()  # noqa: SLF001 - Django's public name for it
        apply_since(0, read)


def last_place() -> int:
    """The place of the newest entry; 0 in an empty ledger."""
    return EntryRow.objects.aggregate(last=models.Max("pk"))["last"] or 0


def _apply(entries: Iterable[Placed], read: Read) -> None:
    for kind, run in groupby(entries, lambda one: one.entry.kind):
        while some := list(islice(run, _AT_ONCE)):
            if kind in PROJECTORS:
                PROJECTORS[kind](some)
            if kind is Kind.CAPTURE:
                proposals.read_captures(some, read)


def _placed(place: int, line: Line) -> Placed:
    content = line.payload.value() if line.payload is not None else None
    return Placed(place, line.entry, content if isinstance(content, dict) else {})
