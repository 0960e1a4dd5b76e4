"""Who speaks in languages whose verb stands last: the first in the nominative."""

from __future__ import annotations

from dataclasses import replace

from salname.read.cases import case_of
from salname.read.speech import Cue, Speaker
from salname.read.titled import UNNAMED
from salname.read.tokens import Sentence, is_quote
from salname.read.verb_last_turns import VerbLastTurns

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
_SERVICE = ("xidmət", "katib", "orqan", "proses", "iclas", "zal", "qərar", "bina", "qarşı")
_OBLIQUE = frozenset({"gen", "dat", "loc", "abl", "ins"})
_NO_NOUN = (*_CHAIN, "da", "də", "dan", "dən", "ca", "cə", "ki", "kən", "la", "lə")
_APPOSED = frozenset(
    ("təşkilatı", "agentliyi", "saytı", "qəzeti", "radiosu", "telekanalı", "kanalı")
)


class VerbLastSpeakers(VerbLastTurns):
    """Finds the speaker of a verb of saying."""

    def _who_says(
        self,
        sentence: Sentence,
        cue: Cue,
        room: tuple[int, int],
        chained: Speaker | None,
        behind: tuple[tuple[int, int] | None, int | None],
    ) -> tuple[Speaker | None, int]:
        """The speaker, and where the words behind the name begin.

        `behind` is the quotation before the verb, and where the words behind "ki" begin.
        """
        (begin, start), (quote, that) = room, behind
        speaker, after = self._subject_of(start if quote is None else quote[1], cue, chained)
        if speaker is None and quote is not None:
            speaker, after = self._behind(sentence, cue), cue.first
        if speaker is None and quote is not None:
            speaker, after = self._subject_of(begin, replace(cue, first=quote[0]), chained)
        if speaker is None:
            speaker, after = self._after_verb(sentence, cue, that), start
        if speaker is None and that is not None and self._in_paper(cue.first - 1):
            speaker = self._whose(begin, cue.first - 1)
        return (speaker, after) if speaker is not None else self._first_word(sentence, cue, start)

    def _in_paper(self, place: int) -> bool:
        """“Təşkilatın bəyanatında deyilir”: whose paper says it."""
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
        """“..., - deyə bildirib vəkil”: the speaker behind the verb, nothing else there."""
        if that is not None or cue.last >= sentence.last:
            return None
        behind = self._candidates(cue.last, min(sentence.last, cue.last + 4))
        return behind[0] if behind and self.text.at(behind[0].span[0]) - cue.last <= 1 else None

    def _subject_of(
        self, first: int, cue: Cue, chained: Speaker | None
    ) -> tuple[Speaker | None, int]:
        """The first who stands in the nominative, and where the words behind it begin."""
        for speaker in self._candidates(first, cue.first):
            end = self.text.at(speaker.span[1])
            modifies = self.text.tokens[end].fold.startswith(_SERVICE)
            oblique = speaker.kind == "group" and (modifies or self._oblique(speaker))
            oblique = oblique and not self._says_paper(speaker, cue)
            if oblique or self._other(speaker.span[1]):
                continue
            start = self.text.at(speaker.span[0])
            if chained is not None and start > first + 1:
                break
            return self._together(speaker, first, start), self._closed(end, cue.first)
        return (None, first) if chained is None else (chained, first)

    def _together(self, speaker: Speaker, first: int, start: int) -> Speaker:
        """“N. və vəkilləri”, "N.-la vəkilləri": the one named speaks with them."""
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

    def _says_paper(self, speaker: Speaker, cue: Cue) -> bool:
        """“Bəyanatda deyilir”: a paper in which something is said speaks for who wrote it."""
        verb = self.text.tokens[cue.last - 1].fold
        passive = any(part in verb for part in self.words.lexicon.pack.names.passive)
        place = max(0, self.text.at(speaker.span[1]) - 1)
        return passive and self._of(place) == "loc"

    def _oblique(self, speaker: Speaker) -> bool:
        return self._of(max(0, self.text.at(speaker.span[1]) - 1)) in _OBLIQUE

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
