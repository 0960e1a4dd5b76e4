"""Who speaks: named, by role, a body, a group, or the words before the verb."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from salname.read.inflection import NOMINATIVE, phrase
from salname.read.people import FROM_PRONOUN, Ref
from salname.read.phrases import Choice
from salname.read.speech import Cue, Speaker
from salname.read.titled import MARKS, UNNAMED, Titled
from salname.read.tokens import Sentence

_LEAN = 8
_LEAD = 4
_PHRASE = 7
_FOLLOWS = 7
_SUBJECT = 4
_OBJECTS = frozenset({"him", "them", "me"})


class Speakers(Titled):
    """Finds the speaker of a verb of saying."""

    def _speaker(
        self,
        sentence: Sentence,
        cue: Cue,
        quote: tuple[int, int] | None,
    ) -> Speaker | None:
        if quote is None:
            known = self._quoted_name(sentence, cue) or self._inverted_speaker(sentence, cue)
            if known is not None:
                return known
        following = self._following(sentence, cue)
        if following is not None:
            return following
        start = sentence.first if quote is None else quote[1]
        before = self._candidates(max(start, sentence.first), cue.first)
        turn = self._turn_before(max(start, sentence.first), cue.first)
        before = [one for one in before if self.text.at(one.span[0]) >= turn] or before
        behind = self._behind(sentence, cue)
        if not before and (quote is not None or self._close_behind(cue, behind)):
            return behind
        if not before:
            return (
                behind
                if quote is not None or self._inverted(sentence, cue) or cue.first == sentence.first
                else self._unnamed(sentence, cue)
            )
        return self._subject(before, cue)

    def _inverted_speaker(self, sentence: Sentence, cue: Cue) -> Speaker | None:
        """“The court refused, said lawyer N.”: the speaker follows the verb, then nothing more."""
        if not self._inverted(sentence, cue) or "quote" not in cue.says.takes:
            return None
        behind = self._behind(sentence, cue)
        if behind is None:
            return None
        start, end = self.text.at(behind.span[0]), self.text.at(behind.span[1])
        lead = self.text.tokens[cue.last : start]
        plain = all(one.word and one.fold not in self.words.that for one in lead)
        ends = end >= sentence.last or self.text.tokens[end].text in ",.("
        return behind if plain and ends and len(lead) <= _LEAD else None

    def _following(self, sentence: Sentence, cue: Cue) -> Speaker | None:
        """Who stands just behind the verb, where the order of words is free and cases tell.

        What may come between is what the addressee is told by: "сказал агентству адвокат".
        """
        inflection = self.words.lexicon.pack.inflection
        if inflection is None or self._adjoins(sentence, cue):
            return None
        inside = inflection.inside
        for one in self._candidates(cue.last, min(sentence.last, cue.last + _FOLLOWS)):
            start = self.text.at(one.span[0])
            lead = [token.fold for token in self.text.tokens[cue.last : start]]
            plain = all(
                word in self.words.fillers or word in inside or word in MARKS for word in lead
            )
            owned = all(
                place in self.people.refs or self.tags.within_at("role", place)
                for place in range(cue.last, start)
            )
            addressed = one.kind != "person" and self._addressee(sentence, cue, lead)
            if addressed or not (plain or owned):
                return None
            return one if one.kind == "person" else self._named_behind(sentence, one) or one
        return None

    def _close_behind(self, cue: Cue, behind: Speaker | None) -> bool:
        """“как утверждал на суде сам N.”: a person in the nominative, before any comma."""
        if self.words.lexicon.pack.inflection is None or behind is None:
            return False
        start = self.text.at(behind.span[0])
        lead = self.text.tokens[cue.last : start]
        return behind.kind == "person" and len(lead) <= _LEAD and all(one.word for one in lead)

    def _named_behind(self, sentence: Sentence, one: Speaker) -> Speaker | None:
        """The name behind a role: "заявила координатор программ фонда N."."""
        start = self.text.at(one.span[1])
        stop = start
        while (
            stop < min(sentence.last, start + _PHRASE) and self.text.tokens[stop].text not in ",;:."
        ):
            stop += 1
        if one.kind != "group" or one.how is None:
            return None
        found = self._candidates(start, stop)
        return next((other for other in found if other.kind == "person"), None)

    def _adjoins(self, sentence: Sentence, cue: Cue) -> bool:
        """Whether somebody who could speak stands just before the verb."""
        found = self._candidates(sentence.first, cue.first)
        if not found:
            return False
        end = self.text.at(found[-1].span[1])
        between = self.text.tokens[end : cue.first]
        return all(one.fold in self.words.fillers for one in between)

    def _unnamed(self, sentence: Sentence, cue: Cue) -> Speaker | None:
        """The words before the verb, when nobody named or listed stands there: "the neighbour".

        "It" is the body spoken of before.
        """
        tokens = self.text.tokens
        within = self._within(sentence, cue)
        if within is not None:
            return within
        last = cue.first
        while last > sentence.first and tokens[last - 1].fold in self.words.adverbs:
            last -= 1
        first = last
        while first > sentence.first and tokens[first - 1].word and last - first < _PHRASE:
            if tokens[first - 1].fold in self.words.breaks or self._inside(first - 1):
                break
            first -= 1
        if first == last:
            return self._dropped(sentence, cue, first)
        if last - first == 1 and tokens[first].fold in self.words.speech.it:
            return self._body_before(first)
        known = self._common(first, last)
        if not known:
            return None
        span = self.text.span(first, last)
        return Speaker(self.text.words(span), "group", span, UNNAMED, "unnamed")

    def _dropped(self, sentence: Sentence, cue: Cue, first: int) -> Speaker | None:
        """“Также добавил, что ...”: whoever spoke last, where the verb needs no subject."""
        if (
            self.words.lexicon.pack.inflection is None
            or self.last is None
            or first != sentence.first
        ):
            return None
        number, speaker = self.last
        one = self.text.tokens[cue.first].fold.endswith(("л", "ла", "ет", "ит"))
        near = cue.number - number <= 1 and one and speaker.kind == "person"
        return replace(speaker, how=UNNAMED) if near else None

    def _within(self, sentence: Sentence, cue: Cue) -> Speaker | None:
        """“В аппарате омбудсмена сообщили”: those inside speak, the verb is for several."""
        inflection = self.words.lexicon.pack.inflection
        if inflection is None or not self.text.tokens[cue.first].fold.endswith(inflection.several):
            return None
        for place in range(cue.first - 1, max(sentence.first, cue.first - _PHRASE) - 1, -1):
            token = self.text.tokens[place]
            if not token.word or self._inside(place):
                return None
            if token.fold in inflection.inside and place + 1 < cue.first:
                last = cue.first
                while last > place + 2 and self.text.tokens[last - 1].fold in self.words.adverbs:
                    last -= 1
                span = self.text.span(place + 1, last)
                name = self._plain(self.text.words(span).split())
                return Speaker(name, "group", span, UNNAMED, "unnamed")
        return None

    def _plain(self, words: Sequence[str]) -> str:
        """Words in the nominative, where the language changes them."""
        return phrase(words, self.words.lexicon.pack)[0]

    def _common(self, first: int, last: int) -> bool:
        """Whether it can be a person or group: begins with "the", "a", "his", or names one."""
        opening = self.text.tokens[first].fold
        inflection = self.words.lexicon.pack.inflection
        if inflection is not None:
            return self._reads_as_subject(first, last, Choice(inflection.governing))
        return opening in self.words.openers or self.text.tokens[last - 1].capital

    def _reads_as_subject(self, first: int, last: int, governing: Choice) -> bool:
        """Whether a few words that open a clause can be its subject: no preposition, no date."""
        tokens = self.text.tokens
        opens = first == 0 or not tokens[first - 1].word
        words = [token.fold for token in tokens[first:last]]
        plain = not any(word in governing or not word[0].isalpha() for word in words)
        dated = self.tags.found("any", first) is not None or any(
            self.tags.found(kind, place)
            for place in range(first, last)
            for kind in ("date", "term")
        )
        return opens and plain and not dated and len(words) <= _SUBJECT

    def _body_before(self, place: int) -> Speaker | None:
        body = self.tags.last_before("body", place)
        if body is None:
            return None
        return Speaker(body.value, "body", body.span, UNNAMED, body.sort)

    def _inverted(self, sentence: Sentence, cue: Cue) -> bool:
        """“..., said the lawyer”: nothing but what is said stands before the verb."""
        return cue.first > sentence.first and self.text.tokens[cue.first - 1].text == ","

    def _behind(self, sentence: Sentence, cue: Cue) -> Speaker | None:
        found = self._candidates(cue.last, min(sentence.last, cue.last + 12))
        persons = [one for one in found if one.kind == "person"]
        near = [one for one in persons or found if self.text.at(one.span[0]) - cue.last <= _LEAN]
        return near[0] if near else None

    def _subject(self, before: Sequence[Speaker], cue: Cue) -> Speaker:
        """Next to the verb, or the first of the sentence when an apposition stands between."""
        last = before[-1]
        end = self.text.at(last.span[1])
        between = self.text.tokens[end : cue.first]
        if between and between[-1].fold in self.words.relative:
            return last
        adjacent = all(one.fold in self.words.fillers or not one.word for one in between)
        apposed = any(one.text == "," for one in between) or self._in_apposition(before, end)
        heads = [
            one for n, one in enumerate(before) if n == 0 or not self._hangs(before[n - 1], one)
        ]
        if adjacent and not apposed:
            head = self._head(before)
            return self._of_body(head) or self._before_of(head) or head
        return heads[0]

    def _before_of(self, speaker: Speaker) -> Speaker | None:
        """“The neighbour of N. said”: the noun before "of" speaks, though no list has it."""
        tokens = self.text.tokens
        place = self.text.at(speaker.span[0])
        if place < 2 or tokens[place - 1].fold not in self.words.speech.prepositions:  # noqa: PLR2004
            return None
        first = place - 1
        while first > 0 and tokens[first - 1].word and place - first < _PHRASE:
            first -= 1
            if tokens[first].fold in self.words.openers:
                span = self.text.span(first, place - 1)
                return Speaker(self.text.words(span), "group", span, UNNAMED, "unnamed")
        return None

    def _of_body(self, body: Speaker) -> Speaker | None:
        """“Эксперты ООН”: those before the body's name speak, where endings tell whose they are."""
        start = self.text.at(body.span[0])
        if self.words.lexicon.pack.inflection is None or body.kind != "body":
            return None
        for tag in self.tags.within("role", max(0, start - _LEAD), start):
            if tag.last == start and tag.case in (None, NOMINATIVE):
                return Speaker(tag.value, "group", tag.span, None, "unnamed")
        return None

    def _head(self, before: Sequence[Speaker]) -> Speaker:
        """The last one, or the one it hangs on: "relatives of N." are the relatives."""
        place = len(before) - 1
        while place > 0 and self._hangs(before[place - 1], before[place]):
            place -= 1
        return before[place]

    def _hangs(self, one: Speaker, other: Speaker) -> bool:
        """Whether "of", "for" or "and" ties the second to the first."""
        start, end = self.text.at(one.span[1]), self.text.at(other.span[0])
        if not start < end <= start + 4:
            return False
        word = self.text.tokens[start].fold
        return word in self.words.speech.prepositions or word in self.words.speech.joining

    def _in_apposition(self, before: Sequence[Speaker], end: int) -> bool:
        """Whether the nearest stands inside ", head of ..." behind the first."""
        del end
        if self.words.lexicon.pack.inflection is not None:
            return False
        return len(before) > 1 and before[-1].kind == "body" and before[0].kind == "person"

    def _candidates(self, first: int, last: int, *, any_case: bool = False) -> list[Speaker]:
        """Everybody who could speak in tokens [first, last): nominative, or in `any_case`."""
        found: list[tuple[int, Speaker]] = []
        for ref in self.people.within(first, last):
            client = ref.first in self.people.clients and not any_case
            if client or (ref.owner and ref.last != last):
                continue
            if ref.case not in (None, NOMINATIVE) and not any_case:
                continue
            speaker = self._of_ref(ref)
            if speaker is not None and self.text.tokens[ref.first].fold not in _OBJECTS:
                found.append((ref.first, speaker))
        found += self._named(first, last, any_case=any_case)
        return [one for _, one in sorted(found, key=lambda pair: pair[0])]

    def _of_ref(self, ref: Ref) -> Speaker | None:
        words = self.text.words(ref.span)
        they = ref.kind == "person" and ref.name is None and ref.how == FROM_PRONOUN
        if they and self.last is not None and self.last[1].kind == "group":
            return replace(self.last[1], span=ref.span, how=FROM_PRONOUN)
        if ref.kind == "group" or ref.name is None:
            role = self.tags.at("role", ref.first)
            if role is not None and self.words.lexicon.pack.inflection is not None:
                words = role.value
            return Speaker(words, "group", ref.span, ref.how, ref.sort or "unnamed")
        return Speaker(ref.name, ref.kind, ref.span, ref.how)

    def _silent(self, place: int, words: Sequence[str], case: str | None) -> bool:
        """Whether a body stands in a case in which it cannot speak: "the agency's", "to it".

        "In the ministry they said" is what the ministry said.
        """
        pack = self.words.lexicon.pack
        if pack.inflection is None:
            return False
        case = phrase(words, pack)[1] if case is None else case
        if case in (None, NOMINATIVE):
            return False
        inside = place > 0 and self.text.tokens[place - 1].fold in pack.inflection.inside
        return not inside

    def _named(self, first: int, last: int, *, any_case: bool = False) -> list[tuple[int, Speaker]]:
        """Bodies and groups: the Ministry, officials, some."""
        found: list[tuple[int, Speaker]] = []
        for kind in ("body", "court"):
            for tag in self.tags.within(kind, first, last):
                words = self.text.words(tag.span).split()
                if not any_case and self._silent(tag.first, words, tag.case):
                    continue
                owned = self._owned(tag.last, tag.span[1])
                if not owned or tag.last == last or self._voice(tag.last, last):
                    found.append((tag.first, Speaker(tag.value, "body", tag.span, None, tag.sort)))
        taken = {place for place, _ in found} | set(self.people.refs)
        for kind, match in self.words.unnamed.within(
            self.text.tokens, first, last, self.tags.found
        ):
            if match.first not in taken and match.first not in self.tags.taken:
                span = self.text.span(match.first, match.last)
                words = self.text.words(span).split()
                if not any_case and self._silent(match.first, words, None):
                    continue
                body = self._stands_for(match.first, match.last)
                name = self._plain(words)
                group = Speaker(name, "group", span, None, kind)
                found.append((match.first, body or group))
        return found

    def _stands_for(self, first: int, last: int) -> Speaker | None:
        """The body named before that "the ministry" or "the organisation" stands for."""
        inflection = self.words.lexicon.pack.inflection
        if inflection is None:
            return None
        word = self.text.tokens[last - 1].fold
        kinds = next((k for stem, k in inflection.stands.items() if word.startswith(stem)), ())
        bodies = [tag for tag in self.tags.within("body", 0, first) if tag.sort in kinds]
        if not bodies:
            return None
        return Speaker(
            bodies[-1].value, "body", self.text.span(first, last), UNNAMED, bodies[-1].sort
        )

    def _voice(self, place: int, last: int) -> bool:
        """“the Ministry's press service”: the body speaks; “the Ministry's lawyer” is somebody."""
        if any(self.people.within(place, last)):
            return False
        return (
            any(True for _ in self.words.unnamed.at(self.text.tokens, place, last, self.tags.found))
            if place < last
            else False
        )
