"""The command line in this process, on a vault of the test."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from tests.vaults import PASSPHRASE


@pytest.fixture
def passphrase_file(tmp_path):
    file = tmp_path / "passphrase"
    file.write_text(PASSPHRASE + "\n", encoding="utf-8")
    return file


@pytest.fixture
def salname(vault_path, passphrase_file, django_db_blocker):
    """Call `salname`: the words of the command in, its result out."""
    from salname.desk.cli import main

    settings = {
        "SALNAME_VAULT": str(vault_path),
        "SALNAME_PASSPHRASE_FILE": str(passphrase_file),
        "SALNAME_LANGUAGE": "en",
    }

    def call(*words, stdin=None):
        runner = CliRunner(env=settings)
        return runner.invoke(main, [str(word) for word in words], input=stdin)

    with django_db_blocker.unblock():
        yield call
