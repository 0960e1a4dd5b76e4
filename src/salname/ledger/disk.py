"""Writing files so that a crash leaves the old or the new, and a full disk says so.

Only what is encrypted or holds nothing personal goes through here: temporary files included.
"""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from salname.errors import DiskFull, ReadOnlyFolder, SalnameError

PART = ".part-"
"""How the name of a file begins until it is whole."""

OWNER_ONLY = 0o700

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_REFUSED = {errno.EACCES, errno.EPERM, errno.EROFS}


@contextmanager
def writing_to(folder: Path) -> Iterator[None]:
    """Turns the system's refusals to write into our sentences; others pass unchanged."""
    try:
        yield
    except OSError as error:
        meant = _meaning(error, folder)
        if meant is None:
            raise
        raise meant from error


def make_folder(folder: Path) -> None:
    """Make the folder and those above it, for the owner alone; one that is there stays as it is."""
    with writing_to(folder):
        folder.mkdir(mode=OWNER_ONLY, parents=True, exist_ok=True)


def write_durably(path: Path, data: bytes) -> None:
    """The whole file is on the disk under its name when this returns; else nothing changed."""
    part = path.with_name(f"{PART}{secrets.token_hex(8)}")
    with writing_to(path.parent):
        try:
            _write_through(part, data)
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
        flush_folder(path.parent)


def flush_folder(folder: Path) -> None:
    """Make the names in the folder last: a file's name is as easily lost as its bytes."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _write_through(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _meaning(error: OSError, folder: Path) -> SalnameError | None:
    if error.errno in _FULL:
        return DiskFull()
    if error.errno in _REFUSED:
        return ReadOnlyFolder(folder=str(folder))
    return None
