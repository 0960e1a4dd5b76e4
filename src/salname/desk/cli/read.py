"""`salname read`: what the reader proposes of a file, without a vault and without Django."""

from __future__ import annotations

from pathlib import Path

import click

from salname.desk.cli.spoken import argument, command, option
from salname.errors import N_


@command(help=N_("Print what the reader proposes of FILE. Nothing is kept."))
@argument(
    "file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar=N_("FILE"),
)
@option(
    "--published",
    metavar=N_("DATE"),
    help=N_("When it was published: 2024, 2024-12, 2024-12-04."),
)
@option(
    "--language",
    type=click.Choice(["az", "ru", "en"]),
    help=N_("Its language; else by letters."),
)
@option("--json", "as_json", is_flag=True, help=N_("One proposal a line, as JSON."))
def read(file: Path, published: str | None, language: str | None, as_json: bool) -> None:  # noqa: FBT001 - click hands flags by name
    """Print what the reader proposes of a file."""
    from salname.read.document import Document, read_document
    from salname.read.lines import lines_of

    text = file.read_text(encoding="utf-8", errors="replace")
    proposals = read_document(Document(text, published, language))
    if as_json:
        for line in lines_of(proposals):
            click.echo(line)
        return
    for one in proposals:
        if one.kind != "mention":
            who = one.speaker if one.kind == "statement" else one.subject
            click.echo(f"{one.span[0]:>6}  {one.type:<18}  {who or '—'}: {one.text}")
