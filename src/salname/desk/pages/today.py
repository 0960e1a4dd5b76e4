"""Today: what runs out, what waits to be read, what waits to be decided."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from salname.desk.models import ProposalRow, SourceRow
from salname.desk.pages.casework import book_now, law_here, people_with_acts, today_here
from salname.desk.pages.show import left_out, show, unread_sources
from salname.desk.record.waiting import DECIDED_BY_PEOPLE
from salname.follow.acts import acts_of
from salname.follow.clocks import Clock, days_left, nearness
from salname.follow.custody import Spell, custody_of
from salname.follow.index import Index
from salname.follow.sides import side_rules
from salname.follow.statute import Law
from salname.follow.voices import Voices
from salname.model.book import Book

_SHOWN = 12


@dataclass(frozen=True)
class Running:
    """A person's clock. `clock` is None for custody whose end nobody recorded."""

    person: str
    name: str | None
    clock: Clock | None
    spell: Spell
    near: str
    left: tuple[int, int] | None


@require_GET
def today(request: HttpRequest) -> HttpResponse:
    """The desk in the morning: the nearest end first."""
    day = today_here()
    running = clocks(book_now(), day)
    return show(
        request,
        "today.html",
        here="today",
        today=day,
        running=running[:_SHOWN],
        more=len(running) - _SHOWN,
        urgent=sum(one.near == "now" for one in running),
        unread_sources=[(row, _to_decide(row)) for row in unread_sources().order_by("-entry")[:8]],
        begun=begun_sources()[:8],
        empty=not SourceRow.objects.exists(),
        left_out=left_out(),
    )


def clocks(book_: Book, day: date) -> list[Running]:
    """Every running clock of everybody in custody, the nearest first, unknown ends last."""
    index, rules, law = Index.of(book_), side_rules(), law_here()
    found = [
        one
        for person in people_with_acts(book_)
        for one in _of_person(Voices(index, person, rules), law, day)
    ]
    order = ("now", "soon", "later", "past", "unknown")
    return sorted(found, key=lambda one: (order.index(one.near), one.left or (0, 0), one.person))


def _of_person(voices: Voices, law: Law, day: date) -> Iterator[Running]:
    spell = custody_of(acts_of(voices), law).latest
    if spell is None or spell.released:
        return
    person, name = voices.person, voices.index.name(voices.person)
    orders = [one for one in spell.clocks if days_left(one, day)[1] >= 0 or one.kind == "order"]
    for clock in orders:
        yield Running(person, name, clock, spell, nearness(clock, day), days_left(clock, day))
    if not any(one.kind == "order" for one in spell.clocks):
        yield Running(person, name, None, spell, "unknown", None)


def begun_sources() -> list[tuple[SourceRow, int]]:
    """Sources of which something is decided and something is not."""
    waiting = ProposalRow.objects.filter(verdict="", kind__in=DECIDED_BY_PEOPLE).values("source")
    begun = ProposalRow.objects.exclude(verdict="").values("source")
    rows = SourceRow.objects.filter(code__in=waiting).filter(code__in=begun).order_by("-entry")
    return [(row, _to_decide(row)) for row in rows]


def _to_decide(row: SourceRow) -> int:
    return ProposalRow.objects.filter(
        source=row.code, verdict="", kind__in=DECIDED_BY_PEOPLE
    ).count()
