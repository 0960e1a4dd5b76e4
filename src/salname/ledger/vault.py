"""A vault is a folder: what opens it, the ledger's database, the evidence.

    vault.json     what this folder is; written last, so that half a vault is none
    keyslots.json  the ways in, each wrapping the vault key
    device.json    this device's signing seed, sealed under the vault key
    lock           held by the one process that has the vault open
    evidence/      see `evidence`

From the vault key come subkeys for the database, evidence, index, export and device; the vault key
itself is dropped at once.
"""

from __future__ import annotations

import fcntl
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import IO, Literal, Self

from nacl.utils import random

from salname.errors import (
    AlreadyAVault,
    DamagedVault,
    FolderNotEmpty,
    NewerVault,
    NotAVault,
    VaultBusy,
    WrongPassphrase,
)
from salname.ledger.checked import read_checked, write_checked
from salname.ledger.disk import make_folder, writing_to
from salname.ledger.keys import DeviceKey
from salname.ledger.sealing import KEY_BYTES, seal, subkey, unseal
from salname.ledger.slots import Cost, Hex, Slot, check_passphrase, unwrap, wrap

VERSION = 1

VAULT, SLOTS, DEVICE, LOCK, EVIDENCE = (
    "vault.json",
    "keyslots.json",
    "device.json",
    "lock",
    "evidence",
)

_DEVICE_SEED = b"salname/device-seed/v1\0"


@dataclass(frozen=True)
class Keys:
    """What an open vault works with: this device's pen, and 32 bytes for each purpose."""

    device: DeviceKey = field(repr=False)
    database: bytes = field(repr=False)
    evidence: bytes = field(repr=False)
    index: bytes = field(repr=False)
    export: bytes = field(repr=False)


@dataclass(frozen=True)
class _Label:
    format: Literal["salname-vault"] = "salname-vault"
    version: int = VERSION


@dataclass(frozen=True)
class _Slots:
    slots: tuple[Slot, ...]


@dataclass(frozen=True)
class _Device:
    sealed: Hex


class Hold:
    """The vault is ours until released; leaving a `with` block or dying releases it too."""

    def __init__(self, lock: IO[bytes]) -> None:
        self._lock = lock

    def release(self) -> None:
        """Let others open the vault; releasing twice is harmless."""
        self._lock.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()


def create(path: Path, passphrase: str, cost: Cost | None = None) -> Keys:
    """Make a vault in a new or empty folder. Killed half-way it leaves no vault and no secret."""
    cost = cost or Cost()
    cost.hold_floor()
    check_passphrase(passphrase)
    _refuse_taken(path)
    make_folder(path)
    with _lock(path):
        _refuse_taken(path)
        try:
            return _fill(path, passphrase, cost)
        finally:
            _clear_half(path)


def unlock(path: Path, passphrase: str) -> Keys:
    """The keys of the vault; takes as long as its cost asks (about a second)."""
    _check_label(path)
    vault_key = _open_slots(read_checked(path / SLOTS, _Slots).slots, passphrase)
    sealed = bytes.fromhex(read_checked(path / DEVICE, _Device).sealed)
    seed = unseal(sealed, subkey(vault_key, "device"), _DEVICE_SEED)
    if seed is None:
        raise DamagedVault(file=DEVICE)
    return _keys(vault_key, seed)


def hold(path: Path) -> Hold:
    """Take the vault for this process; `VaultBusy` when another one has it."""
    _check_label(path)
    return _lock(path)


def is_vault(path: Path) -> bool:
    """Whether a vault was made in this folder."""
    return (path / VAULT).is_file()


def _fill(path: Path, passphrase: str, cost: Cost) -> Keys:
    vault_key, seed = random(KEY_BYTES), random(KEY_BYTES)
    sealed = seal(seed, subkey(vault_key, "device"), _DEVICE_SEED)
    make_folder(path / EVIDENCE)
    write_checked(path / SLOTS, _Slots((wrap(vault_key, passphrase, cost),)))
    write_checked(path / DEVICE, _Device(sealed.hex()))
    write_checked(path / VAULT, _Label())
    return _keys(vault_key, seed)


def _clear_half(path: Path) -> None:
    """Take away what was begun and not finished, so that the same folder can be tried again."""
    if is_vault(path):
        return
    for name in (SLOTS, DEVICE):
        (path / name).unlink(missing_ok=True)
    if (path / EVIDENCE).is_dir():
        (path / EVIDENCE).rmdir()


def _refuse_taken(path: Path) -> None:
    if is_vault(path):
        raise AlreadyAVault(folder=str(path))
    if path.exists() and (not path.is_dir() or any(one.name != LOCK for one in path.iterdir())):
        raise FolderNotEmpty(folder=str(path))


def _check_label(path: Path) -> None:
    if not is_vault(path):
        raise NotAVault(folder=str(path))
    if read_checked(path / VAULT, _Label).version > VERSION:
        raise NewerVault


def _lock(path: Path) -> Hold:
    with writing_to(path):
        lock = (path / LOCK).open("ab")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        lock.close()
        raise VaultBusy from error
    return Hold(lock)


def _open_slots(slots: tuple[Slot, ...], passphrase: str) -> bytes:
    for slot in slots:
        vault_key = unwrap(slot, passphrase)
        if vault_key is not None:
            return vault_key
    raise WrongPassphrase


def _keys(vault_key: bytes, seed: bytes) -> Keys:
    return Keys(
        device=DeviceKey.from_seed(seed),
        database=subkey(vault_key, "database"),
        evidence=subkey(vault_key, "evidence"),
        index=subkey(vault_key, "index"),
        export=subkey(vault_key, "export"),
    )
