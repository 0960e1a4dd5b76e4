"""One signed line of the ledger, version 1. Nothing in it is personal: no name, no title, no size.

What it says is in its payload; who wrote it is the hash of a device's public key.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Literal

import msgspec

from salname.errors import NotCanonical
from salname.ledger.domain import Domain, digest

VERSION: Final = 1

LAST_PLACE = 10**15 - 1
"""Places and clocks have at most 15 digits, so that every JSON reader holds them exactly."""


class Kind(StrEnum):
    """What an entry is about."""

    SOURCE = "source"
    CAPTURE = "capture"
    RECORD = "record"
    CLAIM = "claim"
    CORRECTION = "correction"
    WITHDRAWAL = "withdrawal"
    DECISION = "decision"
    JUDGEMENT = "judgement"
    DISCLOSURE = "disclosure"
    VISIT = "visit"
    APPEAL = "appeal"
    REPLY = "reply"
    MEMBER = "member"
    DEVICE = "device"
    CHECKPOINT = "checkpoint"
    ANCHOR = "anchor"
    RELEASE = "release"
    RECEIPT = "receipt"
    ERASURE = "erasure"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Place `seq` (from 1) in the chain of `author`, after the entry with digest `prev`.

    `lamport` is greater than that of every entry its author had seen; `at` is UTC to the second by
    the author's clock; `log` is the random id of the ledger it was written in; `commit` binds the
    payload; `refs` are digests of entries it is about. Digests are SHA-256 in hex.
    """

    v: Literal[1] = VERSION
    kind: Kind
    author: str
    seq: int
    prev: str | None
    lamport: int
    at: str
    log: str
    commit: str
    refs: tuple[str, ...] = ()

    def canonical(self) -> bytes:
        """The bytes that are hashed: canonical JSON, since every field is ASCII and bounded.

        `NotCanonical` when a field read from somewhere cannot be written at all; whether each has
        its right form, `read` tells.
        """
        try:
            return _encoder.encode(self)
        except (UnicodeEncodeError, TypeError, OverflowError) as error:
            raise NotCanonical(reason="not an entry") from error

    def digest(self) -> str:
        """What the next entry's `prev` and the signature bind, in hex."""
        return digest_of(self.canonical())

    def checked(self) -> bytes:
        """The canonical bytes of an entry whose every field has its form; else `NotCanonical`.

        A dataclass made from a damaged table holds what it was given: this tells.
        """
        return _formed(self.canonical())

    @classmethod
    def read(cls, data: bytes) -> Entry:
        """The entry these bytes spell; `NotCanonical` for anything that is not exactly one."""
        return _decoder.decode(_formed(data))


def digest_of(canonical: bytes) -> str:
    """The digest of an entry's canonical bytes, in hex."""
    return digest(Domain.ENTRY, canonical).hex()


def _formed(data: bytes) -> bytes:
    if _FORM.fullmatch(data) is None:
        raise NotCanonical(reason="not an entry")
    return data


_DIGEST = '"[0-9a-f]{64}"'
_PLACE = "[1-9][0-9]{0,14}"

# An entry has one spelling, so its form is a pattern of its bytes: no space, escape or other order.
_FORM = re.compile(
    r'\{"at":"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z"'
    rf',"author":{_DIGEST}'
    rf',"commit":{_DIGEST}'
    rf',"kind":"(?:{"|".join(Kind)})"'
    rf',"lamport":{_PLACE}'
    r',"log":"[0-9a-f]{32,64}"'
    rf',"prev":(?:null|{_DIGEST})'
    rf',"refs":\[(?:{_DIGEST}(?:,{_DIGEST})*)?\]'
    rf',"seq":{_PLACE}'
    rf',"v":{VERSION}\}}'.encode()
)
_encoder = msgspec.json.Encoder(order="sorted")
_decoder = msgspec.json.Decoder(Entry)
