"""Statements in languages whose verb closes the sentence: the words said stand before it.

"N. deyib ki, ..." has them behind; "N. ...-dığını bildirib" between the speaker and the verb;
"N.-in sözlərinə görə, ..." behind the turn. In a chain of verbs one speaker goes on speaking.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

import msgspec

from salname.read.cases import case_of
from salname.read.lexicon import base
from salname.read.people import Ref
from salname.read.speakers import UNNAMED
from salname.read.speech import Cue, FoundStatement, Speaker
from salname.read.tokens import Sentence, is_quote
from salname.read.turns import Turns

_NEAR = 8
_PAPER = 3
_TO_THAT = 3
_CONVERBS = ("araq", "ərək")
_CHAIN = (
    *_CONVERBS,
    "ıb",
    "ib",
    "ub",
    "üb",
    "ır",
    "ir",
    "ur",
    "ür",
    "lər",
    "lar",
    "dı",
    "di",
    "dü",
    "du",
)
_PARTICIPLES = ("an", "ən", "dığı", "diyi", "duğu", "düyü")
_KINDS = ("agentli", "sayt", "qəzet", "radio", "televiziya", "telekanal", "kanal", "portal", "nəşr")
_KINDS += ("təşkilat", "jurnal", "xəbər", "hərəkat", "partiya", "platforma", "birli", "media")
_SERVICE = ("xidmət", "katib", "orqan")
_OBLIQUE = frozenset({"gen", "dat", "loc", "abl", "ins"})
_NO_NOUN = (*_CHAIN, "da", "də", "dan", "dən", "ca", "cə", "ki", "kən", "la", "lə")
_INFINITIVE = ("maq", "mək")
_NOMINAL = ("dığını", "diyini", "duğunu", "düyünü", "acağını", "əcəyini", "dıqlarını", "diklərini")
_DATIVE = re.compile(r"(?<=[aə])y[aə]$")
_REASON = re.compile(r"\bgörə həbs|\bgörə saxla")
_APPOSED = frozenset(("təşkilatı", "agentliyi", "saytı", "qəzeti", "radiosu", "telekanalı", "kanalı"))
_GENITIVE = ("ın", "in", "un", "ün")


class VerbLast(Turns):
    """One text being read for statements, in a language whose verb stands last."""

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

    # Turns: "N.-in sözlərinə görə, ..."

    def _before_turns(
        self, number: int, sentence: Sentence
    ) -> Iterator[tuple[FoundStatement, int, Speaker]]:
        tokens = self.text.tokens
        for place in range(sentence.first, sentence.last):
            if self._inside(place):
                continue
            for row, match in self.words.turns.at(tokens, place, sentence.last, self._spoken):
                who = self._whose(sentence.first, match.first)
                start = self._past(match.last, sentence.last)
                if who is None or start >= sentence.last:
                    break
                turn = self.words.speech.turns[row]
                span = self._trim(start, sentence.last)
                where = self.text.span(match.first, match.last)
                said = FoundStatement(
                    span, who, "asserts", turn.id, turn.words["en"], number, where
                )
                quote = self._quote_at(start)
                if quote is not None:
                    self.quoted[quote[0]] = who
                    said = replace(said, span=self._trim(*quote, keep=True))
                yield said, start, who
                break

    def _past(self, place: int, stop: int) -> int:
        """Past commas and words like də, "etdiyinə görə"."""
        while place < stop and (
            self.text.tokens[place].text in ",:" or self.text.tokens[place].fold in ("də", "da")
        ):
            place += 1
        return place

    def _whose(self, first: int, last: int) -> Speaker | None:
        """Whose words: the owner nearest before the turn, else who stands before it at all."""
        start = max(
            (p + 1 for p in range(first, last) if self.text.tokens[p].text in ",;:"), default=first
        )
        for begin in dict.fromkeys((start, first)):
            refs = [
                ref
                for ref in self.people.within(begin, last)
                if self._case(ref) in ("gen", "nom")
            ]
            named = self._everyone(begin, last + 1)
            owners = [ref for ref in refs if ref.owner]
            near = [one for one in owners if last - one.last <= _NEAR]
            if near:
                return self._of_ref(near[-1])
            if named:
                return named[-1]
            if refs:
                return self._of_ref(refs[-1])
        return self._paper(first, last)

    def _paper(self, first: int, last: int) -> Speaker | None:
        """"Məhkəmə sənədlərinə görə": nobody but a paper; its name is the words before."""
        commas = [p + 1 for p in range(first, last) if self.text.tokens[p].text in ",;:"]
        start = commas[-1] if commas else first
        if last - start > _PAPER:
            return None
        value, end = base(self.text, start, last + 1, self.words.lexicon.pack)
        span = (self.text.tokens[start].start, end)
        return Speaker(value, "group", span, None, "unnamed")

    def _case(self, ref: Ref) -> str:
        if ref.how is not None and ref.owner and ref.kind == "person":
            return "gen" if self.text.tokens[ref.last - 1].fold.endswith(_GENITIVE) else "dat"
        return self._of(ref.last - 1)

    def _stops(self, first: int, last: int) -> bool:
        """Whether the sentence ends between: the full stop of an initial ends nothing."""
        tokens = self.text.tokens
        return any(
            tokens[place].text in ";:"
            or is_quote(tokens[place])
            or (tokens[place].text == "." and len(tokens[place - 1].text) > 1)
            for place in range(first, last)
        )

    def _speech(self, first: int, last: int) -> bool:
        """Three words are enough: “Bu, siyasi qərardır”."""
        words = [one for one in self.text.tokens[first:last] if one.word]
        spoken = len(words) > 2 and any(not one.capital for one in words[1:])  # noqa: PLR2004
        return spoken or super()._speech(first, last)

    def _owned(self, last: int, end: int) -> bool:
        """Whether an ending shows that this is no subject, be it behind marks: “Turan”a."""
        tokens = self.text.tokens
        if super()._owned(last, end):
            return True
        if last < len(tokens) and is_quote(tokens[last]):
            last += 1
            if last < len(tokens) and tokens[last].word and tokens[last].start == tokens[last - 1].end:
                return True
        kind = last < len(tokens) and tokens[last].word and not tokens[last].capital
        return bool(kind) and tokens[last].fold.startswith(_KINDS) and (
            self._of(last) != "nom"
        )

    def _everyone(self, first: int, last: int) -> list[Speaker]:
        """Bodies and groups before a turn, owners too: "Nazirliyin məlumatına görə"."""
        found = []
        for kind in ("body", "court"):
            for tag in self.tags.within(kind, first, last):
                found.append((tag.first, Speaker(tag.value, "body", tag.span, None, tag.sort)))
        taken = set(self.people.refs)
        for kind, match in self.words.unnamed.within(
            self.text.tokens, first, last, self.tags.found
        ):
            if match.first not in taken and match.first not in self.tags.taken:
                span = self.text.span(match.first, match.last)
                words = _DATIVE.sub("", self.text.words(span))
                found.append((match.first, Speaker(words, "group", span, None, kind)))
        return [one for _, one in sorted(found, key=lambda pair: pair[0])]

    # Verbs

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
            speaker, found, behind = told
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
        begin, start = room
        quote = self._quote_before(cue)
        low = quote[1] if quote is not None else start
        speaker, after = self._subject_of(low, cue, chained)
        if speaker is None and quote is not None:
            speaker, after = self._behind(sentence, cue), cue.first
        if speaker is None and quote is not None:
            speaker, after = self._subject_of(begin, replace(cue, first=quote[0]), chained)
        that = self._that(sentence, cue)
        if speaker is None:
            speaker = self._after_verb(sentence, cue, that)
            after = start
        if speaker is None and that is not None and self._in_paper(cue.first - 1):
            speaker = self._whose(begin, cue.first - 1)
        if speaker is None:
            speaker, after = self._first_word(sentence, cue, start)
        if speaker is None:
            return None
        if quote is not None:
            return speaker, [self._give(cue, speaker, self._trim(*quote, keep=True), quote)], None
        if that is not None:
            return speaker, self._behind_that(sentence, cue, speaker, that), that
        quoted = self._quote_at(cue.last)
        if quoted is not None and self._colon_between(cue.last, quoted[0]):
            said = [self._give(cue, speaker, self._trim(*quoted, keep=True), quoted)]
            return speaker, [*self._between(cue, speaker, start, after), *said], None
        if cue.last < sentence.last - 1 and self.text.tokens[cue.last].text == ":":
            span = self._trim(cue.last + 1, sentence.last)
            return speaker, [self._give(cue, speaker, span)], cue.last + 1
        reported = self._this_before(sentence, cue, start)
        if reported is not None:
            return speaker, [self._give(cue, speaker, reported)], None
        return speaker, self._between(cue, speaker, start, after), None

    def _in_paper(self, place: int) -> bool:
        """"Təşkilatın bəyanatında deyilir": whose paper says it."""
        return self.text.tokens[place].fold.endswith(("ında", "ində", "unda", "ündə"))

    def _first_word(self, sentence: Sentence, cue: Cue, start: int) -> tuple[Speaker | None, int]:
        """The noun a sentence begins with, when nobody known stands in it: "Qadın"."""
        token, pack = self.text.tokens[start], self.words.lexicon.pack
        last = self.text.tokens[cue.last - 1].fold
        stands = start == sentence.first and start < cue.first and token.capital
        taken = start in self.tags.taken or token.fold in self.words.lexicon.no_names
        if not stands or taken or any(part in last for part in pack.names.passive):
            return None, start
        oblique = case_of(token.fold, pack, name=False) != "nom" or token.fold.endswith(_NO_NOUN)
        if oblique or token.fold in self.words.adverbs:
            return None, start
        span = self.text.span(start, start + 1)
        return Speaker(token.text, "group", span, UNNAMED, "unnamed"), start + 1

    def _after_verb(self, sentence: Sentence, cue: Cue, that: int | None) -> Speaker | None:
        """ "..., - deyə bildirib vəkil": the speaker behind the verb, nothing else there."""
        if that is not None or cue.last >= sentence.last:
            return None
        behind = self._candidates(cue.last, min(sentence.last, cue.last + 4))
        return behind[0] if behind and self.text.at(behind[0].span[0]) - cue.last <= 1 else None

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
        """ "Bu haqda N. bildirib": what stands in the sentence before."""
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
        first, last = self._content(after, end)
        if first >= last and after > start:
            first, last = self._content(start, self.text.at(speaker.span[0]))
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

    def _content(self, first: int, last: int) -> tuple[int, int]:
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

    def _subject_of(
        self, first: int, cue: Cue, chained: Speaker | None
    ) -> tuple[Speaker | None, int]:
        """The first who stands in the nominative, and where the words behind it begin."""
        for speaker in self._candidates(first, cue.first):
            end = self.text.at(speaker.span[1])
            modifies = self.text.tokens[end].fold.startswith(_SERVICE)
            oblique = speaker.kind == "group" and (modifies or self._oblique(speaker))
            if oblique or self._other(speaker.span[1]):
                continue
            start = self.text.at(speaker.span[0])
            if chained is not None and start > first + 1:
                break
            return self._together(speaker, first, start), self._closed(end, cue.first)
        return (None, first) if chained is None else (chained, first)

    def _together(self, speaker: Speaker, first: int, start: int) -> Speaker:
        """"N. və vəkilləri", "N.-la vəkilləri": the one named speaks with them."""
        if speaker.kind != "group" or speaker.sort not in ("lawyers", "relatives"):
            return speaker
        place = start
        if place > first and self.text.tokens[place - 1].fold in self.words.speech.joining:
            place -= 1
        near = [ref for ref in self.people.within(first, place) if ref.last == place]
        joined = [ref for ref in near if place < start or self._case(ref) == "ins"]
        named = self._of_ref(joined[-1]) if joined else None
        return speaker if named is None else named

    def _other(self, end: int) -> bool:
        """Whether "üçün", "barəsində" behind a name shows that somebody else speaks."""
        place = self.text.at(end)
        words = self.text.tokens[place : place + 1]
        return any(one.fold in self.words.speech.behind_others for one in words)

    def _oblique(self, speaker: Speaker) -> bool:
        return self._of(max(0, self.text.at(speaker.span[1]) - 1)) in _OBLIQUE

    def _of(self, place: int) -> str:
        """The case of a word."""
        token = self.text.tokens[place]
        return case_of(token.fold, self.words.lexicon.pack, name=token.capital)

    def _closed(self, place: int, stop: int) -> int:
        """Past a quotation mark, a bracket or a comma behind the speaker's name."""
        tokens = self.text.tokens
        while place < stop and (
            not (tokens[place].word or self._opening(place)) or tokens[place].fold in _APPOSED
        ):
            place += 1
        return place

    def _opening(self, place: int) -> bool:
        return is_quote(self.text.tokens[place]) and place + 1 in {
            first for first, _ in self.quotes
        }

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
