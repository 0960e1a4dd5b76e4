"""Language packs in a form that loads in a millisecond, made from the YAML beside them.

A pack is written and read by people as YAML; parsing it takes longer than reading an article. What
`make setup` compiles carries the digest of what it was made from, so a pack that has been edited
since is parsed again, and a compiled file that does not fit is as good as none.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TypeVar

import msgspec

T = TypeVar("T")

ENDING = ".pack"
_DIGEST_BYTES = 32


def load(written: Path, form: type[T], shape: Path) -> T | None:
    """The compiled pack of a YAML file, None when there is none that fits.

    `form` is the type to read it as, and `shape` the file that defines it: a pack compiled for
    another form of the rules does not count.
    """
    made = written.with_suffix(ENDING)
    if not made.is_file():
        return None
    kept = made.read_bytes()
    if kept[:_DIGEST_BYTES] != _digest(written, shape):
        return None
    try:
        return msgspec.msgpack.decode(kept[_DIGEST_BYTES:], type=form)
    except msgspec.DecodeError:  # torn while it was written: the YAML says it all again
        return None


def save(written: Path, value: object, shape: Path) -> None:
    """Keep a pack, parsed from this YAML file, beside it in compiled form."""
    content = _digest(written, shape) + msgspec.msgpack.encode(value)
    written.with_suffix(ENDING).write_bytes(content)


def _digest(written: Path, shape: Path) -> bytes:
    return hashlib.sha256(written.read_bytes() + shape.read_bytes()).digest()
