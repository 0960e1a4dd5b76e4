"""What our own sentences call an offence: the term of the vocabulary that the words stand for.

Papers of three languages name one offence in many forms. The exact words stand in the versions and
in the data; a sentence of ours needs one name. Words that no term knows are used as written.
"""

from __future__ import annotations

from functools import cache

from salname.model.vocabulary import vocabulary
from salname.words.languages import current


def offence_named(written: str) -> str:
    """The name of an offence in the language spoken now, by the longest known words in it."""
    padded = f" {written.casefold()}"
    code = next((code for words, code in _known() if f" {words}" in padded), None)
    return written if code is None else vocabulary().offences[code].label(current())


@cache
def _known() -> tuple[tuple[str, str], ...]:
    """Beginnings of words with the code they stand for, the longest first."""
    pairs = (
        (words.casefold(), code)
        for code, term in vocabulary().offences.items()
        for several in term.words().values()
        for words in several
    )
    return tuple(sorted(pairs, key=lambda pair: (-len(pair[0]), pair)))
