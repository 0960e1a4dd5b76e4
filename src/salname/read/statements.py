"""Who said what: verbs of saying, "according to", quotations before and behind, denials."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from salname.read.lexicon import Lexicon
from salname.read.pack import Question
from salname.read.people import People
from salname.read.phrases import Match
from salname.read.proposal import Span
from salname.read.speech import Cue, FoundStatement, Speaker, SpeechWords
from salname.read.tags import Tags
from salname.read.tokens import Sentence, Text
from salname.read.turns import Turns
from salname.read.verb_last import VerbLast

_LEAN = 8
_OBJECT = 12
_BEFORE = 6
_ABOUT = frozenset({"о", "об", "обо", "про"})
_THIS = frozenset({"этом", "том", "чем", "нем", "себе"})


class StatementFinder:
    """Finds statements by the speech part of a pack."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.words = SpeechWords(lexicon)

    def find(self, text: Text, tags: Tags, people: People) -> list[FoundStatement]:
        """Statements in the order of the text, each with its stance and question."""
        kind = VerbLast if self.words.lexicon.pack.verb_last else _Reading
        reading = kind(self.words, text, tags, people)
        found = {(one.span, one.speaker.name): one for one in reversed(list(reading.statements()))}
        ordered = sorted(found.values(), key=lambda one: one.span)
        return [self._held(text, tags, one) for one in ordered]

    def _held(self, text: Text, tags: Tags, one: FoundStatement) -> FoundStatement:
        """The stance and question of a statement by its own words."""
        first, last = text.at(one.span[0]), text.at(one.span[1])
        denial = next(self.words.denials.within(text.tokens, first, last, tags.found), None)
        if denial is not None and one.stance == "asserts" and self._leads(text, first, denial[1]):
            one = replace(one, stance="denies")
        for number, _ in self.words.questions.within(text.tokens, first, last, tags.found):
            row: Question = self.words.speech.questions[number]
            if row.near and not self.words.question_near[number].any(
                text.tokens, first, last, tags.found
            ):
                continue
            answer = row.stance if one.stance == "asserts" or row.stance == "denies" else one.stance
            return replace(one, question=row.code, answer=None if answer == one.stance else answer)
        return one

    def _leads(self, text: Text, first: int, denial: Match) -> bool:
        """Whether the denial opens a sentence of the statement, so that it is its point."""
        starts = {sentence.first for sentence in text.sentences} | {first}
        return any(start <= denial.first <= start + _LEAN for start in starts)


