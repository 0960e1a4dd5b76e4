"""Commands, options and arguments whose help is said in the language spoken when it is shown."""

from __future__ import annotations

import gettext as standard
import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

import click

from salname.errors import N_
from salname.words.languages import LOCALE, current, gettext


class Said:
    """An attribute kept as an English message id and read in the language spoken now."""

    def __set_name__(self, owner: type, name: str) -> None:
        """Choose where the message id is kept."""
        self.kept = f"{name}_as_written"

    def __get__(self, one: object, owner: type) -> Any:
        """The words for the person; what was never said stays None."""
        written = getattr(one, self.kept, None)
        return gettext(written) if written else written

    def __set__(self, one: object, written: str | None) -> None:
        """Keep the message id."""
        setattr(one, self.kept, written)


class SpokenCommand(click.Command):
    """A command that says its help in the language spoken now."""

    help = Said()
    options_metavar = Said()

    def __init__(self, *args: Any, **given: Any) -> None:
        super().__init__(*args, **{"options_metavar": N_("[OPTIONS]"), **given})

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """The option --help, itself explained in the language spoken now."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = gettext("Show this message and exit.")
        return option


class SpokenGroup(SpokenCommand, click.Group):
    """A group of such commands."""

    command_class = SpokenCommand
    subcommand_metavar = Said()

    def __init__(self, *args: Any, **given: Any) -> None:
        super().__init__(*args, **{"subcommand_metavar": N_("COMMAND [ARGS]..."), **given})


class SpokenOption(click.Option):
    """An option that says its help and what it takes in the language spoken now."""

    help = Said()
    metavar = Said()


class SpokenArgument(click.Argument):
    """An argument that is called by its name in the language spoken now."""

    metavar = Said()


command = partial(click.command, cls=SpokenCommand)
option = partial(click.option, cls=SpokenOption)
argument = partial(click.argument, cls=SpokenArgument)


@contextmanager
def through_click() -> Iterator[None]:
    """Let click say its own words ("Usage:", "Missing argument") in the language spoken now.

    Click asks the standard gettext, which looks into one text domain for the whole process in the
    language of its environment. Both are lent to it inside the block and given back after.
    """
    domain, language = standard.textdomain(), os.environ.get("LANGUAGE")
    standard.bindtextdomain("salname", str(LOCALE))
    standard.textdomain("salname")
    os.environ["LANGUAGE"] = current()
    try:
        yield
    finally:
        standard.textdomain(domain)
        os.environ.pop("LANGUAGE")
        if language is not None:
            os.environ["LANGUAGE"] = language
