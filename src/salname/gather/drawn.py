"""Bytes in, a source out: told apart by what they are, not by what they are called."""

from __future__ import annotations

import re
from datetime import date

from salname.gather.composed import composed
from salname.gather.gathered import Gathered
from salname.gather.page import from_page
from salname.gather.text import from_text

_PAGE = re.compile(
    rb"\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_WIDE_PAGE = re.compile(rb"\0?<\0?(?:!\0?d\0?o\0?c\0?t|h\0?t\0?m\0?l)", re.IGNORECASE)
_HEAD = 4096


def drawn(
    data: bytes,
    *,
    today: date,
    media_type: str | None = None,
    encoding: str | None = None,
    declared: str | None = None,
) -> Gathered:
    """The text of these bytes, as a page when they are one, else as plain text.

    `media_type` is what a server says; `encoding` the person's word, `declared` the server's.
    Raises what from_text and from_page raise.
    """
    if media_type == "text/html" or is_page(data):
        return composed(from_page(data, today=today, encoding=encoding, declared=declared))
    return composed(from_text(data, encoding=encoding, declared=declared))


def is_page(data: bytes) -> bool:
    """True for HTML, whatever its file is called."""
    head = data[:_HEAD].removeprefix(b"\xef\xbb\xbf")
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _WIDE_PAGE.match(head[2:]) is not None
    return _PAGE.match(head) is not None
