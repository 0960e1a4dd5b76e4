"""The word lists of a language pack, made ready for looking up."""

from __future__ import annotations

from dataclasses import dataclass

from salname.read.cases import bare
from salname.read.inflection import phrase
from salname.read.pack import Pack
from salname.read.phrases import Phrases
from salname.read.tokens import Text, Token


@dataclass(frozen=True)
class Lexicon:
    """The word lists of a pack, ready for looking up."""

    pack: Pack
    first: frozenset[str]
    female: frozenset[str]
    no_names: frozenset[str]
    places: Phrases[str]
    roles: Phrases[int]
    heads: dict[str, str]
    known: Phrases[str]
    inner: frozenset[str]
    titles: frozenset[str]
    role_words: frozenset[str]

    @classmethod
    def of(cls, pack: Pack) -> Lexicon:
        """Ready a pack."""
        names, bodies = pack.names, pack.bodies
        roles = [
            (2 * number + many, one)
            for number, role in enumerate(pack.roles)
            for many, written in ((0, role.one), (1, role.many))
            for one in written
        ]
        return cls(
            pack=pack,
            first=frozenset(names.first) | frozenset(names.first_female),
            female=frozenset(names.first_female),
            no_names=frozenset(names.no_names) | frozenset(names.peoples),
            places=Phrases((one, one) for one in pack.places),
            roles=Phrases(roles),
            heads={word: kind for kind, words in bodies.heads.items() for word in words},
            known=Phrases((kind, one) for kind, words in bodies.known.items() for one in words),
            inner=frozenset(names.inner),
            titles=frozenset(names.titles),
            role_words=frozenset(word for _, one in roles for word in _single(one)),
        )


def strip_ending(token: Token, pack: Pack) -> int:
    """How many letters of a name are the name: "Safarov's" has seven."""
    if pack.names.cases:
        return bare(token.fold, pack, name=token.capital)
    for ending in pack.names.endings:
        if token.fold.endswith(ending) and len(token.fold) > len(ending) + 1:
            return len(token.text) - len(ending)
    return len(token.text)


def base(text: Text, first: int, last: int, pack: Pack) -> tuple[str, int]:
    """A name without the ending of its last word, and the character it ends at."""
    token = text.tokens[last - 1]
    end = token.start + strip_ending(token, pack)
    if pack.inflection is not None:
        return phrase([one.text for one in text.tokens[first:last]], pack)[0], end
    written = text.raw[text.tokens[first].start : end]
    if len(text.tokens[first].text) == 1:
        written = written.replace(".", ". ")
    return " ".join(written.split()), end


def _single(written: str) -> tuple[str, ...]:
    """The words of a phrase that is one word: "judge", "lawyer|attorney"."""
    return () if " " in written else tuple(written.split("|"))
