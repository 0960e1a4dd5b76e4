"""The tables: courts, places of detention, articles of the criminal code, and what they threaten.

Every row names its source, and for every language how well its words are known: seen in a source,
recalled and not verified, or our own wording. Pages show what is not sourced as such.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from salname.errors import (
    BadVocabularyValue,
    MissingVocabularyKey,
    UnknownVocabularyKey,
    UnreadableVocabulary,
)

SURETIES = ("sourced", "recalled", "own")

_LANGUAGES = ("az", "ru", "en")


@dataclass(frozen=True)
class Listed:
    """Something with names in three languages, each as sure as `surety` says.

    `also` are other ways of writing it that are met in sources, whatever the language.
    """

    code: str
    type: str
    names: Mapping[str, str]
    sureties: Mapping[str, str]
    also: tuple[str, ...]
    note: str | None
    source: str

    def name(self, language: str) -> str:
        """Its name in az, ru or en."""
        return self.names[language]

    def surety(self, language: str) -> str:
        """How well the name in this language is known, a code of `sureties.yaml`."""
        return self.sureties[language]


@dataclass(frozen=True)
class Court(Listed):
    """A court; `type` is a code of `court_types.yaml`."""


@dataclass(frozen=True)
class Facility(Listed):
    """A place of detention; `type` is a code of `facility_types.yaml`."""


@dataclass(frozen=True)
class Article(Listed):
    """An article of a code of law by its title: code "AZ-CC 178", type "AZ-CC"."""

    @property
    def number(self) -> str:
        """The article without its code of law: 178."""
        return self.code.rpartition(" ")[2]


@dataclass(frozen=True)
class Sanction:
    """The imprisonment that a paragraph threatens: code "AZ-CC 178.3", least and most in years.

    None: the paragraph names no such bound. `life`: imprisonment for life is possible besides.
    """

    code: str
    least: float | None
    most: float | None
    life: bool
    note: str | None
    source: str
    surety: str

    @property
    def provision(self) -> str:
        """The paragraph without its code of law: 178.3."""
        return self.code.rpartition(" ")[2]


_Kind = TypeVar("_Kind", bound=Listed)

_NAMED = (
    "code",
    "type",
    *(f"name_{one}" for one in _LANGUAGES),
    "also",
    "note",
    "source",
    *(f"surety_{one}" for one in _LANGUAGES),
)
_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "courts": _NAMED,
    "facilities": _NAMED,
    "articles": _NAMED,
    "sanctions": ("code", "least", "most", "life", "note", "source", "surety"),
}
TABLES = tuple(_COLUMNS)
"""The names of the tables; a file `az/courts.csv` holds the courts of one country."""

_MAY_BE_EMPTY = ("also", "note", "least", "most", "life")


def read_courts(path: Path) -> list[Court]:
    """The courts of one country."""
    return [_listed(path, cells, Court) for cells in _rows(path)]


def read_facilities(path: Path) -> list[Facility]:
    """The places of detention of one country."""
    return [_listed(path, cells, Facility) for cells in _rows(path)]


def read_articles(path: Path) -> list[Article]:
    """The articles of one country's codes."""
    return [_listed(path, cells, Article) for cells in _rows(path)]


def read_sanctions(path: Path) -> list[Sanction]:
    """What the paragraphs of one country's codes threaten."""
    return [_sanction(path, cells) for cells in _rows(path)]


def _listed(path: Path, cells: dict[str, str], make: type[_Kind]) -> _Kind:
    return make(
        code=cells["code"],
        type=cells["type"],
        names={one: cells[f"name_{one}"] for one in _LANGUAGES},
        sureties={one: _surety(path, cells, f"surety_{one}") for one in _LANGUAGES},
        also=tuple(filter(None, cells["also"].split(" | "))),
        note=cells["note"] or None,
        source=cells["source"],
    )


def _sanction(path: Path, cells: dict[str, str]) -> Sanction:
    if cells["life"] not in ("", "yes"):
        raise BadVocabularyValue(file=path.name, key=f"{cells['code']}.life")
    return Sanction(
        code=cells["code"],
        least=_years(path, cells, "least"),
        most=_years(path, cells, "most"),
        life=cells["life"] == "yes",
        note=cells["note"] or None,
        source=cells["source"],
        surety=_surety(path, cells, "surety"),
    )


def _surety(path: Path, cells: dict[str, str], column: str) -> str:
    if cells[column] not in SURETIES:
        raise BadVocabularyValue(file=path.name, key=f"{cells['code']}.{column}")
    return cells[column]


def _years(path: Path, cells: dict[str, str], column: str) -> float | None:
    try:
        return float(cells[column]) if cells[column] else None
    except ValueError as error:
        raise BadVocabularyValue(file=path.name, key=f"{cells['code']}.{column}") from error


def _rows(path: Path) -> Iterator[dict[str, str]]:
    """The rows as text by column; a column too many, too few or an empty cell is an error."""
    columns = _COLUMNS[path.stem]
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()  # spreadsheets put a mark first
        reader = csv.DictReader(lines, restkey="?", restval="", strict=True)
        _check_columns(path, reader.fieldnames or (), columns)
        rows = list(reader)
    except (UnicodeDecodeError, OSError) as error:
        raise UnreadableVocabulary(file=path.name, place="-") from error
    except csv.Error as error:
        raise UnreadableVocabulary(file=path.name, place=reader.line_num) from error
    for cells in rows:
        _check_cells(path, cells)
        yield cells


def _check_columns(path: Path, found: Sequence[str], columns: tuple[str, ...]) -> None:
    for column in found:
        if column not in columns:
            raise UnknownVocabularyKey(file=path.name, key=column, known=", ".join(columns))
    for column in columns:
        if column not in found:
            raise MissingVocabularyKey(file=path.name, key=column)


def _check_cells(path: Path, cells: dict[str, str]) -> None:
    for column, cell in cells.items():
        if column == "?":
            raise BadVocabularyValue(file=path.name, key=cells["code"])
        if not cell and column not in _MAY_BE_EMPTY:
            raise MissingVocabularyKey(file=path.name, key=f"{cells['code']}.{column}")
