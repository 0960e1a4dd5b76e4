"""Compare names."""

from __future__ import annotations

from pathlib import Path

import click

from salname.words.languages import ngettext


@click.group()
def match() -> None:
    """Compare names across alphabets. A likeness ranks; it never decides."""


@match.command()
@click.argument("source", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--out", "target", type=click.Path(path_type=Path), required=True)
def pairs(source: Path, target: Path) -> None:
    """Score a CSV file with columns name_a and name_b; needs no vault."""
    from salname.match.pairs import score_pairs

    count = score_pairs(source, target)
    click.echo(ngettext("{count} pair scored.", "{count} pairs scored.", count).format(count=count))
