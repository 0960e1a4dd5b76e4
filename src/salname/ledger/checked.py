"""Small files of a vault: canonical JSON with its own digest, so that damage is told from a typo.

The digest guards against accidents only. Against people, what is inside is sealed.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TypeVar

import msgspec

from salname.errors import DamagedVault, NotCanonical
from salname.ledger.canonical import decode, encode
from salname.ledger.disk import write_durably

T = TypeVar("T")


def write_checked(path: Path, value: object) -> None:
    """Put this dataclass there, durably."""
    plain = msgspec.to_builtins(value)
    write_durably(path, encode({"check": _check(plain), "value": plain}))


def read_checked(path: Path, form: type[T]) -> T:
    """The dataclass that is there; `DamagedVault` when the file is gone, changed or cut short."""
    try:
        found = decode(path.read_bytes())
        if not isinstance(found, dict) or found.get("check") != _check(found.get("value")):
            raise DamagedVault(file=path.name)
        return msgspec.convert(found["value"], form)
    except (FileNotFoundError, NotCanonical, msgspec.ValidationError) as error:
        raise DamagedVault(file=path.name) from error


def _check(plain: object) -> str:
    return hashlib.sha256(encode(plain)).hexdigest()