class _Reading(Turns):
    """One text being read for statements; lives only inside `find`."""

    def statements(self) -> Iterator[FoundStatement]:
        for number, sentence in enumerate(self.text.sentences):
            if sentence.title:
                continue
            for one in self._in_sentence(number, sentence):
                self.last = (number, one.speaker)
                yield one
        yield from self._left_over()

    def _in_sentence(self, number: int, sentence: Sentence) -> Iterator[FoundStatement]:
        reports = list(self._of_report(number, sentence))
        cues = [
            cue
            for cue in self._cues(number, sentence)
            if not any(self._told(cue, report) for report in reports)
        ]
        for order, cue in enumerate(cues):
            yield from self._of_verb(sentence, cue, cues[order + 1 :])
        if not cues:
            yield from self._of_dialogue(number, sentence)
        yield from self._of_turn(number, sentence)
        yield from self._of_broken(number, sentence)
        yield from reports
        yield from self._of_script(number, sentence)
        yield from self._of_author(number, sentence)

    def _told(self, cue: Cue, report: FoundStatement) -> bool:
        """Whether the verb is that of a report, whose words stand in the sentence before."""
        first, last = self.text.span(cue.first, cue.last)
        return report.cue[0] <= first and last <= report.cue[1]

    def _cues(self, number: int, sentence: Sentence) -> list[Cue]:
        tokens, found = self.text.tokens, self._spoken
        cues: list[Cue] = []
        for place in range(sentence.first, sentence.last):
            if self._inside(place) or (cues and place < cues[-1].last):
                continue
            if tokens[place].capital and place > sentence.first:
                continue
            fits = list(self.words.says.at(tokens, place, sentence.last, found))
            held = [(row, m) for row, m in fits if self._holds(row, m, sentence)]
            if held:
                row, match = min(held, key=lambda pair: (-pair[1].last, pair[0]))
                cues.append(Cue(self.words.speech.says[row], match.first, match.last, number))
        return cues

    def _holds(self, row: int, match: Match, sentence: Sentence) -> bool:
        tokens, found = self.text.tokens, self.tags.found
        stop = min(sentence.last, match.last + _OBJECT)
        if self.words.speech.says[row].near and not self.words.near[row].any(
            tokens, match.last, stop, found
        ):
            return False
        start = max(sentence.first, match.first - 2)
        return not self.words.never[row].any(tokens, start, stop, found)

    def _of_verb(
        self, sentence: Sentence, cue: Cue, later: Sequence[Cue]
    ) -> Iterator[FoundStatement]:
        passive = self._passive(sentence, cue)
        if passive is not None:
            yield passive
            return
        quote = self._quote_before(cue)
        speaker = self._speaker(sentence, cue, quote)
        if speaker is None or self._undergoes(sentence, cue):
            return
        if quote is not None and "quote" in cue.says.takes:
            yield self._said(cue, speaker, self._trim(*quote, keep=True), quote)
            return
        yield from self._after_verb(sentence, cue, speaker, later)

    def _is_passive(self, sentence: Sentence, cue: Cue) -> bool:
        tokens, speech = self.text.tokens, self.words.speech
        place = cue.last
        return (
            cue.first > sentence.first
            and tokens[cue.first - 1].fold in speech.passive
            and place < sentence.last
            and tokens[place].fold in speech.by
        )

    def _undergoes(self, sentence: Sentence, cue: Cue) -> bool:
        """“was told”, “is reported”: somebody else says it, the text does not tell who."""
        tokens, speech = self.text.tokens, self.words.speech
        place = cue.first - 1
        while place > sentence.first and tokens[place].fold in self.words.adverbs:
            if tokens[place].fold in speech.passive:
                break
            place -= 1
        passive = place >= sentence.first and tokens[place].fold in speech.passive
        return passive and not tokens[cue.first].fold.endswith(speech.active_endings)

    def _passive(self, sentence: Sentence, cue: Cue) -> FoundStatement | None:
        """“The verdict was condemned by X”: what stands before the verb is what X judges."""
        if not self._is_passive(sentence, cue) or "object" not in cue.says.takes:
            return None
        found = self._candidates(cue.last, sentence.last)
        if not found or cue.first - 1 <= sentence.first:
            return None
        return self._said(cue, found[0], self._trim(sentence.first, cue.first - 1))

    def _object_before(self, sentence: Sentence, cue: Cue) -> Span | None:
        """“Вину он не признал”: the object of the verb before it, where the pack lists it."""
        if "clause" in cue.says.takes and self._tells_of(sentence, cue):
            return self._trim(sentence.first, cue.first)
        if "object" not in cue.says.takes or cue.says.stance != "denies":
            return None
        start = max(sentence.first, cue.first - _BEFORE)
        commas = [p for p in range(start, cue.first) if self.text.tokens[p].text in ",–—-:"]
        start = max([start, *(comma + 1 for comma in commas)])
        for _, match in self.words.objects.within(
            self.text.tokens, start, cue.first, self.tags.found
        ):
            return self._trim(match.first, match.last)
        return None

    def _tells_of(self, sentence: Sentence, cue: Cue) -> bool:
        """“О задержании Н. сообщил его брат”: what is told of opens the sentence."""
        words = self.text.tokens[sentence.first : cue.first]
        opens = len(words) > 1 and words[0].fold in _ABOUT and words[1].fold not in _THIS
        behind = self.text.tokens[cue.last : cue.last + 1]
        leads = any(one.text in ",:" for one in behind)
        return opens and not leads and all(one.text not in ",;:" for one in words)

    def _after_verb(
        self, sentence: Sentence, cue: Cue, speaker: Speaker, later: Sequence[Cue]
    ) -> Iterator[FoundStatement]:
        before = self._object_before(sentence, cue)
        if before is not None:
            yield self._said(cue, speaker, before)
            return
        start, end = self._behind_speaker(cue, speaker, self._content(sentence, cue, later))
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

    def _said(
        self, cue: Cue, speaker: Speaker, span: Span, quote: tuple[int, int] | None = None
    ) -> FoundStatement:
        if quote is not None:
            self.quoted[quote[0]] = speaker
        words, where = cue.says.words["en"], self.text.span(cue.first, cue.last)
        return FoundStatement(
            span, speaker, cue.says.stance, cue.says.id, words, cue.number, where, cue.says
        )
