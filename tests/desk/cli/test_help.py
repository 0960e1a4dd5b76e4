"""Help and refusals speak the language of whoever calls, click's own words included."""

from __future__ import annotations

import gettext
import os
from collections.abc import Iterator
from importlib import import_module
from inspect import getsource

import click
import pytest
from click.testing import CliRunner

from salname.desk.cli import main
from salname.desk.cli.click_words import CLICK_COUNTS, CLICK_WORDS
from salname.desk.cli.flow import COMMANDS, asked
from salname.words.languages import LANGUAGES, catalogue, speaking

OTHERS = [language for language in LANGUAGES if language != "en"]
MATCH = ["match", "pairs"]
PATHS = [[], *([name] for name in COMMANDS), MATCH]
NAMED = [" ".join(path) or "salname" for path in PATHS]


def found(path: list[str]) -> click.Command:
    """The command that these words lead to."""
    command: click.Command = main
    for name in path:
        command = command.get_command(click.Context(command), name)
    return command


def help_words(command: click.Command) -> Iterator[str]:
    """What the help of a command says, in the language spoken now."""
    context = click.Context(command)
    yield from command.help.split("\n\n")
    yield command.options_metavar
    for param in command.get_params(context):
        yield from filter(None, (getattr(param, "help", None), param.metavar))


def in_one_line(text: str) -> str:
    """The text as if the window were endlessly wide."""
    return " ".join(text.split())


@pytest.mark.parametrize("path", PATHS, ids=NAMED)
def test_every_option_says_what_it_does(path):
    command = found(path)

    options = [one for one in command.get_params(click.Context(command)) if one.param_type_name]

    assert [] == [one.name for one in options if one.param_type_name == "option" and not one.help]


@pytest.mark.parametrize("path", PATHS, ids=NAMED)
@pytest.mark.parametrize("language", OTHERS)
def test_help_says_nothing_in_english_to_those_who_speak_another(language, path):
    with speaking("en"):
        english = [*help_words(found(path)), *COMMANDS.values(), "Usage:", "Options:", "Commands:"]

    told = CliRunner().invoke(main, ["--language", language, *path, "--help"])

    assert 0 == told.exit_code, told.output
    shown = f" {in_one_line(told.stdout)} "
    assert [] == [words for words in english if f" {in_one_line(words)} " in shown]


@pytest.mark.parametrize("path", PATHS, ids=NAMED)
@pytest.mark.parametrize("language", OTHERS)
def test_help_says_all_it_has_to_say(language, path):
    with speaking(language):
        words = list(help_words(found(path)))

    told = CliRunner().invoke(main, ["--language", language, *path, "--help"])

    shown = in_one_line(told.stdout)
    assert [] == [one for one in words if in_one_line(one) not in shown]


@pytest.mark.parametrize(
    ("arguments", "refusal"),
    [
        (["gather"], "Missing argument"),
        (["judge", "one"], "Missing argument"),
        (["nothing"], "No such command"),
        (["gather", "--nothing"], "No such option"),
        (["gather", "--title"], "requires an argument"),
        (["rebuild", "more"], "Got unexpected extra argument"),
        (["judge", "one", "other", "maybe"], "is not one of"),
        (["desk", "--port", "much"], "is not a valid"),
        (["desk", "--port", "0"], "is not in the range"),
        (["read", "nothing-here"], "does not exist"),
        (["match", "pairs", "nothing-here"], "does not exist"),
    ],
)
@pytest.mark.parametrize("language", OTHERS)
def test_a_refusal_is_said_in_the_language_asked_for(language, arguments, refusal):
    in_english = CliRunner().invoke(main, ["--language", "en", *arguments]).stderr

    told = CliRunner().invoke(main, ["--language", language, *arguments])

    assert refusal in in_english
    assert 2 == told.exit_code
    for words in (refusal, "Usage:", "Error:", "Try ", "Invalid value"):
        assert words not in told.stderr


def test_help_heeds_the_environment_too():
    told = CliRunner().invoke(main, ["--help"], env={"SALNAME_LANGUAGE": "az"})

    assert catalogue("az").gettext("Usage:") in told.stdout


def test_help_asked_for_before_the_language_is_still_in_it():
    told = CliRunner().invoke(main, ["--help", "--language", "ru"])

    assert catalogue("ru").gettext("Usage:") in told.stdout


@pytest.mark.parametrize(
    ("arguments", "language"),
    [
        (["--language", "az", "case"], "az"),
        (["--language=ru", "case"], "ru"),
        (["--language"], ""),
        (["read", "--language", "az"], None),
        ([], None),
    ],
)
def test_only_what_stands_before_the_command_is_the_language_to_speak(
    arguments, language, monkeypatch
):
    monkeypatch.delenv("SALNAME_LANGUAGE", raising=False)

    assert language == asked(arguments)


def test_what_click_was_lent_is_given_back(monkeypatch):
    monkeypatch.setenv("LANGUAGE", "fr")

    CliRunner().invoke(main, ["--language", "az", "--help"])

    assert ("messages", "fr") == (gettext.textdomain(), os.environ["LANGUAGE"])


def test_the_words_marked_as_clicks_are_clicks():
    modules = ("core", "exceptions", "formatting", "parser", "termui", "types")
    source = "".join(getsource(import_module(f"click.{name}")) for name in modules)

    marked = [*CLICK_WORDS, *(form for forms in CLICK_COUNTS for form in forms)]

    written = [words.replace("\n", "\\n").replace("\t", "\\t") for words in marked]
    assert [] == [words for words in written if f'"{words}"' not in source]
