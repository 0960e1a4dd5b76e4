"""Letters written in parts (e and an accent apart) become the one letter they show.

The ledger signs text in this form alone (Unicode NFC), so that a quotation has one spelling. The
bytes stay as they were, and the map still leads to them.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import Final, NamedTuple

from salname.gather.gathered import Gathered
from salname.model.source import TextPiece

_FORM: Final = "NFC"


class Change(NamedTuple):
    """Characters [start, end) of the text become `letters`; what follows moves by `shift`."""

    start: int
    end: int
    letters: str
    shift: int


def composed(gathered: Gathered) -> Gathered:
    """The same source with composed letters; the very same when it has no others."""
    gathered = replace(
        gathered, title=_letters(gathered.title), publisher=_letters(gathered.publisher)
    )
    changes = list(_changes(gathered.text))
    if not changes:
        return gathered
    pieces = (
        cut
        for piece in gathered.pieces
        for cut in _cut(piece, changes, gathered.data, gathered.encoding)
    )
    return replace(gathered, text=_text(gathered.text, changes), pieces=tuple(pieces))


def _letters(text: str | None) -> str | None:
    return None if text is None else unicodedata.normalize(_FORM, text)


def _changes(text: str) -> Iterator[Change]:
    """Line by line, since hardly any line has one."""
    at = shift = 0
    for line in text.splitlines(keepends=True):
        if not unicodedata.is_normalized(_FORM, line):
            for found in _in_parts().finditer(line):
                letters = unicodedata.normalize(_FORM, found[0])
                if letters != found[0]:
                    shift += len(letters) - len(found[0])
                    yield Change(at + found.start(), at + found.end(), letters, shift)
        at += len(line)


@cache
def _in_parts() -> re.Pattern[str]:
    """A character with the marks and Hangul parts after it."""
    marks = (chr(code) for code in range(sys.maxunicode) if unicodedata.combining(chr(code)))
    return re.compile(f"(?s:.)[{re.escape(''.join(marks))}\u1160-\u11ff]*")


def _text(text: str, changes: Sequence[Change]) -> str:
    parts, at = [], 0
    for change in changes:
        parts += [text[at : change.start], change.letters]
        at = change.end
    return "".join([*parts, text[at:]])


def _cut(
    piece: TextPiece, changes: Sequence[Change], data: bytes, encoding: str
) -> Iterator[TextPiece]:
    """The piece in its new place, in parts where letters of it were composed."""
    first = bisect_right(changes, piece.start, key=lambda change: change.end)
    last = bisect_right(changes, piece.end - 1, key=lambda change: change.start)
    within = changes[first:last]
    shift = changes[first - 1].shift if first else 0
    written = data[piece.first : piece.last].decode(encoding) if within else ""
    if len(written) != piece.end - piece.start:  # untouched, or an entity: all of it or nothing
        if not within:
            yield _moved(piece, shift)
        return
    at, byte = piece.start, piece.first
    for start, end, shown, moved in _stretches(piece, within, shift):
        size = len(written[at - piece.start : end - piece.start].encode(encoding))
        if end > start:
            yield TextPiece(start + moved, start + moved + shown, byte, byte + size)
        at, byte = end, byte + size


def _stretches(
    piece: TextPiece, changes: Sequence[Change], shift: int
) -> Iterator[tuple[int, int, int, int]]:
    """Start, end, characters shown and shift of each part of a piece, without a gap."""
    at = piece.start
    for change in changes:
        start, end = max(change.start, piece.start), min(change.end, piece.end)
        yield at, start, start - at, shift
        yield start, end, len(change.letters), shift
        at, shift = end, change.shift
    yield at, piece.end, piece.end - at, shift


def _moved(piece: TextPiece, shift: int) -> TextPiece:
    return replace(piece, start=piece.start + shift, end=piece.end + shift)
