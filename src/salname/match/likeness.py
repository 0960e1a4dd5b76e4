"""How alike two names are, with the reasons: a name ranks, it never decides.

Words are paired whatever their order. The worst pair counts as much as the mean of all, since two
known and different given names speak against one person however alike the family names are.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import permutations, product

from salname.words.names import Name, Word, join, parse
from salname.words.nearness import nearness

_ENDING = 0.06
_INITIAL = 0.93
_NO_INITIAL = 0.2
_SAME_SOUND = 0.5
_LEFT_OVER = 0.04
_ONE_WORD = 0.75
_MOST_WORDS = 5
_ALIKE = 0.8
_STRONG = 0.85
_REVIEW = 0.65


@dataclass(frozen=True)
class Pairing:
    """Two words taken for the same part of the name, and how near they sound (0 to 1)."""

    left: str
    right: str
    near: float


@dataclass(frozen=True)
class Likeness:
    """`score` from 0 to 1; `pairs` and `left_over` (words without a counterpart) are the reasons.

    `fathers` is how near the fathers' names sound, None when either name has none.
    """

    score: float
    pairs: tuple[Pairing, ...] = ()
    left_over: tuple[str, ...] = ()
    fathers: float | None = None


def likeness(left: str, right: str) -> Likeness:
    """Compare two names as written, in any of the alphabets we read.

    A name in none of them is like only what is written the same.
    """
    one, other = parse(left), parse(right)
    if not one.words or not other.words:
        return Likeness(float(bool(left.strip()) and left == right))
    found = (_compared(a, b) for a, b in _cuts(one, other))
    return max(found, key=lambda one: one.score)


def band(score: float) -> str:
    """How a score is shown: a strong suggestion, one to review, or hidden; never as a percentage.

    The bounds are set on labelled pairs: hardly any two people score as strong, and of spellings of
    one name hardly any are hidden.
    """
    if score >= _STRONG:
        return "strong"
    return "review" if score >= _REVIEW else "hidden"


def _cuts(one: Name, other: Name) -> list[tuple[Name, Name]]:
    """The names as they are, and with two neighbouring words of the longer one joined."""
    cuts = [(one, other)]
    if len(one.words) > len(other.words):
        cuts += [(joined, other) for joined in _joined(one)]
    elif len(other.words) > len(one.words):
        cuts += [(one, joined) for joined in _joined(other)]
    return cuts


def _joined(name: Name) -> list[Name]:
    return [join(name, place) for place in range(len(name.words) - 1)]


def _compared(one: Name, other: Name) -> Likeness:
    pairs, rest = _paired(one.words[:_MOST_WORDS], other.words[:_MOST_WORDS])
    near = [pair.near for pair in pairs]
    score = 0.5 * sum(near) / len(near) + 0.5 * min(near) - _LEFT_OVER * len(rest)
    if rest and len(pairs) == 1:
        score = min(score, _ONE_WORD)
    fathers = _fathers(one, other)
    if fathers is not None:
        score -= max(0.0, _ALIKE - fathers) / 2
    return Likeness(max(score, 0.0), pairs, rest, fathers)


def _paired(
    one: tuple[Word, ...], other: tuple[Word, ...]
) -> tuple[tuple[Pairing, ...], tuple[str, ...]]:
    """The best pairing of every word of the shorter name with one of the longer; what is left."""
    if len(one) > len(other):
        pairs, rest = _paired(other, one)
        return tuple(Pairing(pair.right, pair.left, pair.near) for pair in pairs), rest
    near = [[_contrast(_near(a, b)) for b in other] for a in one]
    best = max(
        permutations(range(len(other)), len(one)),
        key=lambda order: sum(near[row][at] for row, at in enumerate(order)),
    )
    pairs = tuple(
        Pairing(one[row].written, other[at].written, near[row][at]) for row, at in enumerate(best)
    )
    return pairs, tuple(word.written for at, word in enumerate(other) if at not in best)


def _contrast(near: float) -> float:
    """Words that hardly sound alike speak against one person, so what is less counts as less."""
    return near if near >= _ALIKE else max(0.0, near - (_ALIKE - near) / 2)


def _near(one: Word, other: Word) -> float:
    """How near two words sound; an initial fits any word that begins with its sound."""
    if one.initial or other.initial:
        return _initials(one, other)
    return _sounds(one.forms, one.stems, other.forms, other.stems, one.abjad or other.abjad)


@lru_cache(maxsize=262144)
def _sounds(
    forms: tuple[str, ...],
    stems: tuple[str, ...],
    others: tuple[str, ...],
    other_stems: tuple[str, ...],
    abjad: bool,  # noqa: FBT001 - cached by place, called per pair of words
) -> float:
    """The best of all forms; words alike only without their family endings are a little less."""
    whole = max(nearness(a, b, abjad=abjad) for a, b in product(forms, others))
    if whole >= 1 - _ENDING or not (stems or other_stems):
        return whole
    bare = product((*stems, *forms), (*other_stems, *others))
    return max(whole, max(nearness(a, b, abjad=abjad) for a, b in bare) - _ENDING)


def _initials(one: Word, other: Word) -> float:
    best = max(nearness(a[0], b[0]) for a, b in product(one.forms, other.forms))
    if one.initial and other.initial:
        return best
    return _INITIAL * best if best > _SAME_SOUND else _NO_INITIAL


def _fathers(one: Name, other: Name) -> float | None:
    if one.patronymic is None or other.patronymic is None:
        return None
    return _near(one.patronymic, other.patronymic)
