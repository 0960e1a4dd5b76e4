"""An invented case, told claim by claim: Lalə B. is held; her lawyer, a court, a paper speak."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

import pytest

from salname.follow.sides import SideRules
from salname.follow.statute import Law, Rule
from salname.model.book import Book
from salname.model.claim import Claim, Proposition, Quote, Stance, Visibility
from salname.model.record import Record
from salname.model.source import Source
from salname.publish.edition import Imprint, Proof, edition_of
from salname.publish.release import Policy, release_of
from salname.words.terms import Term

PUBLIC = Visibility.PUBLIC


@dataclass
class Telling:
    """Claims told one by one; every call returns the id of what it told."""

    records: dict[str, Record] = field(default_factory=dict)
    claims: dict[str, Claim] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    places: dict[str, int] = field(default_factory=dict)

    def record(self, id_, type_, kind=None, name=None, visibility=PUBLIC):
        self.records[id_] = Record(id_, type_, kind)
        if name is not None:
            self.claim(id_, "name", name, visibility=visibility)
        return id_

    def source(self, id_, title=None, visibility=PUBLIC, **more):
        more = {"published": "2025-03", "publisher": "Körpü", **more}
        title = title or f"Report {id_.removeprefix('source-')}"
        self.sources[id_] = Source(id_, "page", title, "en", visibility=visibility, **more)
        return id_

    def claim(self, subject, property_, value, **more):
        id_ = f"claim-{len(self.claims) + 1:03}"
        words = more.pop("words", value)
        quote = None if words is None else self.quote(words)
        more = {"speaker": "body-paper", "stance": "asserts", "source": "source-1", **more}
        more.setdefault("visibility", PUBLIC)
        proposition = Proposition(subject, property_, value)
        speaker, stance = more.pop("speaker"), Stance(more.pop("stance"))
        source = more.pop("source")
        self.claims[id_] = Claim(id_, proposition, speaker, stance, source, quote, **more)
        return id_

    def quote(self, words):
        start = self.places.setdefault(words, 1000 * len(self.places))
        return Quote("d" * 64, start, start + len(words), words)

    def act(self, id_, kind, *, person="person-lale", slots=(), **more):
        self.record(id_, "act", kind)
        self.claim(id_, "done_to", person, **more)
        for property_, value in dict(slots).items():
            self.claim(id_, property_, value, **more)
        return id_

    def book(self, **parts):
        return replace(Book(self.records, dict(self.claims), self.sources), **parts)


@pytest.fixture
def told():
    """The cast with nothing said about anybody yet."""
    telling = Telling()
    telling.source("source-1", address="https://korpu.example/1")
    telling.record("body-paper", "body", "outlet", name="Körpü")
    telling.record("person-lale", "person", name="Lalə Bənövşəli")
    telling.record("person-lawyer", "person", name="Dalğa Xəzərli")
    telling.claim("person-lawyer", "lawyer_of", "person-lale", words="her lawyer")
    telling.record("body-court", "body", "court", name="Lake District Court")
    telling.record("group-officials", "group", "officials")
    return telling


@pytest.fixture
def held(told):
    """Arrest, remand and two charges, denied, with a position on a question."""
    told.act("act-arrest", "arrest", slots={"on": "2025-03-02"}, words="was arrested on 2 March")
    order = "the court ordered her held for four months"
    slots = {"on": "2025-03-03", "ordered_by": "body-court", "term": "P4M"}
    told.act("act-remand", "remand", slots=slots, words=order)
    charged = "she is charged with smuggling and fraud"
    for number, offence in enumerate(("smuggling", "fraud")):
        told.act(
            f"act-charge{number}",
            "charge",
            slots={"offence": offence},
            words=charged,
            speaker="group-officials",
        )
        told.claim(
            f"act-charge{number}",
            "offence",
            offence,
            speaker="person-lale",
            stance="denies",
            words="“I carried notebooks,” she said",
        )
    reason = "it is for her reporting, said the lawyer"
    told.claim("act-arrest", "reason", "her reporting", speaker="person-lawyer", words=reason)
    told.record("question-pressure", "question", "pressure_on_defenders")
    told.claim(
        "question-pressure",
        "answer",
        "yes",
        speaker="group-officials",
        stance="denies",
        words="officials say there is no pressure",
    )
    told.claim(
        "source-1",
        "holds",
        "lists were burnt",
        speaker="person-lawyer",
        words="the lists were burnt",
    )
    return told


RULES = SideRules(
    kinds={"outlet": "media", "court": "official", "officials": "official"},
    roles=(("lawyer", "own"),),
)
LAW = Law(
    ("minor", "less_serious", "serious"),
    (
        Rule("AZ.DET.START", "CPC 158.2", "the code"),
        Rule("AZ.DET.CAP", "CPC 159.7", "the code", Term(months=10), "serious"),
    ),
)
IMPRINT = Imprint("Çıraq", date(2025, 3, 27), contact="mailto:ciraq@example.org")
PROOF = Proof(42, ("ab" * 32, "cd" * 32))


@pytest.fixture
def edition():
    """Makes the edition of a book."""

    def made(book, imprint=IMPRINT, policy=None):
        return edition_of(release_of(book, policy or Policy()), imprint, PROOF, LAW, RULES)

    return made
