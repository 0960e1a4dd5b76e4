"""A text with its tags and people, and where in it somebody is quoted."""

from __future__ import annotations

from salname.read.people import People
from salname.read.proposal import Span
from salname.read.speech import Speaker, SpeechWords
from salname.read.tags import Tags
from salname.read.tokens import Text

_SPEECH_WORDS = 4
_TRAILING = " \t\n.,;:—–-"


class Scene:
    """One text being read for statements; the steps of the reading build on it."""

    def __init__(self, words: SpeechWords, text: Text, tags: Tags, people: People) -> None:
        self.words = words
        self.text = text
        self.tags = tags
        self.people = people
        self.quotes = [pair for pair in map(self._tokens, text.quotes) if self._speech(*pair)]
        self.inside = {place for first, last in self.quotes for place in range(first, last)}
        self.sentence_of = {
            place: number
            for number, one in enumerate(text.sentences)
            for place in range(one.first, one.last)
        }
        self.quoted: dict[int, Speaker] = {}
        self.last: tuple[int, Speaker] | None = None

    def _tokens(self, span: Span) -> tuple[int, int]:
        return self.text.at(span[0]), self.text.at(span[1])

    def _speech(self, first: int, last: int) -> bool:
        """Quotation marks around more than a name or a borrowed word."""
        words = [one for one in self.text.tokens[first:last] if one.word]
        closed = self.text.tokens[last - 1].text in ".!?,…"
        if self.words.lexicon.pack.inflection is not None and first > 1:
            return (
                bool(words)
                if self.text.tokens[first - 2].text == ":"
                else len(words) >= _SPEECH_WORDS
            )
        enough = len(words) >= _SPEECH_WORDS or (closed and len(words) > 1)
        return enough and not all(one.capital for one in words)

    def _inside(self, place: int) -> bool:
        return place in self.inside

    def _turn_before(self, start: int, stop: int) -> int:
        """Where the last clause begins in which another speaks: ", but the ministry says"."""
        pack, tokens = self.words.lexicon.pack, self.text.tokens
        if pack.verb_last or pack.inflection is not None:
            return start
        turns = (
            place
            for place in range(stop - 1, start, -1)
            if tokens[place].fold in self.words.contrast and tokens[place - 1].text == ","
        )
        return next(turns, start)

    def _spoken(self, kind: str, place: int) -> int | None:
        """What the tags have, and `who`: anybody spoken of."""
        if kind == "who":
            ref = self.people.refs.get(place)
            return None if ref is None else ref.last
        return self.tags.found(kind, place)

    def _owned(self, last: int, end: int) -> bool:
        return self.text.tokens[last - 1].end > end

    def _trim(self, first: int, last: int, *, keep: bool = False) -> Span:
        """Characters of the words, without marks at the end unless they stand in the quotation."""
        start, end = self.text.span(first, max(last, first + 1))
        if keep:
            return start, end
        while end > start and self.text.raw[end - 1] in _TRAILING:
            end -= 1
        return start, end
