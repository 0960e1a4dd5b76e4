"""Names of bodies, places and places of detention."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from salname.read.cases import bare, case_of
from salname.read.declined_names import DeclinedBodies
from salname.read.inflection import noun_of
from salname.read.lexicon import base, strip_ending
from salname.read.phrases import Match, nothing
from salname.read.tags import Tag, Tags
from salname.read.tokens import Sentence, Text, Token, joined

_SHORT_QUOTE = 5
_FEW = 7


class BodyFinder(DeclinedBodies):
    """Finds bodies, names in quotation marks, places."""

    def bodies(self, text: Text, tags: Tags) -> Iterator[Tag]:
        """Known bodies, names with a word like Union in them, names in quotation marks, sites."""
        for sentence in text.sentences:
            place = sentence.first
            while place < sentence.last:
                tag = None if place in tags.taken else self._body(text, sentence, place)
                if tag is not None:
                    yield tag
                place = tag.last if tag is not None else place + 1

    def _body(self, text: Text, sentence: Sentence, place: int) -> Tag | None:
        for kind, written in ((None, self.given), ("", self.lexicon.known)):
            fits = [(k, m) for k, m in written.at(text.tokens, place, sentence.last, nothing)]
            named = [(k, m) for k, m in fits if kind is None or text.tokens[place].capital]
            if named:
                sort, longest = max(named, key=lambda pair: pair[1].last)
                if not self._goes_on(text, sentence, longest.last):
                    return self._named(text, longest.first, longest.last, sort)
        if text.tokens[place].fold.endswith(self.pack.bodies.sites):
            return self._named(text, place, place + 1, "outlet")
        if self.pack.inflection is not None:
            return self._declined(text, sentence, place)
        run = self._run(text, sentence, place) or self._small_head(text, sentence, place)
        return run or self._beside(text, sentence, place)

    def _goes_on(self, text: Text, sentence: Sentence, place: int) -> bool:
        """Whether a longer name with a head word follows: Turan, but Turan Agency."""
        return (
            place < sentence.last
            and text.tokens[place].capital
            and self._sort(text.tokens[place]) is not None
        )

    def _run(self, text: Text, sentence: Sentence, place: int) -> Tag | None:
        """Capitalised words, joined by "of", "for", with a head word among them."""
        tokens = text.tokens
        if not tokens[place].capital or sentence.title or self._ends_person(text, sentence, place):
            return None
        first, last = place, self._reach(text, sentence, place)
        if self._skips(tokens[first], starts=sentence.first == first):
            return None
        sorts = [self._sort(token) for token in tokens[first:last]]
        sort = next((one for one in reversed(sorts) if one is not None), None)
        if sort is None or last - first < 2:  # noqa: PLR2004 - a head word alone names nothing
            return None
        if tokens[last - 1].fold in self.pack.bodies.not_last:
            return None
        heads = [number for number, one in enumerate(sorts) if one is not None]
        named_after = self.pack.verb_last and any(
            token.fold in self.pack.bodies.before and not token.capital
            for token in tokens[first:last]
        )
        if not named_after and self._begins_with_person(tokens[first:last], heads[0]):
            return None
        tail = self._longest(self.tails, text, sentence, last)
        if tail is not None:
            last = tail.last
            while last < sentence.last and tokens[last].capital:
                last += 1
        return self._named(text, first, last, sort)

    def _small_head(self, text: Text, sentence: Sentence, place: int) -> Tag | None:
        """“Nəsimi rayon prokurorluğu”: a name whose head word is written small."""
        tokens, pack = text.tokens, self.pack
        if not pack.verb_last or not tokens[place].capital or sentence.title:
            return None
        starts = sentence.first == place
        if self._skips(tokens[place], starts=starts) or self._ends_person(text, sentence, place):
            return None
        if case_of(tokens[place].fold, pack) != "nom" or tokens[place].fold in self.lexicon.first:
            return None
        stop = min(place + _FEW, sentence.last)
        for last in range(place + 1, stop):
            token = tokens[last]
            word = token.fold[: bare(token.fold, pack, name=False)]
            sort = self.lexicon.heads.get(word)
            if sort is not None:
                return self._named(text, place, last + 1, sort)
            if not token.word or not (token.capital or token.fold in pack.bodies.inside):
                return None
        return None

    def _beside(self, text: Text, sentence: Sentence, place: int) -> Tag | None:
        """“the website Korpu”, “the Open Gate initiative”: a noun written small says what it is."""
        tokens, last = text.tokens, place
        if self.pack.verb_last or sentence.title:
            return None
        while last < min(sentence.last, place + 4) and self._part(text, sentence, last):
            last += 1
        before = tokens[place - 1].fold if place > sentence.first else ""
        behind = tokens[last].fold if last < sentence.last else ""
        nouns = [one for one in (before, behind) if one in self.pack.names.kin]
        sort = next((self.lexicon.heads[one] for one in nouns if one in self.lexicon.heads), None)
        return None if sort is None or last == place else self._named(text, place, last, sort)

    def _part(self, text: Text, sentence: Sentence, place: int) -> bool:
        """Whether a word can be part of such a name: no first name, place, people or title."""
        token, known = text.tokens[place], self.lexicon
        word = token.fold[: strip_ending(token, self.pack)]
        common = {token.fold, word} & (known.first | known.titles | known.role_words)
        if not (token.capital and token.word) or common or word in self.pack.names.peoples:
            return False
        if next(known.places.at(text.tokens, place, sentence.last, nothing), None) is not None:
            return False
        return word not in known.no_names or place > sentence.first

    def _ends_person(self, text: Text, sentence: Sentence, place: int) -> bool:
        """Whether a person's name ends here, so that no name of a body begins: "N. və Xalq ..."."""
        before = text.tokens[place - 1].fold if place > sentence.first else ""
        named = before in self.lexicon.first and self._surname(text.tokens[place])
        return self.pack.verb_last and named

    def _begins_with_person(self, run: Sequence[Token], head: int) -> bool:
        return head > 1 and self._first(run[0]) and self._surname(run[1])

    def _skips(self, token: Token, *, starts: bool) -> bool:
        if token.fold in self.lexicon.titles:
            return True
        common = token.fold in self.pack.names.no_names
        return common and (starts or token.fold in self.pack.names.not_after)

    def _reach(self, text: Text, sentence: Sentence, place: int) -> int:
        tokens, last = text.tokens, place
        while last < sentence.last:
            token = tokens[last]
            if token.capital and token.word:
                last += 1
                if strip_ending(token, self.pack) < len(token.text) and self._possessor(
                    tokens, last
                ):
                    return last
            elif self._link(tokens, last, sentence) and last > place:
                last += self._link(tokens, last, sentence)
            else:
                break
        return last

    def _possessor(self, tokens: Sequence[Token], last: int) -> bool:
        """Whether a name ends here: "the Union's Board" goes on only over a head word."""
        return last >= len(tokens) or not tokens[last].capital

    def _link(self, tokens: Sequence[Token], place: int, sentence: Sentence) -> int:
        """How many small words join the run to a capitalised word; 0 when none do."""
        for length in (1, 2):
            words = tokens[place : place + length]
            if place + length < sentence.last and joined(words) in self.pack.bodies.links:
                following = tokens[place + length]
                if following.capital and following.word:
                    return length
        return 0

    def _sort(self, token: Token) -> str | None:
        if not token.capital:
            return None
        word = noun_of(token.fold[: strip_ending(token, self.pack)], self.pack)
        return self.lexicon.heads.get(word)

    def _named(self, text: Text, first: int, last: int, sort: str | None) -> Tag:
        value, end = base(text, first, last, self.pack)
        span, case = (text.tokens[first].start, end), self._case(text, first, last)
        return Tag("body", first, last, span, value, sort=sort, case=case)

    def quoted(self, text: Text, tags: Tags) -> Iterator[Tag]:
        """Names in quotation marks: "Abzas Media"; short, every word capitalised."""
        for start, end in text.quotes:
            first, last = text.at(start), text.at(end)
            words = text.tokens[first:last]
            if not 0 < len(words) <= _SHORT_QUOTE or any(
                p in tags.taken for p in range(first, last)
            ):
                continue
            if self._is_name(text, first, last):
                value, case = text.raw[start:end], self._quoted_case(text, first)
                yield Tag("body", first, last, (start, end), value, sort="organisation", case=case)

    def _is_name(self, text: Text, first: int, last: int) -> bool:
        words = text.tokens[first:last]
        if self.pack.inflection is not None:
            return self._names_body(text, first, last)
        return all(token.capital and token.word for token in words) or self._heads(words)

    def _heads(self, words: Sequence[Token]) -> bool:
        """Whether quoted words end in a head word written small: “Helsinki dərnəyi”."""
        small = self.pack.verb_last and len(words) > 1 and words[0].capital
        return small and words[-1].fold in self.lexicon.heads

    def places(self, text: Text, tags: Tags) -> Iterator[Tag]:
        """Known places and places of detention."""
        for sentence in text.sentences:
            for place in range(sentence.first, sentence.last):
                if place in tags.taken:
                    continue
                held = self._longest(self.facilities, text, sentence, place)
                if held is not None:
                    yield self._facility(text, sentence, held)
                where = [
                    m for _, m in self.lexicon.places.at(text.tokens, place, sentence.last, nothing)
                ]
                if where and text.tokens[place].capital:
                    last = max(m.last for m in where)
                    value, end = base(text, place, last, self.pack)
                    yield Tag("place", place, last, (text.tokens[place].start, end), value)

    def _facility(self, text: Text, sentence: Sentence, fits: Match) -> Tag:
        first = fits.first
        while (
            first > sentence.first
            and text.tokens[first - 1].capital
            and (text.tokens[first - 1].fold not in self.lexicon.no_names)
            and not self._ends_person(text, sentence, first - 1)
        ):
            first -= 1
        value, end = base(text, first, fits.last, self.pack)
        return Tag(
            "facility", first, fits.last, (text.tokens[first].start, end), value, sort="prison"
        )
