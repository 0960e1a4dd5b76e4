"""Who said what: verbs of saying, "according to", quotations before and behind, denials."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from salname.errors import N_
from salname.read.lexicon import Lexicon
from salname.read.pack import Idiom, Question, Says, Turn
from salname.read.people import People, Ref
from salname.read.phrases import Match, Phrases
from salname.read.proposal import Span, Who
from salname.read.tags import Tags
from salname.read.tokens import Sentence, Text, is_quote

_SPEECH_WORDS = 4
_TO_THAT = 14
_LEAN = 8
_OBJECT = 12
_SCRIPT = 8
_LEAD = 4
_PHRASE = 7
UNNAMED = N_("the words before the verb")
_TRAILING = " \t\n.,;:—–-"  # noqa: RUF001 - dashes
_STOPS = frozenset(";:")


@dataclass(frozen=True)
class Speaker:
    """Who says it: the fullest name, where the text says so."""

    name: str
    kind: Who
    span: Span
    how: str | None = None
    sort: str | None = None


@dataclass(frozen=True)
class FoundStatement:
    """Words given to a speaker. `number` is the sentence of the cue."""

    span: Span
    speaker: Speaker
    stance: str
    rule: str
    words: str
    number: int
    cue: Span
    says: Says | None = None
    question: str | None = None
    answer: str | None = None


@dataclass(frozen=True)
class _Cue:
    """A verb of saying in a sentence."""

    says: Says
    first: int
    last: int
    number: int


class StatementFinder:
    """Finds statements by the speech part of a pack."""

    def __init__(self, lexicon: Lexicon) -> None:
        speech = lexicon.pack.speech
        self.lexicon = lexicon
        self.speech = speech
        self.says: Phrases[int] = Phrases(
            (number, one) for number, row in enumerate(speech.says) for one in row.any
        )
        self.near = [Phrases((0, one) for one in row.near) for row in speech.says]
        self.never = [Phrases((0, one) for one in row.not_) for row in speech.says]
        self.turns: Phrases[int] = Phrases(
            (number, one) for number, row in enumerate(speech.turns) for one in row.any
        )
        self.that = frozenset(speech.that)
        self.adverbs = frozenset(speech.adverbs)
        self.fillers = frozenset(speech.fillers) | self.adverbs
        self.addressees = frozenset(speech.addressees)
        self.openers = frozenset(speech.openers)
        self.breaks = frozenset((*speech.contrast, *speech.joining, *speech.that, *speech.relative))
        self.contrast = frozenset(speech.contrast)
        self.relative = frozenset(speech.relative)
        self.reported = Phrases((0, one) for one in speech.reported)
        self.unnamed = Phrases((kind, one) for kind, words in speech.unnamed.items() for one in words)
        self.denials: Phrases[int] = Phrases(
            (number, one) for number, row in enumerate(speech.denials) for one in row.any
        )
        self.questions: Phrases[int] = Phrases(
            (number, one) for number, row in enumerate(speech.questions) for one in row.any
        )
        self.question_near = [Phrases((0, one) for one in row.near) for row in speech.questions]

    def find(self, text: Text, tags: Tags, people: People) -> list[FoundStatement]:
        """Statements in the order of the text, each with its stance and question."""
        reading = _Reading(self, text, tags, people)
        found = {(one.span, one.speaker.name): one for one in reversed(list(reading.statements()))}
        ordered = sorted(found.values(), key=lambda one: one.span)
        return [self._held(text, tags, one) for one in ordered]

    def _held(self, text: Text, tags: Tags, one: FoundStatement) -> FoundStatement:
        """The stance and question of a statement by its own words."""
        first, last = text.at(one.span[0]), text.at(one.span[1])
        denial = next(self.denials.within(text.tokens, first, last, tags.found), None)
        if denial is not None and one.stance == "asserts" and self._leads(text, first, denial[1]):
            one = replace(one, stance="denies")
        for number, _ in self.questions.within(text.tokens, first, last, tags.found):
            row: Question = self.speech.questions[number]
            if row.near and not self.question_near[number].any(text.tokens, first, last, tags.found):
                continue
            answer = row.stance if one.stance == "asserts" or row.stance == "denies" else one.stance
            return replace(one, question=row.code, answer=None if answer == one.stance else answer)
        return one

    def _leads(self, text: Text, first: int, denial: Match) -> bool:
        """Whether the denial opens a sentence of the statement, so that it is its point."""
        starts = {sentence.first for sentence in text.sentences} | {first}
        return any(start <= denial.first <= start + _LEAN for start in starts)


class _Reading:
    """One text being read for statements; lives only inside `find`."""

    def __init__(self, finder: StatementFinder, text: Text, tags: Tags, people: People) -> None:
        self.finder = finder
        self.text = text
        self.tags = tags
        self.people = people
        self.quotes = [pair for pair in map(self._tokens, text.quotes) if self._speech(*pair)]
        self.sentence_of = {
            place: number
            for number, one in enumerate(text.sentences)
            for place in range(one.first, one.last)
        }
        self.quoted: dict[int, Speaker] = {}

    def _tokens(self, span: Span) -> tuple[int, int]:
        return self.text.at(span[0]), self.text.at(span[1])

    def _speech(self, first: int, last: int) -> bool:
        """Quotation marks around more than a name or a borrowed word."""
        words = [one for one in self.text.tokens[first:last] if one.word]
        closed = self.text.tokens[last - 1].text in ".!?,…"
        enough = len(words) >= _SPEECH_WORDS or (closed and len(words) > 1)
        return enough and not all(one.capital for one in words)

    def _inside(self, place: int) -> bool:
        return any(first <= place < last for first, last in self.quotes)

    def statements(self) -> Iterator[FoundStatement]:
        for number, sentence in enumerate(self.text.sentences):
            if sentence.title:
                continue
            cues = self._cues(number, sentence)
            for order, cue in enumerate(cues):
                yield from self._of_verb(sentence, cue, cues[:order], cues[order + 1 :])
            yield from self._of_turn(number, sentence)
            yield from self._of_report(number, sentence)
            yield from self._of_script(number, sentence)
        yield from self._left_over()

    # Verbs

    def _cues(self, number: int, sentence: Sentence) -> list[_Cue]:
        tokens, found = self.text.tokens, self._spoken
        cues: list[_Cue] = []
        for place in range(sentence.first, sentence.last):
            if self._inside(place) or (cues and place < cues[-1].last):
                continue
            if tokens[place].capital and place > sentence.first:
                continue
            fits = list(self.finder.says.at(tokens, place, sentence.last, found))
            held = [(row, m) for row, m in fits if self._holds(row, m, sentence)]
            if held:
                row, match = min(held, key=lambda pair: (-pair[1].last, pair[0]))
                cues.append(_Cue(self.finder.speech.says[row], match.first, match.last, number))
        return cues

    def _holds(self, row: int, match: Match, sentence: Sentence) -> bool:
        tokens, found = self.text.tokens, self.tags.found
        stop = min(sentence.last, match.last + _OBJECT)
        if self.finder.speech.says[row].near and not self.finder.near[row].any(
            tokens, match.last, stop, found
        ):
            return False
        start = max(sentence.first, match.first - 2)
        return not self.finder.never[row].any(tokens, start, stop, found)

    def _of_verb(
        self, sentence: Sentence, cue: _Cue, earlier: Sequence[_Cue], later: Sequence[_Cue]
    ) -> Iterator[FoundStatement]:
        passive = self._passive(sentence, cue)
        if passive is not None:
            yield passive
            return
        quote = self._quote_before(cue)
        speaker = self._speaker(sentence, cue, earlier, quote)
        if speaker is None or self._undergoes(sentence, cue):
            return
        if quote is not None and "quote" in cue.says.takes:
            yield self._said(cue, speaker, self._trim(*quote, keep=True), quote)
            return
        yield from self._after_verb(sentence, cue, speaker, later)

    def _is_passive(self, sentence: Sentence, cue: _Cue) -> bool:
        tokens, speech = self.text.tokens, self.finder.speech
        place = cue.last
        return (
            cue.first > sentence.first
            and tokens[cue.first - 1].fold in speech.passive
            and place < sentence.last
            and tokens[place].fold in speech.by
        )

    def _undergoes(self, sentence: Sentence, cue: _Cue) -> bool:
        """"was told", "is reported": somebody else says it, the text does not tell who."""
        tokens, speech = self.text.tokens, self.finder.speech
        place = cue.first - 1
        while place > sentence.first and tokens[place].fold in self.finder.adverbs:
            if tokens[place].fold in speech.passive:
                break
            place -= 1
        passive = place >= sentence.first and tokens[place].fold in speech.passive
        return passive and not tokens[cue.first].fold.endswith(speech.active_endings)

    def _passive(self, sentence: Sentence, cue: _Cue) -> FoundStatement | None:
        """"The verdict was condemned by X": what stands before the verb is what X judges."""
        if not self._is_passive(sentence, cue) or "object" not in cue.says.takes:
            return None
        found = self._candidates(cue.last, sentence.last)
        if not found or cue.first - 1 <= sentence.first:
            return None
        return self._said(cue, found[0], self._trim(sentence.first, cue.first - 1))

    def _after_verb(
        self, sentence: Sentence, cue: _Cue, speaker: Speaker, later: Sequence[_Cue]
    ) -> Iterator[FoundStatement]:
        start, end = self._content(sentence, cue, later)
        quote = self._quote_at(end)
        whole = self._told_before(sentence, cue, speaker, (start, end), quote)
        if whole is not None:
            yield self._said(cue, speaker, whole)
            return
        if start is not None and quote is not None and self._addressed(start, end):
            start = end
        if start is not None and end > start and not self._only_quote(start, end):
            span = self._trim(start, end)
            if span[0] < span[1] and self._substantial(start, end, cue):
                yield self._said(cue, speaker, span)
        elif start is None and "quote" in cue.says.takes:
            before = self._clause_before(sentence, cue, speaker)
            if before is not None:
                yield self._said(cue, speaker, before)
        if quote is not None:
            yield self._said(cue, speaker, self._trim(*quote, keep=True), quote)

    def _told_before(
        self,
        sentence: Sentence,
        cue: _Cue,
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
        if first in self.finder.speech.this and cue.number > 0:
            before = self.text.sentences[cue.number - 1]
            return None if before.title else self._trim(before.first, before.last)
        if self._addressed(start, end) and not self._has_that(cue, start):
            return self._clause_before(sentence, cue, speaker)
        return None

    def _has_that(self, cue: _Cue, start: int) -> bool:
        return any(self.text.tokens[p].fold in self.finder.that for p in range(cue.last, start))

    def _addressed(self, start: int, end: int) -> bool:
        """Whether these words only say to whom, where or when it was said."""
        place = start
        while place < end:
            thing = self.tags.found("any", place)
            token = self.text.tokens[place]
            if thing is not None:
                place = thing
            elif token.fold in self.finder.addressees or (token.capital and token.word):
                place += 1
            else:
                return False
        return True

    def _said(
        self, cue: _Cue, speaker: Speaker, span: Span, quote: tuple[int, int] | None = None
    ) -> FoundStatement:
        if quote is not None:
            self.quoted[quote[0]] = speaker
        words, where = cue.says.words["en"], self.text.span(cue.first, cue.last)
        return FoundStatement(
            span, speaker, cue.says.stance, cue.says.id, words, cue.number, where, cue.says
        )

    def _substantial(self, start: int, end: int, cue: _Cue) -> bool:
        tokens = self.text.tokens[start:end]
        if "quote" in cue.says.takes and tokens[0].fold in self.finder.speech.about:
            return False
        words = sum(one.word and one.fold not in self.finder.speech.joining for one in tokens)
        return words >= (1 if "object" in cue.says.takes else 2)

    def _only_quote(self, start: int, end: int) -> bool:
        return all(not one.word for one in self.text.tokens[start:end])

    def _quote_before(self, cue: _Cue) -> tuple[int, int] | None:
        """The quotation that ends just before the verb, or before the speaker before the verb."""
        for first, last in self.quotes:
            place = last
            while place < cue.first and not self.text.tokens[place].word:
                place += 1
            if place > cue.first or last > cue.first:
                continue
            if self.sentence_of.get(cue.first) not in (
                self.sentence_of.get(last),
                self.sentence_of.get(max(0, last - 1)),
            ):
                continue
            between = self.people.within(place, cue.first) or self._named(place, cue.first)
            if place == cue.first or (between and cue.first - place <= _LEAN and not self._stops(place, cue.first)):
                return first, last
        return None

    def _stops(self, first: int, last: int) -> bool:
        return any(one.text in ".;:" or is_quote(one) for one in self.text.tokens[first:last])

    def _quote_at(self, end: int) -> tuple[int, int] | None:
        """The quotation that opens here, over a colon, comma and the mark."""
        place = end
        while place < len(self.text.tokens) and place - end < 3 and self._leads_on(place):  # noqa: PLR2004 - a comma, a colon, a mark
            place += 1
        return next((pair for pair in self.quotes if pair[0] == place), None)

    def _leads_on(self, place: int) -> bool:
        token = self.text.tokens[place]
        return token.text in ",:" or is_quote(token) or token.text in "'‘"  # noqa: RUF001 - marks

    def _as_said(self, sentence: Sentence, cue: _Cue, end: int) -> int | None:
        """"As N. told Turan, ...": what is said follows the comma."""
        if self.text.tokens[sentence.first].fold not in self.finder.speech.as_:
            return None
        commas = [p for p in range(cue.last, end) if self.text.tokens[p].text == ","]
        return commas[0] + 1 if commas and commas[0] + 1 < end else None

    def _interposed(self, cue: _Cue, sentence: Sentence) -> bool:
        """", she added, ...": commas on both sides, and what is said goes on behind."""
        place = cue.last
        return place + 1 < sentence.last and self.text.tokens[place].text == "," and cue.first > sentence.first

    def _content(
        self, sentence: Sentence, cue: _Cue, later: Sequence[_Cue]
    ) -> tuple[int | None, int]:
        """Tokens of what is said: after "that", after the verb, or nothing where it stands before."""
        tokens = self.text.tokens
        end = self._end(sentence, cue, later)
        start = cue.last
        limit = min([end, cue.last + _TO_THAT, *(other.first for other in later)])
        that = next(
            (p for p in range(cue.last, limit) if tokens[p].fold in self.finder.that), None
        )
        if "clause" in cue.says.takes and that is not None and not self._verb_between(cue.last, that):
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

    def _short_before(self, sentence: Sentence, cue: _Cue) -> bool:
        """Whether the comma before the speaker follows a joining word, not a whole sentence."""
        commas = [p for p in range(sentence.first, cue.first) if self.text.tokens[p].text == ","]
        return bool(commas) and self.text.tokens[commas[-1] - 1].fold in (
            *self.finder.relative, *self.finder.that, *self.finder.speech.joining
        )

    def _verb_between(self, first: int, last: int) -> bool:
        return any(self.text.tokens[place].text in ",:;" for place in range(first, last)) and (
            last - first > 6  # noqa: PLR2004 - "told Turan, adding that"
        )

    def _skip_addressee(self, start: int, end: int) -> int:
        """Over "to Turan", "journalists", "on 16 August" and adverbs behind the verb."""
        tokens = self.text.tokens
        while start < end:
            token = tokens[start]
            if token.fold in self.finder.adverbs:
                start += 1
            elif self.tags.found("date", start) is not None and tokens[start - 1].fold in self.finder.adverbs:
                start = self.tags.found("date", start) or start + 1
            elif token.fold in self.finder.that:
                return start + 1
            else:
                return start
        return start

    def _end(self, sentence: Sentence, cue: _Cue, later: Sequence[_Cue]) -> int:
        """Where the words end: a colon before a quotation, another verb of the same speaker."""
        tokens = self.text.tokens
        for place in range(cue.last, sentence.last):
            if tokens[place].text in _STOPS and not self._inside(place):
                return place
            if is_quote(tokens[place]) and place + 1 in {first for first, _ in self.quotes}:
                return place if self._lead(place) else sentence.last
        stops = [other.first for other in later if self._continues(other)]
        stops += [place for other in later if (place := self._turns_away(cue, other)) is not None]
        if "object" in cue.says.takes and "clause" not in cue.says.takes:
            stops += [
                place
                for place in range(cue.last, sentence.last)
                if tokens[place].text == ","
                or (tokens[place].fold in ("as", "and", "but", "while") and self._says_soon(place, later))
            ][:1]
        end = min([*stops, sentence.last])
        while end > cue.last and not tokens[end - 1].word:
            if tokens[end - 1].text in ")%'\"”":
                break
            end -= 1
        while end > cue.last + 1 and tokens[end - 1].fold in self.finder.speech.joining:
            end -= 1
        return end

    def _turns_away(self, cue: _Cue, other: _Cue) -> int | None:
        """The comma before "but the ministry denies": there somebody else begins to speak."""
        tokens = self.text.tokens
        for place in range(other.first - 1, cue.last, -1):
            if tokens[place].text == "," and tokens[place + 1].fold in self.finder.contrast:
                return place if self._candidates(place + 1, other.first) else None
        return None

    def _says_soon(self, place: int, later: Sequence[_Cue]) -> bool:
        return any(other.first - place <= 3 for other in later)  # noqa: PLR2004 - "and also said"

    def _lead(self, place: int) -> bool:
        return self.text.tokens[place - 1].text in ",:"

    def _continues(self, other: _Cue) -> bool:
        """", insisting that", "and added that": another statement of the same speaker."""
        before = self.text.tokens[other.first - 1]
        return before.text == "," or before.fold in self.finder.speech.joining

    def _clause_before(self, sentence: Sentence, cue: _Cue, speaker: Speaker) -> Span | None:
        """"The court refused, the lawyer said": what stands before the comma."""
        start = self.text.at(speaker.span[0])
        comma = min(start, cue.first)
        while comma > sentence.first and self.text.tokens[comma - 1].text != ",":
            comma -= 1
            if min(start, cue.first) - comma > 4:  # noqa: PLR2004 - "as his own lawyer"
                return None
        if comma - 1 <= sentence.first:
            return None
        return self._trim(sentence.first, comma - 1)

    def _trim(self, first: int, last: int, *, keep: bool = False) -> Span:
        """Characters of the words, without marks at the end unless they stand in the quotation."""
        start, end = self.text.span(first, max(last, first + 1))
        if keep:
            return start, end
        while end > start and self.text.raw[end - 1] in _TRAILING:
            end -= 1
        return start, end

    # Speakers

    def _speaker(
        self,
        sentence: Sentence,
        cue: _Cue,
        earlier: Sequence[_Cue],
        quote: tuple[int, int] | None,
    ) -> Speaker | None:
        inverted = self._inverted_speaker(sentence, cue) if quote is None else None
        if inverted is not None:
            return inverted
        start = sentence.first if quote is None else quote[1]
        before = self._candidates(max(start, sentence.first), cue.first)
        behind = self._behind(sentence, cue)
        if quote is not None and not before:
            return behind
        if not before:
            return behind if quote is not None or self._inverted(sentence, cue) or cue.first == sentence.first else self._unnamed(sentence, cue)
        return self._subject(before, cue)

    def _inverted_speaker(self, sentence: Sentence, cue: _Cue) -> Speaker | None:
        """"The court refused, said lawyer N.": the speaker follows the verb, then nothing more."""
        if not self._inverted(sentence, cue) or "quote" not in cue.says.takes:
            return None
        behind = self._behind(sentence, cue)
        if behind is None:
            return None
        start, end = self.text.at(behind.span[0]), self.text.at(behind.span[1])
        lead = self.text.tokens[cue.last : start]
        plain = all(one.word and one.fold not in self.finder.that for one in lead)
        ends = end >= sentence.last or self.text.tokens[end].text in ",.("
        return behind if plain and ends and len(lead) <= _LEAD else None

    def _unnamed(self, sentence: Sentence, cue: _Cue) -> Speaker | None:
        """The words before the verb, when nobody named or listed stands there: "the neighbour".

        "It" is the body spoken of before.
        """
        tokens = self.text.tokens
        last = cue.first
        while last > sentence.first and tokens[last - 1].fold in self.finder.adverbs:
            last -= 1
        first = last
        while first > sentence.first and tokens[first - 1].word and last - first < _PHRASE:
            if tokens[first - 1].fold in self.finder.breaks or self._inside(first - 1):
                break
            first -= 1
        if first == last:
            return None
        if last - first == 1 and tokens[first].fold in self.finder.speech.it:
            return self._body_before(first)
        known = self._common(first, last)
        if not known:
            return None
        span = self.text.span(first, last)
        return Speaker(self.text.words(span), "group", span, UNNAMED, "unnamed")

    def _common(self, first: int, last: int) -> bool:
        """Whether it can be a person or group: begins with "the", "a", "his", or names one."""
        opening = self.text.tokens[first].fold
        return opening in self.finder.openers or self.text.tokens[last - 1].capital

    def _body_before(self, place: int) -> Speaker | None:
        bodies = [tag for tag in self.tags.within("body", 0, place)]
        if not bodies:
            return None
        return Speaker(bodies[-1].value, "body", bodies[-1].span, UNNAMED, bodies[-1].sort)

    def _inverted(self, sentence: Sentence, cue: _Cue) -> bool:
        """"..., said the lawyer": nothing but what is said stands before the verb."""
        return cue.first > sentence.first and self.text.tokens[cue.first - 1].text == ","

    def _behind(self, sentence: Sentence, cue: _Cue) -> Speaker | None:
        found = self._candidates(cue.last, min(sentence.last, cue.last + 12))
        persons = [one for one in found if one.kind == "person"]
        near = [one for one in persons or found if self.text.at(one.span[0]) - cue.last <= _LEAN]
        return near[0] if near else None

    def _subject(self, before: Sequence[Speaker], cue: _Cue) -> Speaker:
        """Next to the verb, or the first of the sentence when an apposition stands between."""
        last = before[-1]
        end = self.text.at(last.span[1])
        between = self.text.tokens[end : cue.first]
        if between and between[-1].fold in self.finder.relative:
            return last
        adjacent = all(one.fold in self.finder.fillers or not one.word for one in between)
        apposed = any(one.text == "," for one in between) or self._in_apposition(before, end)
        heads = [one for n, one in enumerate(before) if n == 0 or not self._hangs(before[n - 1], one)]
        if adjacent and not apposed:
            return self._head(before)
        return heads[0]

    def _head(self, before: Sequence[Speaker]) -> Speaker:
        """The last one, or the one it hangs on: "relatives of N." are the relatives."""
        place = len(before) - 1
        while place > 0 and self._hangs(before[place - 1], before[place]):
            place -= 1
        return before[place]

    def _hangs(self, one: Speaker, other: Speaker) -> bool:
        """Whether "of", "for" or "and" ties the second to the first."""
        start, end = self.text.at(one.span[1]), self.text.at(other.span[0])
        if not start < end <= start + 4:  # noqa: PLR2004 - "of the late", "and his"
            return False
        word = self.text.tokens[start].fold
        return word in self.finder.speech.prepositions or word in self.finder.speech.joining

    def _in_apposition(self, before: Sequence[Speaker], end: int) -> bool:
        """Whether the nearest stands inside ", head of ..." behind the first."""
        del end
        return len(before) > 1 and before[-1].kind == "body" and before[0].kind == "person"

    def _candidates(self, first: int, last: int) -> list[Speaker]:
        """Everybody who could speak in tokens [first, last)."""
        found: list[tuple[int, Speaker]] = []
        for ref in self.people.within(first, last):
            if ref.owner and ref.last != last:
                continue
            speaker = self._of_ref(ref)
            if speaker is not None:
                found.append((ref.first, speaker))
        found += self._named(first, last)
        return [one for _, one in sorted(found, key=lambda pair: pair[0])]

    def _of_ref(self, ref: Ref) -> Speaker | None:
        words = self.text.words(ref.span)
        if ref.kind == "group" or ref.name is None:
            return Speaker(words, "group", ref.span, ref.how, ref.sort or "unnamed")
        return Speaker(ref.name, ref.kind, ref.span, ref.how)

    def _named(self, first: int, last: int) -> list[tuple[int, Speaker]]:
        """Bodies and groups: the Ministry, officials, some."""
        found: list[tuple[int, Speaker]] = []
        for kind in ("body", "court"):
            for tag in self.tags.within(kind, first, last):
                owned = self._owned(tag.last, tag.span[1])
                if not owned or tag.last == last or self._voice(tag.last, last):
                    found.append((tag.first, Speaker(tag.value, "body", tag.span, None, tag.sort)))
        taken = {place for place, _ in found} | set(self.people.refs)
        for kind, match in self.finder.unnamed.within(self.text.tokens, first, last, self.tags.found):
            if match.first not in taken and match.first not in self.tags.taken:
                span = self.text.span(match.first, match.last)
                found.append((match.first, Speaker(self.text.words(span), "group", span, None, kind)))
        return found

    def _voice(self, place: int, last: int) -> bool:
        """"the Ministry's press service": the body speaks; "the Ministry's lawyer" is somebody."""
        if any(self.people.within(place, last)):
            return False
        return any(True for _ in self.finder.unnamed.at(self.text.tokens, place, last, self.tags.found)) if place < last else False

    def _owned(self, last: int, end: int) -> bool:
        return self.text.tokens[last - 1].end > end

    # Turns and quotations

    def _spoken(self, kind: str, place: int) -> int | None:
        """What the tags have, and `who`: anybody spoken of."""
        if kind == "who":
            ref = self.people.refs.get(place)
            return None if ref is None else ref.last
        return self.tags.found(kind, place)

    def _of_turn(self, number: int, sentence: Sentence) -> Iterator[FoundStatement]:
        tokens = self.text.tokens
        for place in range(sentence.first, sentence.last):
            if self._inside(place):
                continue
            for row, match in self.finder.turns.at(tokens, place, sentence.last, self._spoken):
                turn = self.finder.speech.turns[row]
                who = self._turn_speaker(sentence, match)
                if who is not None:
                    yield from self._turned(number, sentence, turn, match, who)

    def _turn_speaker(self, sentence: Sentence, match: Match) -> Speaker | None:
        inside = [self.people.refs[p] for p in range(match.first, match.last) if p in self.people.refs]
        if inside:
            return self._of_ref(inside[0])
        stop = next(
            (p for p in range(match.last, sentence.last) if self.text.tokens[p].text in ",.;:"),
            sentence.last,
        )
        found = self._candidates(match.last, min(stop + 6, sentence.last))
        before = [one for one in found if self.text.at(one.span[0]) < stop]
        titled = any(self.tags.within("role", match.last, stop))
        framed = [one for one in found if one.kind == "person"] if titled else []
        persons = [one for one in before if one.kind == "person"] or framed
        return next(iter(persons or before), None)

    def _turned(
        self, number: int, sentence: Sentence, turn: Turn, match: Match, who: Speaker
    ) -> Iterator[FoundStatement]:
        tokens = self.text.tokens
        where = self.text.span(match.first, match.last)
        if match.first > sentence.first + 2:  # noqa: PLR2004 - "However, according to"
            span = self._trim(sentence.first, match.first)
            yield FoundStatement(span, who, "asserts", turn.id, turn.words["en"], number, where)
            return
        start = self._turn_end(sentence, match, who)
        end = next(
            (p for p in range(start, sentence.last) if tokens[p].text in _STOPS and not self._inside(p)),
            sentence.last,
        )
        if start < end and not self._inside(start):
            yield FoundStatement(
                self._trim(start, end), who, "asserts", turn.id, turn.words["en"], number, where
            )
        quote = self._quote_at(end) if end < sentence.last else self._quote_at(start)
        if quote is not None:
            self.quoted[quote[0]] = who
            yield FoundStatement(
                self._trim(*quote, keep=True), who, "asserts", turn.id, turn.words["en"], number, where
            )

    def _turn_end(self, sentence: Sentence, match: Match, who: Speaker) -> int:
        """Past the comma behind the speaker and his apposition."""
        place = max(match.last, self.text.at(who.span[1]))
        while place < sentence.last and self.text.tokens[place].text != ",":
            if place - match.last > 20:  # noqa: PLR2004 - the longest title of a person
                return max(match.last, self.text.at(who.span[1]))
            place += 1
        return min(place + 1, sentence.last)

    def _of_report(self, number: int, sentence: Sentence) -> Iterator[FoundStatement]:
        """"This was reported to Turan by his lawyer": the sentence before is what he said."""
        if number == 0:
            return
        stop = min(sentence.last, sentence.first + _OBJECT)
        for _, match in self.finder.reported.at(self.text.tokens, sentence.first, stop, self._spoken):
            found = self._candidates(match.last, sentence.last)
            persons = [one for one in found if one.kind == "person"] or found
            before = self.text.sentences[number - 1]
            if persons and not before.title:
                yield FoundStatement(
                    self._trim(before.first, before.last),
                    persons[0],
                    "asserts",
                    "reported",
                    self.finder.speech.says[0].words["en"],
                    number,
                    self.text.span(match.first, match.last),
                )
                return

    def _of_script(self, number: int, sentence: Sentence) -> Iterator[FoundStatement]:
        """"The sergeant: “He resisted.”": a speaker, a colon, a quotation."""
        for place in range(sentence.first + 1, min(sentence.last, sentence.first + _SCRIPT)):
            if self.text.tokens[place].text != ":":
                continue
            span = next((s for s in self.text.quotes if self.text.at(s[0]) == place + 2), None)
            found = self._candidates(sentence.first, place)
            if span is None or not found or self.text.at(found[-1].span[1]) != place:
                continue
            self.quoted[place + 2] = found[-1]
            says = self.finder.speech.says[-1]
            where = self.text.span(place, place + 1)
            yield FoundStatement(
                span, found[-1], "asserts", "script", says.words["en"], number, where
            )

    def _colon(self, first: int) -> Speaker | None:
        """"She turned to the bench: “...”": whoever the sentence is about speaks."""
        colon = first - 2
        if colon <= 0 or self.text.tokens[colon].text != ":":
            return None
        sentence = self.text.sentences[self.sentence_of[colon]]
        found = self._candidates(sentence.first, colon)
        persons = [one for one in found if one.kind == "person"] or found
        return persons[0] if persons else None

    def _left_over(self) -> Iterator[FoundStatement]:
        """Quotations that go on after one whose speaker is known, in the same paragraph."""
        last: tuple[int, Speaker] | None = None
        for first, end in self.quotes:
            number = self.sentence_of.get(first)
            if number is None:
                continue
            paragraph = self.text.sentences[number].paragraph
            if first in self.quoted:
                last = (paragraph, self.quoted[first])
            elif (speaker := self._colon(first)) is not None:
                says = self.finder.speech.says[-1]
                span = self._trim(first, end, keep=True)
                last = (paragraph, speaker)
                yield FoundStatement(
                    span, speaker, "asserts", "quote.colon", says.words["en"], number, span
                )
            elif last is not None and paragraph - last[0] <= 1:
                says = self.finder.speech.says[0]
                span = self._trim(first, end, keep=True)
                yield FoundStatement(
                    span, last[1], "asserts", "quote.goes_on", says.words["en"], number, span
                )


