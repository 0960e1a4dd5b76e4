"""Review: the text with its lit spans beside the cards; one key decides and moves on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from salname.desk.models import DecisionRow, ProposalRow, SourceRow
from salname.desk.pages.cards import Card, after, cards_of, in_hand
from salname.desk.pages.casework import book_now
from salname.desk.pages.lit import stretches
from salname.desk.pages.show import show
from salname.desk.pages.source import source_row, text_of
from salname.desk.record.actions.accept import accept
from salname.desk.record.actions.reject import reject
from salname.desk.record.actions.undo import undo
from salname.desk.record.waiting import DECIDED_BY_PEOPLE
from salname.desk.vault import current
from salname.read.confirm import passage
from salname.words.languages import gettext as _


@require_GET
def waiting(request: HttpRequest) -> HttpResponse:
    """The sources with something to decide, the one begun last first."""
    open_ = ProposalRow.objects.filter(verdict="", kind__in=DECIDED_BY_PEOPLE)
    codes = dict.fromkeys(open_.values_list("source", flat=True))
    rows = SourceRow.objects.filter(code__in=codes).order_by("-entry")
    counted = [(row, open_.filter(source=row.code).count()) for row in rows]
    return show(request, "reviews.html", here="reviews", sources=counted)


@require_GET
def review(request: HttpRequest, source: str) -> HttpResponse:
    """One source with all its proposals; `?at=` names the card to begin with."""
    return show(request, "review.html", here="reviews", **page_of(source, request.GET.get("at")))


def page_of(source: str, wanted: str | None) -> dict[str, Any]:
    """What the review of a source shows, with one card in hand."""
    row = source_row(source)
    cards = cards_of(source, book_now())
    text = text_of(source)
    spans = {card.code: passage(card.proposal, text) for card in cards}
    return {
        "source": row,
        "cards": cards,
        "by_code": {card.code: card for card in cards},
        "now": in_hand(cards, wanted),
        "stretches": stretches(text, spans),
        "words": {code: text[slice(*span)] for code, span in spans.items()},
        "last": last_decision(source),
        "rules": rules_of(cards),
    }


def words_of(source: str, cards: Sequence[Card]) -> dict[str, str]:
    """The words each card would be quoted with."""
    text = text_of(source)
    return {card.code: text[slice(*passage(card.proposal, text))] for card in cards}


def last_decision(source: str) -> DecisionRow | None:
    """What Undo takes back: the latest decision on this source that stands."""
    return DecisionRow.objects.filter(source=source, undone=False).order_by("-entry").first()


def rules_of(cards: list[Card]) -> list[tuple[str, list[Card]]]:
    """Rules whose exact proposals (class A) wait in numbers: they can be accepted together."""
    groups: dict[str, list[Card]] = {}
    for card in cards:
        if card.waits and card.proposal.grade == "A" and not card.known:
            groups.setdefault(card.proposal.rule, []).append(card)
    return [(rule, some) for rule, some in groups.items() if len(some) > 1]


@require_POST
def take(request: HttpRequest, source: str, proposal: str) -> HttpResponse:
    """Accept a proposal as it stands."""
    same = request.POST.get("same_as") or None
    accept(current(), source, proposal, same_as=same)
    return next_card(request, source, proposal)


@require_POST
def leave(request: HttpRequest, source: str, proposal: str) -> HttpResponse:
    """Reject a proposal; it stays in the ledger as rejected."""
    reject(current(), source, proposal, reason=request.POST.get("reason") or None)
    return next_card(request, source, proposal)


@require_POST
def take_back(request: HttpRequest, source: str, decision: str) -> HttpResponse:
    """Undo a decision; its card is in hand again."""
    row = DecisionRow.objects.filter(code=decision).first()
    undo(current(), decision, reason=_("undone at review"))
    return answer(request, source, row.proposal if row else None)


def next_card(request: HttpRequest, source: str, proposal: str) -> HttpResponse:
    """The review with the next waiting card in hand."""
    return answer(request, source, after(cards_of(source, book_now()), proposal))


def answer(request: HttpRequest, source: str, at: str | None) -> HttpResponse:
    """The changed part for a script, a whole new page without one."""
    if request.headers.get("HX-Request"):
        shown = {**page_of(source, at), "keys_off": request.session.get("keys_off", False)}
        return render(request, "review_body.html", shown)
    place = f"?at={at}#p-{at}" if at else ""
    return HttpResponseRedirect(reverse("review", args=(source,)) + place)
