"""An age identity made from a key, so that losing a key file cannot lose the evidence.

age (age-encryption.org/v1) writes an X25519 secret as Bech32 (BIP 173) with its own prefix.
"""

from __future__ import annotations

from collections.abc import Iterable

from pyrage.x25519 import Identity

_PREFIX = "age-secret-key-"
_LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECK_LETTERS = 6


def identity_of(key: bytes) -> Identity:
    """The age identity whose X25519 secret is these 32 bytes."""
    values = _in_fives(key)
    text = "".join(_LETTERS[value] for value in (*values, *_checksum(values)))
    return Identity.from_str(f"{_PREFIX}1{text}".upper())


def _in_fives(data: bytes) -> list[int]:
    """The bits of the data in groups of five, the last filled with zeros."""
    bits = "".join(f"{byte:08b}" for byte in data)
    return [int(bits[at : at + 5].ljust(5, "0"), 2) for at in range(0, len(bits), 5)]


def _checksum(values: list[int]) -> list[int]:
    spread = [ord(one) >> 5 for one in _PREFIX] + [0] + [ord(one) & 31 for one in _PREFIX]
    rest = _polymod((*spread, *values, *[0] * _CHECK_LETTERS)) ^ 1
    return [rest >> 5 * (_CHECK_LETTERS - 1 - at) & 31 for at in range(_CHECK_LETTERS)]


def _polymod(values: Iterable[int]) -> int:
    rest = 1
    for value in values:
        top = rest >> 25
        rest = (rest & 0x1FFFFFF) << 5 ^ value
        for bit, factor in enumerate(_GENERATOR):
            rest ^= factor if top >> bit & 1 else 0
    return rest
