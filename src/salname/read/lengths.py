"""Terms of custody and punishment: four months, 5.5 years in prison, two months and seven days."""

from __future__ import annotations

import re
from collections.abc import Iterator

from salname.errors import N_
from salname.read.pack import Pack
from salname.read.phrases import Found, Match, Phrases, nothing
from salname.read.tags import Tag
from salname.read.tokens import Sentence, Text, Token
from salname.words.terms import Term

_NUMBER = re.compile(r"(\d{1,3})(?:[.,](\d))?(?:-?[^\W\d_]{1,4})?")
SAME_UNIT = N_("the unit of the term before it")
_NEAR = 2
_HALF = 0.5


class TermFinder:
    """Finds terms by the patterns of a pack; lengths of other things are left out."""

    def __init__(self, pack: Pack) -> None:
        self.pack = pack
        self.patterns = Phrases((0, one) for one in pack.terms.patterns)
        self.vague = {word for word, number in pack.numbers.items() if number == 1}
        self.tails = Phrases((0, one) for one in pack.terms.tails)
        self.shorts = Phrases((0, one) for one in pack.terms.short)
        self.whole = Phrases((0, one) for one in pack.terms.whole)
        self.near = Phrases((0, one) for one in pack.terms.near)
        self.never = Phrases((0, one) for one in pack.terms.not_)

    def find(self, text: Text, taken: set[int]) -> Iterator[Tag]:
        """Every term, its value as P4M."""
        for sentence in text.sentences:
            place, before = sentence.first, None
            while place < sentence.last:
                tag = None if place in taken else self._at(text, sentence, place)
                if tag is None and before is not None and place not in taken:
                    tag = self._short(text, sentence, place, before)
                before = before if tag is None else tag
                if tag is not None:
                    yield tag
                place = tag.last if tag is not None else place + 1

    def _at(self, text: Text, sentence: Sentence, place: int) -> Tag | None:
        fits = [
            m for _, m in self.patterns.at(text.tokens, place, sentence.last, self._found(text))
        ]
        whole = [m.last for _, m in self.whole.at(text.tokens, place, sentence.last, nothing)]
        if whole:
            return Tag("term", place, max(whole), text.span(place, max(whole)), "")
        if not fits:
            return None
        longest = max(fits, key=lambda one: one.last)
        value = self._value(text, longest)
        tail = self._tail(text, sentence, longest.last)
        if value is None or (
            tail == longest.last and not self._about_custody(text, sentence, longest)
        ):
            return None
        return Tag("term", place, tail, text.span(place, tail), value)

    def _short(self, text: Text, sentence: Sentence, place: int, before: Tag) -> Tag | None:
        """A number alone behind a term, of the same unit: "N. got nine years, M. - eight"."""
        fits = [m for _, m in self.shorts.at(text.tokens, place, sentence.last, self._found(text))]
        longest = max(fits, key=lambda one: one.last, default=None)
        if longest is None or not longest.things or not before.value:
            return None
        if longest.last < sentence.last and text.tokens[longest.last].word:
            return None
        numbers = [self._number(text.tokens[first]) or 0 for _, first, _ in longest.things]
        unit = "year" if "Y" in before.value else "month" if "M" in before.value else "day"
        value = _canonical({unit: sum(numbers)})
        start = longest.things[0][1]
        if value is None:
            return None
        return Tag("term", start, longest.last, text.span(start, longest.last), value, SAME_UNIT)

    def _tail(self, text: Text, sentence: Sentence, place: int) -> int:
        if place >= sentence.last:
            return place
        ends = [m.last for _, m in self.tails.at(text.tokens, place, sentence.last, nothing)]
        return max(ends, default=place)

    def _about_custody(self, text: Text, sentence: Sentence, fits: Match) -> bool:
        before = _NEAR - self.pack.verb_last
        first = max(sentence.first, fits.first - before)
        last = min(sentence.last, fits.last + _NEAR)
        if self.never.any(text.tokens, first, last, nothing):
            return False
        if text.tokens[fits.first].fold not in self.vague:
            return True
        return self.near.any(text.tokens, sentence.first, sentence.last, nothing)

    def _found(self, text: Text) -> Found:
        def found(kind: str, place: int) -> int | None:
            known = place < len(text.tokens) and self._is(kind, text.tokens[place])
            return place + 1 if known else None

        return found

    def _is(self, kind: str, token: Token) -> bool:
        """Whether a word is a part of a term of this kind."""
        if kind in ("number", "least"):
            return self._number(token) is not None
        if kind == "unit":
            return self._unit(token.fold) is not None
        if kind == "compound":
            return self._compound(token) is not None
        return kind == "half" and self.pack.numbers.get(token.fold) == _HALF

    def _number(self, token: Token) -> float | None:
        if token.fold in self.pack.numbers:
            return self.pack.numbers[token.fold]
        found = _NUMBER.fullmatch(token.fold)
        return None if found is None else float(f"{found[1]}.{found[2] or 0}")

    def _unit(self, word: str) -> str | None:
        units = self.pack.terms.units
        if word in units:
            return units[word]
        return next((u for k, u in units.items() if k[-1] == "*" and word.startswith(k[:-1])), None)

    def _compound(self, token: Token) -> tuple[float, str] | None:
        """A number and a unit in one word: four-month, 50-day."""
        head, _, tail = token.fold.partition("-")
        if not tail:
            return None
        number = self.pack.numbers.get(
            head, float(head) if head.isascii() and head.isdigit() else None
        )
        unit = self._unit(tail.partition("-")[0]) if tail else None
        return None if number is None or unit is None else (number, unit)

    def _value(self, text: Text, fits: Match) -> str | None:
        """The sum of the parts; a half after the unit is half of that unit."""
        total: dict[str, float] = {}
        pending, last = 0.0, None
        for kind, first, _ in fits.things:
            token = text.tokens[first]
            if kind == "least":
                continue
            if kind in ("number", "half"):
                pending += self._number(token) or 0
                continue
            compound = self._compound(token) if kind == "compound" else None
            amount, unit = compound or (pending or 1, self._unit(token.fold) or "day")
            total[unit] = total.get(unit, 0) + amount
            pending, last = 0.0, unit
        if pending and last is not None:
            total[last] += pending
        return _canonical(total)


def _canonical(total: dict[str, float]) -> str | None:
    months = 12 * total.get("year", 0) + total.get("month", 0)
    days = round(7 * total.get("week", 0) + total.get("day", 0) + 30 * (months % 1))
    return str(Term(int(months), days)) if months or days else None
