"""Undo a decision: what it claimed no longer counts, and the proposal waits again."""

from __future__ import annotations

from salname.desk.models import ClaimRow, DecisionRow
from salname.desk.record.recording import Said, record, recording
from salname.desk.vault import OpenVault
from salname.errors import NoSuchDecision
from salname.ledger.entry import Kind
from salname.model.claim import Withdrawal


def undo(vault: OpenVault, decision_id: str, *, reason: str) -> None:
    """Withdraw a decision and every claim it made that still counts; all stay in the ledger."""
    with recording():
        decision = DecisionRow.objects.filter(code=decision_id, undone=False).first()
        if decision is None:
            raise NoSuchDecision(decision=decision_id)
        counting = ClaimRow.objects.filter(code__in=decision.claims, gone=False)
        targets = [*counting.values_list("code", flat=True), decision_id]
        said: list[Said] = [(Kind.WITHDRAWAL, Withdrawal(one, reason)) for one in targets]
        record(vault, said)
