"""The commands in the order of the work, in the language of whoever calls them."""

from __future__ import annotations

import os
from collections.abc import Iterable
from importlib import import_module
from typing import Any

import click

from salname.errors import SalnameError
from salname.words.languages import LANGUAGES, explain, speaking

COMMANDS = {
    "init": "Make an encrypted vault in a new folder.",
    "gather": "Keep a source: a file, an address, or text from the standard input (-).",
    "read": "Print what the reader proposes of a text; needs no vault.",
    "review": "List what is proposed of a source; accept and reject.",
    "judge": "Judge whether two records are the same.",
    "case": "What the claims about a person add up to today, all versions kept.",
    "disclose": "Decide who may see claims or a source from now on.",
    "match": "Compare names.",
    "publish": "Write the public site from what is public.",
    "verify": "Look at every entry, payload and evidence file.",
    "rebuild": "Make the tables again from the ledger.",
    "desk": "Serve the pages on this machine.",
    "demo": "The whole job on a sample article.",
}
"""Each command, a module of this package, with what it does."""


class Flow(click.Group):
    """Commands imported late; errors as a sentence and the next step, without a traceback."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """In the order of the work."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The command of this name, imported now."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"salname.desk.cli.{cmd_name}"), cmd_name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """The list in the help, without importing a single command."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def invoke(self, ctx: click.Context) -> Any:
        """Run in the person's language; what goes wrong is said in it too."""
        with speaking(spoken(ctx.params["language"])):
            try:
                return super().invoke(ctx)
            except SalnameError as error:
                for line in explain(error):
                    click.echo(line, err=True)
                ctx.exit(1)


def spoken(wanted: str | None) -> str:
    """The language asked for, else the system's when it is one of ours, else English."""
    system = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG")
    return first_of_ours((wanted or "", (system or "")[:2]))


def first_of_ours(languages: Iterable[str]) -> str:
    """The first that is az, ru or en; English when none is."""
    return next((one for one in languages if one in LANGUAGES), "en")


@click.group(cls=Flow, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--language",
    type=click.Choice(LANGUAGES),
    envvar="SALNAME_LANGUAGE",
    help="Language to speak; the system's otherwise.",
)
@click.version_option(package_name="salname", prog_name="salname")
def main(language: str | None) -> None:
    """Attributed claims, a signed encrypted ledger, custody clocks, a chronicle to check."""
