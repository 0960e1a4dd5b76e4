"""Compare names."""

from __future__ import annotations

from pathlib import Path

import click

from salname.desk.cli.spoken import SpokenGroup, argument, option
from salname.errors import N_
from salname.words.languages import ngettext


@click.group(
    cls=SpokenGroup,
    help=N_("Compare names across alphabets. A likeness ranks; it never decides."),
)
def match() -> None:
    """Hold the ways of comparing names."""


@match.command(help=N_("Score a CSV file with columns name_a and name_b; needs no vault."))
@argument(
    "source",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    metavar=N_("FILE"),
)
@option(
    "--out",
    "target",
    type=click.Path(path_type=Path),
    required=True,
    metavar=N_("FILE"),
    help=N_("The file to write the scores to."),
)
def pairs(source: Path, target: Path) -> None:
    """Score each pair of names in a CSV file."""
    from salname.match.pairs import score_pairs

    count = score_pairs(source, target)
    click.echo(ngettext("{count} pair scored.", "{count} pairs scored.", count).format(count=count))
