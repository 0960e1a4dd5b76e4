"""A source says something; a capture is its bytes as taken."""

from __future__ import annotations

from dataclasses import dataclass

from salname.model.claim import Visibility


@dataclass(frozen=True)
class Source:
    """A page, statement, court paper, list, photo or interview.

    `published` is a partial date or None when not recorded; `published_how` says how it was found
    (`given`, `page`); `kind` is a code of `terms/source_kinds.yaml`; `publisher` is the outlet's
    name as written, or None.
    """

    id: str
    kind: str
    title: str
    language: str
    published: str | None = None
    published_how: str | None = None
    publisher: str | None = None
    address: str | None = None
    visibility: Visibility = Visibility.DESK


@dataclass(frozen=True)
class TextPiece:
    """Text characters [start, end) come from bytes [first, last) of the original."""

    start: int
    end: int
    first: int
    last: int


@dataclass(frozen=True)
class Capture:
    """The bytes of a source as taken, and the text drawn from them.

    Digests are SHA-256 in hex. `pieces` maps the text back to the bytes, in order, without
    overlap. `captured_at` is UTC, ISO 8601 to the second. `tool` names what drew the text out,
    with its version, so that the step can be repeated.
    """

    source: str
    digest: str
    size: int
    media_type: str
    captured_at: str
    text_digest: str
    tool: str
    encoding: str | None = None
    pieces: tuple[TextPiece, ...] = ()
