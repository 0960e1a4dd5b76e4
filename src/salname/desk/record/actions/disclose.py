"""Decide who may see claims and sources from now on."""

from __future__ import annotations

from collections.abc import Iterable

from salname.desk.models import SourceRow
from salname.desk.record.counting import counting
from salname.desk.record.recording import record, recording
from salname.desk.vault import OpenVault
from salname.ledger.entry import Kind
from salname.model.claim import Visibility
from salname.model.decision import Disclosure


def disclose(
    vault: OpenVault, ids: Iterable[str], visibility: Visibility, *, reason: str | None = None
) -> Disclosure:
    """Ids of claims and of sources; the latest disclosure of each counts.

    What a source's claims may be seen by and whether the source may be named are two decisions.
    Raises NoSuchClaim for a claim that no longer counts.
    """
    with recording():
        wanted = tuple(dict.fromkeys(ids))
        sources = SourceRow.objects.filter(code__in=wanted).values_list("code", flat=True)
        named = set(sources)
        counting(one for one in wanted if one not in named)
        disclosure = Disclosure(wanted, visibility, reason)
        record(vault, [(Kind.DISCLOSURE, disclosure)] if wanted else [])
        return disclosure
