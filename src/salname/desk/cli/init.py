"""Make a vault."""

from __future__ import annotations

from pathlib import Path

import click

from salname.desk.cli.opening import passphrase_in, passphrase_option, say, start_django
from salname.errors import AlreadyAVault
from salname.words.languages import gettext as _


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@passphrase_option
def init(folder: Path, passphrase_file: Path | None) -> None:
    """Make an encrypted vault in FOLDER, which must be new or empty.

    The passphrase is the only way in: written nowhere, and lost, it takes the vault with it.
    """
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
