"""Evidence: the bytes of sources and the texts drawn from them, encrypted file by file.

A file's name is a keyed digest: without the key nobody can test whether a known file is here. Its
content is an age file. Originals are never altered or written twice.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterator
from pathlib import Path

import pyrage

from salname.errors import DamagedEvidence, NoSuchEvidence
from salname.ledger.agekey import identity_of
from salname.ledger.disk import PART, flush_folder, make_folder, write_durably
from salname.ledger.sealing import subkey

_FAN_OUT = 2


class Evidence:
    """The evidence in a folder, under the vault's evidence key (32 bytes)."""

    def __init__(self, folder: Path, key: bytes) -> None:
        self.folder = folder
        self._naming = subkey(key, "evidence names")
        self._identity = identity_of(subkey(key, "evidence files"))
        self._recipient = self._identity.to_public()

    def put(self, data: bytes) -> str:
        """Keep these bytes; their SHA-256 in hex. On the disk when this returns."""
        digest = hashlib.sha256(data).hexdigest()
        path = self.folder / self.name(digest)
        if path.exists():
            return digest
        if not path.parent.exists():
            make_folder(path.parent)
            flush_folder(self.folder)
        write_durably(path, pyrage.encrypt(data, [self._recipient]))
        return digest

    def get(self, digest: str) -> bytes:
        """The bytes with this SHA-256; `NoSuchEvidence`, or `DamagedEvidence` when changed."""
        name = self.name(digest)
        if not (self.folder / name).is_file():
            raise NoSuchEvidence(digest=digest)
        return self.read(name)

    def has(self, digest: str) -> bool:
        """Whether a file for this digest is there; whole or not, only reading it tells."""
        return (self.folder / self.name(digest)).is_file()

    def files(self) -> Iterator[str]:
        """The names of all files, in order; what a crash left half-written is not evidence."""
        if not self.folder.is_dir():
            return
        for branch in sorted(self.folder.iterdir()):
            for path in sorted(branch.iterdir()) if branch.is_dir() else [branch]:
                if not path.name.startswith(PART):
                    yield path.relative_to(self.folder).as_posix()

    def read(self, name: str) -> bytes:
        """The bytes in the file of this name; `DamagedEvidence` when they are not what it names.

        A disk that no longer gives the bytes is damage too.
        """
        try:
            data = pyrage.decrypt((self.folder / name).read_bytes(), [self._identity])
        except (pyrage.DecryptError, OSError) as error:
            raise DamagedEvidence(file=name) from error
        if self.name(hashlib.sha256(data).hexdigest()) != name:
            raise DamagedEvidence(file=name)
        return data

    def name(self, digest: str) -> str:
        """Where the bytes with this digest are kept: HMAC-SHA-256 in hex, as `ab/cdef…`."""
        keyed = hmac.new(self._naming, digest.encode(), "sha256").hexdigest()
        return f"{keyed[:_FAN_OUT]}/{keyed[_FAN_OUT:]}"
