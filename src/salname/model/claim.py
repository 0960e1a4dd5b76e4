"""A claim: a speaker's stance on a proposition, resting on the exact words of a source.

A denial is a claim on the same proposition as what it denies. A claim is never edited: it is
corrected or withdrawn by a later entry, and both stay.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Stance(StrEnum):
    """How a speaker stands to a proposition; labels are in `terms/stances.yaml`."""

    ASSERTS = "asserts"
    DENIES = "denies"
    DOUBTS = "doubts"
    REPORTS = "reports"
    REQUESTS = "requests"


class Visibility(StrEnum):
    """Who may see it; only what is public can pass the release gate."""

    PUBLIC = "public"
    GROUP = "group"
    DESK = "desk"
    SEALED = "sealed"


@dataclass(frozen=True)
class Quote:
    """The exact words: characters [start, end) of the text with this SHA-256, equal to `words`."""

    text_digest: str
    start: int
    end: int
    words: str


@dataclass(frozen=True)
class Proposition:
    """Subject, property, value: "remand r1, ordered by, court c1". It has no truth value.

    `subject` is a record id, or a source id for a statement that fits no record. `property` is a
    code of `terms/properties.yaml`, whose `value` type says how to read `value`: text, partial
    date, ISO term, record id, or code.
    """

    subject: str
    property: str
    value: str


@dataclass(frozen=True)
class Claim:
    """One speaker's stance on one proposition.

    `speaker` is a record id; `said_on` a partial date or None when not recorded; `inferred` says
    from what a value was inferred (a message id with its own words, "year from the publication
    date"), None when the quote states it; `parent` is the claim that reports this one (the lawyer
    said that K. denied it); `proposal` is the id of the proposal it was confirmed from, None when
    a person wrote it.
    """

    id: str
    proposition: Proposition
    speaker: str
    stance: Stance
    source: str
    quote: Quote | None = None
    said_on: str | None = None
    inferred: str | None = None
    modality: str | None = None
    parent: str | None = None
    proposal: str | None = None
    visibility: Visibility = Visibility.DESK


@dataclass(frozen=True)
class Correction:
    """`claim` was wrong and `replacement` stands instead; both remain, the reason is printed."""

    claim: str
    replacement: str
    reason: str


@dataclass(frozen=True)
class Withdrawal:
    """A claim or decision taken back; it stays in the ledger and no longer counts."""

    target: str
    reason: str
