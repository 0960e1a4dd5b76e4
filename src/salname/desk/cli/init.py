"""Make a vault."""

from __future__ import annotations

from pathlib import Path

import click

from salname.desk.cli.opening import passphrase_in, passphrase_option, say, start_django
from salname.desk.cli.spoken import argument, command
from salname.errors import N_, AlreadyAVault
from salname.words.languages import gettext as _


@command(
    help=N_(
        "Make an encrypted vault in FOLDER, which must be new or empty.\n\n"
        "The passphrase is the only way in: written nowhere, and lost, it takes the vault with it."
    )
)
@argument("folder", type=click.Path(path_type=Path), metavar=N_("FOLDER"))
@passphrase_option
def init(folder: Path, passphrase_file: Path | None) -> None:
    """Make a vault in a new or empty folder; the passphrase is asked for twice."""
    from salname.ledger.vault import is_vault

    if is_vault(folder):
        raise AlreadyAVault(folder=folder)
    secret = passphrase_in(passphrase_file)
    if secret is None:
        say(_("Choose a passphrase: five or more words that nobody has said."))
        secret = click.prompt(_("Passphrase"), hide_input=True, confirmation_prompt=True)
    start_django()
    from salname.desk.vault import make_vault

    make_vault(folder, secret)
    say(_("The vault is made in {folder}.").format(folder=folder))
    say(_("Nobody can open it without the passphrase, and nobody can restore a lost one."))
