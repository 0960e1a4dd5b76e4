"""People: who has a name in the ledger, found across alphabets, and what is said of each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_GET, require_POST

from salname.desk.pages.casework import (
    book_now,
    by_id,
    matter,
    people_with_acts,
    quote_href,
    spoken,
)
from salname.desk.pages.show import go, show
from salname.desk.record.actions.judge import judge as judge_records
from salname.desk.vault import current
from salname.errors import NoSuchRecord
from salname.follow.index import Index
from salname.follow.sides import side_rules
from salname.follow.voices import Voices
from salname.match.search import find
from salname.model.book import Book
from salname.model.claim import Claim
from salname.model.decision import Sameness
from salname.publish.sayings import sayings
from salname.words.languages import gettext as _

_NAMED = ("name", "group_name")
_SPEAK = ("person", "body", "group")
_KINDS = {"body": "body_kinds", "group": "group_kinds"}


@dataclass(frozen=True)
class Named:
    """A record with every way its name is written, and how much is said about and by it."""

    id: str
    type: str
    kind: str | None
    names: tuple[str, ...]
    about: int
    by: int

    @property
    def kinds(self) -> str:
        """The vocabulary list its kind is a code of."""
        return _KINDS.get(self.type, "body_kinds")


@require_GET
def people(request: HttpRequest) -> HttpResponse:
    """Everybody named, or those whose name comes near the one asked for."""
    asked = request.GET.get("q", "").strip()
    named = named_in(book_now())
    rows = near(named, asked) if asked else list(named.values())
    return show(request, "people.html", here="people", rows=rows, asked=asked)


@require_GET
def person(request: HttpRequest, record: str) -> HttpResponse:
    """One record: what is said about it, what it says, names that come near."""
    said = book_now()
    if record not in said.records:
        raise Http404(NoSuchRecord(record=record))
    head = said.head(record)
    voices = Voices(Index.of(said), head, side_rules())
    everything = by_id(voices.said(said.live()))
    one = named_of(said, head)
    return show(
        request,
        "person.html",
        here="people",
        one=one,
        records=[id_ for id_ in said.records if said.head(id_) == head],
        about=sayings((everything[c.id] for c in _about(said, head)), everything),
        says=sayings((everything[c.id] for c in _by(said, head)), everything),
        alike=_alike(said, one),
        has_case=head in people_with_acts(said),
        quote_href=quote_href,
        matter=matter,
    )


@require_POST
def judge(request: HttpRequest, left: str, right: str) -> HttpResponse:
    """Record a person's judgement about two records."""
    judge_records(current(), left, right, Sameness(request.POST.get("sameness", "")))
    return go(request, "person", left, said=_("Your judgement is recorded. It can be changed."))


def named_in(said: Book) -> dict[str, Named]:
    """Every person, body and group with a name, by the id that stands for it."""
    named = (c.proposition.subject for c in said.live() if c.proposition.property in _NAMED)
    known = (said.records[one] for one in named if one in said.records)
    heads = dict.fromkeys(said.head(one.id) for one in known if one.type in _SPEAK)
    about, by = spoken(said)
    return {head: _named(said, head, about.get(head, 0), by.get(head, 0)) for head in heads}


def named_of(said: Book, head: str) -> Named:
    """One record with its names."""
    about, by = spoken(said)
    return _named(said, head, about.get(head, 0), by.get(head, 0))


def _named(said: Book, head: str, about: int, by: int) -> Named:
    record = said.records[head]
    groups = [c.proposition.value for c in said.about(head, "group_name")]
    names = tuple(dict.fromkeys([*said.names(head), *groups]))
    return Named(head, record.type, record.kind, names, about, by)


def near(named: dict[str, Named], asked: str) -> list[Named]:
    """Records whose name comes near, the nearest first."""
    found = find({id_: one.names for id_, one in named.items()}, asked)
    return [named[one.record] for one in found]


def _alike(said: Book, one: Named) -> list[Named]:
    """Other people whose name comes near: for a person to judge."""
    if one.type != "person" or not one.names:
        return []
    others = {id_: each for id_, each in named_in(said).items() if each.type == "person"}
    others.pop(one.id, None)
    return near(others, one.names[0])[:8]


def _about(said: Book, head: str) -> Iterable[Claim]:
    return (
        claim
        for claim in said.live()
        if head in (said.head(claim.proposition.subject), said.head(claim.proposition.value))
    )


def _by(said: Book, head: str) -> Iterable[Claim]:
    return (claim for claim in said.live() if said.head(claim.speaker) == head)
