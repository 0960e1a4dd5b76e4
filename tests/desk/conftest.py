"""A vault whose reader knows the invented article of `cast`."""

from __future__ import annotations

import pytest

from tests.desk.cast import article, reader
from tests.vaults import NOON, PASSPHRASE


@pytest.fixture
def desk(vault_path, django_db_blocker):
    """An open vault with a reader that knows the article."""
    from salname.desk import vault

    with django_db_blocker.unblock():
        yield vault.open_vault(vault_path, PASSPHRASE, clock=lambda: NOON, reader=reader)
        vault.lock()


@pytest.fixture
def source(desk) -> str:
    """The article, kept."""
    from salname.desk.record.actions.gather import gather_source

    return gather_source(desk, article(), published="2025-05").source_id
