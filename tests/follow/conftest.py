"""An invented cast: Aysel K., held; her lawyer; a court; officials; a defender; two outlets."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

import pytest

from salname.follow.sides import SideRules
from salname.follow.statute import Law, Paragraph, Rule
from salname.model.book import Book
from salname.model.claim import Claim, Proposition, Quote, Stance
from salname.model.record import Record
from salname.model.source import Source
from salname.words.terms import Term

RULES = SideRules(
    kinds={
        "outlet": "media",
        "court": "official",
        "officials": "official",
        "organisation": "defenders",
        "unnamed": "others",
    },
    roles=(("human rights defender", "defenders"), ("minister", "official"), ("member", "body")),
)
GRADES = ("minor", "less_serious", "serious", "especially_serious")


@dataclass
class Telling:
    """Claims told one by one; every call returns the claim's id."""

    records: dict[str, Record] = field(default_factory=dict)
    claims: dict[str, Claim] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)

    def record(self, id_, type_, kind=None, name=None):
        self.records[id_] = Record(id_, type_, kind)
        if name is not None:
            self.claim(id_, "name", name)
        return id_

    def source(self, id_, published="2024-12"):
        self.sources[id_] = Source(id_, "page", f"Title of {id_}", "en", published)
        return id_

    def claim(self, subject, property_, value, *, by="paper", stance="asserts", **more):
        id_ = f"claim-{len(self.claims) + 1:03}"
        source = more.pop("source", "page")
        quote = more.pop("quote", Quote("d" * 64, 0, len(value), value))
        proposition = Proposition(subject, property_, value)
        self.claims[id_] = Claim(id_, proposition, by, Stance(stance), source, quote, **more)
        return id_

    def act(self, id_, kind, *, by="paper", source="page", **slots):
        self.record(id_, "act", kind)
        self.claim(id_, "done_to", "aysel", by=by, source=source)
        for property_, value in slots.items():
            self.claim(id_, property_, value, by=by, source=source)
        return id_

    def book(self, **parts) -> Book:
        return replace(Book(self.records, dict(self.claims), self.sources), **parts)


@pytest.fixture
def told() -> Telling:
    """The cast with nothing said about anybody yet."""
    telling = Telling()
    telling.source("page")
    telling.record("paper", "body", "outlet", name="The Paper")
    telling.record("aysel", "person", name="Aysel Kərimli")
    telling.record("officials", "group", "officials")
    telling.record("court", "body", "court", name="Court of the Lake District")
    return telling


@pytest.fixture
def rules() -> SideRules:
    """Sides as a small vocabulary gives them."""
    return RULES


@pytest.fixture
def law() -> Law:
    """The limits of an invented country that counts as Azerbaijan does."""
    start = date(2014, 11, 16)
    limits = [
        Rule(code, article, "the code", Term(months=months), severity, start)
        for code, article, amounts in (
            ("AZ.DET.INITIAL", "CPC 158.1", (2, 3, 4, 4)),
            ("AZ.DET.CAP", "CPC 159.7", (3, 7, 10, 13)),
        )
        for severity, months in zip(GRADES, amounts, strict=True)
    ]
    others = [
        Rule("AZ.DET.START", "CPC 158.2", "the code"),
        Rule("AZ.DET.CASE_TO_COURT15", "CPC 292.1-1", "the code", Term(days=15)),
        Rule("AZ.DET.EXT_PROS5", "CPC 159.3", "the code", Term(days=5)),
        Rule("AZ.DET.APPEAL3", "CPC 452.1", "the code", Term(days=3)),
        Rule("AZ.DET.48H", "CPC 148.4", "the code", Term(days=2)),
        Rule("AZ.CREDIT", "CC 69.3", "the code"),
        Rule("AZ.TERM.COMPUTE", "CPC 202.3", "the code"),
    ]
    provisions = {
        "127.1": 0, "127.2": 1, "128": 0, "178.1": 0, "178.2": 1, "178.3": 2, "178.4": 3,
        "221.1": 0, "221.2": 1, "221.3": 1,
    }  # fmt: skip
    paragraphs = [Paragraph(one, GRADES[grade], "the code") for one, grade in provisions.items()]
    offences = {"fraud": ("178",), "hooliganism": ("221",), "injur": ("127", "128")}
    return Law(GRADES, (*limits, *others), tuple(paragraphs), offences)
