"""The small language in which packs write what to look for, and its matcher.

A phrase is words with spaces between them, compared without regard to case:

    arrest            the word
    arrest*           any word that begins so
    arrest*|detain*   one or the other
    ?also             may be missing
    ..3               up to three words of any sort; .. is up to four
    <person>          something found before: person, date, term, court, charge, article ...

Names, dates and the like count as one word in a gap. Work is bounded by the length of the phrase,
so no pack can make the reader slow as a regular expression could.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Generic, TypeVar

from salname.read.tokens import Token

Found = Callable[[str, int], int | None]
"""Where the thing of a kind that starts at a token ends; None when none starts there."""

Captures = tuple[tuple[str, int, int], ...]
_GAP = 4
_KEY = 3
_BARRIERS = frozenset(".;:!?")

K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Item:
    """One place of a phrase: words and beginnings of words, kinds of things, or a gap."""

    exact: frozenset[str] = frozenset()
    stems: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    gap: int = 0
    optional: bool = False

    def fits(self, token: Token) -> bool:
        """Whether a single word fits."""
        return token.fold in self.exact or (bool(self.stems) and token.fold.startswith(self.stems))


Phrase = tuple[Item, ...]


class Choice:
    """Words, and their beginnings (arrest*) or ends (*ed), to ask whether one is among them."""

    def __init__(self, written: Iterable[str]) -> None:
        every = list(written)
        self.exact = frozenset(one for one in every if "*" not in one)
        self.stems = tuple(one[:-1] for one in every if one.endswith("*"))
        self.ends = tuple(one[1:] for one in every if one.startswith("*"))

    def __contains__(self, word: object) -> bool:
        """Whether the word, in small letters, is one of them."""
        return isinstance(word, str) and (
            word in self.exact
            or (bool(self.stems) and word.startswith(self.stems))
            or (bool(self.ends) and word.endswith(self.ends))
        )


@dataclass(frozen=True, slots=True)
class Match:
    """Tokens [first, last) that fit, and the things met on the way as (kind, first, last)."""

    first: int
    last: int
    things: Captures = ()


def phrase(written: str) -> Phrase:
    """Read a phrase as packs write it."""
    return tuple(_item(part) for part in written.split())


@cache
def _from_item(written: str, number: int) -> Phrase:
    """A phrase from one of its items on."""
    return phrase(written)[number:]


@cache
def _item(part: str) -> Item:
    if part.startswith(".."):
        return Item(gap=int(part[2:] or _GAP))
    optional = part.startswith("?") and len(part) > 1
    choices = part[optional:].split("|")
    kinds = tuple(one[1:-1] for one in choices if one.startswith("<") and one.endswith(">"))
    words = [one for one in choices if not (one.startswith("<") and one.endswith(">"))]
    stems = tuple(one[:-1] for one in words if one.endswith("*") and len(one) > 1)
    exact = frozenset(one for one in words if not (one.endswith("*") and len(one) > 1))
    return Item(exact, stems, kinds, 0, optional)


def match(
    wanted: Sequence[Item], tokens: Sequence[Token], start: int, stop: int, found: Found
) -> Match | None:
    """The shortest way the phrase fits from this token on, before `stop`; None when it does not."""
    end = _from(wanted, tokens, start, stop, found)
    return None if end is None else Match(start, end[0], end[1])


def _from(
    wanted: Sequence[Item], tokens: Sequence[Token], place: int, stop: int, found: Found
) -> tuple[int, Captures] | None:
    if not wanted:
        return place, ()
    item, rest = wanted[0], wanted[1:]
    if item.gap:
        return _over_gap(item.gap, rest, tokens, (place, stop), found)
    if place < stop:
        if item.fits(tokens[place]):
            end = _from(rest, tokens, place + 1, stop, found)
            if end is not None:
                return end
        for kind in item.kinds:
            after = found(kind, place)
            end = None if after is None else _from(rest, tokens, after, stop, found)
            if after is not None and end is not None:
                return end[0], ((kind, place, after), *end[1])
    return _from(rest, tokens, place, stop, found) if item.optional else None


def _over_gap(
    words: int, rest: Sequence[Item], tokens: Sequence[Token], room: tuple[int, int], found: Found
) -> tuple[int, Captures] | None:
    place, stop = room
    for _ in range(words + 1):
        end = _from(rest, tokens, place, stop, found)
        if end is not None or place >= stop or tokens[place].text in _BARRIERS:
            return end
        place = found("any", place) or place + 1
    return None


class Phrases(Generic[K]):
    """Many phrases, each with a key, found together in one pass over the words.

    Only how each begins is read at once; the rest of a phrase when its beginning is met.
    """

    def __init__(self, pairs: Iterable[tuple[K, str]]) -> None:
        self._words: dict[str, list[tuple[K, str, int]]] = defaultdict(list)
        self._stems: dict[str, list[tuple[K, str, int]]] = defaultdict(list)
        self._kinds: dict[str, list[tuple[K, str, int]]] = defaultdict(list)
        for key, written in pairs:
            self._add(key, written)

    def _add(self, key: K, written: str) -> None:
        for number, part in enumerate(written.split()):
            item = _item(part)
            for word in item.exact:
                self._words[word].append((key, written, number))
            for stem in item.stems:
                self._stems[stem[:_KEY]].append((key, written, number))
            for kind in item.kinds:
                self._kinds[kind].append((key, written, number))
            if not item.optional:
                return

    def at(
        self, tokens: Sequence[Token], place: int, stop: int, found: Found
    ) -> Iterator[tuple[K, Match]]:
        """Every phrase that fits from this word on."""
        word = tokens[place].fold
        near = self._words.get(word, [])
        for length in range(1, _KEY + 1):
            near = near + self._stems.get(word[:length], []) if length <= len(word) else near
        for kind, more in self._kinds.items():
            near = near + more if found(kind, place) is not None else near
        for key, written, number in near:
            fits = match(_from_item(written, number), tokens, place, stop, found)
            if fits is not None:
                yield key, fits

    def within(
        self, tokens: Sequence[Token], first: int, last: int, found: Found
    ) -> Iterator[tuple[K, Match]]:
        """Every phrase that fits anywhere in tokens [first, last)."""
        for place in range(first, last):
            yield from self.at(tokens, place, last, found)

    def any(self, tokens: Sequence[Token], first: int, last: int, found: Found) -> bool:
        """Whether any phrase fits in tokens [first, last)."""
        return next(self.within(tokens, first, last, found), None) is not None


def nothing(kind: str, place: int) -> None:
    """Where nothing has been found yet."""
    del kind, place
