"""Keep a source."""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from salname.desk.cli.opening import in_vault, json_option, say
from salname.desk.cli.spoken import argument, command, option
from salname.errors import N_
from salname.words.languages import gettext as _
from salname.words.languages import ngettext

if TYPE_CHECKING:
    from salname.desk.models import SourceRow
    from salname.desk.record.actions.gather import Kept
    from salname.desk.vault import OpenVault
    from salname.gather.gathered import Gathered

LONG = 100_000  # letters; a text that takes more than a moment to read
VISIBILITIES = ("public", "group", "desk", "sealed")


@command(
    help=N_("Keep a source: a file, the page at an address, or text from the standard input (-).")
)
@argument("what", metavar=N_("FILE|URL|-"))
@option(
    "--published",
    metavar=N_("DATE"),
    help=N_("When it was published: 2024, 2024-12, 2024-12-04."),
)
@option(
    "--title",
    metavar=N_("WORDS"),
    help=N_("What to call it; the page's own title otherwise."),
)
@option("--publisher", metavar=N_("NAME"), help=N_("Who published it, by name."))
@option("--kind", metavar=N_("KIND"), help=N_("What it is: article, statement, court_paper ..."))
@option(
    "--encoding", metavar=N_("NAME"), help=N_("How a file is encoded, when the guess is wrong.")
)
@option(
    "--visibility",
    type=click.Choice(VISIBILITIES),
    default="desk",
    show_default=True,
    help=N_("Who may see it: all, partners, us alone, or the named."),
)
@json_option
@in_vault
def gather(vault: OpenVault, what: str, encoding: str | None, **given: str | None) -> None:
    """Keep what the argument names, and say what waits to be read."""
    from salname.desk.record.actions.gather import gather_source
    from salname.model.claim import Visibility

    as_json = given.pop("as_json")
    visibility = Visibility(given.pop("visibility") or "desk")
    gathered = taken(what, vault.today(), encoding)
    if len(gathered.text) > LONG:
        say(_("Reading {letters} letters …").format(letters=len(gathered.text)))
    kept = gather_source(vault, gathered, visibility=visibility, **given)
    click.echo(as_line(kept) if as_json else in_words(kept))


def taken(what: str, today: date, encoding: str | None) -> Gathered:
    """The source that the argument names."""
    from salname.gather.files import read_file

    if what == "-":
        from salname.gather.drawn import drawn

        return drawn(sys.stdin.buffer.read(), today=today, encoding=encoding)
    if what.startswith(("http://", "https://")):
        from urllib3 import PoolManager

        from salname.gather.fetch import fetch

        return fetch(what, PoolManager(), today=today)
    return read_file(Path(what), today=today, encoding=encoding)


def in_words(kept: Kept) -> str:
    """What was kept, and what to do next."""
    source, waiting = looked_up(kept)
    if kept.already:
        said = _("These very bytes were kept before, as {source}. Nothing was added.")
        return said.format(source=source.code)
    count = ngettext("{count} proposal waits.", "{count} proposals wait.", waiting)
    said = _("Kept as {source}: {title}.").format(source=source.code, title=source.title)
    return f"{said} {count.format(count=waiting)}"


def as_line(kept: Kept) -> str:
    """The same for a program."""
    source, waiting = looked_up(kept)
    return json.dumps(
        {
            "source": source.code,
            "already": kept.already,
            "title": source.title,
            "language": source.language,
            "published": source.published,
            "waiting": waiting,
        },
        ensure_ascii=False,
    )


def looked_up(kept: Kept) -> tuple[SourceRow, int]:
    """The source as recorded, and how many of its proposals wait for a person."""
    from salname.desk.models import SourceRow
    from salname.desk.record.queries import waiting_of

    return SourceRow.objects.get(code=kept.source_id), waiting_of(kept.source_id).count()
