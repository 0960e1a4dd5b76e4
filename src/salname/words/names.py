"""A person's name taken apart: words, initials, patronymic, family endings.

Names are kept as written; this is only for comparing them. `key` is what a name is looked up by:
it folds alphabets and spellings, drops the patronymic and does not care about the order of words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from pathlib import Path

import yaml

from salname.words.sounds import class_key, forms, plain, script_of

_WORD = re.compile(r"[^\W\d_]+", re.UNICODE)
_QUOTES = re.compile("[’'‘`ʼʹ\"“”«»\u200c\u200d\u0640]")
_FEWEST = 2
_STEM = 3


@dataclass(frozen=True)
class Word:
    """One word of a name: its sounds, and stems where a family ending may be taken off.

    `initial` is True for a single letter. `abjad`: written without short vowels.
    """

    written: str
    forms: tuple[str, ...]
    stems: tuple[str, ...]
    initial: bool
    abjad: bool


@dataclass(frozen=True)
class Name:
    """Words in the order written, without patronymic and small words; the patronymic's apart."""

    words: tuple[Word, ...]
    patronymic: Word | None = None


@dataclass(frozen=True)
class _Parts:
    child_of: frozenset[str]
    patronymics: tuple[str, ...]
    surnames: tuple[str, ...]
    particles: frozenset[str]
    titles: frozenset[str]


@lru_cache(maxsize=65536)
def parse(name: str) -> Name:
    """Take a name apart; an empty Name when it holds no letters we can read."""
    written = _WORD.findall(_QUOTES.sub("", plain(name)))
    words = [one for one in written if one not in _parts().titles]
    words, patronymic = _patronymic(words)
    solid = [one for one in words if one not in _parts().particles]
    kept = solid if len(solid) >= _FEWEST else words
    return Name(
        tuple(_word(word) for word in kept),
        None if patronymic is None else _father(patronymic),
    )


def join(name: Name, place: int) -> Name:
    """The name with the word at this place and the next one written as one."""
    words = name.words
    joined = _word(words[place].written + words[place + 1].written)
    return replace(name, words=(*words[:place], joined, *words[place + 2 :]))


def key(name: str) -> str:
    """What a name is looked up by: its words in sound classes, sorted, without patronymic."""
    classes = (class_key(word.forms[0]) for word in parse(name).words)
    return " ".join(sorted(classes))


@cache
def _parts() -> _Parts:
    data = yaml.safe_load((Path(__file__).parent / "names.yaml").read_text(encoding="utf-8"))
    return _Parts(
        child_of=frozenset(data["child_of"]),
        patronymics=tuple(sorted(data["patronymics"], key=len, reverse=True)),
        surnames=tuple(sorted(data["surnames"], key=len, reverse=True)),
        particles=frozenset(data["particles"]),
        titles=frozenset(data["titles"]),
    )


@lru_cache(maxsize=65536)
def _word(written: str) -> Word:
    found = forms(written)
    stems = dict.fromkeys(stem for form in found for stem in _stems(form))
    return Word(written, found, tuple(stems), len(written) == 1, script_of(written) == "arabic")


def _stems(form: str) -> list[str]:
    """The form without a family ending, where enough is left of it."""
    for ending in _parts().surnames:
        if form.endswith(ending) and len(form) - len(ending) >= _STEM:
            return [form[: -len(ending)]]
    return []


def _patronymic(words: list[str]) -> tuple[list[str], str | None]:
    """The words without the patronymic, and the father's name as it stands in it."""
    for place, word in enumerate(words):
        if place and _is(word, _parts().child_of):
            rest = words[: place - 1] + words[place + 1 :]
            if len(rest) >= _FEWEST:
                return rest, words[place - 1]
            return [*words[: place - 1], words[place - 1] + word, *words[place + 1 :]], None
    if len(words) > _FEWEST:
        for place in range(len(words) - 1, 0, -1):
            if _of_father(words[place]):
                return words[:place] + words[place + 1 :], words[place]
    return words, None


def _is(word: str, sounds: frozenset[str]) -> bool:
    return any(form in sounds for form in forms(word))


def _of_father(word: str) -> bool:
    return any(form.endswith(_parts().patronymics) for form in forms(word))


def _father(written: str) -> Word:
    """The father's name in a patronymic, without the ending that all of them share."""
    word = _word(written)
    found = (_without(form, _parts().patronymics) for form in word.forms)
    return replace(word, forms=tuple(dict.fromkeys(found)), stems=())


def _without(form: str, endings: tuple[str, ...]) -> str:
    for ending in endings:
        if form.endswith(ending) and len(form) > len(ending):
            return form[: -len(ending)]
    return form
