"""A text cut into words and marks, and these into sentences; offsets are those of the text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from salname.read.folding import fold
from salname.read.proposal import Span

_TOKEN = re.compile(
    r"\d+(?:[.,:/\-–]\d+)*(?:-?[^\W\d_]+)*"  # 16, 206.3.2, 234.1-1, 04.12.2024, 5-year, 10-го
    r"|(?<![^\W_])[A-ZÇƏĞİÖŞÜА-ЯЁ](?=\.[A-ZÇƏĞİÖŞÜА-ЯЁ][a-zçəğıöşüа-яё])"  # Z.Qəhrəmanov
    r"|(?:[^\W_]|[\u0300-\u036f])+(?:['’‘ʼ.\-‐‑](?:[^\W\d_]|[\u0300-\u036f])+)*"  # don't, a.com
    r"|\n|\S"
)
_QUOTE_MARKS = frozenset('"“”„«»')


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number, mark or line end; `fold` is its spelling for comparing."""

    start: int
    end: int
    text: str
    fold: str

    @property
    def capital(self) -> bool:
        """Whether it is a word that begins with a large letter."""
        return self.text[0].isupper()

    @property
    def word(self) -> bool:
        """Whether it is a word or a number rather than a mark."""
        return self.text[0].isalnum()


@dataclass(frozen=True, slots=True)
class Sentence:
    """Tokens [first, last); a title is a line that is no sentence."""

    first: int
    last: int
    paragraph: int
    title: bool = False


@dataclass(frozen=True)
class Text:
    """The text with its tokens (line ends left out), sentences and quoted spans."""

    raw: str
    language: str
    tokens: tuple[Token, ...]
    sentences: tuple[Sentence, ...]
    quotes: tuple[Span, ...] = ()
    starts: tuple[int, ...] = field(default=(), repr=False)

    def at(self, offset: int) -> int:
        """Number of the first token that starts at or after a character."""
        return bisect_left(self.starts, offset)

    def span(self, first: int, last: int) -> Span:
        """Characters of the tokens [first, last)."""
        return self.tokens[first].start, self.tokens[last - 1].end

    def words(self, span: Span) -> str:
        """The words at a span, as written."""
        return self.raw[slice(*span)]


def tokens_of(text: str, language: str) -> Iterator[Token]:
    """Words, numbers, marks and line ends in order."""
    folded = fold(text, language)
    for found in _TOKEN.finditer(text):
        start, end = found.span()
        yield Token(start, end, found[0], folded[start:end])


def is_quote(token: Token) -> bool:
    """Whether it is a double quotation mark of any sort."""
    return token.text in _QUOTE_MARKS


def joined(tokens: Sequence[Token]) -> str:
    """Folded words with single spaces, for looking up."""
    return " ".join(token.fold for token in tokens)
