"""Articles of codes: 178.3.2, 281-1, 167-2.2.1, "Articles 309 (abuse of power), 313 and 281"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from salname.read.pack import Pack
from salname.read.phrases import Phrases, nothing
from salname.read.tags import Tag
from salname.read.tokens import Sentence, Text

_NUMBER = re.compile(r"(\d{1,3}(?:-\d{1,2})?(?:\.\d{1,2}(?:-\d)?)*)(?:-?[^\W\d_]{1,4})?")
_THREE_PARTS = re.compile(r"\d{2,3}(?:-\d{1,2})?(?:\.\d{1,2}){2,}(?:-?[^\W\d_]{1,4})?")
_PARTS = re.compile(r"\d{2,3}(?:-\d{1,2})?(?:\.\d{1,2})+(?:-\d)?")
_LONGEST_BRACKET = 60
_FEW = 3
_SEPARATORS = frozenset(",;:/&")


class ArticleFinder:
    """Finds article numbers after or before the words of a pack."""

    def __init__(self, pack: Pack) -> None:
        articles = pack.articles
        self.heads = Phrases((0, one) for one in articles.heads)
        self.between = Phrases((0, one) for one in articles.between)
        self.behind = Phrases((0, one) for one in articles.behind)
        self.cut = Phrases((0, one) for one in articles.cut)
        self.joining = frozenset(pack.speech.joining)

    def find(self, text: Text, taken: set[int]) -> Iterator[Tag]:
        """Every article as `article`, and what stands in brackets behind it as `charge`."""
        for sentence in text.sentences:
            place, seen = sentence.first, False
            while place < sentence.last:
                start = None if place in taken else self._start(text, sentence, place)
                if start is None and seen and self._bracketed(text, sentence, place):
                    start = place
                seen = seen or start is not None
                found = [] if start is None else list(self._run(text, sentence, start))
                yield from found
                place = max([place + 1, *(tag.last for tag in found)])

    def _run(self, text: Text, sentence: Sentence, place: int) -> Iterator[Tag]:
        """Numbers one after another, with brackets and joining words between them."""
        following: int | None = place
        while following is not None:
            place = following
            yield self._article(text, place)
            place += 1
            if place < sentence.last and text.tokens[place].text == "(":
                close = _closing(text, sentence, place)
                if close > place + 1:
                    yield self._title(text, place + 1, close)
                place = close + 1
            following = self._next(text, sentence, place)

    def _bracketed(self, text: Text, sentence: Sentence, place: int) -> bool:
        """“(228.1)” where articles were named before: a number alone in brackets."""
        if not sentence.first < place < sentence.last - 1:
            return False
        tokens = text.tokens
        alone = tokens[place - 1].text == "(" and tokens[place + 1].text == ")"
        return alone and _PARTS.fullmatch(tokens[place].fold) is not None

    def _title(self, text: Text, first: int, last: int) -> Tag:
        """The offence in brackets behind its article, cut before the small print."""
        stop = first + 1
        while stop < last and not self._cuts(text, first, stop, last):
            stop += 1
        span = text.span(first, stop)
        return Tag("charge", first, stop, span, text.words(span), sort="bracket")

    def _cuts(self, text: Text, first: int, place: int, last: int) -> bool:
        token = text.tokens[place]
        if token.text == "," or (token.fold in self.joining and place - first > _FEW):
            return True
        return next(self.cut.at(text.tokens, place, last, nothing), None) is not None

    def _article(self, text: Text, place: int) -> Tag:
        token = text.tokens[place]
        number = _NUMBER.fullmatch(token.fold)
        value = number[1] if number is not None else token.text
        return Tag("article", place, place + 1, (token.start, token.start + len(value)), value)

    def _next(self, text: Text, sentence: Sentence, place: int) -> int | None:
        """The next number of the list, over commas and joining words; None when it has ended."""
        first = place
        while place < sentence.last:
            token = text.tokens[place]
            if place > first and _NUMBER.fullmatch(token.fold):
                return place
            joins = [m.last for _, m in self.between.at(text.tokens, place, sentence.last, nothing)]
            if not joins and token.text not in _SEPARATORS:
                return None
            place = max([place + 1, *joins])
        return None

    def _start(self, text: Text, sentence: Sentence, place: int) -> int | None:
        """The number that a list begins with: behind its head word, or before "of the code"."""
        heads = self.heads.at(text.tokens, place, sentence.last, nothing)
        behind = max((fits.last for _, fits in heads), default=place)
        if behind >= sentence.last or not _NUMBER.fullmatch(text.tokens[behind].fold):
            return None
        if behind > place or _THREE_PARTS.fullmatch(text.tokens[place].fold):
            return behind
        if place + 1 >= sentence.last:
            return None
        codes = self.behind.at(text.tokens, place + 1, sentence.last, nothing)
        return behind if next(codes, None) is not None else None


def _closing(text: Text, sentence: Sentence, place: int) -> int:
    """The bracket that closes this one; the opening itself when none does nearby."""
    depth = 0
    for close in range(place, min(sentence.last, place + _LONGEST_BRACKET)):
        depth += {"(": 1, ")": -1}.get(text.tokens[close].text, 0)
        if depth == 0:
            return close
    return place
