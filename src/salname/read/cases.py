"""Names without the case endings that a language hangs on them: Səfərovun is of Səfərov."""

from __future__ import annotations

from functools import cache

from salname.read.pack import Pack

_VOWELS = "aıoueəiöü"
_BACK = frozenset("aıou")
_ROUND = frozenset("ouöü")
_SHORTEST = 3
_AFTER_POSSESSIVE = frozenset({"gen", "dat", "acc", "loc", "abl", "ins"})
_UNCERTAIN = frozenset({"dat", "acc", "cop"})


def bare(word: str, pack: Pack) -> int:
    """How many letters of a word are the name; all of them when it has no ending."""
    return len(word) - len(ending_of(word, pack)[1])


def case_of(word: str, pack: Pack) -> str:
    """The case a word stands in: gen, dat, acc, loc, abl, ins or cop; nom without an ending."""
    return ending_of(word, pack)[0]


@cache
def _endings(language: str, pack: Pack) -> tuple[tuple[str, str], ...]:
    del language
    pairs = [(case, one) for case, written in pack.names.cases.items() for one in written]
    return tuple(sorted(pairs, key=lambda pair: -len(pair[1])))
