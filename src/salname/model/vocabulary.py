"""The vocabulary as data: record types, properties, acts, stances, sides, and the tables.

A new act, property, role or court is a row in `terms/`; forms, pages, columns and the reference
page follow from it. A vault may bring a folder of its own whose rows are added to ours.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TypeVar

from salname.errors import DuplicateVocabularyCode, UnknownVocabularyFile
from salname.model.rows import read_rows
from salname.model.tables import (
    TABLES,
    Article,
    Court,
    Facility,
    Sanction,
    read_articles,
    read_courts,
    read_facilities,
    read_sanctions,
)
from salname.model.term import Term, read_terms
from salname.model.ties import check

TERMS = Path(__file__).parent / "terms"

Terms = Mapping[str, Term]
Row = TypeVar("Row", Court, Facility, Article, Sanction)

SHAPES: Mapping[str, Mapping[str, bool]] = {
    "record_types": {"kinds": False},
    "properties": {"subjects": True, "value": True, "records": False},
    "acts": {"slots": True, "custody": True},
    "stances": {"sign": True},
    "visibility": {},
    "sides": {},
    "modalities": {},
    "severities": {},
    "sureties": {},
    "sameness": {},
    "source_kinds": {},
    "body_kinds": {"side": True},
    "group_kinds": {"side": True},
    "roles": {"side": True, "words": True},
    "questions": {},
    "offences": {"articles": True, "words": True},
    "court_types": {},
    "facility_types": {},
}
"""The lists with the keys a row has besides label, note and huridocs; True: every row has it."""


@dataclass(frozen=True)
class Vocabulary:
    """Lists map a code to its term, in the order of the file; tables are rows with their source.

    The order of `sides`, `stances`, `severities` and `visibility` means something: it is the order
    they are shown and compared in.
    """

    record_types: Terms
    properties: Terms
    acts: Terms
    stances: Terms
    visibility: Terms
    sides: Terms
    modalities: Terms
    severities: Terms
    sureties: Terms
    sameness: Terms
    source_kinds: Terms
    body_kinds: Terms
    group_kinds: Terms
    roles: Terms
    questions: Terms
    offences: Terms
    court_types: Terms
    facility_types: Terms
    courts: tuple[Court, ...] = ()
    facilities: tuple[Facility, ...] = ()
    articles: tuple[Article, ...] = ()
    sanctions: tuple[Sanction, ...] = ()

    def lists(self) -> Iterator[tuple[str, Terms]]:
        """Every list by its name."""
        return ((name, getattr(self, name)) for name in SHAPES)

    def kinds(self, record_type: str) -> Terms:
        """The kinds a record of this type may have; empty for a type that has none."""
        name = self.record_types[record_type].text("kinds")
        return {} if name is None else getattr(self, name)


@cache
def vocabulary() -> Vocabulary:
    """The vocabulary that comes with the program."""
    return _read((TERMS,))


def load(folder: Path) -> Vocabulary:
    """Our vocabulary with the rows of another folder added after ours.

    The folder holds files named as ours, any of them or none. A code of ours cannot be taken
    again: ledgers hold it in our sense.
    """
    found = _read((TERMS, folder))
    check(dict(found.lists()), {name: getattr(found, name) for name in TABLES})
    return found


def _read(folders: tuple[Path, ...]) -> Vocabulary:
    for folder in folders:
        _known_files(folder)
    lists = {name: _list(folders, name) for name in SHAPES}
    return Vocabulary(
        **lists,
        courts=_rows(folders, "courts", read_courts),
        facilities=_rows(folders, "facilities", read_facilities),
        articles=_rows(folders, "articles", read_articles),
        sanctions=_rows(folders, "sanctions", read_sanctions),
    )


def _known_files(folder: Path) -> None:
    """Nothing else lies in a folder of vocabulary: a misspelt file name would be left unread.

    Hidden files, which systems leave behind, do not count.
    """
    known = {f"{name}.yaml" for name in SHAPES} | {f"{name}.csv" for name in TABLES}
    for path in folder.rglob("*"):
        if path.is_file() and path.name not in known and path.name[0] != ".":
            raise UnknownVocabularyFile(file=path.name, known=", ".join(sorted(known)))


def _list(folders: tuple[Path, ...], name: str) -> Terms:
    """A list from every folder that has it, ours first."""
    found: dict[str, Term] = {}
    for path in (folder / f"{name}.yaml" for folder in folders):
        if path.is_file():
            rows = read_terms(path.name, read_rows(path), SHAPES[name])
            for code in rows.keys() & found.keys():
                raise DuplicateVocabularyCode(file=path.name, key=code)
            found.update(rows)
    return found


def _rows(
    folders: tuple[Path, ...], name: str, read: Callable[[Path], list[Row]]
) -> tuple[Row, ...]:
    """A table from every folder and country that has it, ours first."""
    found: dict[str, Row] = {}
    for path in (path for folder in folders for path in sorted(folder.glob(f"*/{name}.csv"))):
        for row in read(path):
            if row.code in found:
                raise DuplicateVocabularyCode(file=path.name, key=row.code)
            found[row.code] = row
    return tuple(found.values())
