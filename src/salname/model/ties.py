"""Whether the rows of the vocabulary agree: every code one row names is a row of another list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from salname.errors import UnknownVocabularyCode
from salname.model.tables import Listed
from salname.model.term import Term

Terms = Mapping[str, Term]

VALUES = ("text", "date", "term", "record", "code")
"""How the value of a property is read."""

CUSTODY = ("starts", "continues", "ends", "none")
"""What an act does to a deprivation of liberty."""


def check(lists: Mapping[str, Terms], tables: Mapping[str, Iterable[object]]) -> None:
    """Raises for the first code that no list has."""
    for file, place, code, known in _ties(lists, tables):
        if code not in known:
            names = ", ".join(sorted(known))
            raise UnknownVocabularyCode(file=file, key=place, code=code, known=names)


_Tie = tuple[str, str, str, Iterable[str]]


def _ties(lists: Mapping[str, Terms], tables: Mapping[str, Iterable[object]]) -> Iterator[_Tie]:
    """File, place, code and where the code must be known, of every code that a row names."""
    subjects = (*lists["record_types"], "source")
    sided = ("body_kinds", "group_kinds")
    yield from _named(lists, "properties", "subjects", subjects)
    yield from _named(lists, "properties", "records", lists["record_types"])
    yield from _named(lists, "properties", "value", VALUES)
    yield from _named(lists, "acts", "slots", lists["properties"])
    yield from _named(lists, "acts", "custody", CUSTODY)
    yield from _named(lists, "record_types", "kinds", lists)
    yield from _named(lists, "roles", "side", (*lists["sides"], "body"))
    for name in sided:
        yield from _named(lists, name, "side", lists["sides"])
    yield from _typed("courts", tables, lists["court_types"])
    yield from _typed("facilities", tables, lists["facility_types"])


def _named(lists: Mapping[str, Terms], name: str, key: str, known: Iterable[str]) -> Iterator[_Tie]:
    for term in lists[name].values():
        one = term.text(key)
        codes = term.texts(key) if one is None else (one,)
        for code in codes:
            yield f"{name}.yaml", f"{term.code}.{key}", code, known


def _typed(
    name: str, tables: Mapping[str, Iterable[object]], known: Iterable[str]
) -> Iterator[_Tie]:
    for row in tables[name]:
        if isinstance(row, Listed):
            yield f"{name}.csv", f"{row.code}.type", row.type, known
