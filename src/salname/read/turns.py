"""Statements without a verb of saying: according to N., "N.: ...", quotations that go on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property

from salname.read.contents import Contents
from salname.read.pack import Turn
from salname.read.people import FROM_PRONOUN, Ref
from salname.read.phrases import Choice, Match
from salname.read.speech import FoundStatement, Speaker
from salname.read.titled import UNNAMED
from salname.read.tokens import Sentence

_SCRIPT = 8
_REPORT = 12
_WHOSE = 5
_STOPS = frozenset(";:")
_DASHES = frozenset("–—-")


class Turns(Contents):
    """Finds statements that no verb introduces."""

    def _of_turn(self, number: int, sentence: Sentence) -> Iterator[FoundStatement]:
        tokens = self.text.tokens
        for place in range(sentence.first, sentence.last):
            if self._inside(place):
                continue
            for row, match in self.words.turns.at(tokens, place, sentence.last, self._spoken):
                turn = self.words.speech.turns[row]
                who = self._turn_speaker(sentence, match)
                if who is not None:
                    yield from self._turned(number, sentence, turn, match, who)

    def _turn_speaker(self, sentence: Sentence, match: Match) -> Speaker | None:
        inside = [
            self.people.refs[p] for p in range(match.first, match.last) if p in self.people.refs
        ]
        if inside and self.last is not None and inside[0].how == FROM_PRONOUN:
            number, speaker = self.last
            here = self.sentence_of[match.first]
            if speaker.kind == "person" and here - number <= 1 and self._is_one(inside[0]):
                return replace(speaker, span=inside[0].span, how=FROM_PRONOUN)
        if inside:
            return self._of_ref(inside[-1])
        stop = next(
            (p for p in range(match.last, sentence.last) if self.text.tokens[p].text in ",.;:"),
            sentence.last,
        )
        found = self._candidates(match.last, min(stop + 6, sentence.last), any_case=True)
        before = [one for one in found if self.text.at(one.span[0]) < stop]
        titled = (
            any(
                one.first in self.people.tied or self.words.lexicon.pack.inflection is not None
                for one in self.tags.within("role", match.last, stop)
            )
            or self.words.lexicon.pack.verb_last
        )
        framed = [one for one in found if one.kind == "person"] if titled else []
        if self.words.lexicon.pack.inflection is not None:
            framed = [one for one in framed if self._set_apart(one, stop)]
        persons = [one for one in before if one.kind == "person"] or framed
        return next(iter(persons or before), None) or self._whose_words(match.last, stop)

    def _set_apart(self, one: Speaker, stop: int) -> bool:
        """“По словам адвоката, Имя Фамилия, ...”: a name between two commas."""
        start, end = self.text.at(one.span[0]), self.text.at(one.span[1])
        return start < stop or (start == stop + 1 and self.text.tokens[end].text == ",")

    def _whose_words(self, first: int, stop: int) -> Speaker | None:
        """“According to the experts,”: common nouns up to the comma, in a language with cases."""
        inflection = self.words.lexicon.pack.inflection
        words = self.text.tokens[first:stop]
        if inflection is None or not 0 < len(words) <= _WHOSE or stop >= len(self.text.tokens):
            return None
        dated = any(self.tags.found("any", place) == place for place in range(first, stop))
        plain = all(one.word and one.fold[0].isalpha() for one in words)
        bound = words[0].fold in Choice(inflection.governing) or words[0].fold in inflection.inside
        if dated or bound or not plain or self.text.tokens[stop].text != ",":
            return None
        span = self.text.span(first, stop)
        return Speaker(self.text.words(span), "group", span, UNNAMED, "unnamed")

    def _is_one(self, ref: Ref) -> bool:
        """Whether the pronoun can stand for who spoke last: for one, a woman where it says so."""
        known = None if self.last is None else self.people.person(self.last[1].name)
        meant = self.people.person(ref.name)
        if known is None or len(ref.names) > 1:
            return False
        return meant is None or None in (known.female, meant.female) or known.female == meant.female

    def _turned(
        self, number: int, sentence: Sentence, turn: Turn, match: Match, who: Speaker
    ) -> Iterator[FoundStatement]:
        tokens = self.text.tokens
        where = self.text.span(match.first, match.last)
        behind_mark = tokens[match.first - 1].text in ":;" if match.first else False
        if match.first > sentence.first + 2 and not behind_mark:
            span = self._trim(sentence.first, match.first)
            yield FoundStatement(span, who, "asserts", turn.id, turn.words["en"], number, where)
            return
        start = self._turn_end(sentence, match, who)
        end = next(
            (
                p
                for p in range(start, sentence.last)
                if tokens[p].text in _STOPS and not self._inside(p)
            ),
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
                self._trim(*quote, keep=True),
                who,
                "asserts",
                turn.id,
                turn.words["en"],
                number,
                where,
            )

    def _turn_end(self, sentence: Sentence, match: Match, who: Speaker) -> int:
        """Past the comma behind the speaker and his apposition."""
        place = max(match.last, self.text.at(who.span[1]))
        while place < sentence.last and self.text.tokens[place].text != ",":
            if place - match.last > 20:  # noqa: PLR2004 - the longest title of a person
                return max(match.last, self.text.at(who.span[1]))
            place += 1
        return min(place + 1, sentence.last)

    def _of_author(self, number: int, sentence: Sentence) -> Iterator[FoundStatement]:
        """What a body says in a paper of its own: “it should be noted that”, “is not true”."""
        if self.author is None:
            return
        says = self.words.speech.says[-1]
        tokens = self.text.tokens
        stop = min(sentence.last, sentence.first + _REPORT)
        for _, match in self.words.author_says.within(
            tokens, sentence.first, stop, self.tags.found
        ):
            span, where = (
                self._trim(match.last, sentence.last),
                self.text.span(match.first, match.last),
            )
            yield FoundStatement(
                span, self.author, "asserts", "author.says", says.words["en"], number, where
            )
            return
        for _, match in self.words.author_denies.within(
            tokens, sentence.first, sentence.last, self.tags.found
        ):
            that = [
                p for p in range(sentence.first, match.first) if tokens[p].fold in self.words.that
            ]
            if that and not self._inside(match.first):
                span = self._trim(that[-1] + 1, match.first)
                where = self.text.span(match.first, match.last)
                yield FoundStatement(
                    span, self.author, "denies", "author.denies", says.words["en"], number, where
                )
            return

    @cached_property
    def author(self) -> Speaker | None:
        """The body that issues the text: it stands before "informs" in the first lines."""
        for sentence in self.text.sentences[:3]:
            for place in range(sentence.first, sentence.last):
                if self.text.tokens[place].fold in self.words.speech.author:
                    found = self._named(sentence.first, place)
                    bodies = [one for _, one in found if one.kind == "body"]
                    return bodies[0] if bodies else None
        return None

    def _of_report(self, number: int, sentence: Sentence) -> Iterator[FoundStatement]:
        """“It was reported to Turan by his lawyer”: the sentence before is what he said."""
        if number == 0:
            return
        stop = min(sentence.last, sentence.first + _REPORT)
        for _, match in self.words.reported.at(
            self.text.tokens, sentence.first, stop, self._spoken
        ):
            found = self._candidates(match.last, sentence.last)
            persons = [one for one in found if one.kind == "person"] or found
            before = self.text.sentences[number - 1]
            if persons and not before.title:
                yield FoundStatement(
                    self._trim(before.first, before.last),
                    persons[0],
                    "asserts",
                    "reported",
                    self.words.speech.says[0].words["en"],
                    number,
                    self.text.span(match.first, match.last),
                )
                return

    def _of_broken(self, number: int, sentence: Sentence) -> Iterator[FoundStatement]:
        """«It is revenge, — says N. — They punish me»: the author's words inside the marks."""
        tokens = self.text.tokens
        if self.words.lexicon.pack.inflection is None:
            return
        for first, last in self.quotes:
            for place in range(max(first, sentence.first) + 1, min(last, sentence.last)):
                if tokens[place].text not in _DASHES or tokens[place - 1].text not in ",!?…":
                    continue
                stop = self._author_stops(place + 1, last)
                for row, match in self.words.says.at(tokens, place + 1, stop, self._spoken):
                    says = self.words.speech.says[row]
                    found = self._candidates(match.last, stop)
                    persons = [one for one in found if one.kind == "person"] or found
                    if "quote" not in says.takes or not persons:
                        continue
                    self.quoted[first] = who = persons[0]
                    where = self.text.span(match.first, match.last)
                    for start, end in ((first, place), (stop + 1, last)):
                        if any(token.word for token in tokens[start:end]):
                            span, words = self._trim(start, end), says.words["en"]
                            yield FoundStatement(
                                span, who, says.stance, says.id, words, number, where, says
                            )
                    break

    def _of_dialogue(self, number: int, sentence: Sentence) -> Iterator[FoundStatement]:
        """“— They beat me, — N. says. — They wanted ...”: a dash goes on with who spoke last."""
        if self.last is None or self.words.lexicon.pack.inflection is None:
            return
        before, speaker = self.last
        says = self.words.speech.says[-1]
        same = self.text.sentences[before].paragraph == sentence.paragraph
        dash = self.text.tokens[sentence.first].text in _DASHES
        if before == number - 1 and same and dash and not self._inside(sentence.first):
            span = self._trim(sentence.first + 1, sentence.last)
            yield FoundStatement(
                span, speaker, "asserts", "quote.goes_on", says.words["en"], number, span
            )

    def _author_stops(self, first: int, last: int) -> int:
        """Where the author's words inside a quotation end: at the next dash."""
        dashes = (p for p in range(first, last) if self.text.tokens[p].text in _DASHES)
        return next(dashes, last)

    def _of_script(self, number: int, sentence: Sentence) -> Iterator[FoundStatement]:
        """“The sergeant: “He resisted.””: a speaker, a colon, a quotation."""
        for place in range(sentence.first + 1, min(sentence.last, sentence.first + _SCRIPT)):
            if self.text.tokens[place].text != ":":
                continue
            span = next((s for s in self.text.quotes if self.text.at(s[0]) == place + 2), None)
            found = self._candidates(sentence.first, place)
            if span is None or not found or self.text.at(found[-1].span[1]) != place:
                continue
            who = self._apposed_to(found)
            self.quoted[place + 2] = who
            says = self.words.speech.says[-1]
            where = self.text.span(place, place + 1)
            yield FoundStatement(span, who, "asserts", "script", says.words["en"], number, where)

    def _apposed_to(self, found: Sequence[Speaker]) -> Speaker:
        """“N., lawyer of M.: «...»”: N. speaks, where a comma parts the two."""
        first, last = self.text.at(found[0].span[1]), self.text.at(found[-1].span[0])
        apart = first < last and self.text.tokens[first].text == ","
        named = found[0].kind == "person" and self.words.lexicon.pack.inflection is not None
        return found[0] if apart and named else found[-1]

    def _colon(self, first: int) -> Speaker | None:
        """“She turned to the bench: “...””: whoever the sentence is about speaks."""
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
                says = self.words.speech.says[-1]
                span = self._trim(first, end, keep=True)
                last = (paragraph, speaker)
                yield FoundStatement(
                    span, speaker, "asserts", "quote.colon", says.words["en"], number, span
                )
            elif last is not None and paragraph - last[0] <= 1:
                says = self.words.speech.says[0]
                span = self._trim(first, end, keep=True)
                yield FoundStatement(
                    span, last[1], "asserts", "quote.goes_on", says.words["en"], number, span
                )
