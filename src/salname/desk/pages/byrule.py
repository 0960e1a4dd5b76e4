"""Many proposals of one rule: shown together first, then accepted together or left."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods

from salname.desk.pages.cards import Card, cards_of
from salname.desk.pages.casework import book_now
from salname.desk.pages.review import rules_of, words_of
from salname.desk.pages.show import go, show
from salname.desk.pages.source import source_row
from salname.desk.record.actions.accept import accept_many
from salname.desk.vault import current
from salname.words.languages import ngettext


@require_http_methods(["GET", "POST"])
def by_rule(request: HttpRequest, source: str, rule: str) -> HttpResponse:
    """The list with a box for each; only what stays ticked is accepted."""
    cards = waiting_of(source, rule)
    if request.method == "GET":
        row = source_row(source)
        shown: dict[str, Any] = {
            "source": row,
            "rule": rule,
            "cards": cards,
            "words": words_of(source, cards),
        }
        return show(request, "by_rule.html", here="reviews", **shown)
    ticked = set(request.POST.getlist("proposal"))
    wanted = [card.code for card in cards if card.code in ticked]
    done = len(accept_many(current(), source, wanted))
    said = ngettext("{count} proposal accepted.", "{count} proposals accepted.", done)
    return go(request, "review", source, said=said.format(count=done))


def waiting_of(source: str, rule: str) -> list[Card]:
    """The exact proposals of this rule that wait."""
    return dict(rules_of(cards_of(source, book_now()))).get(rule, [])
