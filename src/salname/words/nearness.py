"""How near two words sound: 1 for the same, 0 for nothing in common.

A weighted edit distance: vowels weigh less than consonants, sounds of one kind less still, and a
vowel that Arabic letters leave out costs next to nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from itertools import pairwise
from string import ascii_letters

from salname.words.sounds import VOWELS, tables

_UNLIKE = 1.0
_FAR = 0.5
_FAMILIES = ("kgh", "td", "pbvf", "szScj", "l", "r", "mn")
_FAMILY = (0.7, 1.0, 0.7, 0.7, 1.0, 1.0, 1.0)
"""Consonants that are taken for one another, and what one without a counterpart costs at least."""


@lru_cache(maxsize=262144)
def nearness(one: str, other: str, *, abjad: bool = False) -> float:
    """How near two strings of sounds are; `abjad` when either was written without short vowels."""
    if one == other:
        return 1.0
    longest = max(_weight(one), _weight(other)) or 1.0
    rough = 1 - _unpaired(one, other) / longest
    if rough < _FAR:
        return max(0.0, rough)
    return max(0.0, 1 - _distance(one, other, abjad=abjad) / longest)


def _unpaired(one: str, other: str) -> float:
    """What the consonants of one that have no counterpart in the other cost, order left aside.

    Most pairs of a long list have little in common; this tells so without the whole table.
    """
    more = less = 0.0
    for first, second, cost in zip(_counts(one), _counts(other), _FAMILY, strict=True):
        if first > second:
            more += (first - second) * cost
        else:
            less += (second - first) * cost
    return max(more, less)


@lru_cache(maxsize=65536)
def _counts(sounds: str) -> tuple[int, ...]:
    return tuple(sum(map(sounds.count, family)) for family in _FAMILIES)


def _distance(one: str, other: str, *, abjad: bool) -> float:
    """The least cost of turning one into the other, row by row of the usual table.

    Written for speed: it is called some millions of times for a long list.
    """
    drops, swaps = _drops(abjad=abjad), _swaps()
    across = [(sound, drops.get(sound, _UNLIKE)) for sound in other]
    above = [0.0]
    for _, cost in across:
        above.append(above[-1] + cost)
    for sound in one:
        dropped, swap = drops.get(sound, _UNLIKE), swaps.get(sound, {sound: 0.0})
        last = above[0] + dropped
        row = [last]
        for (against, cost), (diagonal, upper) in zip(across, pairwise(above), strict=True):
            best = last + cost
            best = min(best, upper + dropped)
            swapped = diagonal + swap.get(against, _UNLIKE)
            last = min(swapped, best)
            row.append(last)
        above = row
    return above[-1]


@cache
def _swaps() -> Mapping[str, Mapping[str, float]]:
    """What it costs to take one sound for another, sound by sound; pairs left out are unlike."""
    found: dict[str, dict[str, float]] = {sound: {sound: 0.0} for sound in ascii_letters}
    for (one, other), cost in tables().near.items():
        found[one][other] = cost
    return found


@cache
def _drops(*, abjad: bool) -> Mapping[str, float]:
    """What it costs to leave a sound out."""
    costs = tables().drop
    found = {sound: costs.get(sound, costs["consonant"]) for sound in ascii_letters}
    vowel = tables().abjad_vowel if abjad else costs["vowel"]
    return found | dict.fromkeys(VOWELS, vowel)


@lru_cache(maxsize=65536)
def _weight(sounds: str) -> float:
    weight = tables().weight
    return sum(weight["vowel"] if one in VOWELS else weight.get(one, 1.0) for one in sounds)
