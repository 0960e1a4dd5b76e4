"""A folder put in place whole or not at all.

A reader never meets half a site, and files that we did not write are never overwritten: the site's
own list says which are ours, with their digests.
"""

from __future__ import annotations

import errno
import hashlib
import json
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from salname.errors import CannotWriteFolder, DiskFull, ForeignFolder

LIST = "salname-site.json"


def put_in_place(out: Path, files: Mapping[str, bytes]) -> None:
    """Make `out` hold exactly these files (by path) and the list of them.

    Raises ForeignFolder when it holds a file we did not put there or that was changed since,
    CannotWriteFolder and DiskFull; then what was there before is still there.
    """
    try:
        _check_ours(out)
        out.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=f".{out.name}-", dir=out.parent) as work:
            new, old = Path(work) / "new", Path(work) / "old"
            _write(new, {**files, LIST: listed(files)})
            _swap(new, out, old)
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise DiskFull from error
        raise CannotWriteFolder(path=out, reason=error.strerror) from error


def listed(files: Mapping[str, bytes]) -> bytes:
    """The list of a site's files with their SHA-256."""
    digests = {path: digest_of(data) for path, data in sorted(files.items())}
    text = json.dumps({"format": "salname-site", "version": 1, "files": digests}, indent=2)
    return (text + "\n").encode()


def digest_of(data: bytes) -> str:
    """SHA-256 in hex."""
    return hashlib.sha256(data).hexdigest()


def _check_ours(out: Path) -> None:
    if out.is_symlink() or (out.exists() and not out.is_dir()):
        raise ForeignFolder(path=out, file=out.name)
    if not out.is_dir():
        return
    known = _known(out)
    if not known:
        strange = next(out.iterdir(), None)
        if strange is not None:
            raise ForeignFolder(path=out, file=strange.name)
    for path in sorted(out.rglob("*")):
        name = path.relative_to(out).as_posix()
        if path.is_dir() and not path.is_symlink():
            continue
        if name != LIST and known.get(name) != digest_of(path.read_bytes()):
            raise ForeignFolder(path=out, file=name)


def _known(out: Path) -> dict[str, str]:
    try:
        found = json.loads((out / LIST).read_bytes())
        return {str(path): str(digest) for path, digest in found["files"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def _write(folder: Path, files: Mapping[str, bytes]) -> None:
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def _swap(new: Path, out: Path, old: Path) -> None:
    """Two renames; if the second fails, the first is undone."""
    if out.exists():
        out.rename(old)
    try:
        new.rename(out)
    except OSError:
        if old.exists():
            old.rename(out)
        raise
    if old.exists():
        shutil.rmtree(old)
