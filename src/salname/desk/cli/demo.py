"""The whole job on sample texts."""

from __future__ import annotations

from pathlib import Path

import click

from salname.desk.cli.desk import PORT, serve
from salname.desk.cli.opening import start_django
from salname.words.languages import gettext as _


@click.command()
@click.argument("folder", type=click.Path(path_type=Path), default=Path("build", "demo"))
@click.option("--serve/--no-serve", "serving", default=True, help="Serve the desk at the end.")
@click.option("--port", type=click.IntRange(1, 65535), default=PORT, show_default=True)
def demo(folder: Path, port: int, *, serving: bool) -> None:
    """Make a vault in FOLDER, gather, read, confirm, publish; then serve the desk."""
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
