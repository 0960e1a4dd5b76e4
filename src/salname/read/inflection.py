"""Names and titles brought back to the nominative: Руфату Сафарову is Руфат Сафаров.

For languages that change the last letters of every word of a name. The tables are data of the
pack; here is only how they are tried. Several readings are usual (Сафарова is of him, or she
herself): first names that are known, the word before, and what else the text has decide.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from salname.read.pack import Pack, pack

NOMINATIVE = "nom"
_CASES = (NOMINATIVE, "gen", "dat", "acc", "ins", "loc")
_SEXES = ("male", "female")
_KNOWN, _OTHER, _HINTED, _PRESENT, _PLAIN = 6, -4, 3, 3, 1
_UNLIKELY = -2
_STEM = 2


@dataclass(frozen=True, slots=True)
class Declined:
    """A name in the nominative, the case it stood in, and whether it is a woman's."""

    name: str
    case: str
    female: bool


def declines(known: Pack) -> bool:
    """Whether names change their last letters in this language."""
    return known.inflection is not None


def nominative(
    words: Sequence[str],
    known: Pack,
    before: str,
    present: frozenset[str],
    *,
    feminine: bool = False,
) -> Declined | None:
    """The likeliest reading of a name, as written in the text.

    `before` is the word before it in small letters, `present` all words of the text so;
    `feminine` tells that a verb beside it is of a woman.
    """
    best: tuple[float, Declined] | None = None
    for sex in _SEXES:
        for case in _CASES:
            tried = [
                (word, 0.0)
                if _stays(words, place, known)
                else _word(word, sex, case, known, present)
                for place, word in enumerate(words)
            ]
            if any(one is None for one in tried):
                continue
            parts = [one for one in tried if one is not None]
            score = sum(points for _, points in parts) + _hint(before, case, known)
            score += _PLAIN if case == NOMINATIVE else 0
            if sex == "female" and case == NOMINATIVE and not feminine:
                score += _UNLIKELY
            if best is None or score > best[0]:
                name = " ".join(part for part, _ in parts)
                best = score, Declined(name, case, sex == "female")
    return None if best is None else best[1]


def _stays(words: Sequence[str], place: int, known: Pack) -> bool:
    """Whether a word stays as it is: a father's name, Мамедрза оглу, or a surname in -лы."""
    fixed = () if known.inflection is None else known.inflection.fixed
    if place and words[place].casefold().endswith(fixed):
        return True
    return place + 1 < len(words) and words[place + 1].casefold() in known.names.inner


def readings(word: str, known: Pack) -> frozenset[tuple[str, str, str]]:
    """All a word can be: the nominative in small letters, its case, the sex of the name."""
    return frozenset(
        (one, case, sex)
        for sex in _SEXES
        for case in _CASES
        for one in _of_word(word, sex, case, known.language)
    )


def phrase(words: Sequence[str], known: Pack) -> tuple[str, str | None]:
    """The name of a body in the nominative, and its case: Верховного суда is Верховный суд.

    The first noun that the pack lists, and the adjectives before it, are changed. The case is None
    when no noun of it is listed.
    """
    if known.inflection is None:
        return " ".join(words), None
    for place, word in enumerate(words):
        found = _noun(word.casefold().replace("ё", "е"), known.language)
        if found is None:
            continue
        noun, case, sex = found
        before = [_adjective(one, sex) for one in words[:place]]
        head = _keeping(word, noun)
        return " ".join([*before, head, *words[place + 1 :]]), case
    return " ".join(words), None


def adjectival_case(word: str, known: Pack) -> str | None:
    """The case of a noun that ends like an adjective: подсудимого."""
    if known.inflection is None:
        return None
    ends = {"ого": "gen", "его": "gen", "ому": "dat", "ему": "dat", "ую": "acc", "ым": "ins"}
    return next((case for end, case in ends.items() if word.endswith(end)), None)


def plural_case(word: str, known: Pack) -> str | None:
    """The case of a noun for several, by its ending."""
    table = {} if known.inflection is None else known.inflection.plural
    fits = [(len(one), case) for case, ends in table.items() for one in ends if word.endswith(one)]
    return max(fits)[1] if fits else None


def noun_case(word: str, known: Pack) -> str | None:
    """The case of a common noun by its letters; None when they do not tell."""
    if known.inflection is None:
        return None
    listed = _noun(word, known.language)
    if listed is not None:
        return listed[1]
    for case, endings in known.inflection.hints.items():
        longest = max((len(one) for one in endings if word.endswith(one)), default=0)
        if longest and all(
            len(one) <= longest
            for other, more in known.inflection.hints.items()
            if other != case
            for one in more
            if word.endswith(one)
        ):
            return case
    return None


