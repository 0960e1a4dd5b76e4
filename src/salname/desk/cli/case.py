"""A person's case."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

import click

from salname.desk.cli.opening import in_vault, json_option
from salname.desk.cli.spoken import argument, command, option
from salname.errors import N_, BadDate
from salname.words.languages import gettext as _

if TYPE_CHECKING:
    from collections.abc import Iterator

    from salname.desk.vault import OpenVault
    from salname.follow.case import Case
    from salname.publish.sayings import Saying


@command(help=N_("What the claims about NAME (or a record id) add up to, every version kept."))
@argument("name", metavar=N_("NAME"))
@option(
    "--on",
    metavar=N_("DATE"),
    help=N_("The day to read the clocks on (2025-03-01); today otherwise."),
)
@json_option
@in_vault
def case(vault: OpenVault, name: str, on: str | None, *, as_json: bool) -> None:
    """Tell the case in words, or as JSON."""
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
    from salname.publish.sayings import sayings
    from salname.publish.wording import label, tell

    everything = {one.claim.id: one for one in told.said()}
    yield told.name or told.person
    for note in told.status:
        yield f"  {tell(note)}"
    for point in told.points:
        yield ""
        yield tell(point.heading)
        for version in point.versions:
            spoken = sayings(version.said, everything)
            side = label("sides", version.side)
            yield f"  {side}" if spoken else f"  {side}: " + _("nothing recorded")
            for one in spoken:
                yield from saying_lines(one)


def saying_lines(one: Saying) -> Iterator[str]:
    """One saying: the speaker, the stance, the exact words, and what was read in them."""
    from salname.publish.wording import label, worded

    speaker = one.speaker_name or _("the page itself")
    yield f"    {speaker} · {label('stances', one.stance)}"
    if one.words is not None:
        yield f"      “{one.words}”"
    for property_, values in one.told.items():
        shown = " · ".join(worded(property_, value.shown) for value in values)
        yield f"      {label('properties', property_)}: {shown}"
