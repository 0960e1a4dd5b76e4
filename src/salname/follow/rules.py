"""The law of a country from its file: rules, grades of gravity, the paragraphs they fall under."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from math import inf
from pathlib import Path

import msgspec

from salname.errors import BadLaw, BadTerm
from salname.follow.statute import Law, Paragraph, Rule
from salname.model.rows import read_rows
from salname.model.tables import Sanction
from salname.model.vocabulary import Vocabulary, of_vocabulary
from salname.words.terms import Term

LAW = Path(__file__).parent / "law"


class _Strict(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A part of a file of law: a key it does not know is an error."""


class _Grade(_Strict, frozen=True):
    """A gravity: offences that threaten no more than `most` years; None: any more than before."""

    article: str
    most: float | None


class _Said(_Strict, frozen=True):
    """What a rule says, in the three languages."""

    az: str
    ru: str
    en: str


class _Rule(_Strict, frozen=True):
    """A rule as its file has it: one amount for all, or one for each gravity, or none."""

    code: str
    article: str
    source: str
    what: _Said
    amount: str | None = None
    amounts: dict[str, str] = {}
    valid_from: date | None = None
    valid_to: date | None = None
    verified_by: str | None = None


class _File(_Strict, frozen=True):
    """A whole file: full sources by a short name, gravities from the lightest, rules."""

    sources: dict[str, str]
    severities: dict[str, _Grade]
    rules: list[_Rule]


@of_vocabulary
def law_of(words: Vocabulary, country: str) -> Law:
    """The law of a country ("az") with the vocabulary in use."""
    return read_law(LAW / f"{country}.yaml", words)


def read_law(path: Path, words: Vocabulary) -> Law:
    """The law a file holds; paragraphs and words for offences come from the vocabulary.

    Raises BadLaw naming the file and the place of the first fault.
    """
    rows = read_rows(path)
    try:
        file = msgspec.convert(rows, _File)
        rules = tuple(rule for row in file.rules for rule in _rules(row, file))
    except msgspec.ValidationError as error:
        raise BadLaw(file=path.name, place=str(error)) from error
    except (BadTerm, KeyError) as error:
        raise BadLaw(file=path.name, place=str(error)) from error
    return Law(
        severities=tuple(file.severities),
        rules=rules,
        paragraphs=tuple(_paragraph(one, file.severities) for one in words.sanctions),
        offences=_offences(words),
    )


def severity(sanction: Sanction, grades: Mapping[str, _Grade]) -> str:
    """How grave the law holds an offence by the most it threatens: life is more than any years."""
    years = inf if sanction.life else sanction.most
    fits = (code for code, one in grades.items() if one.most is None or (years or 0) <= one.most)
    return next(fits)


def _paragraph(sanction: Sanction, grades: Mapping[str, _Grade]) -> Paragraph:
    return Paragraph(sanction.provision, severity(sanction, grades), sanction.source)


def _rules(row: _Rule, file: _File) -> Iterator[Rule]:
    """One rule of the file as rules by gravity, where the amount depends on it."""
    amounts: list[tuple[str | None, str | None]] = list(row.amounts.items())
    for grade, amount in amounts or [(None, row.amount)]:
        if grade not in (None, *file.severities):
            raise KeyError(grade)
        yield Rule(
            code=row.code,
            article=row.article,
            source=file.sources[row.source],
            amount=None if amount is None else Term.parse(amount),
            severity=grade,
            valid_from=row.valid_from,
            valid_to=row.valid_to,
            verified_by=row.verified_by,
            what=msgspec.to_builtins(row.what),
        )


def _offences(words: Vocabulary) -> dict[str, tuple[str, ...]]:
    """Articles by each beginning of words for an offence."""
    return {
        beginning: offence.texts("articles")
        for offence in words.offences.values()
        for beginnings in offence.words().values()
        for beginning in beginnings
    }
