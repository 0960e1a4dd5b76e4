"""Correct a claim: another stands for it, both stay, and the reason is printed with them."""

from __future__ import annotations

from dataclasses import replace

from salname.desk.record.counting import counting
from salname.desk.record.recording import record, recording
from salname.desk.record.waiting import BY_HAND
from salname.desk.vault import OpenVault
from salname.ledger.entry import Kind
from salname.model.claim import Claim, Correction, Proposition, Stance
from salname.model.record import new_id


def correct_claim(
    vault: OpenVault,
    claim_id: str,
    *,
    reason: str,
    value: str | None = None,
    stance: Stance | None = None,
) -> Claim:
    """The claim that stands instead, with another value or stance on the same quotation."""
    with recording():
        (row,) = counting([claim_id])
        wrong = row.value()
        said = wrong.proposition
        right = replace(
            wrong,
            id=new_id("claim"),
            proposition=Proposition(said.subject, said.property, value or said.value),
            stance=stance or wrong.stance,
            inferred=BY_HAND,
        )
        correction = Correction(wrong.id, right.id, reason)
        record(vault, [(Kind.CLAIM, right), (Kind.CORRECTION, correction)])
        return right
