"""Plain text in: a file of it, or words pasted into a page."""

from __future__ import annotations

from salname.errors import TooLarge
from salname.gather.composed import composed
from salname.gather.encoding import decode
from salname.gather.gathered import SAMPLE, TEXT_LIMIT, Gathered, named
from salname.gather.pieces import plain
from salname.words.languages import language_of

_TITLE = 120


def from_text(data: bytes, *, encoding: str | None = None, declared: str | None = None) -> Gathered:
    """Text as its bytes spell it; the first line serves as title until a person gives one.

    Raises TooLarge, EmptySource, NotText, NulBytes, UnknownEncoding.
    """
    if len(data) > TEXT_LIMIT:
        raise TooLarge(megabytes=TEXT_LIMIT // 1_000_000)
    decoded = decode(data, given=encoding, declared=declared)
    text, pieces = plain(decoded)
    return Gathered(
        data=data,
        media_type="text/plain",
        text=text,
        pieces=pieces,
        encoding=decoded.encoding,
        encoding_how=decoded.how,
        language=language_of(text[:SAMPLE]),
        tool=named("salname", "charset-normalizer"),
        title=_first_line(text),
    )


def pasted(text: str) -> Gathered:
    """Words put in by hand; the bytes kept are their UTF-8.

    Raises what from_text raises; a lone surrogate, which no alphabet has, is an UnknownEncoding.
    """
    return composed(from_text(text.encode("utf-8", "surrogatepass"), encoding="utf-8"))


def _first_line(text: str) -> str:
    line = text.strip().split("\n", 1)[0].strip()
    if len(line) <= _TITLE:
        return line
    return line[:_TITLE].rsplit(maxsplit=1)[0] + " …"
