"""The vault that is open in this process: its keys, evidence, store and the pen that writes.

One process opens one vault at a time. Locking closes every connection and forgets the keys.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from salname.desk.sqlcipher.base import Door, close_everywhere
from salname.desk.store import DjangoStore
from salname.errors import (
    BadVocabulary,
    DamagedEvidence,
    NoSuchEvidence,
    NoVault,
    VaultBusy,
    VaultLocked,
)
from salname.ledger import vault as folder
from salname.ledger.chain import Writer
from salname.ledger.evidence import Evidence
from salname.ledger.slots import Cost
from salname.model.own_words import with_own
from salname.model.source import Capture, Source
from salname.model.vocabulary import use
from salname.read.document import Document, read_document
from salname.read.proposal import Proposal

DATABASE = "ledger.db"
VOCABULARY = "vocabulary"  # the vault's own words, in files that anybody can read
HERE = ZoneInfo("Asia/Baku")  # the days of courts and prisons are counted where they are

Clock = Callable[[], datetime]
Reader = Callable[[Document], list[Proposal]]


@dataclass(frozen=True)
class OpenVault:
    """What an action needs. `opening` is a random mark of this one opening, for cookies.

    `left_out` are the faults for which files of the vault's own vocabulary do not count.
    """

    path: Path
    keys: folder.Keys = field(repr=False)
    evidence: Evidence
    store: DjangoStore
    writer: Writer
    clock: Clock
    reader: Reader
    hold: folder.Hold
    left_out: tuple[BadVocabulary, ...] = ()
    opening: str = field(default_factory=lambda: secrets.token_urlsafe(16), repr=False)

    def today(self) -> date:
        """The day it is where the cases are."""
        return self.clock().astimezone(HERE).date()

    def proposals_of(self, source: Source, capture: Capture) -> list[Proposal]:
        """What the reader proposes of a source; nothing when its text is lost or damaged."""
        try:
            text = self.evidence.get(capture.text_digest).decode()
        except (NoSuchEvidence, DamagedEvidence):
            return []
        return self.reader(Document(text, source.published, source.language))


_current: list[OpenVault] = []
_before: list[Path] = []
_when_opened: list[Callable[[], None]] = []
_when_locked: list[Callable[[], None]] = []


def now() -> datetime:
    """The machine's clock, in UTC."""
    return datetime.now(UTC)


def make_vault(path: Path, passphrase: str, *, cost: Cost | None = None) -> None:
    """Make a vault in a new or empty folder, with its tables; it is locked afterwards."""
    folder.create(path, passphrase, cost)
    open_vault(path, passphrase)
    lock()


def open_vault(
    path: Path, passphrase: str, *, clock: Clock = now, reader: Reader = read_document
) -> OpenVault:
    """Open a vault for this process, and bring its tables up to date.

    Raises VaultBusy when another process, or this one, has a vault open; WrongPassphrase,
    NotAVault and their like as `ledger.vault` does.
    """
    if _current:
        raise VaultBusy
    held = folder.hold(path)
    try:
        keys = folder.unlock(path, passphrase)
        _current.append(_opened(path, keys, clock, reader, held))
        _bring_up_to_date()
    except BaseException:
        lock()
        held.release()
        raise
    for note in _when_opened:
        note()
    return _current[0]


def open_here(passphrase: str) -> OpenVault:
    """Open the vault whose door this process shows: see `stand_before`."""
    if not _before:
        raise NoVault
    return open_vault(_before[0], passphrase)


def stand_before(path: Path) -> None:
    """Show the door of this vault: whoever knows its passphrase may open it here."""
    _before[:] = [path]


def current() -> OpenVault:
    """The vault that is open; raises VaultLocked when none is."""
    if not _current:
        raise VaultLocked
    return _current[0]


def is_open() -> bool:
    """Whether a vault is open in this process."""
    return bool(_current)


def door() -> Door:
    """Where the database is and what opens it, for as long as the vault is open."""
    vault = current()
    return Door(vault.path / DATABASE, vault.keys.database)


def lock() -> None:
    """Close every connection, forget the keys, let others open the vault. Twice is harmless."""
    vaults, _current[:] = list(_current), []
    close_everywhere()
    use(None)
    for vault in vaults:
        vault.hold.release()
    for forget in _when_locked:
        forget()


def when_opened(note: Callable[[], None]) -> None:
    """Call this at every opening."""
    _when_opened.append(note)


def when_locked(forget: Callable[[], None]) -> None:
    """Call this at every locking: whatever remembers what a vault holds must drop it then."""
    _when_locked.append(forget)


def _opened(
    path: Path, keys: folder.Keys, clock: Clock, reader: Reader, held: folder.Hold
) -> OpenVault:
    store = DjangoStore()
    words, left_out = with_own(path / VOCABULARY)
    use(words)
    return OpenVault(
        path=path,
        keys=keys,
        evidence=Evidence(path / folder.EVIDENCE, keys.evidence),
        store=store,
        writer=Writer(store, keys.device, clock),
        clock=clock,
        reader=reader,
        hold=held,
        left_out=left_out,
    )


def _bring_up_to_date() -> None:
    executor = MigrationExecutor(connection)
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        call_command("migrate", interactive=False, verbosity=0)
