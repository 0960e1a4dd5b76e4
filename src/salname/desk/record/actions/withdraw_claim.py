"""Withdraw a claim: it stays in the ledger with the reason and no longer counts."""

from __future__ import annotations

from salname.desk.record.counting import counting
from salname.desk.record.recording import record, recording
from salname.desk.vault import OpenVault
from salname.ledger.entry import Kind
from salname.model.claim import Withdrawal


def withdraw_claim(vault: OpenVault, claim_id: str, *, reason: str) -> Withdrawal:
    """Take back one claim; raises NoSuchClaim when it does not count any more."""
    with recording():
        (row,) = counting([claim_id])
        withdrawal = Withdrawal(row.code, reason)
        record(vault, [(Kind.WITHDRAWAL, withdrawal)])
        return withdrawal
