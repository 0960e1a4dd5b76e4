"""Adding a claim by hand: a form that follows from the vocabulary of the act."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods

from salname.desk.models import SourceRow
from salname.desk.pages.casework import book_now
from salname.desk.pages.edit import fields_for
from salname.desk.pages.show import go, refuse, show
from salname.desk.record.actions.write_act import Written, write_act
from salname.desk.vault import current
from salname.errors import NoSuchRecord, SalnameError
from salname.model.claim import Stance
from salname.model.vocabulary import vocabulary
from salname.words.languages import gettext as _


@require_http_methods(["GET", "POST"])
def add(request: HttpRequest, person: str) -> HttpResponse:
    """First which act (`?act=remand`), then its details."""
    said = book_now()
    name = said.name(person)
    if person not in said.records or name is None:
        raise Http404(NoSuchRecord(record=person))
    act = request.GET.get("act", "")
    shown: dict[str, Any] = {
        "here": "cases",
        "person": person,
        "name": name,
        "act": act if act in vocabulary().acts else None,
        "acts": vocabulary().acts,
        "stances": list(vocabulary().stances),
        "fields": list(fields_for(act)),
        "sources": SourceRow.objects.order_by("-entry"),
    }
    if request.method == "GET" or shown["act"] is None:
        return show(request, "adding.html", given={}, **shown)
    try:
        write_act(current(), request.POST.get("source", ""), _written(request, act, person, name))
    except SalnameError as error:
        return refuse(request, "adding.html", error, given=request.POST, **shown)
    return go(request, "case", person, said=_("Recorded, with its words and its speaker."))


def _written(request: HttpRequest, act: str, person: str, name: str) -> Written:
    return Written(
        act=act,
        person=person,
        name=name,
        words=request.POST.get("words", ""),
        speaker=request.POST.get("speaker", ""),
        stance=Stance(request.POST.get("stance", Stance.ASSERTS)),
        slots={one.name: request.POST.get(one.name, "") for one in fields_for(act)},
    )