def inflected(written: str, known: Pack) -> str:
    """A phrase whose first word, a listed noun, may stand in every case."""
    first, space, rest = written.partition(" ")
    noun = first.partition("|")[0]
    if known.inflection is None or noun not in known.inflection.nouns:
        return written
    forms = [form for form, found in _nouns(known.language).items() if found[0] == noun]
    return "|".join(dict.fromkeys([*first.split("|"), *forms])) + space + rest


def noun_of(word: str, known: Pack) -> str:
    """A listed noun in the nominative; the word itself when it is not listed."""
    found = _noun(word, known.language) if known.inflection is not None else None
    return word if found is None else found[0]


def _hint(before: str, case: str, known: Pack) -> float:
    if known.inflection is not None and before in known.inflection.governing:
        return -_HINTED if case == NOMINATIVE else 0
    heads = {word for words in known.bodies.heads.values() for word in words}
    if noun_of(before, known) in heads:
        return 0
    hinted = noun_case(before, known) if before else None
    if hinted is None:
        return 0
    same = hinted == case or {hinted, case} == {"gen", "acc"}
    return _HINTED if same else 0


def _word(
    word: str, sex: str, case: str, known: Pack, present: frozenset[str]
) -> tuple[str, float] | None:
    """A word of a name in the nominative and how likely that is; None when it cannot be."""
    folded = word.casefold().replace("ё", "е")
    options = [
        (_keeping(word, one), _points(folded, one, sex, known, present))
        for one in _of_word(folded, sex, case, known.language)
    ]
    return max(options, key=lambda pair: pair[1], default=None)


def _points(word: str, base: str, sex: str, known: Pack, present: frozenset[str]) -> float:
    names = known.names
    own, other = (
        (names.first, names.first_female) if sex == "male" else (names.first_female, names.first)
    )
    points = _KNOWN if base in own else _OTHER if base in other else 0
    points += _PRESENT if base != word and base in present else 0
    points -= 1 if base == word and word.endswith(("о", "и", "у", "э", "ю")) else 0
    female = base.endswith(names.surname_endings_female)
    return points + (_UNLIKELY if female and sex == "male" and base not in own else 0)


@lru_cache(maxsize=50_000)
def _of_word(word: str, sex: str, case: str, language: str) -> tuple[str, ...]:
    """What a word in this case can be in the nominative; hyphened names part by part."""
    known = pack(language)
    if known is None or known.inflection is None:
        return (word,)
    if "-" in word.strip("-"):
        head, _, tail = word.rpartition("-")
        heads = _of_word(head, sex, case, language) or (head,)
        return tuple(f"{heads[0]}-{one}" for one in _of_word(tail, sex, case, language))
    if case == NOMINATIVE or len(word) <= _STEM or word.endswith("."):
        return (word,)
    table = known.inflection.male if sex == "male" else known.inflection.female
    found = tuple(dict.fromkeys(_undone(word, table, case, known)))
    if word.endswith(known.inflection.fixed):
        firsts = frozenset((*known.names.first, *known.names.first_female))
        return (word, *(one for one in found if one in firsts))
    declined = ("а", "я", "ой", "ей", "у", "ю", "ы", "и", "е")
    of_men = tuple(row.base for row in known.inflection.male if len(row.base) >= _STEM)
    listed = sex == "female" and not word.endswith((*declined, *of_men))
    unchanged = listed or word.endswith(("о", "и", "у", "э", "ю"))
    return found or ((word,) if unchanged else ())


def _undone(word: str, table: Sequence, case: str, known: Pack) -> Iterator[str]:  # type: ignore[type-arg]
    firsts = frozenset((*known.names.first, *known.names.first_female))
    for row in table:
        wanted = ("gen", "acc") if case == "acc" and "acc" not in row.forms else (case,)
        if case == "dat" and "dat" not in row.forms:
            wanted = ("gen",)
        if case in ("ins", "loc") and case not in row.forms:
            wanted = ("gen",) if row.base.endswith(("ова", "ева", "ина", "ая")) else (case,)
        for form in (row.forms[one] for one in wanted if one in row.forms):
            stem = word[: len(word) - len(form)]
            if not word.endswith(form) or len(stem) < _STEM:
                continue
            if row.after and stem[-1] not in row.after:
                continue
            base = stem + row.base
            surname = row.base == "а" and form != "у" and base.endswith(_surnames(known))
            if base in firsts or not (row.known or surname):
                yield base


def _surnames(known: Pack) -> tuple[str, ...]:
    """How women's surnames end, which are not declined as other words in -а: Рзаевой."""
    return tuple(known.names.surname_endings_female)


