"""Serve the pages on this machine and to nobody else."""

from __future__ import annotations

from pathlib import Path

import click

from salname.desk.cli.opening import passphrase_option, say, start_django, vault_option
from salname.desk.cli.spoken import command, option
from salname.errors import N_, NotAVault, NoVault, PortTaken
from salname.words.languages import gettext as _

HERE = "127.0.0.1"
PORT = 8321
THREADS = 8

port_option = option(
    "--port",
    type=click.IntRange(1, 65535),
    default=PORT,
    show_default=True,
    metavar=N_("NUMBER"),
    help=N_("The port to answer on."),
)


@command(
    help=N_(
        "Serve the desk on this machine until it is stopped with Ctrl+C.\n\n"
        "The page asks for the passphrase; with --passphrase-file it is only said where that lies."
    )
)
@vault_option
@passphrase_option
@port_option
def desk(vault: Path | None, passphrase_file: Path | None, port: int) -> None:
    """Serve a vault's pages until stopped; the vault stays locked until the page opens it."""
    if vault is None:
        raise NoVault
    serve(vault, port, passphrase_file)


def serve(vault: Path, port: int, passphrase_file: Path | None) -> None:
    """Answer on 127.0.0.1 until stopped, then lock the vault. Raises PortTaken."""
    from salname.ledger.vault import is_vault

    if not is_vault(vault):
        raise NotAVault(folder=vault)
    start_django()
    from django.core.wsgi import get_wsgi_application
    from waitress.server import create_server

    from salname.desk.idle import watch
    from salname.desk.vault import lock, stand_before

    stand_before(vault)
    watch()
    try:
        server = create_server(get_wsgi_application(), host=HERE, port=port, threads=THREADS)
    except OSError as error:
        raise PortTaken(port=port) from error
    say(
        _("The desk is open at http://{host}:{port}/ on this machine only.").format(
            host=HERE, port=port
        )
    )
    if passphrase_file is not None:
        say(_("Its passphrase is in {file}.").format(file=passphrase_file))
    say(_("Stop it with Ctrl+C; the vault is locked then."))
    try:
        server.run()
    finally:
        server.close()
        lock()
