"""Ways into a vault: each slot wraps the same vault key. Now the passphrase; others will follow.

What a slot says of itself (salt, cost) is bound to what it wraps, so that it cannot be swapped.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Annotated, Literal

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw
from msgspec import Meta
from nacl.utils import random

from salname.errors import CostTooLow, TooLittleMemory, WeakPassphrase
from salname.ledger.canonical import encode
from salname.ledger.sealing import KEY_BYTES, seal, unseal

SALT_BYTES = 16
SHORTEST = 12
FEWEST_LETTERS = 6
MEBIBYTE = 1024

FLOOR_MEBIBYTES, FLOOR_PASSES = 64, 3
"""RFC 9106, section 4: the second recommended option, for machines with little memory."""

Hex = Annotated[str, Meta(pattern="^(?:[0-9a-f]{2})*\\Z")]
Kibibytes = Annotated[int, Meta(ge=8, le=4096 * MEBIBYTE)]
Few = Annotated[int, Meta(ge=1, le=64)]


@dataclass(frozen=True)
class Cost:
    """What one guess at a passphrase costs with Argon2id: memory in KiB, passes, lanes."""

    memory: Kibibytes = 256 * MEBIBYTE
    passes: Few = 4
    lanes: Few = 4

    @classmethod
    def for_tests(cls) -> Cost:
        """Next to nothing, for invented vaults: the one cost below the floor let through."""
        return _CostForTests(memory=64, passes=1, lanes=1)

    def hold_floor(self) -> None:
        """Refuse (`CostTooLow`) what would let a seized disk be guessed open."""
        if self.memory < FLOOR_MEBIBYTES * MEBIBYTE or self.passes < FLOOR_PASSES:
            raise CostTooLow(mebibytes=FLOOR_MEBIBYTES, passes=FLOOR_PASSES)


class _CostForTests(Cost):
    def hold_floor(self) -> None:
        """Tests open hundreds of vaults."""


@dataclass(frozen=True)
class Slot:
    """One way in: how a wrapping key is made of the passphrase, and the wrapped vault key (hex)."""

    kind: Literal["passphrase"]
    cost: Cost
    salt: Hex
    wrapped: Hex


def check_passphrase(passphrase: str) -> None:
    """Refuse (`WeakPassphrase`) the short, the monotonous, and numbers alone."""
    letters = unicodedata.normalize("NFC", passphrase).strip()
    if len(letters) < SHORTEST or len(set(letters)) < FEWEST_LETTERS or letters.isdecimal():
        raise WeakPassphrase(length=SHORTEST)


def wrap(vault_key: bytes, passphrase: str, cost: Cost) -> Slot:
    """A slot that this passphrase opens at this cost."""
    salt = random(SALT_BYTES)
    wrapped = seal(vault_key, _wrapping_key(passphrase, salt, cost), _about(cost, salt))
    return Slot("passphrase", cost, salt.hex(), wrapped.hex())


def unwrap(slot: Slot, passphrase: str) -> bytes | None:
    """The vault key, or None when the passphrase does not open this slot."""
    salt = bytes.fromhex(slot.salt)
    key = _wrapping_key(passphrase, salt, slot.cost)
    return unseal(bytes.fromhex(slot.wrapped), key, _about(slot.cost, salt))


def _wrapping_key(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """Composed letters, so that a passphrase typed on another system is the same one."""
    try:
        return hash_secret_raw(
            unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass"),
            salt,
            time_cost=cost.passes,
            memory_cost=cost.memory,
            parallelism=cost.lanes,
            hash_len=KEY_BYTES,
            type=Type.ID,
        )
    except HashingError as error:
        raise TooLittleMemory(mebibytes=cost.memory // MEBIBYTE) from error


def _about(cost: Cost, salt: bytes) -> bytes:
    return b"salname/slot/v1\0" + encode([cost.memory, cost.passes, cost.lanes, salt.hex()])
