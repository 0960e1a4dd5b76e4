"""Decide who may see claims from now on."""

from __future__ import annotations

from collections.abc import Iterable

from salname.desk.record.counting import counting
from salname.desk.record.recording import record, recording
from salname.desk.vault import OpenVault
from salname.ledger.entry import Kind
from salname.model.claim import Visibility
from salname.model.decision import Disclosure


def disclose(
    vault: OpenVault, claim_ids: Iterable[str], visibility: Visibility, *, reason: str | None = None
) -> Disclosure:
    """The latest disclosure of a claim counts; raises NoSuchClaim for one that no longer does."""
    with recording():
        claims = tuple(row.code for row in counting(claim_ids))
        disclosure = Disclosure(claims, visibility, reason)
        record(vault, [(Kind.DISCLOSURE, disclosure)] if claims else [])
        return disclosure
