"""How grave the charges are in the law's eyes, since the limits of custody depend on it.

A charge with its paragraph has one gravity. One known only in words can be any paragraph of the
articles the words stand for, so there are several readings, each saying what it assumes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from salname.errors import N_
from salname.follow.acts import Act, Value
from salname.follow.notes import Note, Word, note
from salname.follow.statute import Law, Paragraph


@dataclass(frozen=True)
class Gravity:
    """One possible gravity of the gravest charge: what it rests on and what it assumes."""

    severity: str
    claims: tuple[str, ...]
    assumed: tuple[Note, ...] = ()


@dataclass(frozen=True)
class _Option:
    """A paragraph a charge can mean, the claims that lead to it, whether they state it."""

    paragraph: Paragraph
    claims: tuple[str, ...]
    stated: bool


@dataclass(frozen=True)
class _Charge:
    """A charge in somebody's words with every paragraph it can mean."""

    words: str
    options: tuple[_Option, ...]

    @property
    def articles(self) -> set[str]:
        """The articles it may be, without paragraph: 178."""
        return {one.paragraph.provision.split(".")[0] for one in self.options}

    def grades(self, law: Law) -> set[int]:
        """The grades of gravity it may have, as places in the law's list."""
        return {law.severities.index(one.paragraph.severity) for one in self.options}


def gravities(charges: Iterable[Act], law: Law) -> tuple[Gravity, ...]:
    """Every gravity the gravest charge can have, the lightest first; empty when nothing tells."""
    known = _read(list(charges), law)
    if not known:
        return ()
    least = max(min(charge.grades(law)) for charge in known)
    grades = sorted({grade for charge in known for grade in charge.grades(law)})
    return tuple(_gravity(law.severities[grade], known) for grade in grades if grade >= least)


def _gravity(severity: str, charges: list[_Charge]) -> Gravity:
    """The reading in which the gravest charge has this gravity."""
    reaching = [(charge, _fitting(charge, severity)) for charge in charges]
    options = [(charge, fit) for charge, fit in reaching if fit]
    claims = (id_ for _, fit in options for one in fit for id_ in one.claims)
    certain = any(len(fit) == len(charge.options) and fit[0].stated for charge, fit in options)
    assumed = () if certain else tuple(_assumption(charge, fit) for charge, fit in options)
    return Gravity(severity, tuple(dict.fromkeys(claims)), assumed)


def _fitting(charge: _Charge, severity: str) -> list[_Option]:
    return [one for one in charge.options if one.paragraph.severity == severity]


def _assumption(charge: _Charge, fitting: list[_Option]) -> Note:
    return note(
        N_("If “{offence}” falls under {articles}: {severity}."),
        offence=charge.words,
        articles=", ".join(dict.fromkeys(one.paragraph.provision for one in fitting)),
        severity=Word("severities", fitting[0].paragraph.severity),
    )


def _read(acts: list[Act], law: Law) -> list[_Charge]:
    """Charges whose article is stated, then those in words, unless a stated one is the same."""
    stated = [_by_article(act, law) for act in acts if act.values("article")]
    named = {article for charge in stated for article in charge.articles}
    told = [_by_words(act, law) for act in acts if not act.values("article")]
    charges = stated + [charge for charge in told if not charge.articles & named]
    return [charge for charge in charges if charge.options]


def _by_article(act: Act, law: Law) -> _Charge:
    """A charge by its articles: where sources name different ones, it may be any of them."""
    values = act.values("article")
    options = [option for value in values for option in _options(value, (value.raw,), law)]
    return _Charge(values[0].shown, tuple(options))


def _by_words(act: Act, law: Law) -> _Charge:
    values = act.values("offence")
    options = [
        replace(option, stated=False)
        for value in values
        for option in _options(value, law.articles_for(value.raw), law)
    ]
    return _Charge(values[0].shown if values else "", tuple(options))


def _options(value: Value, articles: Iterable[str], law: Law) -> Iterator[_Option]:
    """Paragraphs of these articles; known from a denial, too: it tells that there is a charge."""
    claims = value.claims or tuple(one.claim.id for one in value.said)
    for article in articles:
        paragraphs = law.paragraphs_of(article)
        yield from (_Option(one, claims, len(paragraphs) == 1) for one in paragraphs)
