"""The small cast of the ledger's tests: invented devices, an invented article, what it says."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from salname.ledger.chain import Writer
from salname.ledger.entry import Kind
from salname.ledger.evidence import Evidence
from salname.ledger.keys import DeviceKey
from salname.ledger.store import MemoryStore
from salname.model.claim import Claim, Proposition, Quote, Stance
from salname.model.source import Capture

AYDAN = DeviceKey.from_seed(bytes([1]) * 32)
BAHRAM = DeviceKey.from_seed(bytes([2]) * 32)
EVIDENCE_KEY = bytes([3]) * 32

ARTICLE = "Orkhan Sabzali was arrested in Shamkir. He says: “It is for what I wrote.” Ədalət!"


def noon() -> datetime:
    return datetime(2026, 3, 1, 12, tzinfo=UTC)


def pen(store, key=AYDAN) -> Writer:
    return Writer(store, key, noon)


def note(number: int = 0) -> tuple[Kind, object, tuple[str, ...]]:
    return Kind.RECORD, {"id": f"person-{number}", "type": "person", "kind": None}, ()


def claim(words: str = "arrested in Shamkir", *, id_: str = "claim-1", text: str = ARTICLE):
    start = text.index(words)
    said = Claim(
        id=id_,
        proposition=Proposition("act-1", "place", "Shamkir"),
        speaker="body-1",
        stance=Stance.ASSERTS,
        source="source-1",
        quote=Quote(digest(text.encode()), start, start + len(words), words),
    )
    return Kind.CLAIM, msgspec.to_builtins(said), ()


def capture(text: str = ARTICLE):
    taken = Capture(
        source="source-1",
        digest=digest(text.encode()),
        size=len(text.encode()),
        media_type="text/plain",
        captured_at="2026-03-01T12:00:00Z",
        text_digest=digest(text.encode()),
        tool="invented 1",
    )
    return Kind.CAPTURE, msgspec.to_builtins(taken), ()


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def case_file(folder: Path) -> tuple[MemoryStore, Evidence]:
    """A ledger of two devices with a captured article, claims that quote it, and its evidence."""
    evidence = Evidence(folder, EVIDENCE_KEY)
    evidence.put(ARTICLE.encode())
    store = MemoryStore()
    pen(store).append([note(1), capture(), claim()])
    pen(store, BAHRAM).append([note(2), claim("It is for what I wrote.", id_="claim-2")])
    pen(store).append([claim("Ədalət!", id_="claim-3"), note(3)])
    return store, evidence
