"""The store over Django's tables keeps the laws of every store."""

from __future__ import annotations

import pytest
from django.db import DatabaseError, connection

from salname.desk.models import AuthorRow, EntryRow, LogRow, PayloadRow
from tests.ledger.cast import note, pen
from tests.ledger.store_laws import StoreLaws


class TestDjangoStore(StoreLaws):
    @pytest.fixture
    def store(self, open_vault):
        return open_vault.store


@pytest.mark.parametrize("table", [LogRow, AuthorRow, EntryRow])
def test_the_ledger_refuses_to_forget(open_vault, table):
    pen(open_vault.store).append([note(1)])

    with pytest.raises(DatabaseError, match="only ever added to"):
        table.objects.all()._raw_delete("default")


@pytest.mark.parametrize(
    ("table", "change"),
    [
        (LogRow, {"log": "ab"}),
        (AuthorRow, {"public": b"ab"}),
        (EntryRow, {"at": "2020-01-01T00:00:00Z"}),
        (PayloadRow, {"content": b"{}"}),
    ],
)
def test_the_ledger_refuses_to_be_changed(open_vault, table, change):
    pen(open_vault.store).append([note(1)])

    with pytest.raises(DatabaseError, match="only ever added to"):
        table.objects.update(**change)


def test_a_thousand_entries_and_more_come_in_one_batch(open_vault):
    pen(open_vault.store).append([note(number) for number in range(2500)])

    assert 2501 == open_vault.store.count() == PayloadRow.objects.count()
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(DISTINCT seq) FROM desk_entryrow")
        assert (2501,) == cursor.fetchone()
