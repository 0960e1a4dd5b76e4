"""Why the reader proposes something, in the language of whoever asks.

A proposal carries the words of its rule in English; the packs hold them in all three languages.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import chain

from salname.read.pack import Words, pack
from salname.words.languages import LANGUAGES


def explained(words: str, language: str) -> str | None:
    """A rule's words in a language, by its English ones; None when no pack has such a rule."""
    found = _by_english().get(words)
    return None if found is None else found.get(language)


@cache
def _by_english() -> Mapping[str, Words]:
    return {words["en"]: words for words in chain.from_iterable(map(_words, LANGUAGES))}


def _words(language: str) -> Iterator[Words]:
    known = pack(language)
    if known is not None:
        yield from (rule.words for rule in known.acts)
        yield from (rule.words for rule in known.speech.turns)
        yield from (rule.words for rule in known.speech.says)
        yield from (rule.words for rule in known.speech.denials)
