"""Which letters the bytes mean: declared, given by the person, or guessed, and always shown."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from charset_normalizer import from_bytes

from salname.errors import EmptySource, NotText, NulBytes, UnknownEncoding

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# The eight-bit alphabets of the texts this program meets. Western European text is read as Turkish:
# the two differ in six letters, which in the west only Icelandic uses.
_EIGHT_BIT = ["cp1251", "cp1254", "koi8_r", "cp866"]
# Browsers read these names as their Windows supersets, and pages are written for browsers.
_AS_BROWSERS_DO = {"iso8859-1": "cp1252", "iso8859-9": "cp1254", "ascii": "utf-8"}
_FOREIGN = (
    b"%PDF-", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b", b"\x7fELF",
    b"SQLite format 3\0", b"\xd0\xcf\x11\xe0", b"Rar!", b"7z\xbc\xaf", b"RIFF", b"OggS", b"II*\0",
)  # fmt: skip
_CONTROL = re.compile(rb"[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_WRITTEN = re.compile(r"[\n\r\t -ʯЀ-ԯ -⁯]")
_BROKEN = re.compile("[\udc80-\udcff]")
_BEYOND_ASCII = re.compile("[^\0-\x7f\udc80-\udcff]")
_SAMPLE = 64_000
_MOST_CONTROLS = 0.01
_MOST_BROKEN = 0.05
_MOSTLY_WRITTEN = 0.95


@dataclass(frozen=True)
class Decoded:
    """Text read with `encoding`, after `skipped` bytes of byte order mark.

    Encoding it again (errors as surrogateescape) gives the same bytes; a lone surrogate stands for
    a byte that is no letter.
    """

    text: str
    encoding: str
    how: str
    skipped: int = 0


def decode(data: bytes, *, given: str | None = None, declared: str | None = None) -> Decoded:
    """The text of these bytes.

    `given` is the person's word and must fit; `declared` is what the page or its server says and
    is passed over when it does not fit. Raises EmptySource, NotText, NulBytes, UnknownEncoding.
    """
    if not data:
        raise EmptySource
    if data.startswith(_FOREIGN):
        raise NotText
    decoded = _decoded(data, given, declared)
    if "\0" in decoded.text:
        raise NulBytes(place=decoded.text.index("\0"))
    if not decoded.text.strip():
        raise EmptySource
    return decoded


def _decoded(data: bytes, given: str | None, declared: str | None) -> Decoded:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strictly(data[len(mark) :], encoding, "declared", len(mark))
    if given is not None:
        return _strictly(data, _known(given) or given, "given")
    wide = _without_mark(data) if b"\0" in data[:_SAMPLE] else None
    if wide is not None:
        return _strictly(data, wide, "guessed")
    if len(_CONTROL.findall(data[:_SAMPLE])) > _MOST_CONTROLS * len(data[:_SAMPLE]):
        raise NotText
    return _narrow(data, _known(declared) if declared else None)


def _narrow(data: bytes, declared: str | None) -> Decoded:
    for encoding, how in ((declared, "declared"), ("utf-8", "guessed")):
        if encoding is not None and _fits(data, encoding):
            return Decoded(data.decode(encoding), encoding, how)
    mostly = data.decode("utf-8", "surrogateescape")
    if len(_BROKEN.findall(mostly)) <= _MOST_BROKEN * len(_BEYOND_ASCII.findall(mostly)):
        return Decoded(mostly, "utf-8", "guessed")
    best = from_bytes(data[:_SAMPLE], cp_isolation=_EIGHT_BIT, enable_fallback=False).best()
    if best is None:
        raise UnknownEncoding(tried=", ".join(["utf-8", *_EIGHT_BIT]))
    return _strictly(data, _known(best.encoding) or best.encoding, "guessed")


def _strictly(data: bytes, encoding: str, how: str, skipped: int = 0) -> Decoded:
    if not _fits(data, encoding):
        raise UnknownEncoding(tried=encoding)
    return Decoded(data.decode(encoding), encoding, how, skipped)


def _fits(data: bytes, encoding: str) -> bool:
    """True when decoding and encoding again gives the same bytes: then offsets can be trusted."""
    try:
        return data.decode(encoding).encode(encoding) == data
    except (UnicodeError, LookupError):
        return False


def _known(name: str) -> str | None:
    try:
        found = codecs.lookup(name.strip().strip("\"'")).name
    except LookupError:
        return None
    return _AS_BROWSERS_DO.get(found, found)


def _without_mark(data: bytes) -> str | None:
    """UTF-16 without its mark shows as letters and punctuation in one of the two byte orders."""
    even = data[: min(len(data), _SAMPLE) // 2 * 2]
    for encoding in ("utf-16-le", "utf-16-be"):
        text = even.decode(encoding, "replace")
        written = len(_WRITTEN.findall(text))
        if not len(data) % 2 and text and written >= _MOSTLY_WRITTEN * len(text):
            return encoding
    return None
