"""What is said: where the words begin and end, and the quotation that carries them."""

from __future__ import annotations

from collections.abc import Sequence

from salname.read.proposal import Span
from salname.read.speakers import Speakers
from salname.read.speech import Cue, Speaker
from salname.read.tokens import Sentence, is_quote

_TO_THAT = 14
_LEAN = 8
_FEW = 4
_STOPS = frozenset(";:")


class Contents(Speakers):
    """Finds the words that belong to a verb of saying."""

    def _content(
        self, sentence: Sentence, cue: Cue, later: Sequence[Cue]
    ) -> tuple[int | None, int]:
        """Tokens of what is said: after "that" or the verb; None where it stands before."""
        tokens = self.text.tokens
        end = self._end(sentence, cue, later)
        start = cue.last
        limit = min([end, cue.last + _TO_THAT, *(other.first for other in later)])
        that = next((p for p in range(cue.last, limit) if tokens[p].fold in self.words.that), None)
        if (
            "clause" in cue.says.takes
            and that is not None
            and not self._verb_between(cue.last, that)
        ):
            return that + 1, end
        behind_as = self._as_said(sentence, cue, end)
        if behind_as is not None:
            return behind_as, end
        if self._interposed(cue, sentence) and "quote" in cue.says.takes:
            return (start + 1, end) if self._short_before(sentence, cue) else (None, end)
        if {"clause", "object", "infinitive"} & set(cue.says.takes):
            start = self._skip_addressee(start, end)
            return (start, end) if start < end and tokens[start].word else (None, end)
        return None, end

    def _behind_speaker(
        self, cue: Cue, speaker: Speaker, content: tuple[int | None, int]
    ) -> tuple[int | None, int]:
        """The same past a speaker who stands behind the verb: «как пояснил адвокат N., ...»."""
        start, end = content
        told = self.text.at(speaker.span[1])
        if self.words.lexicon.pack.inflection is None:
            return content
        if start is None and end == cue.last and told <= cue.last:
            past = self._past_colon(cue.last, end)
            return past if past[0] > end else content
        if start is None:
            return content
        if not cue.last < told or not start < told <= end:
            return self._past_colon(start, end) if "quote" in cue.says.takes else content
        named = self.tags.at("person", told)
        told = told if named is None else named.last
        while told < end and not self.text.tokens[told].word:
            told += 1
        return (told, end) if told < end else (None, end)

    def _past_colon(self, start: int, end: int) -> tuple[int, int]:
        """“Сказал другое: ...”: what is said follows the colon when little stands before it."""
        tokens = self.text.tokens
        few = end - start <= _FEW and not any(one.text == "," for one in tokens[start:end])
        if not few or end + 1 >= len(tokens) or tokens[end].text != ":":
            return start, end
        if is_quote(tokens[end + 1]) or not tokens[end + 1].word:
            return start, end
        sentence = self.text.sentences[self.sentence_of[end]]
        return end + 1, sentence.last

    def _short_before(self, sentence: Sentence, cue: Cue) -> bool:
        """Whether the comma before the speaker follows a joining word, not a whole sentence."""
        commas = [p for p in range(sentence.first, cue.first) if self.text.tokens[p].text == ","]
        return bool(commas) and self.text.tokens[commas[-1] - 1].fold in (
            *self.words.relative,
            *self.words.that,
            *self.words.speech.joining,
        )

    def _verb_between(self, first: int, last: int) -> bool:
        return any(self.text.tokens[place].text in ",:;" for place in range(first, last)) and (
            last - first > 6  # noqa: PLR2004 - "told Turan, adding that"
        )

    def _skip_addressee(self, start: int, end: int) -> int:
        """Over adverbs and the day behind the verb, and a "that"."""
        tokens = self.text.tokens
        while start < end:
            day = self.tags.found("date", start)
            if tokens[start].fold in self.words.that:
                return start + 1
            if tokens[start].fold in self.words.adverbs:
                start += 1
            elif (day is not None and tokens[start - 1].fold in self.words.adverbs) or (
                tokens[start].fold == "on" and (day := self.tags.found("date", start + 1))
            ):
                start = day
            else:
                break
        return start

    def _end(self, sentence: Sentence, cue: Cue, later: Sequence[Cue]) -> int:
        """Where the words end: a colon before a quotation, another verb of the same speaker."""
        tokens = self.text.tokens
        turned = [place for other in later if (place := self._turns_away(cue, other)) is not None]
        for place in range(cue.last, min([sentence.last, *turned])):
            if tokens[place].text in _STOPS and not self._inside(place):
                return place
            if is_quote(tokens[place]) and place + 1 in {first for first, _ in self.quotes}:
                return place if self._lead(place) else sentence.last
        stops = [other.first for other in later if self._continues(other)]
        turns = (self._turns_away(cue, other) for other in later)
        stops += [place for place in turns if place is not None]
        if "object" in cue.says.takes and "clause" not in cue.says.takes:
            stops += [
                place
                for place in range(cue.last, sentence.last)
                if tokens[place].text == ","
                or (
                    tokens[place].fold in self.words.speech.ends_object
                    and self._says_soon(place, later)
                )
            ][:1]
        end = min([*stops, sentence.last])
        while end > cue.last and not tokens[end - 1].word:
            if tokens[end - 1].text in ")%'\"”":
                break
            end -= 1
        while end > cue.last + 1 and tokens[end - 1].fold in self.words.speech.joining:
            end -= 1
        return end

    def _turns_away(self, cue: Cue, other: Cue) -> int | None:
        """The comma before "but the ministry denies": there somebody else begins to speak."""
        tokens = self.text.tokens
        for place in range(other.first - 1, cue.last, -1):
            if tokens[place].text == "," and tokens[place + 1].fold in self.words.contrast:
                return place if self._candidates(place + 1, other.first) else None
        return None

    def _says_soon(self, place: int, later: Sequence[Cue]) -> bool:
        return any(other.first - place <= 3 for other in later)  # noqa: PLR2004 - "and also said"

    def _lead(self, place: int) -> bool:
        return self.text.tokens[place - 1].text in ",:"

    def _continues(self, other: Cue) -> bool:
        """“, insisting that”, “and added that”: another statement of the same speaker."""
        before = self.text.tokens[other.first - 1]
        return before.text == "," or before.fold in self.words.speech.joining

    def _clause_before(self, sentence: Sentence, cue: Cue, speaker: Speaker) -> Span | None:
        """“The court refused, the lawyer said”: what stands before the comma."""
        start = self.text.at(speaker.span[0])
        comma = min(start, cue.first)
        while comma > sentence.first and self.text.tokens[comma - 1].text != ",":
            comma -= 1
            if min(start, cue.first) - comma > 4:  # noqa: PLR2004 - "as his own lawyer"
                return None
        if comma - 1 <= sentence.first or self.text.tokens[comma].fold in self.words.contrast:
            return None
        return self._trim(sentence.first, comma - 1)

    def _as_said(self, sentence: Sentence, cue: Cue, end: int) -> int | None:
        """“As N. told Turan, ...”: what is said follows the comma."""
        if self.text.tokens[sentence.first].fold not in self.words.speech.as_:
            return None
        commas = [p for p in range(cue.last, end) if self.text.tokens[p].text == ","]
        return commas[0] + 1 if commas and commas[0] + 1 < end else None

    def _interposed(self, cue: Cue, sentence: Sentence) -> bool:
        """“, she added, ...”: commas on both sides, and what is said goes on behind."""
        place = cue.last
        return (
            place + 1 < sentence.last
            and self.text.tokens[place].text == ","
            and cue.first > sentence.first
        )

    def _leads_on(self, place: int) -> bool:
        token = self.text.tokens[place]
        return token.text in ",:" or is_quote(token) or token.text in "'‘"

    def _quote_at(self, end: int) -> tuple[int, int] | None:
        """The quotation that opens here, over a colon, comma and the mark."""
        place = end
        while place < len(self.text.tokens) and place - end < 3 and self._leads_on(place):  # noqa: PLR2004 - a comma, a colon, a mark
            place += 1
        return next((pair for pair in self.quotes if pair[0] == place), None)

    def _quote_before(self, cue: Cue) -> tuple[int, int] | None:
        """The quotation that ends just before the verb, or before the speaker before the verb."""
        for first, last in self.quotes:
            place = last
            while (
                place < cue.first
                and not self.text.tokens[place].word
                and self.text.tokens[place].text not in _STOPS
            ):
                place += 1
            if place > cue.first or last > cue.first:
                continue
            if self.sentence_of.get(cue.first) not in (
                self.sentence_of.get(last),
                self.sentence_of.get(max(0, last - 1)),
            ):
                continue
            between = self.people.within(place, cue.first) or self._named(place, cue.first)
            if place == cue.first or (
                between and cue.first - place <= _TO_THAT and not self._stops(place, cue.first)
            ):
                return first, last
        return None

    def _stops(self, first: int, last: int) -> bool:
        return any(one.text in ".;:" or is_quote(one) for one in self.text.tokens[first:last])

    def _only_quote(self, start: int, end: int) -> bool:
        return all(not one.word for one in self.text.tokens[start:end])

    def _substantial(self, start: int, end: int, cue: Cue) -> bool:
        tokens = self.text.tokens[start:end]
        if "quote" in cue.says.takes and tokens[0].fold in self.words.speech.about:
            return False
        words = sum(one.word and one.fold not in self.words.speech.joining for one in tokens)
        return words >= (1 if "object" in cue.says.takes else 2)

    def _addressed(self, start: int, end: int) -> bool:
        """Whether these words only say to whom, where or when it was said."""
        place = start
        while place < end:
            thing = self.tags.found("any", place)
            token = self.text.tokens[place]
            if thing is not None:
                place = thing
            elif token.fold in self.words.addressees or (token.capital and token.word):
                place += 1
            else:
                return False
        return True

    def _has_that(self, cue: Cue, start: int) -> bool:
        return any(self.text.tokens[p].fold in self.words.that for p in range(cue.last, start))

    def _told_before(
        self,
        sentence: Sentence,
        cue: Cue,
        speaker: Speaker,
        content: tuple[int | None, int],
        quote: tuple[int, int] | None,
    ) -> Span | None:
        """What was said before the verb: "C., his lawyer told Turan", "He reported this"."""
        start, end = content
        if start is None or quote is not None or "clause" not in cue.says.takes:
            return None
        if self.text.at(speaker.span[0]) >= cue.last and self._inverted(sentence, cue):
            return self._trim(sentence.first, cue.first - 1)
        first = self.text.tokens[start].fold if start < end else ""
        if first in self.words.speech.this and cue.number > 0:
            before = self.text.sentences[cue.number - 1]
            return None if before.title else self._trim(before.first, before.last)
        if self._addressed(start, end) and not self._has_that(cue, start):
            return self._clause_before(sentence, cue, speaker)
        return None
