"""A person's case."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

import click

from salname.desk.cli.opening import in_vault, json_option
from salname.errors import BadDate
from salname.words.languages import gettext as _

if TYPE_CHECKING:
    from collections.abc import Iterator

    from salname.desk.vault import OpenVault
    from salname.follow.case import Case
    from salname.follow.voices import Said


@click.command()
@click.argument("name")
@click.option("--on", help="The day to read the clocks on (2025-03-01); today otherwise.")
@json_option
@in_vault
def case(vault: OpenVault, name: str, on: str | None, *, as_json: bool) -> None:
    """What the claims about NAME (or a record id) add up to, every version kept."""
    from salname.desk.book import book
    from salname.desk.record.actions.publish import COUNTRY
    from salname.desk.record.queries import person_named
    from salname.follow.case import case_of
    from salname.follow.report import case_json
    from salname.follow.rules import law_of

    known = book(vault.opening)
    person = person_named(known, name)
    today = day(on) if on is not None else vault.today()
    told = case_of(known, person, today=today, law=law_of(COUNTRY))
    if as_json:
        click.echo(json.dumps(case_json(told), ensure_ascii=False, indent=2))
        return
    for line in lines(told):
        click.echo(line)


def day(text: str) -> date:
    """A day given on the command line; raises BadDate."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise BadDate(value=text) from error


def lines(told: Case) -> Iterator[str]:
    """The case in words: the sentences that say what is so, then the versions side by side."""
    from salname.publish.wording import label, tell

    yield told.name or told.person
    for note in told.status:
        yield f"  {tell(note)}"
    for point in told.points:
        yield ""
        yield tell(point.heading)
        for version in point.versions:
            yield f"  {label('sides', version.side)}"
            yield from (said_line(one) for one in version.said)
            if not version.said:
                yield f"    {_('Nothing recorded')}"


def said_line(one: Said) -> str:
    """One claim: the speaker, the stance and the exact words."""
    from salname.publish.wording import label

    claim = one.claim
    words = claim.quote.words if claim.quote is not None else claim.proposition.value
    return f"    {one.speaker_name or '-'} ({label('stances', claim.stance)}): “{words}”"
