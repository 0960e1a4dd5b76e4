"""What a reader proposes to a person: an act, a statement or a mention, with its place in the text.

A proposal is never a fact: nothing of it counts until somebody confirms it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Span = tuple[int, int]
"""Characters [start, end) of the text."""

Kind = Literal["act", "statement", "mention"]
Who = Literal["person", "body", "group", "narrator"]
Grade = Literal["A", "B", "C"]

NARRATOR = "narrator"
_ID_LENGTH = 12


@dataclass(frozen=True)
class Slot:
    """One detail of a proposal.

    `value` is canonical: a partial date, a term (P4M), an article number, a name or the words as
    written. `span` is where the text says it, None when it is nowhere said. `how` is a message id
    saying what the value or a part of it was inferred from, None when the text states it.
    """

    value: str
    span: Span | None = None
    how: str | None = None


Slots = Mapping[str, Slot | tuple[Slot, ...]]


@dataclass(frozen=True)
class Proposal:
    """`type` is an act type, "said" for a statement, or what is mentioned (person, court, date).

    `subject` is the name of whom an act was done to, or of what is mentioned; None when the text
    does not tell. `speaker` is who says it, by the fullest name the text has; None with
    `speaker_kind` narrator: the page itself; `speaker_sort` is a finer kind where the words tell
    (court, officials). `parent` is the id of the statement this stands in.
    `answers` is the id of the proposal it speaks to: the charge that is denied, the arrest that a
    reason is given for. `question` is a code of `questions.yaml`; its slot `answer` holds the
    stance on the question where that is another one than on the words. `grade` is A when the words
    say it, B when something was inferred, C when a model guessed. `rule_words` explains the rule,
    in English; `marks` are message ids of what a person should look at twice.
    """

    id: str
    kind: Kind
    type: str
    span: Span
    text: str
    subject: str | None = None
    subject_kind: Who | None = None
    subject_span: Span | None = None
    speaker: str | None = None
    speaker_kind: Who = "narrator"
    speaker_span: Span | None = None
    speaker_sort: str | None = None
    stance: str = "asserts"
    modality: str | None = None
    slots: Slots = field(default_factory=dict)
    parent: str | None = None
    answers: str | None = None
    question: str | None = None
    rule: str = ""
    rule_version: str = ""
    rule_words: str = ""
    reader: str = "rules"
    language: str = "en"
    grade: Grade = "A"
    marks: tuple[str, ...] = ()

    def all(self, name: str) -> tuple[Slot, ...]:
        """The slots of this name, none, one or several."""
        found = self.slots.get(name, ())
        return (found,) if isinstance(found, Slot) else found

    def value(self, name: str) -> str | None:
        """The value of the first slot of this name, or None."""
        return next((slot.value for slot in self.all(name)), None)


def proposal_id(reader: str, rule: str, type_: str, span: Span, *names: str | None) -> str:
    """The same for the same reading of the same text, so that a decision stays with it."""
    place = f"{span[0]}-{span[1]}"
    said = "\x1f".join([reader, rule, type_, place, *(name or "" for name in names)])
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:_ID_LENGTH]
