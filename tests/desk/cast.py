"""The small cast of the desk's tests: an invented article, and a reader that knows it."""

from __future__ import annotations

from salname.gather.text import pasted
from salname.read.document import Document
from salname.read.proposal import Proposal, Slot

ARTICLE = (
    "Orkhan Sabzali was arrested in Shamkir on 3 May 2025. "
    "Police charged him with hooliganism and fraud. "
    "His lawyer Leyla Mirzali said that he denies the charges. "
    "Sabzali says that it is for what he wrote. "
    "An official said there is no pressure on defenders."
)
NAME, LAWYER = "Orkhan Sabzali", "Leyla Mirzali"


def reader(document: Document) -> list[Proposal]:
    """What a reader would propose of ARTICLE; of any other text, that its first words are said."""
    if document.text != ARTICLE:
        return [_proposal("p0", "statement", "said", document.text[:40].strip() or "-")]
    return [
        _proposal("m1", "mention", "person", NAME, subject=NAME, subject_kind="person"),
        _proposal("m2", "mention", "person", LAWYER, subject=LAWYER, slots=_slots(role="lawyer")),
        _proposal(
            "arrest",
            "act",
            "arrest",
            "Orkhan Sabzali was arrested in Shamkir on 3 May 2025",
            subject=NAME,
            slots={
                "date": Slot("2025-05-03", span("3 May 2025")),
                "place": Slot("Shamkir", span("Shamkir")),
            },
        ),
        _proposal(
            "charge",
            "act",
            "charge",
            "Police charged him with hooliganism and fraud",
            subject=NAME,
            speaker="police",
            speaker_kind="group",
            slots={
                "charges": (
                    Slot("hooliganism", span("hooliganism")),
                    Slot("fraud", span("fraud")),
                )
            },
        ),
        _proposal(
            "reported",
            "statement",
            "said",
            "His lawyer Leyla Mirzali said that he denies the charges",
            speaker=LAWYER,
            speaker_kind="person",
        ),
        _proposal(
            "denial",
            "act",
            "denial",
            "he denies the charges",
            subject=NAME,
            speaker=NAME,
            speaker_kind="person",
            stance="denies",
            answers="charge",
            parent="reported",
        ),
        _proposal(
            "reason",
            "statement",
            "said",
            "it is for what he wrote",
            speaker=NAME,
            speaker_kind="person",
            answers="arrest",
            slots={"reason": Slot("for what he wrote", span("for what he wrote"))},
        ),
        _proposal(
            "pressure",
            "statement",
            "said",
            "there is no pressure on defenders",
            speaker="An official",
            speaker_kind="group",
            stance="denies",
            question="pressure",
        ),
    ]


def article(text: str = ARTICLE):
    return pasted(text)


def span(words: str) -> tuple[int, int]:
    start = ARTICLE.index(words)
    return start, start + len(words)


def _slots(**named: str) -> dict[str, Slot]:
    return {name: Slot(value, span(value)) for name, value in named.items()}


def _proposal(id_, kind, type_, words, **details) -> Proposal:
    place = span(words) if words in ARTICLE else (0, len(words))
    return Proposal(id=id_, kind=kind, type=type_, span=place, text=words, rule=id_, **details)
