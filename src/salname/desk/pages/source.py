"""One source: its words, how they were taken, and what was made of them."""

from __future__ import annotations

import re

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from salname.desk.models import CaptureRow, ClaimRow, ProposalRow, SourceRow
from salname.desk.pages.lit import Span, stretches
from salname.desk.pages.show import show
from salname.desk.record.waiting import DECIDED_BY_PEOPLE
from salname.desk.vault import current
from salname.errors import NoSuchSource
from salname.model.source import Capture

_PLACE = re.compile(r"(\d{1,9})-(\d{1,9})")


@require_GET
def source(request: HttpRequest, source: str) -> HttpResponse:
    """The text; `?at=12-34` lights these characters, as a quotation elsewhere links to them."""
    row = source_row(source)
    at = span_of(request.GET.get("at", ""))
    proposals = ProposalRow.objects.filter(source=source, kind__in=DECIDED_BY_PEOPLE)
    return show(
        request,
        "source.html",
        here="sources",
        source=row,
        capture=capture_of(source),
        stretches=stretches(text_of(source), {} if at is None else {"quote": at}),
        at=at,
        claims=ClaimRow.objects.filter(source=source, gone=False).count(),
        to_decide=proposals.filter(verdict="").count(),
        proposed=proposals.count(),
    )


def span_of(place: str) -> Span | None:
    """Characters [start, end) named in an address; None when they are not."""
    found = _PLACE.fullmatch(place)
    return None if found is None else (int(found[1]), int(found[2]))


def source_row(code: str) -> SourceRow:
    """The source of this id; a page that is not there otherwise."""
    row = SourceRow.objects.filter(code=code).first()
    if row is None:
        raise Http404(NoSuchSource(source=code))
    return row


def capture_of(code: str) -> Capture:
    """The latest capture of a source."""
    row = CaptureRow.objects.filter(source=code).order_by("-entry").first()
    if row is None:
        raise Http404(NoSuchSource(source=code))
    return row.value()


def text_of(code: str) -> str:
    """The words of a source as they were drawn from its latest capture."""
    return current().evidence.get(capture_of(code).text_digest).decode()
