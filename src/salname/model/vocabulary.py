"""The vocabulary as data: record types, properties, acts, stances, sides, and the tables.

A new act, property, role or court is a row in `terms/`; forms, pages, columns and the reference
page follow from it. A vault may bring a folder of its own whose rows are added to ours; while it is
open, `vocabulary()` answers both.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache, wraps
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from salname.errors import ClosedVocabulary, DuplicateVocabularyCode, UnknownVocabularyFile
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
Given = ParamSpec("Given")
Made = TypeVar("Made")

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

CLOSED = ("stances", "visibility", "sides", "sameness", "severities", "sureties")
"""Lists whose every row the program knows by name: a vault cannot add to them."""


@dataclass(frozen=True, eq=False)
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


class _Use:
    """Whose words are in use in this process; None: ours alone."""

    words: Vocabulary | None = None


def vocabulary() -> Vocabulary:
    """The words in use: ours, and those of the open vault where it has rows of its own."""
    words = _Use.words
    return ours() if words is None else words


@cache
def ours() -> Vocabulary:
    """The vocabulary that comes with the program."""
    return _read(_Shelf(TERMS), None)


def use(words: Vocabulary | None) -> None:
    """Let `vocabulary()` answer these words from now on, in every thread; None: ours alone."""
    _Use.words = words


def of_vocabulary(make: Callable[Concatenate[Vocabulary, Given], Made]) -> Callable[Given, Made]:
    """What is made of the words in use, once for each vocabulary.

    Other words give another answer, so nothing has to be forgotten when a vault opens or locks.
    """
    made = lru_cache(maxsize=16)(make)

    @wraps(make)
    def answer(*args: Given.args, **named: Given.kwargs) -> Made:
        return made(vocabulary(), *args, **named)  # type: ignore[arg-type] # all of it is hashable

    return answer


def load(folder: Path, without: Container[str] = ()) -> Vocabulary:
    """Our vocabulary with the rows of another folder added after ours.

    The folder holds files named as ours, any of them or none; `without` are names of files to pass
    over. A code of ours cannot be taken again: ledgers hold it in our sense.
    """
    own = _Shelf(folder, without)
    _known_files(own)
    found = _read(own, ours())
    check(dict(found.lists()), {name: getattr(found, name) for name in TABLES})
    return found


@dataclass(frozen=True)
class _Shelf:
    """A folder of rows, less the files to pass over."""

    folder: Path
    without: Container[str] = ()

    def files(self, pattern: str) -> Iterator[Path]:
        """Its files in the order of their names; hidden ones, which systems leave, do not count."""
        for path in sorted(self.folder.glob(pattern)):
            if path.is_file() and path.name[0] != "." and path.name not in self.without:
                yield path


def _read(shelf: _Shelf, before: Vocabulary | None) -> Vocabulary:
    """The rows of a folder, after those that were there before."""

    def table(name: str, read: Callable[[Path], list[Row]]) -> tuple[Row, ...]:
        return _rows(shelf, name, read, getattr(before, name, ()))

    return Vocabulary(
        **{name: _list(shelf, name, getattr(before, name, {})) for name in SHAPES},
        courts=table("courts", read_courts),
        facilities=table("facilities", read_facilities),
        articles=table("articles", read_articles),
        sanctions=table("sanctions", read_sanctions),
    )


def _known_files(shelf: _Shelf) -> None:
    """Nothing else lies in the folder: a file in the wrong place would be left unread unseen."""
    known = [f"{name}.yaml" for name in SHAPES if name not in CLOSED]
    known += [f"az/{name}.csv" for name in TABLES]
    for path in shelf.files("**/*"):
        *folders, name = path.relative_to(shelf.folder).parts
        if name in [f"{one}.yaml" for one in CLOSED]:
            raise ClosedVocabulary(file=name)
        place = f"az/{name}" if len(folders) == 1 else "/".join((*folders, name))
        if place not in known:
            raise UnknownVocabularyFile(file=name, known=", ".join(sorted(known)))


def _list(shelf: _Shelf, name: str, before: Terms) -> Terms:
    """A list with the rows of a folder added at its end."""
    found = dict(before)
    for path in shelf.files(f"{name}.yaml"):
        rows = read_terms(path.name, read_rows(path), SHAPES[name])
        for code in rows.keys() & found.keys():
            raise DuplicateVocabularyCode(file=path.name, key=code)
        found.update(rows)
    return found


def _rows(
    shelf: _Shelf, name: str, read: Callable[[Path], list[Row]], before: tuple[Row, ...]
) -> tuple[Row, ...]:
    """A table with the rows of a folder, of every country, added at its end."""
    found = {row.code: row for row in before}
    for path in shelf.files(f"*/{name}.csv"):
        for row in read(path):
            if row.code in found:
                raise DuplicateVocabularyCode(file=path.name, key=row.code)
            found[row.code] = row
    return tuple(found.values())
