"""The claims that count today, by id."""

from __future__ import annotations

from collections.abc import Iterable

from salname.desk.models import ClaimRow
from salname.errors import NoSuchClaim

_AT_ONCE = 500  # ids in one question to the database


def counting(claim_ids: Iterable[str]) -> list[ClaimRow]:
    """The rows of these claims, in their order; raises NoSuchClaim for one that does not count."""
    wanted = list(dict.fromkeys(claim_ids))
    found: dict[str, ClaimRow] = {}
    for first in range(0, len(wanted), _AT_ONCE):
        some = wanted[first : first + _AT_ONCE]
        rows = ClaimRow.objects.filter(code__in=some, gone=False)
        found |= {row.code: row for row in rows}
    for one in wanted:
        if one not in found:
            raise NoSuchClaim(claim=one)
    return [found[one] for one in wanted]
