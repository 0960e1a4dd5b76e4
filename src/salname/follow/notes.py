"""Remarks that go with a figure or a version: a message id and its values, put into words late.

A room that computes does not know who will read. It hands out notes; whoever renders says them in
the language being spoken.
"""

from __future__ import annotations

from dataclasses import dataclass

from salname.words.dates import PartialDate
from salname.words.terms import Term


@dataclass(frozen=True)
class Word:
    """A code of a vocabulary list (list `acts`, code `remand`), shown by its label."""

    terms: str
    code: str


NoteValue = PartialDate | Term | Word | int | str


@dataclass(frozen=True)
class Note:
    """`msgid` holds {placeholders} for `values`, pairs of name and value.

    Where the words depend on a number, `many` is the plural message id and `count` the number.
    """

    msgid: str
    values: tuple[tuple[str, NoteValue], ...] = ()
    many: str | None = None
    count: int = 0


def note(msgid: str, **values: NoteValue) -> Note:
    """The note with these values, by name."""
    return Note(msgid, tuple(values.items()))


def counted(one: str, many: str, count: int, **values: NoteValue) -> Note:
    """The note whose words depend on a count; {count} is among the values.

    Called with both texts as they are: the collector of messages knows it, as it knows ngettext.
    """
    return Note(one, (("count", count), *values.items()), many, count)
