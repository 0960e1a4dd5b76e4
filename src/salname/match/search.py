"""Find people by name across alphabets and spellings, or by the beginning of a name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import product

from salname.words.names import Word, parse
from salname.words.nearness import nearness

_ENOUGH = 0.72
_BEGINNING = 0.97
_SHORTEST = 2


@dataclass(frozen=True)
class Found:
    """A record with the spelling that fits best and how well it fits (0 to 1)."""

    record: str
    name: str
    score: float


def find(names: Mapping[str, Iterable[str]], query: str, most: int = 20) -> list[Found]:
    """Records whose name fits, the best first; `names` holds every spelling of every record.

    Each word of the query must fit a word of the name: sound like it, or be its beginning. A query
    without letters finds nothing.
    """
    words = parse(query).words
    if not words:
        return []
    best = (_best(record, spellings, words) for record, spellings in names.items())
    found = [one for one in best if one is not None]
    return sorted(found, key=lambda one: (-one.score, one.name, one.record))[:most]


def _best(record: str, spellings: Iterable[str], words: tuple[Word, ...]) -> Found | None:
    scored = [Found(record, name, _score(name, words)) for name in spellings]
    fitting = [one for one in scored if one.score > 0]
    return max(fitting, key=lambda one: one.score, default=None)


def _score(name: str, words: tuple[Word, ...]) -> float:
    """The mean over the words sought; 0 when any of them fits no word of the name."""
    parsed = parse(name)
    held = (*parsed.words, *(() if parsed.patronymic is None else (parsed.patronymic,)))
    fits = [max((_fit(word, other) for other in held), default=0.0) for word in words]
    return sum(fits) / len(fits) if min(fits) >= _ENOUGH else 0.0


def _fit(sought: Word, held: Word) -> float:
    """How well a word sought fits a word of a name: as a whole, or as its beginning."""
    pairs = list(product(sought.forms, held.forms))
    whole = max(nearness(a, b, abjad=sought.abjad or held.abjad) for a, b in pairs)
    begins = any(len(a) >= _SHORTEST and b.startswith(a) for a, b in pairs)
    return max(whole, _BEGINNING) if begins else whole
