"""Writing to the ledger: all of it, durably, or none of it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import msgspec
from django.db import DatabaseError, transaction

from salname.desk.highwater import set_mark
from salname.desk.projections.applying import apply_since, last_place
from salname.desk.projections.proposals import Read
from salname.desk.vault import DATABASE, OpenVault, current
from salname.errors import DamagedVault, DiskFull, SalnameError, VaultBusy
from salname.ledger.entry import Kind

Said = tuple[Kind, Any]

_DAMAGE = ("malformed", "disk I/O", "not a database")


@contextmanager
def recording() -> Iterator[None]:
    """One transaction, on the disk when it ends; then the mark is moved up to it."""
    with refusals(), transaction.atomic(durable=True):
        yield
    with suppress(SalnameError):  # recorded it is; a mark that stays behind says nothing untrue
        set_mark(current())


@contextmanager
def refusals() -> Iterator[None]:
    """What the disk, another process or a damaged file refuses becomes a sentence."""
    try:
        yield
    except DatabaseError as error:
        raise _meant(error) from error


def record(vault: OpenVault, said: Iterable[Said], *, read: Read | None = None) -> None:
    """Append what was said, in order, and bring the tables after it. Needs `recording`.

    `read` gives the proposals of a captured source where they are at hand already.
    """
    place = last_place()
    vault.writer.append([(kind, composed(msgspec.to_builtins(noun)), ()) for kind, noun in said])
    apply_since(place, read or vault.proposals_of)


def composed(value: Any) -> Any:
    """The same with every text in the one form the ledger signs; keyboards differ in theirs."""
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value)
    if isinstance(value, dict):
        return {key: composed(one) for key, one in value.items()}
    return [composed(one) for one in value] if isinstance(value, list | tuple) else value


def _meant(error: DatabaseError) -> Exception:
    words = str(error)
    if "is full" in words:
        return DiskFull()
    if "is locked" in words:
        return VaultBusy()
    if any(sign in words for sign in _DAMAGE):
        return DamagedVault(file=DATABASE)
    return error
