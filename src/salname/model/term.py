"""One row of the vocabulary: a code with its labels, and the strict reading of the rows.

Anything a row has too much or too little is an error that names the file and the key, because a
slip in the data would otherwise surface as a wrong word on a page about somebody's freedom.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from salname.errors import (
    BadVocabularyCode,
    BadVocabularyValue,
    MissingVocabularyKey,
    UnknownVocabularyKey,
    UnquotedVocabulary,
)

LANGUAGES = ("az", "ru", "en")

_CODE = re.compile(r"[a-z][a-z0-9_]*")
_CROSSWALK = re.compile(r"\d\d:\d{12}")
_ALWAYS = {"label": True, "note": False, "huridocs": False}


@dataclass(frozen=True)
class Term:
    """`code` is what the ledger holds; it never changes, while labels may be improved.

    `huridocs` is the nearest term of the HURIDOCS micro-thesauri, "list:code", None where none is
    near. `extra` holds what the list says besides (the side of a role, the slots of an act).
    """

    code: str
    labels: Mapping[str, str]
    notes: Mapping[str, str] = field(default_factory=dict)
    huridocs: str | None = None
    extra: Mapping[str, object] = field(default_factory=dict)

    def label(self, language: str) -> str:
        """What people call it, in az, ru or en."""
        return self.labels[language]

    def note(self, language: str) -> str | None:
        """Where its boundary runs, or None when the label says enough."""
        return self.notes.get(language)

    def text(self, key: str) -> str | None:
        """An extra that is one word or code, such as `side`; None when the row has none."""
        value = self.extra.get(key)
        return value if isinstance(value, str) else None

    def texts(self, key: str) -> tuple[str, ...]:
        """An extra that is a list, such as `slots`; empty when the row has none."""
        value = self.extra.get(key)
        return value if isinstance(value, tuple) else ()

    def words(self) -> Mapping[str, tuple[str, ...]]:
        """Beginnings of words that stand for it in a text, by language."""
        value = self.extra.get("words")
        return value if isinstance(value, Mapping) else {}


def small(text: str) -> str:
    """Text in small letters, as `words` are written; İ gives an i without the dot left over it."""
    return text.casefold().replace("\u0307", "")


def read_terms(file: str, rows: object, shape: Mapping[str, bool]) -> dict[str, Term]:
    """The rows of one list; `shape` tells which extra keys it has and whether each is needed."""
    if not isinstance(rows, dict):
        raise BadVocabularyValue(file=file, key="-")
    return {_code(file, code): _term(file, code, row, shape) for code, row in rows.items()}


def _code(file: str, code: object) -> str:
    if isinstance(code, bool):
        raise UnquotedVocabulary(file=file, key=code)
    if not isinstance(code, str) or _CODE.fullmatch(code) is None:
        raise BadVocabularyCode(file=file, key=code)
    return code


def _term(file: str, code: str, row: object, shape: Mapping[str, bool]) -> Term:
    if not isinstance(row, dict):
        raise BadVocabularyValue(file=file, key=code)
    _keys(file, code, row, {**_ALWAYS, **shape})
    extra = {key: _value(file, f"{code}.{key}", row[key]) for key in shape if key in row}
    return Term(
        code=code,
        labels=_texts(file, f"{code}.label", row["label"]),
        notes=_texts(file, f"{code}.note", row["note"]) if "note" in row else {},
        huridocs=_crosswalk(file, code, row.get("huridocs")),
        extra=extra,
    )


def _keys(file: str, place: str, row: dict[object, object], shape: Mapping[str, bool]) -> None:
    for key in row:
        if isinstance(key, bool):
            raise UnquotedVocabulary(file=file, key=f"{place}.{key}")
        if key not in shape:
            raise UnknownVocabularyKey(file=file, key=f"{place}.{key}", known=", ".join(shape))
    for key, needed in shape.items():
        if needed and key not in row:
            raise MissingVocabularyKey(file=file, key=f"{place}.{key}")


def _texts(file: str, place: str, value: object) -> dict[str, str]:
    """A text in each of the three languages, none missing, none empty."""
    if not isinstance(value, dict):
        raise BadVocabularyValue(file=file, key=place)
    _keys(file, place, value, dict.fromkeys(LANGUAGES, True))
    return {language: _text(file, f"{place}.{language}", value[language]) for language in LANGUAGES}


def _text(file: str, place: str, value: object) -> str:
    if isinstance(value, bool):
        raise UnquotedVocabulary(file=file, key=place)
    if not isinstance(value, str) or not value.strip():
        raise BadVocabularyValue(file=file, key=place)
    return value


def _value(file: str, place: str, value: object) -> object:
    """An extra: a text, a list of texts, or lists of texts by language."""
    if isinstance(value, list):
        return tuple(_text(file, f"{place}.{number}", one) for number, one in enumerate(value, 1))
    if isinstance(value, dict):
        _keys(file, place, value, dict.fromkeys(LANGUAGES, False))
        return {key: _value(file, f"{place}.{key}", one) for key, one in value.items()}
    return _text(file, place, value)


def _crosswalk(file: str, code: str, value: object) -> str | None:
    if value is None:
        return None
    text = _text(file, f"{code}.huridocs", value)
    if _CROSSWALK.fullmatch(text) is None:
        raise BadVocabularyValue(file=file, key=f"{code}.huridocs")
    return text
