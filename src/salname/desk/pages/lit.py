"""A text with spans lit in it: paragraphs cut wherever a span begins or ends.

Spans may lie in one another (a statement that reports an act) or overlap; every piece of text
knows all spans it belongs to, the shortest first, so that no markup has to nest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby, pairwise

Span = tuple[int, int]

_PARAGRAPH = re.compile(r"\S[^\n]*")


@dataclass(frozen=True)
class Piece:
    """Characters that belong to the same spans. `starts` are the spans that begin here."""

    text: str
    inside: tuple[str, ...]
    starts: tuple[str, ...]


@dataclass(frozen=True)
class Paragraph:
    """A line of the text, numbered from one; `lit` when any span touches it."""

    number: int
    pieces: tuple[Piece, ...]

    @property
    def lit(self) -> bool:
        """Whether any span touches it."""
        return any(piece.inside for piece in self.pieces)


@dataclass(frozen=True)
class Stretch:
    """Neighbouring paragraphs, all lit or all dark; dark ones may be folded away."""

    lit: bool
    paragraphs: tuple[Paragraph, ...]

    @property
    def first(self) -> int:
        """The number of its first paragraph."""
        return self.paragraphs[0].number

    @property
    def last(self) -> int:
        """The number of its last paragraph."""
        return self.paragraphs[-1].number


def stretches(text: str, spans: Mapping[str, Span]) -> list[Stretch]:
    """The text as stretches of lit and dark paragraphs; `spans` are named [start, end)."""
    whole = list(_paragraphs(text, spans))
    return [Stretch(lit, tuple(some)) for lit, some in groupby(whole, lambda one: one.lit)]


def _paragraphs(text: str, spans: Mapping[str, Span]) -> Iterator[Paragraph]:
    for number, found in enumerate(_PARAGRAPH.finditer(text), 1):
        start, end = found.span()
        near = {name: span for name, span in spans.items() if span[0] < end and span[1] > start}
        yield Paragraph(number, tuple(_pieces(text, (start, end), near)))


def _pieces(text: str, paragraph: Span, spans: Mapping[str, Span]) -> Iterator[Piece]:
    start, end = paragraph
    ends = {edge for span in spans.values() for edge in span if start < edge < end}
    by_length = sorted(spans, key=lambda name: (spans[name][1] - spans[name][0], name))
    for left, right in pairwise(sorted({start, end} | ends)):
        inside = tuple(n for n in by_length if spans[n][0] <= left and spans[n][1] >= right)
        starts = tuple(n for n in reversed(inside) if spans[n][0] == left)
        yield Piece(text[left:right], inside, starts)
