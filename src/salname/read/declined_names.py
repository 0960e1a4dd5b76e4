"""Names of bodies in languages that change their words: Насиминской районной прокуратурой."""

from __future__ import annotations

from salname.read.courts import NameWords
from salname.read.inflection import noun_of, phrase
from salname.read.lexicon import base
from salname.read.phrases import Choice
from salname.read.tags import Tag
from salname.read.tokens import Sentence, Text, Token, is_quote

_BEFORE = 4
_BEHIND = 7
_LONGEST_QUOTED = 5


class DeclinedBodies(NameWords):
    """Adjectives, a head noun, what belongs to it; and names in quotation marks."""

    def _declined(self, text: Text, sentence: Sentence, place: int) -> Tag | None:
        """The body whose name begins here with a large letter."""
        tokens, inflection = text.tokens, self.pack.inflection
        if inflection is None or not tokens[place].capital or sentence.title:
            return None
        adjectives = Choice(inflection.adjectives)
        head = place
        while head < min(sentence.last, place + _BEFORE) and not self._kind(tokens[head]):
            if tokens[head].fold not in adjectives or self._first(tokens[head]):
                return None
            head += 1
        if head >= sentence.last or not self._kind(tokens[head]):
            return None
        last = self._behind_head(text, sentence, head + 1)
        if last - place < 2:  # noqa: PLR2004 - a head word alone names nothing
            return None
        value, end = base(text, place, last, self.pack)
        span, case = (tokens[place].start, end), self._case(text, place, last)
        return Tag("body", place, last, span, value, sort=self._kind(tokens[head]), case=case)

    def _kind(self, token: Token) -> str | None:
        return self.lexicon.heads.get(noun_of(token.fold, self.pack))

    def _behind_head(self, text: Text, sentence: Sentence, place: int) -> int:
        """Where the words in the genitive behind a head word end; "and" may stand between two."""
        tokens, endings = text.tokens, self.pack.bodies.behind
        last = place
        while last < min(sentence.last, place + _BEHIND) and tokens[last].word:
            belongs = tokens[last].fold.endswith(endings) and len(tokens[last].fold) > 3  # noqa: PLR2004
            if belongs and not self._reads_as_person(text, sentence, last):
                last += 1
            elif (
                tokens[last].fold in self.pack.speech.joining
                and last > place
                and last + 1 < sentence.last
                and tokens[last + 1].fold.endswith(endings)
                and not tokens[last + 1].capital
            ):
                last += 2
            else:
                break
        return last

    def _reads_as_person(self, text: Text, sentence: Sentence, place: int) -> bool:
        token = text.tokens[place]
        if not token.capital:
            return False
        following = text.tokens[place + 1] if place + 1 < sentence.last else None
        named = following is not None and following.capital and self._surname(following)
        return self._first(token) or self._surname(token) or named

    def _names_body(self, text: Text, first: int, last: int) -> bool:
        """Whether quoted words are a name: «Линия защиты» behind a word like organisation."""
        tokens, inflection = text.tokens, self.pack.inflection
        words = tokens[first:last]
        if inflection is None or not words[0].capital or len(words) > _LONGEST_QUOTED:
            return False
        told = last + 1 < len(tokens) and tokens[last + 1].text in ",–—-"
        if not all(token.word for token in words):
            return False
        if first < 2:  # noqa: PLR2004 - nothing stands before the mark
            return not told
        before = tokens[first - 2]
        opening = next(one.first for one in text.sentences if one.first <= first < one.last)
        if tokens[opening].fold in self.pack.speech.as_:
            return True
        if before.text in ":–—-" or before.fold in Choice(inflection.works):
            return False
        return (
            self._kind(before) is not None
            or before.fold in self.pack.bodies.before
            or (all(token.capital for token in words))
        )

    def _quoted_case(self, text: Text, first: int) -> str | None:
        """The case of a quoted name is that of the word before it: «агентству “Туран”»."""
        if self.pack.inflection is None or first < 2 or not is_quote(text.tokens[first - 1]):  # noqa: PLR2004
            return None
        return phrase([text.tokens[first - 2].text], self.pack)[1]
