"""Names without the case endings that a language hangs on them: Səfərovun is of Səfərov."""

from __future__ import annotations

from functools import lru_cache

from salname.read.pack import Pack, pack

_VOWELS = "aıoueəiöü"
_BACK = frozenset("aıou")
_ROUND = frozenset("ouöü")
_SHORTEST = 3
_SURNAME = 5
_PLURALS = ("lar", "lər", "ları", "ləri")
_UNCERTAIN = frozenset({"dat", "acc", "cop"})
"""Cases whose ending may as well be the last letter of a name nobody knows."""


def bare(word: str, known: Pack, *, name: bool = True) -> int:
    """How many letters of a word, a name or a common noun, stand without an ending."""
    return len(word) - len(_ending(word, known.language, name)[1])


def case_of(word: str, known: Pack, *, name: bool = True) -> str:
    """The case a word stands in: gen, dat, acc, loc, abl, ins or cop; nom without an ending."""
    return _ending(word, known.language, name)[0] if known.names.cases else "nom"


@lru_cache(maxsize=20_000)
def _ending(word: str, language: str, name: bool) -> tuple[str, str]:  # noqa: FBT001 - part of the key
    """The case and the letters of its ending.

    What stands in a list, or ends like a surname, is left as it is; an ending is taken off when a
    known word or a surname remains, else when it cannot be the end of a name.
    """
    whole, surnames, endings = _lists(language)
    surnames = surnames if name else _PLURALS
    if word in whole or (len(word) >= _SURNAME and word.endswith(surnames)):
        return "nom", ""
    fitting = [(case, one) for case, one in endings if _fits(word, one)]
    for case, one in fitting:
        stem = word[: len(word) - len(one)]
        if stem in whole or (len(stem) >= _SURNAME and stem.endswith(surnames)):
            return case, one
    sure = [
        pair
        for pair in fitting
        if pair[0] not in _UNCERTAIN and len(word) - len(pair[1]) > _SHORTEST
    ]
    return next(iter(sure), ("nom", ""))


def _fits(word: str, ending: str) -> bool:
    """Whether the vowels of the ending go with those before it, as Turkic languages want."""
    stem = word[: len(word) - len(ending)]
    if len(stem) < _SHORTEST or not word.endswith(ending):
        return False
    before = [letter for letter in stem if letter in _VOWELS]
    inside = [letter for letter in ending if letter in _VOWELS]
    if not before or not inside:
        return not inside
    if (before[-1] in _BACK) != (inside[0] in _BACK):
        return False
    if inside[0] in "ıiuü" and (before[-1] in _ROUND) != (inside[0] in _ROUND):
        return False
    ends_in_vowel = stem[-1] in _VOWELS
    return not ends_in_vowel if ending[0] in _VOWELS else True


@lru_cache(maxsize=8)
def _lists(language: str) -> tuple[frozenset[str], tuple[str, ...], tuple[tuple[str, str], ...]]:
    """Whole words that end as they stand, endings of surnames, and the case endings, long first."""
    known = pack(language)
    if known is None:
        return frozenset(), (), ()
    names, bodies = known.names, known.bodies
    whole = {*names.first, *names.first_female, *names.inner, *names.titles}
    roles = [one for role in known.roles for one in (*role.one, *role.many)]
    whole |= {
        word.strip("?*") for one in roles for part in one.split()[-1:] for word in part.split("|")
    }
    listed = [*bodies.heads.values(), *bodies.known.values(), known.courts.alone]
    whole |= {one.split()[-1].rstrip("*") for words in listed for one in words}
    whole |= {one.rstrip("*") for one in known.places if " " not in one}
    whole |= {one.rstrip("*") for row in known.courts.heads for one in row.split("|")[:1]}
    endings = [(case, one) for case, written in names.cases.items() for one in written]
    hung = {
        word
        for word in whole - {*names.first, *names.first_female, *names.inner, *names.titles}
        for _, one in endings
        if word.endswith(one) and word[: -len(one)] in whole
    }
    ordered = tuple(sorted(endings, key=lambda pair: -len(pair[1])))
    return frozenset(whole - hung), (*names.surname_endings, *names.surname_endings_female), ordered
