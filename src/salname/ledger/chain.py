"""The pen of one device: turns what was said into signed entries that continue its chain."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from salname.ledger.entry import Entry, Kind
from salname.ledger.keys import DeviceKey
from salname.ledger.payload import Payload
from salname.ledger.store import Line, Store

Said = tuple[Kind, object, tuple[str, ...]]
"""Kind, content (plain JSON values), digests of the entries it is about."""


@dataclass(frozen=True)
class Writer:
    """Writes under `key` into `store`; `clock` tells the time.

    Nothing is remembered between batches: where the chain ends is asked of the store each time, so
    a transaction that was rolled back leaves no trace here.
    """

    store: Store
    key: DeviceKey
    clock: Callable[[], datetime]

    def append(self, said: Iterable[Said]) -> list[Line]:
        """One batch, all of it or nothing. A device's first entry of all gives its public key.

        `NotCanonical` when a content cannot be written; then nothing is.
        """
        payloads = [(kind, Payload.of(content), refs) for kind, content, refs in said]
        if not payloads:
            return []
        lines = list(self._signed(payloads))
        self.store.append(lines, self.key.public)
        return lines

    def _signed(self, payloads: list[tuple[Kind, Payload, tuple[str, ...]]]) -> Iterator[Line]:
        seq, prev = self.store.heads(self.key.author) or (0, None)
        lamport, log, at = self.store.lamport(), self.store.log(), said_at(self.clock())
        if prev is None:
            payloads = [(Kind.DEVICE, device(self.key), ()), *payloads]
        for place, (kind, payload, refs) in enumerate(payloads, start=1):
            entry = Entry(
                kind=kind,
                author=self.key.author,
                seq=seq + place,
                prev=prev,
                lamport=lamport + place,
                at=at,
                log=log,
                commit=payload.commit,
                refs=refs,
            )
            prev = entry.digest()
            yield Line(entry, self.key.sign(prev), payload)


def device(key: DeviceKey) -> Payload:
    """The payload of a device's first entry: its public key in hex."""
    return Payload.of({"public": key.public.hex()})


def said_at(moment: datetime) -> str:
    """A moment as entries write it: UTC, ISO 8601 to the second."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
