"""An entry with its place in the ledger and what it says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeVar

import msgspec

from salname.ledger.entry import Entry

Noun = TypeVar("Noun")


@dataclass(frozen=True)
class Placed:
    """`place` is the key of the entry in its table; `content` what its payload says."""

    place: int
    entry: Entry
    content: dict[str, Any]

    def as_(self, noun: type[Noun]) -> Noun:
        """The payload as a noun of the model; raises msgspec.ValidationError for another."""
        return msgspec.convert(self.content, noun)
