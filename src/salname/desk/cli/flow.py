"""The commands in the order of the work, in the language of whoever calls them."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from importlib import import_module
from typing import Any

import click

from salname.desk.cli.spoken import SpokenGroup, SpokenOption, option, through_click
from salname.errors import N_, SalnameError
from salname.words.languages import LANGUAGES, explain, gettext, speaking

COMMANDS = {
    "init": N_("Make an encrypted vault in a new folder."),
    "gather": N_("Keep a source: a file, an address, or text from the standard input (-)."),
    "read": N_("Print what the reader proposes of a text; needs no vault."),
    "review": N_("List what is proposed of a source; accept and reject."),
    "judge": N_("Judge whether two records are the same."),
    "case": N_("What the claims about a person add up to today, all versions kept."),
    "disclose": N_("Decide who may see claims or a source from now on."),
    "match": N_("Compare names."),
    "publish": N_("Write the public site from what is public."),
    "verify": N_("Look at every entry, payload and evidence file."),
    "rebuild": N_("Make the tables again from the ledger."),
    "desk": N_("Serve the pages on this machine."),
    "demo": N_("The whole job on a sample article."),
}
"""Each command, a module of this package, with what it does."""


class Flow(SpokenGroup):
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
        """List them in the help without importing a single one."""
        with formatter.section(gettext("Commands")):
            formatter.write_dl([(name, gettext(does)) for name, does in COMMANDS.items()])

    def main(self, args: Sequence[str] | None = None, *others: Any, **named: Any) -> Any:
        """Speak the person's language from the first word on: help and refusals come early."""
        given = sys.argv[1:] if args is None else list(args)
        with speaking(spoken(asked(given))), through_click():
            return super().main(given, *others, **named)

    def invoke(self, ctx: click.Context) -> Any:
        """Run; what goes wrong is said in a sentence with the next step."""
        try:
            return super().invoke(ctx)
        except SalnameError as error:
            for line in explain(error):
                click.echo(line, err=True)
            ctx.exit(1)


def asked(arguments: Sequence[str]) -> str | None:
    """The language asked for before the command's name, else by SALNAME_LANGUAGE."""
    for place, one in enumerate(arguments):
        option_, equals, value = one.partition("=")
        if option_ == "--language":
            return value if equals else "".join(arguments[place + 1 : place + 2])
        if not one.startswith("-"):
            break
    return os.environ.get("SALNAME_LANGUAGE")


def spoken(wanted: str | None) -> str:
    """The language asked for, else the system's when it is one of ours, else English."""
    system = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG")
    return first_of_ours((wanted or "", (system or "")[:2]))


def first_of_ours(languages: Iterable[str]) -> str:
    """The first that is az, ru or en; English when none is."""
    return next((one for one in languages if one in LANGUAGES), "en")


@click.group(
    cls=Flow,
    context_settings={"help_option_names": ["-h", "--help"]},
    help=N_("Attributed claims, a signed encrypted ledger, custody clocks, a chronicle to check."),
)
@option(
    "--language",
    type=click.Choice(LANGUAGES),
    envvar="SALNAME_LANGUAGE",
    help=N_("Language to speak; the system's otherwise."),
)
@click.version_option(
    package_name="salname",
    prog_name="salname",
    message="%(prog)s %(version)s",
    cls=SpokenOption,
    help=N_("Show the version and exit."),
)
def main(language: str | None) -> None:
    """Begin: every command is below this one."""
