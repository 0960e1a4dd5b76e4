"""Writing to the ledger: all of it, durably, or none of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import msgspec
from django.db import OperationalError, transaction

from salname.desk.projections.applying import apply_since, last_place
from salname.desk.vault import OpenVault
from salname.errors import DiskFull, VaultBusy
from salname.ledger.entry import Kind

Said = tuple[Kind, Any]


@contextmanager
def recording() -> Iterator[None]:
    """One transaction, on the disk when it ends; refusals of the disk become sentences."""
    try:
        with transaction.atomic(durable=True):
            yield
    except OperationalError as error:
        raise _meant(error) from error


def record(vault: OpenVault, said: Iterable[Said]) -> None:
    """Append what was said, in order, and bring the tables after it. Needs `recording`."""
    place = last_place()
    vault.writer.append([(kind, msgspec.to_builtins(noun), ()) for kind, noun in said])
    apply_since(place, vault.proposals_of)


def _meant(error: OperationalError) -> Exception:
    words = str(error)
    if "full" in words or "disk I/O" in words:
        return DiskFull()
    if "locked" in words:
        return VaultBusy()
    return error
