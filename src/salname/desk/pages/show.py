"""Showing a page: the frame's figures, what was just done, what went wrong."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from salname.desk.models import EntryRow, ProposalRow, SourceRow
from salname.desk.record.waiting import DECIDED_BY_PEOPLE
from salname.desk.vault import current
from salname.errors import SalnameError
from salname.words.languages import explain


def show(
    request: HttpRequest, template: str, *, here: str = "", status: int = 200, **shown: Any
) -> HttpResponse:
    """A page of the open vault; `here` is its name in the menu."""
    waiting = ProposalRow.objects.filter(verdict="", kind__in=DECIDED_BY_PEOPLE)
    frame = {
        "here": here,
        "waiting": waiting.count(),
        "unread": unread_sources().count(),
        "entries_count": EntryRow.objects.count(),
        "said": request.session.pop("said", None),
        "keys_off": request.session.get("keys_off", False),
    }
    return render(request, template, {**frame, **shown}, status=status)


def go(request: HttpRequest, name: str, *parts: str, said: str | None = None) -> HttpResponse:
    """On to another page, which says in a sentence what was done."""
    if said is not None:
        request.session["said"] = said
    return HttpResponseRedirect(reverse(name, args=parts))


def refuse(request: HttpRequest, template: str, error: SalnameError, **shown: Any) -> HttpResponse:
    """The page the person was on, with what did not happen, why, and the next step."""
    return show(request, template, status=400, wrong=explain(error), **shown)


def left_out() -> list[tuple[str, str]]:
    """What is wrong with the files of the vault's own vocabulary that do not count, in words."""
    return [explain(fault) for fault in current().left_out]


def unread_sources() -> Any:
    """Sources with proposals of which none is decided."""
    touched = ProposalRow.objects.exclude(verdict="").values("source")
    waiting = ProposalRow.objects.filter(verdict="", kind__in=DECIDED_BY_PEOPLE).values("source")
    return SourceRow.objects.filter(code__in=waiting).exclude(code__in=touched)
