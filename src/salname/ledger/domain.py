"""Digests that cannot be taken for one another: each kind of thing is hashed under its own name."""

from __future__ import annotations

import hashlib
from enum import Enum


class Domain(bytes, Enum):
    """What is hashed or signed. A signature made in one domain is worthless in another."""

    AUTHOR = b"salname/author/v1\0"
    ENTRY = b"salname/entry/v1\0"
    PAYLOAD = b"salname/payload/v1\0"
    ENTRY_SIGNATURE = b"salname/signature/entry/v1\0"


def digest(domain: Domain, *parts: bytes) -> bytes:
    """SHA-256 over the domain's name and the parts; only the last may vary in length."""
    return hashlib.sha256(domain + b"".join(parts)).digest()
