"""Notes, codes, dates and values put into the language being spoken.

The rooms before this one hand out message ids, codes and ISO forms, because they do not know who
will read. Here is where they become words, for the published site and the desk alike.
"""

from __future__ import annotations

from salname.errors import BadDate, BadTerm
from salname.follow.notes import Note, NoteValue, Word
from salname.model.vocabulary import vocabulary
from salname.words.dates import PartialDate
from salname.words.languages import current, gettext, ngettext, say_date, say_term
from salname.words.terms import Term


def tell(note: Note) -> str:
    """The note in words, its values in their places."""
    values = {name: _value(value) for name, value in note.values}
    if note.many is None:
        return gettext(note.msgid).format(**values)
    return ngettext(note.msgid, note.many, note.count).format(**values)


def _value(value: NoteValue) -> str:
    if isinstance(value, PartialDate):
        return say_date(value)
    if isinstance(value, Term):
        return say_term(value)
    if isinstance(value, Word):
        return label(value.terms, value.code)
    return str(value)


def label(terms: str, code: str | None) -> str:
    """The label of a code in a vocabulary list; a code the list lacks is shown as it is."""
    if code is None:
        return gettext("not recorded")
    term = getattr(vocabulary(), terms).get(code)
    return code if term is None else term.label(current())


def day(text: str | None) -> str:
    """A partial date in canonical form as words; None is not recorded."""
    if text is None:
        return gettext("not recorded")
    try:
        return say_date(PartialDate.parse(text))
    except BadDate:
        return text


def precision(text: str) -> str | None:
    """What to say beside a date that is not exactly one day; None when it is."""
    try:
        when = PartialDate.parse(text)
    except BadDate:
        return gettext("as written")
    if when.is_day:
        return None
    if when.approximate:
        return gettext("about")
    if "/" in when.text:
        return gettext("between these days")
    return gettext("year only") if len(when.text) == len("2024") else gettext("month only")


def length(text: str) -> str:
    """A canonical term as words: P4M is four months."""
    try:
        return say_term(Term.parse(text))
    except BadTerm:
        return text


def kind_of(property_: str) -> str:
    """How the values of a property are to be read: text, date, term, record or code."""
    term = vocabulary().properties.get(property_)
    return "text" if term is None else str(term.extra.get("value", "text"))


def worded(property_: str, shown: str) -> str:
    """The value of a property as people write it; a record comes in by its name already."""
    kind = kind_of(property_)
    if kind == "date":
        return day(shown)
    return length(shown) if kind == "term" else shown
