"""A real encrypted vault for each test that asks: made once, copied each time, at next to no cost.

`open_vault` gives the vault that is open in this process, as an action takes it, and Django's own
test client works while it is; `vault_path` gives one that is locked. `PASSPHRASE` opens both.
"""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

PASSPHRASE = "seven invented words for a test vault"
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture(scope="session")
def made_vault(tmp_path_factory, django_db_blocker) -> Path:
    """A vault with its tables and nothing in it; copy it, never open it."""
    from salname.desk.vault import make_vault
    from salname.ledger.slots import Cost

    path = tmp_path_factory.mktemp("made") / "vault"
    with django_db_blocker.unblock():
        make_vault(path, PASSPHRASE, cost=Cost.for_tests())
    return path


@pytest.fixture
def vault_path(made_vault, tmp_path) -> Path:
    """A fresh vault of this test, locked."""
    path = tmp_path / "vault"
    shutil.copytree(made_vault, path)
    return path


@pytest.fixture
def open_vault(vault_path, django_db_blocker):
    """A fresh vault of this test, open; its clock stands at noon of 1 March 2026."""
    from salname.desk import vault

    with django_db_blocker.unblock():
        yield vault.open_vault(vault_path, PASSPHRASE, clock=lambda: NOON)
        vault.lock()
