"""What an entry says, beside the entry: it can be withheld or erased while the chain still holds.

The signed entry carries only a commitment. The salt keeps anyone who holds the entry alone from
guessing at what was said.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field

from salname.ledger.canonical import Json, decode, encode
from salname.ledger.domain import Domain, digest

SALT_BYTES = 32


@dataclass(frozen=True, slots=True)
class Payload:
    """`salt` is 32 random bytes, `content` canonical JSON."""

    salt: bytes = field(repr=False)
    content: bytes = field(repr=False)

    @classmethod
    def of(cls, value: object) -> Payload:
        """A payload of this value under a fresh salt; `NotCanonical` when it cannot be written."""
        return cls(secrets.token_bytes(SALT_BYTES), encode(value))

    @property
    def commit(self) -> str:
        """The commitment that the entry carries: SHA-256 in hex."""
        return digest(Domain.PAYLOAD, self.salt, self.content).hex()

    def value(self) -> Json:
        """What it says; `NotCanonical` when the content was not written by this profile."""
        return decode(self.content)
