"""Words behind a turn, "N.-in sözlərinə görə", in languages whose verb stands last."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from salname.read.cases import case_of
from salname.read.lexicon import base
from salname.read.people import Ref
from salname.read.speech import FoundStatement, Speaker
from salname.read.tokens import Sentence, is_quote
from salname.read.turns import Turns

_NEAR = 8
_PAPER = 3
_KINDS: tuple[str, ...] = (
    "agentli",
    "sayt",
    "qəzet",
    "radio",
    "televiziya",
    "telekanal",
    "kanal",
    "portal",
    "nəşr",
)
_KINDS += (
    "təşkilat",
    "jurnal",
    "xəbər",
    "hərəkat",
    "partiya",
    "platforma",
    "birli",
    "media",
    "dərnə",
    "cəmiyyət",
)
_KINDS += ("mərkəz", "institut", "klub", "komitə", "fond")
_DATIVE = re.compile(r"(?<=[aə])y[aə]$|(?<=[ıiuü])n[aə]$")
_GENITIVE = ("ın", "in", "un", "ün")


class VerbLastTurns(Turns):
    """Finds whose words a turn gives."""

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
                ref for ref in self.people.within(begin, last) if self._case(ref) in ("gen", "nom")
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
        """“Məhkəmə sənədlərinə görə”: nobody but a paper; its name is the words before."""
        commas = [p + 1 for p in range(first, last) if self.text.tokens[p].text in ",;:"]
        start = commas[-1] if commas else first
        if last - start > _PAPER:
            return None
        value, end = base(self.text, start, last + 1, self.words.lexicon.pack)
        span = (self.text.tokens[start].start, end)
        return Speaker(value, "group", span, None, "unnamed")

    def _everyone(self, first: int, last: int) -> list[Speaker]:
        """Bodies and groups before a turn, owners too: "Nazirliyin məlumatına görə"."""
        found = []
        for kind in ("body", "court"):
            found += [
                (tag.first, Speaker(tag.value, "body", tag.span, None, tag.sort))
                for tag in self.tags.within(kind, first, last)
            ]
        taken = set(self.people.refs)
        for kind, match in self.words.unnamed.within(
            self.text.tokens, first, last, self.tags.found
        ):
            if match.first not in taken and match.first not in self.tags.taken:
                span = self.text.span(match.first, match.last)
                words = _DATIVE.sub("", self.text.words(span))
                found.append((match.first, Speaker(words, "group", span, None, kind)))
        return [one for _, one in sorted(found, key=lambda pair: pair[0])]

    def _case(self, ref: Ref) -> str:
        if ref.how is not None and ref.owner and ref.kind == "person":
            return "gen" if self.text.tokens[ref.last - 1].fold.endswith(_GENITIVE) else "dat"
        return self._of(ref.last - 1)

    def _of(self, place: int) -> str:
        """The case of a word."""
        token = self.text.tokens[place]
        return case_of(token.fold, self.words.lexicon.pack, name=token.capital)

    def _owned(self, last: int, end: int) -> bool:
        """Whether an ending shows that this is no subject, be it behind marks: “Turan”a."""
        tokens = self.text.tokens
        if super()._owned(last, end):
            return True
        if last < len(tokens) and is_quote(tokens[last]):
            last += 1
            if (
                last < len(tokens)
                and tokens[last].word
                and tokens[last].start == tokens[last - 1].end
            ):
                return True
        kind = last < len(tokens) and tokens[last].word and not tokens[last].capital
        return bool(kind) and tokens[last].fold.startswith(_KINDS) and (self._of(last) != "nom")

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