@lru_cache(maxsize=8)
def _nouns(language: str) -> dict[str, tuple[str, str, str]]:
    """Every form of the listed nouns with the noun, its case and gender."""
    known = pack(language)
    forms: dict[str, tuple[str, str, str]] = {}
    if known is None or known.inflection is None:
        return forms
    for noun, sex in known.inflection.nouns.items():
        forms[noun] = (noun, NOMINATIVE, sex)
    for noun, sex in known.inflection.nouns.items():
        for case, form in _forms(noun, sex):
            forms.setdefault(form, (noun, case, sex))
    return forms


def _noun(word: str, language: str) -> tuple[str, str, str] | None:
    return _nouns(language).get(word)


_SOFT_MALE = {
    "тель": {"gen": "теля", "dat": "телю", "acc": "теля", "ins": "телем", "loc": "теле"},
    "арь": {"gen": "аря", "dat": "арю", "acc": "аря", "ins": "арем", "loc": "аре"},
    "ть": {"gen": "тя", "dat": "тю", "acc": "тя", "ins": "тем", "loc": "те"},
    "ья": {"gen": "ьи", "dat": "ье", "acc": "ью", "ins": "ьей", "loc": "ье"},
    "ядя": {"gen": "яди", "dat": "яде", "acc": "ядю", "ins": "ядей", "loc": "яде"},
    "ец": {"gen": "ца", "dat": "цу", "acc": "ца", "ins": "цом", "loc": "це"},
}
_ENDINGS = {
    "ца": {"gen": "цы", "dat": "це", "acc": "цу", "ins": "цей", "loc": "це"},
    "а": {"gen": "ы", "dat": "е", "acc": "у", "ins": "ой", "loc": "е"},
    "ка": {"gen": "ки", "dat": "ке", "acc": "ку", "ins": "кой", "loc": "ке"},
    "га": {"gen": "ги", "dat": "ге", "acc": "гу", "ins": "гой", "loc": "ге"},
    "ия": {"gen": "ии", "dat": "ии", "acc": "ию", "ins": "ией", "loc": "ии"},
    "ея": {"gen": "еи", "dat": "ее", "acc": "ею", "ins": "еей", "loc": "ее"},
    "ие": {"gen": "ия", "dat": "ию", "acc": "ие", "ins": "ием", "loc": "ии"},
    "о": {"gen": "а", "dat": "у", "acc": "о", "ins": "ом", "loc": "е"},
    "ь": {"gen": "и", "dat": "и", "acc": "ь", "ins": "ью", "loc": "и"},
    "": {"gen": "а", "dat": "у", "acc": "", "ins": "ом", "loc": "е"},
}
"""How common nouns end, by the letters they end with in the nominative, the longest first."""

_ADJECTIVES = {
    "male": (
        ("ого", "ый"),
        ("ому", "ый"),
        ("ым", "ый"),
        ("ом", "ый"),
        ("его", "ий"),
        ("ему", "ий"),
        ("им", "ий"),
        ("ем", "ий"),
    ),
    "female": (("ой", "ая"), ("ую", "ая"), ("ей", "яя"), ("юю", "яя")),
    "neuter": (
        ("ого", "ое"),
        ("ому", "ое"),
        ("ым", "ое"),
        ("ом", "ое"),
        ("им", "ое"),
        ("его", "ее"),
    ),
}
_SOFT = ("к", "г", "х", "ш", "ж", "ч", "щ")


def _forms(noun: str, sex: str) -> Iterator[tuple[str, str]]:
    yield NOMINATIVE, noun
    table = {**_ENDINGS, **(_SOFT_MALE if sex == "male" else {})}
    ending = next(one for one in sorted(table, key=len, reverse=True) if noun.endswith(one))
    stem = noun.removesuffix(ending)
    for case, form in table[ending].items():
        if stem + form != noun or sex != "male":
            yield case, stem + form


def _adjective(word: str, sex: str) -> str:
    """An adjective before a noun, in the nominative of its gender."""
    small = word.casefold()
    for form, base in _ADJECTIVES[sex]:
        if small.endswith(form) and len(small) > len(form) + _STEM:
            stem = word[: len(word) - len(form)]
            soft = base == "ый" and stem[-1:].casefold() in _SOFT
            return stem + ("ий" if soft else base)
    return word


def _keeping(word: str, base: str) -> str:
    """The base with the large letters and the ё of the word as written."""
    if word.count("-") == base.count("-") > 0:
        pairs = zip(word.split("-"), base.split("-"), strict=True)
        return "-".join(_keeping(one, other) for one, other in pairs)
    kept = 0
    folded = word.casefold().replace("ё", "е")
    while kept < min(len(folded), len(base)) and folded[kept] == base[kept]:
        kept += 1
    return word[:kept] + (base[kept:].upper() if word.isupper() else base[kept:])
