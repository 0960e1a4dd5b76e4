"""A byte changed anywhere in the ledger's tables is found, and its line named."""

from __future__ import annotations

import pytest
from django.db import connection

from salname.desk.record.actions.accept import accept
from salname.desk.vault import DATABASE
from salname.desk.verifying import verify_vault

TRIGGERS = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
ENTRY = {
    "v": 2,
    "kind": "visit",
    "seq": 900,
    "prev": "ab" * 32,
    "lamport": 1,
    "at": "2020-01-01T00:00:00Z",
    "log": "cd" * 16,
    "commit": "ef" * 32,
    "refs": "ab" * 32,
    "signature": b"\0" * 64,
}
PAYLOAD = {"salt": b"\0" * 32, "content": b'{"id":"person-x","kind":null,"type":"person"}'}


@pytest.fixture
def ledger(desk, source):
    accept(desk, source, "arrest")
    assert verify_vault(desk).holds
    return desk


def spoil(statement, *values):
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA foreign_keys = OFF")
        cursor.execute(TRIGGERS)
        for (name,) in cursor.fetchall():
            cursor.execute(f"DROP TRIGGER {name}")
        cursor.execute(statement, values)


def places(vault):
    return " / ".join(fault.place for fault in verify_vault(vault).faults)


@pytest.mark.parametrize("column", ENTRY)
def test_a_changed_field_of_an_entry_is_named(ledger, column):
    spoil(f'UPDATE desk_entryrow SET "{column}" = %s WHERE id = 5', ENTRY[column])

    assert "line 5" in places(ledger)


@pytest.mark.parametrize("column", ["kind", "prev", "at", "log", "commit"])
def test_a_single_letter_of_an_entry_is_named(ledger, column):
    spoil(
        f'UPDATE desk_entryrow SET "{column}" = substr("{column}", 1, 3) || %s '
        f'|| substr("{column}", 5) WHERE id = 4',
        "~",
    )

    assert "line 4" in places(ledger)


@pytest.mark.parametrize("column", PAYLOAD)
def test_a_changed_payload_is_named(ledger, column):
    spoil(f"UPDATE desk_payloadrow SET {column} = %s WHERE entry_id = 4", PAYLOAD[column])

    assert "line 4: payload" in places(ledger)


def test_a_missing_payload_is_named(ledger):
    spoil("DELETE FROM desk_payloadrow WHERE entry_id = 4")

    assert "line 4: payload" in places(ledger)


def test_a_missing_entry_is_named(ledger):
    spoil("DELETE FROM desk_entryrow WHERE id = 4")

    assert "entry 5" in places(ledger)


def test_another_public_key_is_named(ledger):
    spoil("UPDATE desk_authorrow SET public = %s", b"\1" * 32)

    assert "public key" in places(ledger)


def test_an_entry_moved_to_another_author_is_named(ledger):
    spoil("INSERT INTO desk_authorrow (author, public) VALUES (%s, %s)", "ab" * 32, b"\2" * 32)
    spoil("UPDATE desk_entryrow SET author_id = 2 WHERE id = 5")

    assert "line 5" in places(ledger)


def test_what_is_not_even_of_its_type_is_named(ledger):
    spoil("UPDATE desk_entryrow SET signature = 'words', lamport = 'words' WHERE id = 5")

    assert "line 5" in places(ledger)


def test_a_page_of_the_file_spoilt_is_named(ledger):
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    file = ledger.path / DATABASE
    spoilt = bytearray(file.read_bytes())
    spoilt[4096 * 10 + 77] ^= 1
    file.write_bytes(bytes(spoilt))

    assert DATABASE in places(ledger)
