"""What several pages ask of a case: the book, the law, who has a case, where a quotation links."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date

from django.urls import reverse

from salname.desk.book import book
from salname.desk.record.actions.publish import COUNTRY
from salname.desk.vault import current
from salname.follow.case import Case, case_of
from salname.follow.points import Version, versions
from salname.follow.positions import Question
from salname.follow.rules import law_of
from salname.follow.sides import side_rules
from salname.follow.statute import Law
from salname.follow.voices import Said
from salname.model.book import Book
from salname.publish.sayings import Saying
from salname.publish.wording import label


def book_now() -> Book:
    """What the ledger of the open vault says."""
    return book(current().opening)


def today_here() -> date:
    """The day it is where the cases are."""
    return current().today()


def law_here() -> Law:
    """The law of the country the desk works in."""
    return law_of(COUNTRY)


def case_now(person: str) -> Case:
    """The case of a person as it stands today."""
    return case_of(book_now(), person, today=today_here(), law=law_here(), rules=side_rules())


def people_with_acts(said: Book) -> list[str]:
    """Heads of the people something was done to, in the order they were first met."""
    values = (c.proposition.value for c in said.live() if c.proposition.property == "done_to")
    return list(dict.fromkeys(said.head(value) for value in values))


def by_side(question: Question) -> tuple[Version, ...]:
    """The positions on a question as versions: sides beside each other, none left out."""
    return versions(said for position in question.positions for said in position.said)


def by_id(said: Sequence[Said]) -> Mapping[str, Said]:
    """Everything said, by the id of its claim."""
    return {one.claim.id: one for one in said}


def quote_href(one: Saying) -> str:
    """Where the words of a saying stand lit in their source."""
    if one.source is None:
        return reverse("sources")
    page = reverse("source", args=(one.source.id,))
    if one.words is None or one.start is None:
        return page
    return f"{page}?at={one.start}-{one.start + len(one.words)}#lit"


def matter(one: Saying) -> str | None:
    """What a saying is about: an act or a question by its label; None for anything else."""
    records = book_now().records
    for record in (records[id_] for id_ in one.subjects if id_ in records):
        if record.type == "act":
            return label("acts", record.kind)
        if record.type == "question":
            return label("questions", record.kind)
    return None


def spoken(said: Book) -> tuple[Mapping[str, int], Mapping[str, int]]:
    """How many claims there are about each record, and how many by it."""
    about: dict[str, int] = defaultdict(int)
    by: dict[str, int] = defaultdict(int)
    for claim in said.live():
        about[said.head(claim.proposition.subject)] += 1
        by[said.head(claim.speaker)] += 1
        value = said.head(claim.proposition.value)
        if value in said.records:
            about[value] += 1
    return about, by
