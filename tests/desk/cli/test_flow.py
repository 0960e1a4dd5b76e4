"""The command line speaks the language of whoever calls it, and imports late."""

from __future__ import annotations

import subprocess
import sys

import pytest
from click.testing import CliRunner

from salname.desk.cli import main
from salname.desk.cli.flow import COMMANDS, first_of_ours, spoken
from salname.errors import NoVault
from salname.words.languages import LANGUAGES, explain, speaking


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_listed_is_there_and_says_what_it_does(command):
    told = CliRunner().invoke(main, [command, "--help"])

    assert 0 == told.exit_code, told.output
    assert f"Usage: main {command}" in told.stdout


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_error_is_said_in_the_language_asked_for(language, monkeypatch):
    monkeypatch.delenv("SALNAME_VAULT", raising=False)
    with speaking(language):
        said = explain(NoVault())

    told = CliRunner().invoke(main, ["--language", language, "verify"])

    assert (1, list(said)) == (told.exit_code, told.stderr.splitlines())


@pytest.mark.parametrize(
    ("system", "language"),
    [("az_AZ.UTF-8", "az"), ("ru_RU.UTF-8", "ru"), ("de_DE.UTF-8", "en"), ("C", "en"), ("", "en")],
)
def test_otherwise_the_system_says_which(system, language, monkeypatch):
    monkeypatch.delenv("LC_ALL", raising=False)
    monkeypatch.delenv("LC_MESSAGES", raising=False)
    monkeypatch.setenv("LANG", system)

    assert language == spoken(None)


def test_the_first_of_ours_is_taken():
    assert "ru" == first_of_ours(["tr", "ru", "az"])


def test_asking_for_help_loads_neither_django_nor_a_command():
    code = (
        "import sys; from salname.desk.cli import main\n"
        "main(['--help'], standalone_mode=False)\n"
        "shell = {'salname.desk.cli.flow', 'salname.desk.cli.spoken'}\n"
        "late = [name for name in sys.modules if name.startswith('salname.desk.cli.')]\n"
        "sys.exit('django' in sys.modules or set(late) != shell)"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)

    assert 0 == done.returncode, done.stderr
