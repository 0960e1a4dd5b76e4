"""Pairs of records that may be one and the same, for a person to judge; nothing is ever merged."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from salname.match.likeness import Likeness, band, likeness
from salname.words.names import parse
from salname.words.sounds import class_key

_LARGEST = 400
"""Records that share a word; a commoner word tells too little to compare all that have it."""


@dataclass(frozen=True)
class Suggestion:
    """Two records, the spellings that are most alike, and why; `band` is strong or review."""

    left: str
    right: str
    names: tuple[str, str]
    likeness: Likeness
    band: str


def suggestions(
    names: Mapping[str, Iterable[str]], settled: Iterable[tuple[str, str]] = ()
) -> list[Suggestion]:
    """Pairs to look at, the most alike first.

    `names` holds every spelling of every record (heads of clusters); `settled` are pairs somebody
    has judged, in either order: they are not suggested again.
    """
    spellings = {record: tuple(some) for record, some in names.items()}
    done = {frozenset(pair) for pair in settled}
    pairs = (pair for pair in _candidates(spellings) if frozenset(pair) not in done)
    found = (_suggestion(left, right, spellings) for left, right in pairs)
    listed = [one for one in found if one.band != "hidden"]
    return sorted(listed, key=lambda one: (-one.likeness.score, one.left, one.right))


def _candidates(names: Mapping[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    """Records that share a word as it sounds; the others are never compared."""
    blocks: dict[str, set[str]] = defaultdict(set)
    for record, some in names.items():
        for block in _blocks(some):
            blocks[block].add(record)
    shared = (sorted(records) for records in blocks.values() if len(records) <= _LARGEST)
    return sorted({pair for records in shared for pair in combinations(records, 2)})


def _blocks(names: Iterable[str]) -> Iterator[str]:
    words = (word for name in names for word in parse(name).words if not word.initial)
    for word in words:
        yield from (class_key(form) for form in (*word.forms, *word.stems))


def _suggestion(left: str, right: str, names: Mapping[str, tuple[str, ...]]) -> Suggestion:
    compared = [((a, b), likeness(a, b)) for a in names[left] for b in names[right]]
    best, why = max(compared, key=lambda one: one[1].score)
    return Suggestion(left, right, best, why, band(why.score))
