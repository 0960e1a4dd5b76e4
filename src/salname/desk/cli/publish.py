"""Write the public site."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from salname.desk.cli.opening import in_vault
from salname.desk.cli.spoken import argument, command, option
from salname.errors import N_
from salname.words.languages import gettext as _

if TYPE_CHECKING:
    from salname.desk.vault import OpenVault


@command(help=N_("Write the site of everything public into FOLDER; it needs no server, no script."))
@argument("out", type=click.Path(path_type=Path), metavar=N_("FOLDER"))
@option(
    "--name",
    metavar=N_("NAME"),
    help=N_("The organisation as it calls itself; kept for the next time."),
)
@option(
    "--contact",
    metavar=N_("ADDRESS"),
    help=N_("Where to write about an error: mailto: or https: address."),
)
@in_vault
def publish(vault: OpenVault, out: Path, name: str | None, contact: str | None) -> None:
    """Write the site of everything public into a folder."""
    from salname.desk.record.actions.publish import publish as publish_all

    site = publish_all(vault, out, name=name, contact=contact)
    words = _("{files} files are in {folder}. Open index.html there.")
    click.echo(words.format(files=site.files, folder=site.out))
