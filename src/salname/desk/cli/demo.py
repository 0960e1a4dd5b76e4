"""The whole job on sample texts."""

from __future__ import annotations

from pathlib import Path

import click

from salname.desk.cli.desk import port_option, serve
from salname.desk.cli.opening import start_django
from salname.desk.cli.spoken import argument, command, option
from salname.errors import N_
from salname.words.languages import gettext as _


@command(
    help=N_("Make a vault in FOLDER, gather, read, confirm, publish; then serve the desk."),
)
@argument(
    "folder",
    type=click.Path(path_type=Path),
    default=Path("build", "demo"),
    metavar=N_("[FOLDER]"),
)
@option("--serve/--no-serve", "serving", default=True, help=N_("Serve the desk at the end."))
@port_option
def demo(folder: Path, port: int, *, serving: bool) -> None:
    """Run every step into the folder, then serve what it made."""
    start_django()
    from salname.desk.demo.steps import run

    places = run(folder, click.echo)
    click.echo(_("Look at {page}.").format(page=places.site / "index.html"))
    click.echo(
        _("The vault is {vault}, its passphrase is in {file}.").format(
            vault=places.vault, file=places.passphrase
        )
    )
    if serving:
        serve(places.vault, port, places.passphrase)
