"""Records and claims, and what became of the claims."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from salname.desk.models import (
    ClaimRow,
    CorrectionRow,
    DisclosureRow,
    RecordRow,
    SourceRow,
    WithdrawalRow,
)
from salname.desk.projections.decisions import reopen
from salname.desk.projections.placed import Placed
from salname.model.claim import Claim, Correction, Withdrawal
from salname.model.decision import Disclosure
from salname.model.record import Record

_AT_ONCE = 500  # ids in one question to the database


def add_records(placed: Sequence[Placed]) -> None:
    """One row a record."""
    records = ((one.place, one.as_(Record)) for one in placed)
    RecordRow.objects.bulk_create(
        RecordRow(entry_id=place, code=record.id, type=record.type, kind=record.kind)
        for place, record in records
    )


def add_claims(placed: Sequence[Placed]) -> None:
    """One row a claim, visible as it was recorded."""
    ClaimRow.objects.bulk_create(_claim_row(one) for one in placed)


def add_corrections(placed: Sequence[Placed]) -> None:
    """The corrected claim stays and no longer counts; its replacement is a claim of its own."""
    for one in placed:
        said = one.as_(Correction)
        CorrectionRow.objects.create(
            entry_id=one.place, claim=said.claim, replacement=said.replacement, reason=said.reason
        )
        ClaimRow.objects.filter(code=said.claim).update(gone=True)


def add_withdrawals(placed: Sequence[Placed]) -> None:
    """The claim or decision taken back stays and no longer counts."""
    for one in placed:
        said = one.as_(Withdrawal)
        WithdrawalRow.objects.create(entry_id=one.place, target=said.target, reason=said.reason)
        ClaimRow.objects.filter(code=said.target).update(gone=True)
        reopen(said.target)


def add_disclosures(placed: Sequence[Placed]) -> None:
    """The claims, and the sources named among them, are as visible as the latest one says."""
    for one in placed:
        said = one.as_(Disclosure)
        DisclosureRow.objects.create(
            entry_id=one.place,
            claims=list(said.claims),
            visibility=said.visibility,
            reason=said.reason,
        )
        for first in range(0, len(said.claims), _AT_ONCE):
            some = said.claims[first : first + _AT_ONCE]
            ClaimRow.objects.filter(code__in=some).update(visibility=said.visibility)
            SourceRow.objects.filter(code__in=some).update(visibility=said.visibility)


def _claim_row(one: Placed) -> ClaimRow:
    claim = one.as_(Claim)
    return ClaimRow(
        entry_id=one.place,
        code=claim.id,
        subject=claim.proposition.subject,
        property=claim.proposition.property,
        said=claim.proposition.value,
        speaker=claim.speaker,
        stance=claim.stance,
        source=claim.source,
        quote=None if claim.quote is None else msgspec.to_builtins(claim.quote),
        said_on=claim.said_on,
        inferred=claim.inferred,
        modality=claim.modality,
        parent=claim.parent,
        proposal=claim.proposal,
        visibility=claim.visibility,
    )
