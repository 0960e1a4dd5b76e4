"""Cases: what the claims about a person add up to, all versions beside each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.safestring import mark_safe
from django.views.decorators.http import require_GET

from salname.desk.models import CaptureRow
from salname.desk.pages.casework import (
    book_now,
    by_id,
    by_side,
    case_now,
    law_here,
    people_with_acts,
    quote_href,
    today_here,
)
from salname.desk.pages.show import show
from salname.errors import NoSuchRecord
from salname.follow.acts import acts_of
from salname.follow.case import Case
from salname.follow.clocks import Clock, days_left, nearness
from salname.follow.custody import custody_of
from salname.follow.drawing import custody_bar, timeline_drawing
from salname.follow.index import Index
from salname.follow.notes import Note
from salname.follow.orders import Order
from salname.follow.sides import side_rules
from salname.follow.status import status_of
from salname.follow.statute import Law
from salname.follow.voices import Voices
from salname.model.source import Capture, Source
from salname.words.languages import gettext as _
from salname.words.languages import say_date, say_term

_DECIDE = ("order", "initial_limit", "last_limit", "sentence")


@require_GET
def cases(request: HttpRequest) -> HttpResponse:
    """Everybody something was done to, each with the sentence that opens the case."""
    return show(request, "cases.html", here="cases", cases=openings())


@require_GET
def case(request: HttpRequest, person: str) -> HttpResponse:
    """One case."""
    said = book_now()
    if person not in said.records:
        raise Http404(NoSuchRecord(record=person))
    found = case_now(person)
    return show(
        request,
        "case.html",
        here="cases",
        case=found,
        everything=by_id(list(found.said())),
        documents=documents(found),
        by_side=by_side,
        quote_href=quote_href,
        days_left=days_left,
        nearness=nearness,
        told_apart=told_apart,
        told_order=told_order,
        bar=_bar(found),
        lanes=_markup(timeline_drawing(found)),
    )


@dataclass(frozen=True)
class Opening:
    """A case in the list: whose it is, the sentences that open it, how much there is."""

    person: str
    name: str | None
    status: tuple[Note, ...]
    acts: int


def openings() -> list[Opening]:
    """Every case in brief, from one index of the book."""
    said = book_now()
    index, rules, law = Index.of(said), side_rules(), law_here()
    voices = (Voices(index, person, rules) for person in people_with_acts(said))
    return [_opening(one, law) for one in voices]


def _opening(voices: Voices, law: Law) -> Opening:
    acts = acts_of(voices)
    status = status_of(acts, custody_of(acts, law), today_here())
    return Opening(voices.person, voices.index.name(voices.person), status, len(acts))


def told_apart(clocks: Sequence[Clock], day: date) -> tuple[list[Clock], list[Clock]]:
    """What still runs or decides (the order, the limits), and deadlines that are over."""
    telling = [one for one in clocks if one.kind in _DECIDE or nearness(one, day) != "past"]
    return telling, [one for one in clocks if one not in telling]


def told_order(order: Order) -> str:
    """An order in words: its days, lengths, courts and ends, as many of each as are claimed."""
    parts = [say_date(bound.when) for bound in order.dates]
    parts += [say_term(one.term) for one in order.lengths]
    parts += order.courts
    parts += [_("until {when}").format(when=say_date(bound.when)) for bound in order.untils]
    return ", ".join(parts)


def documents(found: Case) -> list[tuple[Source, Capture]]:
    """The sources of a case with their latest captures, as far as both are here."""
    sources = book_now().sources
    captures = {
        row.source: row.value()
        for row in CaptureRow.objects.filter(source__in=found.sources).order_by("entry")
    }
    return [(sources[id_], captures[id_]) for id_ in found.sources if id_ in captures]


def _bar(found: Case) -> str | None:
    latest = found.custody.latest
    return None if latest is None else _markup(custody_bar(latest, found.today))


def _markup(svg: str | None) -> str | None:
    """A drawing of ours as markup: `follow.strokes` has escaped every text in it."""
    return None if svg is None else mark_safe(svg)  # noqa: S308 - see above
