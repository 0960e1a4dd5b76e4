"""Judge whether two records are the same: the records stay two, and the judgement can change."""

from __future__ import annotations

from salname.desk.models import RecordRow
from salname.desk.record.recording import record, recording
from salname.desk.vault import OpenVault
from salname.errors import NoSuchRecord, SameRecord
from salname.ledger.entry import Kind
from salname.model.decision import Judgement, Sameness


def judge(
    vault: OpenVault, left: str, right: str, sameness: Sameness, *, reason: str | None = None
) -> Judgement:
    """Record a person's judgement about two record ids; the latest about a pair counts."""
    with recording():
        for one in (left, right):
            if not RecordRow.objects.filter(code=one).exists():
                raise NoSuchRecord(record=one)
        if left == right:
            raise SameRecord
        judgement = Judgement(left, right, sameness, reason)
        record(vault, [(Kind.JUDGEMENT, judgement)])
        return judgement
