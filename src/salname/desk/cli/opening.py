"""Opening the vault for one command, with what to say while it works."""

from __future__ import annotations

import functools
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from salname.desk.cli.spoken import option
from salname.errors import N_, CannotReadFile, NoSuchFile, NotAVault, NoVault
from salname.words.languages import explain
from salname.words.languages import gettext as _

if TYPE_CHECKING:
    from salname.desk.vault import OpenVault

Command = TypeVar("Command", bound=Callable[..., Any])

vault_option = option(
    "--vault",
    type=click.Path(path_type=Path),
    envvar="SALNAME_VAULT",
    metavar=N_("FOLDER"),
    help=N_("Folder of the vault (or SALNAME_VAULT)."),
)
passphrase_option = option(
    "--passphrase-file",
    type=click.Path(path_type=Path),
    envvar="SALNAME_PASSPHRASE_FILE",
    metavar=N_("FILE"),
    help=N_("File with the passphrase (or SALNAME_PASSPHRASE_FILE); asked for otherwise."),
)
json_option = option("--json", "as_json", is_flag=True, help=N_("Answer in JSON."))


def in_vault(command: Command) -> Command:
    """Give the command the open vault as its first argument, and lock it afterwards."""

    @vault_option
    @passphrase_option
    @functools.wraps(command)
    def opening(
        *args: Any, vault: Path | None, passphrase_file: Path | None, **options: Any
    ) -> Any:
        with opened(vault, passphrase_file) as open_vault:
            return command(open_vault, *args, **options)

    return opening  # type: ignore[return-value] # the same but for the vault


@contextmanager
def opened(path: Path | None, passphrase_file: Path | None) -> Iterator[OpenVault]:
    """The vault in this folder, open until the block ends."""
    if path is None:
        raise NoVault
    start_django()
    from salname.desk.record.recording import refusals
    from salname.desk.vault import lock, open_vault
    from salname.ledger.vault import is_vault

    if not is_vault(path):
        raise NotAVault(folder=path)
    secret = passphrase_in(passphrase_file) or click.prompt(_("Passphrase"), hide_input=True)
    try:
        with refusals():
            vault = open_vault(path, secret)
            for fault in vault.left_out:
                say(" ".join(explain(fault)))
            yield vault
    finally:
        lock()


def passphrase_in(file: Path | None) -> str | None:
    """The first line of the file; None when no file is given."""
    if file is None:
        return None
    try:
        return file.read_text(encoding="utf-8").split("\n", 1)[0]
    except FileNotFoundError as error:
        raise NoSuchFile(path=file) from error
    except (OSError, UnicodeDecodeError) as error:
        raise CannotReadFile(path=file, reason=type(error).__name__) from error


def start_django() -> None:
    """Load the shell; only commands with a vault need it."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "salname.desk.settings")
    import django

    django.setup()


def say(sentence: str) -> None:
    """A line for the person, kept apart from what a program may read."""
    click.echo(sentence, err=True)
