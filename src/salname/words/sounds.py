"""How names sound, roughly: letters of several alphabets brought to one small set of sounds.

The tables are data (`sounds.yaml`). A letter that can be read in more than one way gives several
forms of a word; whoever compares takes the best.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

import yaml

VOWELS = frozenset("aeiou")
_MOST_FORMS = 6


@dataclass(frozen=True)
class Alphabet:
    """Groups of letters with their sounds, and a pattern that finds the longest group first."""

    sounds: Mapping[str, str]
    groups: re.Pattern[str]

    @classmethod
    def of(cls, sounds: Mapping[str, str]) -> Alphabet:
        """Build the pattern for a table of letters."""
        longest = sorted(sounds, key=len, reverse=True)
        return cls(sounds, re.compile("|".join(map(re.escape, longest))))

    def read(self, word: str) -> str:
        """The sounds of a word; letters the table lacks are left out."""
        return "".join(self.sounds[found] for found in self.groups.findall(word))


@dataclass(frozen=True)
class Sounds:
    """All tables of `sounds.yaml`."""

    scripts: Mapping[str, Alphabet]
    readings: tuple[tuple[re.Pattern[str], str], ...]
    classes: Mapping[str, str]
    near: Mapping[tuple[str, str], float]
    drop: Mapping[str, float]
    abjad_vowel: float
    weight: Mapping[str, float]


@cache
def tables() -> Sounds:
    """The tables, read once."""
    data = yaml.safe_load((Path(__file__).parent / "sounds.yaml").read_text(encoding="utf-8"))
    scripts = ("latin", "cyrillic", "arabic", "armenian", "georgian", "greek")
    return Sounds(
        scripts={script: Alphabet.of(data[script]) for script in scripts},
        readings=tuple(_reading(**row) for row in data["readings"]),
        classes={sound: key for key, sounds in data["classes"].items() for sound in sounds},
        near=dict(_near(data["near"])),
        drop=data["drop"],
        abjad_vowel=data["abjad_vowel"],
        weight=data["weight"],
    )


def plain(word: str) -> str:
    """Small letters without accents that no table knows; letters of ours keep theirs."""
    text = unicodedata.normalize("NFC", word.replace("İ", "i").casefold())
    return "".join(_plain_letter(letter) for letter in text)


@lru_cache(maxsize=65536)
def forms(word: str) -> tuple[str, ...]:
    """The ways a word in small letters may sound, the likeliest first.

    A word in letters that no table holds stands for itself: it can be compared with its like.
    """
    script = script_of(word)
    if script is None:
        return (word,)
    alphabet = tables().scripts[script]
    spellings = _spellings(word) if script == "latin" else [word]
    found = (_single(alphabet.read(spelling)) for spelling in spellings)
    return tuple(dict.fromkeys(form for form in found if form))[:_MOST_FORMS] or (word,)


@lru_cache(maxsize=65536)
def script_of(word: str) -> str | None:
    """The alphabet of a word's first letter that one of our tables holds; None when none does."""
    for letter in word:
        name = unicodedata.name(letter, "").partition(" ")[0].lower()
        if name in tables().scripts:
            return name
    return None


def class_key(form: str) -> str:
    """The form in sound classes without vowels: what alike-sounding words have in common.

    A word of vowels alone is "a"; letters of no table stand for themselves.
    """
    classes, vowels = tables().classes, VOWELS | {"y", "Y"}
    kept = (classes.get(one, "" if one in vowels else one) for one in form)
    return _single("".join(kept)) or "a"


def _spellings(word: str) -> list[str]:
    """A Latin word, and the same with letters that can be read otherwise put as they sound."""
    spellings = [word]
    for pattern, sound in tables().readings:
        spellings += [pattern.sub(sound, one) for one in spellings if pattern.search(one)]
    return list(dict.fromkeys(spellings))


def _single(sounds: str) -> str:
    """Doubled sounds count once: Hassan, Hasan."""
    return re.sub(r"(.)\1+", r"\1", sounds)


def _reading(letter: str, before: str, reads: str) -> tuple[re.Pattern[str], str]:
    following = f"(?=[{before}])" if before else ""
    return re.compile(re.escape(letter) + following), reads


def _near(costs: Mapping[str, list[str]]) -> Iterator[tuple[tuple[str, str], float]]:
    for cost, pairs in costs.items():
        for pair in pairs:
            yield (pair[0], pair[1]), float(cost)
            yield (pair[1], pair[0]), float(cost)


@lru_cache(maxsize=4096)
def _plain_letter(letter: str) -> str:
    known = any(letter in alphabet.sounds for alphabet in tables().scripts.values())
    if known or letter.isascii():
        return letter
    bare = unicodedata.normalize("NFKD", letter)[0]
    return bare if bare.isalpha() else ""
