"""Editing a card: the same proposal, with the words the person finds right."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods

from salname.desk.pages.cards import Card, cards_of
from salname.desk.pages.casework import book_now
from salname.desk.pages.review import next_card, words_of
from salname.desk.pages.show import refuse, show
from salname.desk.pages.source import source_row
from salname.desk.record.actions.accept import accept
from salname.desk.vault import current
from salname.errors import NoSuchProposal, SalnameError
from salname.model.vocabulary import vocabulary
from salname.read.about import property_of, slot_of
from salname.read.proposal import Proposal

_TABLES = {"ordered_by": "courts", "facility": "facilities", "from_facility": "facilities"}
"""Tables whose names a form offers for a property."""


@dataclass(frozen=True)
class Field:
    """One detail in the form: `name` as the action knows it, `kind` as the value is to be read."""

    name: str
    property: str
    kind: str
    value: str
    how: str | None = None

    def offered(self) -> tuple[str, ...]:
        """Names to choose from, in every language and spelling; others may be written too."""
        table = _TABLES.get(self.property)
        rows = () if table is None else getattr(vocabulary(), table)
        names = (name for row in rows for name in (*row.names.values(), *row.also))
        return tuple(dict.fromkeys(names))


@require_http_methods(["GET", "POST"])
def edit(request: HttpRequest, source: str, proposal: str) -> HttpResponse:
    """The form; sending it accepts the proposal with what was changed in it."""
    card = _card(source, proposal)
    fields = list(fields_of(card.proposal))
    shown: dict[str, Any] = {
        "here": "reviews",
        "source": source_row(source),
        "card": card,
        "words": words_of(source, [card])[proposal],
        "fields": fields,
        "stances": list(vocabulary().stances),
        "modalities": list(vocabulary().modalities),
    }
    if request.method == "GET":
        return show(request, "edit.html", given={}, **shown)
    try:
        same = request.POST.get("same_as") or None
        accept(current(), source, proposal, changes=changes(request, card, fields), same_as=same)
    except SalnameError as error:
        return refuse(request, "edit.html", error, given=request.POST, **shown)
    return next_card(request, source, proposal)


def fields_of(proposal: Proposal) -> Iterator[Field]:
    """What was found, then what the vocabulary has for this type of act and was not found."""
    seen = set()
    for name in proposal.slots:
        property_ = property_of(name)
        if property_ is None:
            continue
        seen.add(property_)
        for place, slot in enumerate(proposal.all(name)):
            which = f"{name}.{place}" if place else name
            yield Field(which, property_, _kind(property_), slot.value, slot.how)
    if proposal.kind == "act":
        yield from (one for one in fields_for(proposal.type) if one.property not in seen)


def fields_for(act: str) -> Iterator[Field]:
    """The details that the vocabulary has for a type of act, in its order, all empty."""
    term = vocabulary().acts.get(act)
    for property_ in term.texts("slots") if term else ():
        slot = slot_of(property_)
        if slot is not None:
            yield Field(slot, property_, _kind(property_), "")


def changes(request: HttpRequest, card: Card, fields: list[Field]) -> dict[str, str]:
    """What the person changed, later places of a slot first so that the earlier keep theirs."""
    before = {
        "subject": card.proposal.subject or "",
        "speaker": card.proposal.speaker or "",
        "stance": card.proposal.stance,
        "modality": card.proposal.modality or "",
        **{one.name: one.value for one in fields},
    }
    given = {name: request.POST.get(name, old).strip() for name, old in before.items()}
    changed = {name: value for name, value in given.items() if value != before[name]}
    return dict(sorted(changed.items(), reverse=True))


def _kind(property_: str) -> str:
    term = vocabulary().properties.get(property_)
    return (term and term.text("value")) or "text"


def _card(source: str, proposal: str) -> Card:
    found = next((one for one in cards_of(source, book_now()) if one.code == proposal), None)
    if found is None:
        raise Http404(NoSuchProposal(proposal=proposal))
    return found
