"""Device keys: who wrote an entry is a hash of the key that signed it, and no name."""

from __future__ import annotations

from functools import cached_property

from nacl.bindings import crypto_sign, crypto_sign_BYTES, crypto_sign_open, crypto_sign_seed_keypair
from nacl.exceptions import CryptoError
from nacl.utils import random

from salname.ledger.domain import Domain, digest

SEED_BYTES = 32


def author_of(public: bytes) -> str:
    """The author id of a public key: SHA-256 in hex."""
    return digest(Domain.AUTHOR, public).hex()


class DeviceKey:
    """An Ed25519 signing key of one device. Its seed never leaves the vault unsealed."""

    def __init__(self, seed: bytes) -> None:
        self.public, self._secret = crypto_sign_seed_keypair(seed)
        self.seed = seed

    @classmethod
    def generate(cls) -> DeviceKey:
        """A fresh key from the system's randomness."""
        return cls(random(SEED_BYTES))

    @classmethod
    def from_seed(cls, seed: bytes) -> DeviceKey:
        """The key that these 32 bytes always give."""
        return cls(seed)

    @cached_property
    def author(self) -> str:
        """The id under which this device writes."""
        return author_of(self.public)

    def sign(self, entry_digest: str) -> bytes:
        """64 bytes of signature over an entry's digest (hex)."""
        message = Domain.ENTRY_SIGNATURE + bytes.fromhex(entry_digest)
        return crypto_sign(message, self._secret)[:crypto_sign_BYTES]

    def __repr__(self) -> str:
        return f"DeviceKey({self.author[:12]}…)"


def check(public: bytes, entry_digest: str, signature: bytes) -> bool:
    """Whether the holder of the key signed the entry with this digest (hex)."""
    message = Domain.ENTRY_SIGNATURE + bytes.fromhex(entry_digest)
    try:
        crypto_sign_open(signature + message, public)
    except (CryptoError, ValueError):
        return False
    return len(signature) == crypto_sign_BYTES
