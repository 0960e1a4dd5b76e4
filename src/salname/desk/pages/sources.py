"""Sources: the inbox, and the three ways in: a file, pasted words, a link."""

from __future__ import annotations

from datetime import date

from django.core.files.uploadedfile import UploadedFile
from django.db.models import Count, Q
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET, require_POST
from urllib3 import PoolManager

from salname.desk.models import ProposalRow, SourceRow
from salname.desk.pages.casework import today_here
from salname.desk.pages.show import go, refuse, show
from salname.desk.record.actions.gather import gather_source
from salname.desk.record.waiting import DECIDED_BY_PEOPLE
from salname.desk.settings import FILE_UPLOAD_MAX_MEMORY_SIZE
from salname.desk.vault import current
from salname.errors import EmptySource, SalnameError, TooLarge
from salname.gather.drawn import drawn
from salname.gather.fetch import fetch
from salname.gather.gathered import TEXT_LIMIT, Gathered
from salname.gather.text import pasted
from salname.words.languages import gettext as _

_HERE = "sources"


@require_GET
def sources(request: HttpRequest) -> HttpResponse:
    """Every source, the newest first, with how far it was read."""
    return show(request, "sources.html", here=_HERE, rows=rows(), given={})


@require_POST
def add(request: HttpRequest) -> HttpResponse:
    """Keep a source and read it; the person is led to its proposals."""
    given = request.POST
    try:
        gathered = _gathered(request, today_here())
        kept = gather_source(
            current(),
            gathered,
            published=given.get("published", "").strip() or None,
            title=given.get("title", "").strip() or None,
            publisher=given.get("publisher", "").strip() or None,
        )
    except SalnameError as error:
        shown = {"here": _HERE, "rows": rows(), "given": given}
        return refuse(request, "sources.html", error, **shown)
    said = _("This source was kept before; here it is.") if kept.already else _("Kept and read.")
    return go(request, "review", kept.source_id, said=said)


def rows() -> list[tuple[SourceRow, int, int]]:
    """Sources with the number of their proposals and of those decided."""
    shown = ProposalRow.objects.filter(kind__in=DECIDED_BY_PEOPLE).values("source")
    counts = shown.annotate(all=Count("pk"), open=Count("pk", filter=Q(verdict="")))
    by_source = {one["source"]: (one["all"], one["all"] - one["open"]) for one in counts}
    listed = SourceRow.objects.order_by("-entry")
    return [(row, *by_source.get(row.code, (0, 0))) for row in listed]


def _gathered(request: HttpRequest, today: date) -> Gathered:
    """What the person gave, by the way in they used."""
    if int(request.headers.get("Content-Length") or 0) > FILE_UPLOAD_MAX_MEMORY_SIZE:
        raise TooLarge(megabytes=TEXT_LIMIT // 1_000_000)
    file = request.FILES.get("file")
    if isinstance(file, UploadedFile):
        return _uploaded(file, today)
    link = request.POST.get("link", "").strip()
    if link:
        return fetch(link, PoolManager(), today=today)
    words = request.POST.get("words", "")
    if words.strip():
        return pasted(words)
    raise EmptySource


def _uploaded(file: UploadedFile[bytes], today: date) -> Gathered:
    """The bytes of an uploaded file, which were held in memory only (see settings)."""
    return drawn(file.read(), today=today)
