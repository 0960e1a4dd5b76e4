"""Letters compared without regard to case, one for one, so that every offset stays exact.

`str.casefold` may make two letters of one (İ becomes i and a dot, ß becomes ss) and does not know
that Azerbaijani has two letters i. Here each letter gives exactly one.
"""

from __future__ import annotations

from functools import cache

_APOSTROPHES = "’‘ʼ`´′＇"
_DASHES = "‐‑‒–—―−"


def fold(text: str, language: str) -> str:
    """The text in small letters, as long as the text; apostrophes and dashes made one sort each."""
    table = _table(language)
    return "".join(table.get(letter) or _small(letter) for letter in text)


def small(name: str) -> str:
    """A name in small letters for comparing names of one text: İ gives one letter, as in `fold`."""
    return name.casefold().replace("i\u0307", "i")


@cache
def _table(language: str) -> dict[str, str]:
    table = dict.fromkeys(_APOSTROPHES, "'") | dict.fromkeys(_DASHES, "-") | {"İ": "i", "ё": "е"}
    table |= {"Ё": "е", "\u00a0": " "}
    return table | {"I": "ı"} if language == "az" else table


@cache
def _small(letter: str) -> str:
    folded = letter.casefold()
    return folded if len(folded) == 1 else letter
