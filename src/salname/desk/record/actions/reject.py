"""Reject a proposal: it stays in the ledger as rejected, with the reason."""

from __future__ import annotations

import msgspec

from salname.desk.record.recording import record, recording
from salname.desk.record.waiting import pile_of
from salname.desk.vault import OpenVault
from salname.ledger.entry import Kind
from salname.model.decision import Decision, Verdict
from salname.model.record import new_id


def reject(
    vault: OpenVault, source_id: str, proposal_id: str, *, reason: str | None = None
) -> Decision:
    """Nothing is claimed of it; undoing the decision brings it back."""
    with recording():
        proposed = pile_of(vault, source_id).waiting(proposal_id)
        decision = Decision(
            id=new_id("decision"),
            source=source_id,
            proposal=proposal_id,
            verdict=Verdict.REJECTED,
            proposed=msgspec.to_builtins(proposed),
            reason=reason,
        )
        record(vault, [(Kind.DECISION, decision)])
        return decision
