"""Appending against a raw insert of the same rows, verifying against bare Ed25519; memory.

The bars are ratios, taken in the same run, so that they hold on any machine.
"""

from __future__ import annotations

import sqlite3
import tracemalloc
from collections.abc import Callable
from dataclasses import astuple
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from nacl.bindings import crypto_sign, crypto_sign_open, crypto_sign_seed_keypair

from salname.ledger.chain import Said, Writer
from salname.ledger.domain import Domain
from salname.ledger.entry import Kind
from salname.ledger.keys import DeviceKey
from salname.ledger.store import MemoryStore
from salname.ledger.verify import verify

COLUMNS = "v, kind, author, seq, prev, lamport, at, log, committed, refs, signature, salt, content"
LINES, BATCH, ROUNDS = 10_000, 1_000, 3
APPEND_BAR, VERIFY_BAR, GROWTH_BAR = 6.5, 1.5, 1.2

KEY = DeviceKey.from_seed(bytes(32))


def main() -> None:
    """Print times per line, ratios and whether each bar is met."""
    store = written(LINES)
    append = best(lambda: written(LINES))
    insert = best(lambda: inserted(store))
    verified = best(lambda: verify(store))
    message = signed()
    signatures = best(lambda: checked(message))
    print(f"append  {per_line(append)}   raw insert   {per_line(insert)}")
    bar("append / raw insert", append / insert, APPEND_BAR)
    print(f"verify  {per_line(verified)}   bare Ed25519 {per_line(signatures)}")
    bar("verify / bare Ed25519", verified / signatures, VERIFY_BAR)
    bar("memory of verifying 4x the lines", peak(8_000) / peak(2_000), GROWTH_BAR)


def said(number: int) -> Said:
    """An invented claim of usual size."""
    proposition = {"subject": f"act-{number}", "property": "place", "value": "Şəmkir"}
    quote = {"text_digest": "ab" * 32, "start": 4, "end": 60, "words": "was arrested " * 4}
    claim = {"id": f"claim-{number}", "proposition": proposition, "speaker": "body-1"}
    rest = {"stance": "asserts", "source": "source-1", "quote": quote, "visibility": "desk"}
    return Kind.CLAIM, claim | rest, ()


def written(lines: int) -> MemoryStore:
    """A ledger of this many claims, appended in batches."""
    store = MemoryStore()
    writer = Writer(store, KEY, lambda: datetime(2026, 3, 1, tzinfo=UTC))
    for start in range(0, lines, BATCH):
        writer.append([said(number) for number in range(start, start + BATCH)])
    return store


def inserted(store: MemoryStore) -> None:
    """The same rows put into plain SQLite with the settings of a vault, unsigned."""
    rows = [
        (*astuple(line.entry)[:-1], "[]", line.signature, line.payload.salt, line.payload.content)
        for line in store.lines()
        if line.payload
    ]
    with TemporaryDirectory() as folder:
        database = sqlite3.connect(Path(folder) / "raw.db")
        database.execute("PRAGMA journal_mode=WAL")
        database.execute("PRAGMA synchronous=FULL")
        database.execute(
            f"CREATE TABLE line (id INTEGER PRIMARY KEY, {COLUMNS}, UNIQUE (author, seq))"
        )
        insert = (
            f"INSERT INTO line ({COLUMNS}) VALUES ({', '.join('?' * (COLUMNS.count(',') + 1))})"
        )
        for start in range(0, len(rows), BATCH):
            with database:
                database.executemany(insert, rows[start : start + BATCH])
        database.close()


def signed() -> bytes:
    """A signed message of the size an entry's signature covers, ready to be checked."""
    domain_and_digest = bytes(len(Domain.ENTRY_SIGNATURE) + 32)
    return crypto_sign(domain_and_digest, crypto_sign_seed_keypair(KEY.seed)[1])


def checked(message: bytes) -> None:
    """As many signatures checked as there are lines, and nothing else."""
    for _ in range(LINES):
        crypto_sign_open(message, KEY.public)


def best(work: Callable[[], object]) -> float:
    """Seconds of the fastest of a few rounds: the others measure the neighbours."""
    seconds = []
    for _ in range(ROUNDS):
        start = perf_counter()
        work()
        seconds.append(perf_counter() - start)
    return min(seconds)


def peak(lines: int) -> float:
    """Bytes at most held at a time while verifying, the ledger itself not counted."""
    store = written(lines)
    tracemalloc.start()
    verify(store)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most


def per_line(seconds: float) -> str:
    """Microseconds and lines a second."""
    return f"{seconds / LINES * 1e6:6.1f} us ({LINES / seconds:8,.0f}/s)"


def bar(what: str, ratio: float, most: float) -> None:
    """A ratio and whether it is within its bar."""
    print(f"  {what}: {ratio:.2f} (bar {most}) {'met' if ratio <= most else 'MISSED'}")
