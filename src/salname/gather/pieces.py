"""The map from text back to the bytes it was drawn from."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from salname.gather.encoding import Decoded
from salname.model.source import TextPiece

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_NEWLINE = re.compile("\r\n?|[\udc80-\udcff]")


class Run(NamedTuple):
    """Text characters [start, end) are characters [first, last) of the decoded original."""

    start: int
    end: int
    first: int
    last: int


def plain(decoded: Decoded) -> tuple[str, tuple[TextPiece, ...]]:
    """Plain text with every line break as one newline, and its map.

    Nothing else is changed. A byte that is no letter shows as U+FFFD and lies in no piece.
    """
    parts: list[str] = []
    runs: list[Run] = []
    at = taken = 0
    for found in _NEWLINE.finditer(decoded.text):
        kept = decoded.text[taken : found.start()]
        parts.append(kept)
        runs.append(Run(at, at + len(kept), taken, found.start()))
        at += len(kept)
        taken = found.start() + 1
        if found[0] == "\r\n":
            continue  # the line feed itself is kept, with the next line
        parts.append("\n" if found[0] == "\r" else REPLACEMENT)
        at += 1
    rest = decoded.text[taken:]
    runs.append(Run(at, at + len(rest), taken, len(decoded.text)))
    return "".join([*parts, rest]), to_bytes(runs, decoded)


def to_bytes(runs: Iterable[Run], decoded: Decoded) -> tuple[TextPiece, ...]:
    """Pieces from runs whose source offsets count characters of the decoded text, in order."""
    return tuple(_in_bytes(runs, decoded))


def _in_bytes(runs: Iterable[Run], decoded: Decoded) -> Iterator[TextPiece]:
    reached, passed = 0, decoded.skipped

    def byte_at(place: int) -> int:
        nonlocal reached, passed
        between = decoded.text[reached:place]
        passed += len(between.encode(decoded.encoding, "surrogateescape"))
        reached = place
        return passed

    for start, end, first, last in runs:
        if end > start:
            yield TextPiece(start, end, byte_at(first), byte_at(last))


def letters(piece: TextPiece, data: bytes, encoding: str) -> str:
    """The letters that the bytes of a piece stand for, an entity or parts read as one letter."""
    written = data[piece.first : piece.last].decode(encoding)
    if len(written) == piece.end - piece.start:
        return written
    return unicodedata.normalize("NFC", html.unescape(written))


def bytes_of(
    pieces: Iterable[TextPiece], data: bytes, encoding: str, start: int, end: int
) -> list[tuple[int, int]]:
    """The byte ranges that text characters [start, end) come from, in order."""
    return [
        _within(piece, data, encoding, max(start, piece.start), min(end, piece.end))
        for piece in pieces
        if piece.start < end and start < piece.end
    ]


def _within(piece: TextPiece, data: bytes, encoding: str, start: int, end: int) -> tuple[int, int]:
    written = data[piece.first : piece.last].decode(encoding)
    if len(written) != piece.end - piece.start:  # an entity: all of it, or nothing
        return piece.first, piece.last
    first = piece.first + len(written[: start - piece.start].encode(encoding))
    return first, first + len(written[start - piece.start : end - piece.start].encode(encoding))
