"""Making a vault: a passphrase twice, a new folder, and nothing readable on the disk."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from salname.desk.cli import main
from tests.vaults import PASSPHRASE

pytestmark = pytest.mark.slow


@pytest.fixture
def call(django_db_blocker):
    def run(*words, stdin=None):
        runner = CliRunner(env={"SALNAME_LANGUAGE": "en"})
        return runner.invoke(main, [str(word) for word in words], input=stdin)

    with django_db_blocker.unblock():
        yield run


def test_a_vault_is_made_and_opens_with_its_passphrase_alone(call, tmp_path):
    vault = tmp_path / "vault"
    twice = f"{PASSPHRASE}\n{PASSPHRASE}\n"

    made = call("init", vault, stdin=twice)
    right = call("verify", "--vault", vault, stdin=f"{PASSPHRASE}\n")
    wrong = call("verify", "--vault", vault, stdin="another passphrase of words\n")

    assert (0, 0, 1) == (made.exit_code, right.exit_code, wrong.exit_code), made.stderr
    assert "The passphrase does not open this vault." in wrong.stderr


def test_a_weak_passphrase_is_refused_and_nothing_made(call, tmp_path):
    told = call("init", tmp_path / "vault", stdin="12345\n12345\n")

    assert 1 == told.exit_code
    assert "too easy to guess" in told.stderr
    assert not (tmp_path / "vault").exists()


def test_a_vault_is_not_made_over_another(call, vault_path):
    told = call("init", vault_path, stdin=f"{PASSPHRASE}\n{PASSPHRASE}\n")

    assert 1 == told.exit_code
    assert "is a vault already" in told.stderr


@pytest.mark.parametrize("words", [("review",), ("verify",), ("desk",)])
def test_a_command_without_a_vault_says_how_to_name_one(call, words):
    told = call(*words)

    assert 1 == told.exit_code
    assert "No vault was named." in told.stderr


def test_a_folder_that_is_no_vault_says_so(call, tmp_path):
    told = call("verify", "--vault", tmp_path)

    assert 1 == told.exit_code
    assert "is not a vault" in told.stderr
