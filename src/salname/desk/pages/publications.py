"""Publications: what would pass the gate, what is held back and why, and the button."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET, require_POST

from salname.desk.models import ReleaseRow
from salname.desk.pages.casework import book_now, by_id, matter, quote_href
from salname.desk.pages.show import go, refuse, show
from salname.desk.record.actions.disclose import disclose
from salname.desk.record.actions.publish import publish
from salname.desk.vault import current
from salname.errors import SalnameError
from salname.follow.index import Index
from salname.follow.sides import side_rules
from salname.follow.voices import Voices
from salname.model.book import Book
from salname.model.claim import Claim, Visibility
from salname.model.source import Source
from salname.publish.release import Policy, release_of
from salname.publish.sayings import Saying, sayings
from salname.words.languages import gettext as _
from salname.words.languages import ngettext


@dataclass(frozen=True)
class Pile:
    """The claims of one source on one side of the gate, as sayings."""

    source: Source
    sayings: tuple[Saying, ...]
    claims: tuple[str, ...]


@require_GET
def publications(request: HttpRequest) -> HttpResponse:
    """The preview."""
    return show(request, "publications.html", **preview())


@require_POST
def disclose_claims(request: HttpRequest) -> HttpResponse:
    """Decide who may see the ticked claims from now on."""
    chosen = [id_ for ids in request.POST.getlist("claims") for id_ in ids.split()]
    to = Visibility(request.POST.get("visibility", ""))
    disclose(current(), chosen, to)
    count = sum(not one.startswith("source-") for one in chosen)
    if to is Visibility.PUBLIC:
        said = ngettext("{count} claim may now go out.", "{count} claims may now go out.", count)
    else:
        said = ngettext("{count} claim is held back.", "{count} claims are held back.", count)
    return go(request, "publications", said=said.format(count=count))


@require_POST
def publish_now(request: HttpRequest) -> HttpResponse:
    """Write the chronicle to a folder: what passes the gate and nothing else."""
    folder = Path(request.POST.get("folder", "").strip() or default_folder())
    try:
        publish(current(), folder)
    except SalnameError as error:
        return refuse(request, "publications.html", error, **preview())
    said = _("The chronicle lies in {folder}. Open its index page in a browser and look it over.")
    return go(request, "publications", said=said.format(folder=folder))


def preview() -> dict[str, Any]:
    """What passes and what is held back, by source."""
    said = book_now()
    passed = release_of(said, Policy()).book
    going = set(passed.claims)
    back = [claim for claim in said.live() if claim.id not in going]
    return {
        "here": "publications",
        "going": piles(said, (claim for claim in said.live() if claim.id in going)),
        "back": piles(said, back),
        "held": {claim.id: claim.visibility for claim in back},
        "releases": ReleaseRow.objects.order_by("-entry")[:10],
        "folder": default_folder(),
        "quote_href": quote_href,
        "matter": matter,
    }


def piles(said: Book, claims: Iterable[Claim]) -> list[Pile]:
    """Claims by source, each source with its sayings."""
    voices = Voices(Index.of(said), "", side_rules())
    everything = by_id(voices.said(said.live()))
    groups: dict[str, list[str]] = {}
    for claim in claims:
        groups.setdefault(claim.source, []).append(claim.id)
    return [
        Pile(
            said.sources[source], sayings((everything[id_] for id_ in ids), everything), tuple(ids)
        )
        for source, ids in groups.items()
        if source in said.sources
    ]


def default_folder() -> str:
    """Beside the vault, never in it: what is published is not secret."""
    return str(current().path.parent / "chronicle")
