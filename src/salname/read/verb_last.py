"""Statements in languages whose verb closes the sentence: the words said stand before it.

"N. deyib ki, ..." has them behind; "N. ...-dığını bildirib" between the speaker and the verb;
"N.-in sözlərinə görə, ..." behind the turn. In a chain of verbs one speaker goes on speaking.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

import msgspec

from salname.read.people import FROM_PRONOUN
from salname.read.speech import Cue, FoundStatement, Speaker
from salname.read.tokens import Sentence, is_quote
from salname.read.verb_last_speakers import VerbLastSpeakers

_TO_THAT = 3
_CONVERBS = ("araq", "ərək")
_PARTICIPLES = ("an", "ən", "dığı", "diyi", "duğu", "düyü")
_INFINITIVE = ("maq", "mək")
_NOMINAL = ("dığını", "diyini", "duğunu", "düyünü", "acağını", "əcəyini", "dıqlarını", "diklərini")
_WHERE = ("da", "də", "a", "ə")
_ADVERBS = 4
_REASON = re.compile(r"\bgörə həbs|\bgörə saxla")


class VerbLast(VerbLastSpeakers):
    """One text being read for statements, in a language whose verb stands last."""

    stop = 0
    spoke: tuple[int, Speaker] | None = None

    def statements(self) -> Iterator[FoundStatement]:
        """All statements, sentence by sentence."""
        for number, sentence in enumerate(self.text.sentences):
            if sentence.title:
                continue
            turns = list(self._before_turns(number, sentence))
            yield from (one for one, _, _ in turns)
            yield from self._of_verbs(number, sentence, [(end, who) for _, end, who in turns])
            yield from self._of_script(number, sentence)
        yield from self._left_over()

    def _of_verbs(
        self, number: int, sentence: Sentence, turns: Sequence[tuple[int, Speaker]]
    ) -> Iterator[FoundStatement]:
        cues = self._verbs(number, sentence)
        speaker: Speaker | None = None
        begin, start = sentence.first, sentence.first
        for end, who in turns:
            begin, start, speaker = end, end, who
        for order, cue in enumerate(cues):
            if cue.first < begin:
                continue
            chained = order > 0 and cues[order - 1].last <= cue.first and start > begin
            self.stop = cues[order + 1].first if order + 1 < len(cues) else sentence.last
            told = self._told(sentence, cue, (begin, start), speaker if chained or turns else None)
            if told is None:
                continue
            speaker, found, behind = self._resumed(number, *told)
            denies = cue.says.stance == "denies"
            if behind is None and self._converb(cue) and order + 1 < len(cues) and not denies:
                continue
            yield from found
            if behind is not None:
                begin = start = behind
                speaker = None
                turns = ()
            else:
                start = cue.last

    def _resumed(
        self, number: int, speaker: Speaker, found: list[FoundStatement], behind: int | None
    ) -> tuple[Speaker, list[FoundStatement], int | None]:
        """“O əlavə edib” behind a statement: whoever spoke in the sentence before goes on."""
        before = self.spoke
        if speaker.how == FROM_PRONOUN and before is not None and number - before[0] == 1:
            speaker = replace(speaker, name=before[1].name)
            found = [replace(one, speaker=speaker) for one in found]
        if found and speaker.kind == "person":
            self.spoke = (number, speaker)
        return speaker, found, behind

    def _converb(self, cue: Cue) -> bool:
        return self.text.tokens[cue.last - 1].fold.endswith(_CONVERBS)

    def _verbs(self, number: int, sentence: Sentence) -> list[Cue]:
        tokens = self.text.tokens
        cues: list[Cue] = []
        for place in range(sentence.first, sentence.last):
            if self._inside(place) or (cues and place < cues[-1].last):
                continue
            fits = list(self.words.says.at(tokens, place, sentence.last, self._spoken))
            held = [(row, m) for row, m in fits if self._holding(row, m.first, m.last, sentence)]
            if held:
                row, match = min(held, key=lambda pair: (-pair[1].last, pair[0]))
                if not tokens[match.last - 1].fold.endswith(_PARTICIPLES):
                    cues.append(Cue(self.words.speech.says[row], match.first, match.last, number))
        return cues

    def _holding(self, row: int, first: int, last: int, sentence: Sentence) -> bool:
        tokens, found = self.text.tokens, self.tags.found
        start = max(sentence.first, first - 12)
        denied = self.words.speech.says[row].stance == "denies" and first > sentence.first
        if denied and tokens[first - 1].fold.endswith(_NOMINAL):
            return True
        if self.words.speech.says[row].near and not self.words.near[row].any(
            tokens, start, last, found
        ):
            return False
        return not self.words.never[row].any(tokens, max(sentence.first, first - 5), last, found)

    def _told(
        self, sentence: Sentence, cue: Cue, room: tuple[int, int], chained: Speaker | None
    ) -> tuple[Speaker, list[FoundStatement], int | None] | None:
        """The speaker, what is said, and where it begins when that is behind the verb."""
        quote, that = self._quote_before(cue), self._that(sentence, cue)
        speaker, after = self._who_says(sentence, cue, room, chained, (quote, that))
        if speaker is None:
            return None
        if quote is not None:
            return speaker, [self._give(cue, speaker, self._trim(*quote, keep=True), quote)], None
        if that is not None:
            return speaker, self._behind_that(sentence, cue, speaker, that), that
        if cue.last < sentence.last - 1 and self.text.tokens[cue.last].text == ":":
            quoted = self._quote_at(cue.last)
            if quoted is None:
                span = self._trim(cue.last + 1, sentence.last)
                return speaker, [self._give(cue, speaker, span)], cue.last + 1
        return speaker, self._before_verb(sentence, cue, speaker, (room[1], after)), None

    def _before_verb(
        self, sentence: Sentence, cue: Cue, speaker: Speaker, room: tuple[int, int]
    ) -> list[FoundStatement]:
        """What stands before the verb and a quotation behind it, or in the sentence before."""
        start, after = room
        quoted = self._quote_at(cue.last)
        if quoted is not None and self._colon_between(cue.last, quoted[0]):
            said = self._give(cue, speaker, self._trim(*quoted, keep=True), quoted)
            return [*self._between(cue, speaker, start, after), said]
        reported = self._this_before(sentence, cue, start)
        if reported is not None:
            return [self._give(cue, speaker, reported)]
        return self._between(cue, speaker, start, after)

    def _colon_between(self, first: int, last: int) -> bool:
        return any(one.text in ":,-–—" for one in self.text.tokens[first:last])

    def _that(self, sentence: Sentence, cue: Cue) -> int | None:
        """Where the words begin behind "ki"."""
        tokens = self.text.tokens
        for place in range(cue.last - 1, min(cue.last + _TO_THAT, self.stop)):
            if tokens[place].fold in self.words.that:
                start = self._past(place + 1, sentence.last)
                return start if start < sentence.last else None
            if place >= cue.last and not tokens[place].word:
                return None
        return None

    def _behind_that(
        self, sentence: Sentence, cue: Cue, speaker: Speaker, start: int
    ) -> list[FoundStatement]:
        last = sentence.last
        quote = self._quote_at(last) if self.text.tokens[last - 1].text == ":" else None
        inner = self._quote_at(start)
        if inner is not None:
            return [self._give(cue, speaker, self._trim(*inner, keep=True), inner)]
        colons = [p for p in range(start + 1, last) if self.text.tokens[p].text == ":"]
        if colons and (opened := self._quote_at(colons[0])) is not None:
            last, quote = colons[0], opened
        said = [self._give(cue, speaker, self._trim(start, last))]
        if quote is not None:
            said.append(self._give(cue, speaker, self._trim(*quote, keep=True), quote))
        return said

    def _this_before(self, sentence: Sentence, cue: Cue, start: int) -> tuple[int, int] | None:
        """“Bu haqda N. bildirib”: what stands in the sentence before."""
        tokens = self.text.tokens
        for _, match in self.words.reported.at(tokens, start, sentence.last, self._spoken):
            if match.first == sentence.first and match.last < cue.first and cue.number > 0:
                before = self.text.sentences[cue.number - 1]
                return None if before.title else self._trim(before.first, before.last)
        return None

    def _between(self, cue: Cue, speaker: Speaker, start: int, after: int) -> list[FoundStatement]:
        """The words between the speaker and the verb, else those before the speaker."""
        tokens = self.text.tokens
        end = cue.last if self._nominal(cue) else cue.first
        first, last = self._edges(after, end)
        if first >= last and after > start:
            first, last = self._edges(start, self.text.at(speaker.span[0]))
        last = self._without_adverbs(first, last)
        words = [one for one in tokens[first:last] if one.word]
        wants = words and words[-1].fold.endswith(_INFINITIVE)
        if wants and cue.says.modality == "requested":
            return []
        least = 1 if "object" in cue.says.takes else 2
        if len(words) < least or (
            cue.says.id == "says.say" and not self._complement(words[-1].fold)
        ):
            return []
        return [self._give(cue, speaker, self._trim(first, last))]

    def _without_adverbs(self, first: int, last: int) -> int:
        """“qaldığını məhkəmədə söyləyib”: where it was said is no part of what was said."""
        tokens = self.text.tokens
        for place in range(last - 1, max(first, last - _ADVERBS), -1):
            if tokens[place - 1].fold.endswith(_NOMINAL):
                where = all(one.fold.endswith(_WHERE) for one in tokens[place:last])
                return place if where else last
        return last

    def _nominal(self, cue: Cue) -> bool:
        """Whether the verb is itself what another says: "təqsirli bilmədiyini bildirib"."""
        return self.text.tokens[cue.last - 1].fold.endswith(_NOMINAL)

    def _complement(self, word: str) -> bool:
        """Whether a word can close what is said: olduğunu, edildiyini, barədə."""
        return word.endswith(
            (
                "ını",
                "ini",
                "unu",
                "ünü",
                "nı",
                "ni",
                "nu",
                "nü",
                "ğı",
                "yi",
                "ı",
                "i",
                "u",
                "ü",
                "barədə",
                "haqda",
                "haqqında",
                "kimi",
                "deyə",
            )
        )

    def _edges(self, first: int, last: int) -> tuple[int, int]:
        """Words without commas, joining words and adverbs at their edges."""
        tokens = self.text.tokens
        while first < last and (
            not (tokens[first].word or is_quote(tokens[first]))
            or tokens[first].fold in self.words.adverbs
            or tokens[first].fold in self.words.speech.joining
        ):
            first += 1
        while last > first and (
            not (tokens[last - 1].word or is_quote(tokens[last - 1]))
            or tokens[last - 1].fold in self.words.adverbs
            or tokens[last - 1].fold == "deyə"
        ):
            last -= 1
        return first, last

    def _give(
        self,
        cue: Cue,
        speaker: Speaker,
        span: tuple[int, int],
        quote: tuple[int, int] | None = None,
    ) -> FoundStatement:
        if quote is not None:
            self.quoted[quote[0]] = speaker
        where = self.text.span(cue.first, cue.last)
        says = cue.says
        if says.stance == "asserts" and _REASON.search(self.text.words(span)):
            says = msgspec.structs.replace(says, reason=True, answers="arrest")
        return FoundStatement(
            span, speaker, says.stance, says.id, says.words["en"], cue.number, where, says
        )
