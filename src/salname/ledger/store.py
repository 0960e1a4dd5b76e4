"""Where lines are kept: what a store promises, and one in memory.

The laws every store must keep are in `tests/ledger/store_laws.py`.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from salname.errors import DoesNotFollow
from salname.ledger.entry import Entry
from salname.ledger.keys import author_of
from salname.ledger.payload import Payload

Head = tuple[int, str]
"""The last place of a chain and the digest of the entry there."""


@dataclass(frozen=True, slots=True)
class Line:
    """An entry, its signature, and its payload, or None where it is withheld or erased."""

    entry: Entry
    signature: bytes
    payload: Payload | None


class Store(Protocol):
    """An append-only list of lines; many authors, one chain each."""

    def append(self, lines: Sequence[Line], public: bytes) -> None:
        """Add lines that continue one author's chain, all or none; else `DoesNotFollow`."""

    def heads(self, author: str) -> Head | None:
        """The end of the author's chain; None for an author without entries."""

    def lamport(self) -> int:
        """The greatest Lamport clock among the entries; 0 when there are none."""

    def lines(self) -> Iterator[Line]:
        """Every line in the order it came in."""

    def author_key(self, author: str) -> bytes | None:
        """The public key of an author; None for one without entries."""

    def log(self) -> str:
        """The random id of this ledger, the same for ever."""

    def count(self) -> int:
        """How many lines there are."""


def new_log() -> str:
    """A fresh ledger id: 128 random bits in hex."""
    return secrets.token_hex(16)


def end_of(lines: Sequence[Line], public: bytes, head: Head | None) -> Head:
    """The end of the chain once these lines are added to it; `DoesNotFollow` if they do not fit."""
    author = author_of(public)
    seq, prev = head or (0, None)
    for line in lines:
        entry = line.entry
        if (entry.author, entry.seq, entry.prev) != (author, seq + 1, prev):
            raise DoesNotFollow(seq=entry.seq)
        seq, prev = entry.seq, entry.digest()
    if prev is None:
        raise DoesNotFollow(seq=0)
    return seq, prev


@dataclass
class MemoryStore:
    """A store that lasts as long as the program, for tests, figures and looking into bundles."""

    id: str = field(default_factory=new_log)
    kept: list[Line] = field(default_factory=list)
    public_keys: dict[str, bytes] = field(default_factory=dict)
    ends: dict[str, Head] = field(default_factory=dict)
    clock: int = 0

    def append(self, lines: Sequence[Line], public: bytes) -> None:
        """See `Store`."""
        if not lines:
            return
        author = author_of(public)
        end = end_of(lines, public, self.ends.get(author))
        self.kept.extend(lines)
        self.ends[author] = end
        self.public_keys[author] = public
        self.clock = max(self.clock, *(line.entry.lamport for line in lines))

    def heads(self, author: str) -> Head | None:
        """See `Store`."""
        return self.ends.get(author)

    def lamport(self) -> int:
        """See `Store`."""
        return self.clock

    def lines(self) -> Iterator[Line]:
        """See `Store`."""
        return iter(self.kept)

    def author_key(self, author: str) -> bytes | None:
        """See `Store`."""
        return self.public_keys.get(author)

    def log(self) -> str:
        """See `Store`."""
        return self.id

    def count(self) -> int:
        """See `Store`."""
        return len(self.kept)
