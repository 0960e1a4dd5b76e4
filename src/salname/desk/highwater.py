"""How far the ledger had come, written outside its database: an old copy put back is noticed.

A mark lower than the ledger is no fault: a crash may come between an entry and its mark.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from salname.desk.models import AuthorRow
from salname.desk.store import digest_at
from salname.desk.vault import OpenVault
from salname.errors import N_, DamagedVault
from salname.ledger.checked import read_checked, write_checked
from salname.ledger.verify import Fault
from salname.words.languages import gettext as _

FILE = "highwater.json"

CHAIN = N_("the ledger: author {author}")
SHORTER = N_("It had another entry {seq} before: an older copy was put back, or its end is lost.")
MARK = N_("file {file}")
DAMAGED = N_("It was changed or cut short.")

_SHOWN = 12


@dataclass(frozen=True)
class Mark:
    """The last place of each chain, and the digest of the entry there."""

    heads: dict[str, tuple[int, str]]


def set_mark(vault: OpenVault) -> None:
    """Write down how far every chain has come."""
    authors = AuthorRow.objects.order_by("author").values_list("author", flat=True)
    ends = ((author, vault.store.heads(author)) for author in authors)
    write_checked(vault.path / FILE, Mark({author: end for author, end in ends if end}))


def below_mark(vault: OpenVault) -> Iterator[Fault]:
    """Chains that end before they did, or otherwise than they did."""
    if not (vault.path / FILE).exists():
        return
    try:
        mark = read_checked(vault.path / FILE, Mark)
    except DamagedVault:
        yield Fault(_(MARK).format(file=FILE), _(DAMAGED))
        return
    for author, (seq, digest) in mark.heads.items():
        if digest_at(author, seq) != digest:
            yield Fault(_(CHAIN).format(author=author[:_SHOWN]), _(SHORTER).format(seq=seq))
