"""The backend encrypts or refuses, opens with one key alone, and closes when told."""

from __future__ import annotations

import secrets
import sqlite3
import threading

import pytest
from django.db import connection, transaction

from salname.desk import settings
from salname.desk import vault as shell
from salname.desk.models import AuthorRow
from salname.desk.sqlcipher.base import Door, unlock
from salname.desk.vault import DATABASE, current, lock
from salname.errors import SqlCipherMissing, VaultLocked, WrongKey
from tests.vaults import PASSPHRASE


@pytest.mark.usefixtures("open_vault")
def test_what_sqlcipher_is_told_holds():
    told = {
        "journal_mode": "wal",
        "synchronous": 2,
        "secure_delete": 1,
        "foreign_keys": 1,
        "temp_store": 2,
    }
    with connection.cursor() as cursor:
        for name, value in told.items():
            cursor.execute(f"PRAGMA {name}")
            assert value == cursor.fetchone()[0]
        cursor.execute("PRAGMA cipher_version")
        assert cursor.fetchone()


def test_a_driver_that_cannot_encrypt_is_refused_before_anything_is_written():
    with sqlite3.connect(":memory:") as plain, pytest.raises(SqlCipherMissing):
        unlock(plain, b"\0" * 32)
    plain.close()


def test_a_wrong_key_says_so_at_once(open_vault, monkeypatch):
    connection.close()
    other = Door(open_vault.path / DATABASE, secrets.token_bytes(32))
    monkeypatch.setattr("salname.desk.vault.door", lambda: other)

    with pytest.raises(WrongKey):
        AuthorRow.objects.count()


def test_no_file_of_the_database_is_plaintext(open_vault):
    AuthorRow.objects.create(author="a word that must not be found", public=b"key")

    for path in open_vault.path.glob(f"{DATABASE}*"):
        assert b"must not be found" not in path.read_bytes()
        assert b"SQLite format 3" not in path.read_bytes()


def test_no_setting_and_no_repr_holds_the_key(open_vault):
    key = open_vault.keys.database
    shown = repr(vars(settings)) + repr(open_vault) + repr(connection.settings_dict)

    assert key.hex() not in shown
    assert repr(key) not in shown


@pytest.mark.usefixtures("open_vault")
def test_locking_closes_the_connections_of_every_thread():
    opened, locked = threading.Event(), threading.Event()
    seen: list[type[BaseException]] = []

    def read():
        AuthorRow.objects.count()
        opened.set()
        locked.wait(10)
        try:
            AuthorRow.objects.count()
        except VaultLocked as error:
            seen.append(type(error))

    other = threading.Thread(target=read)
    other.start()
    assert opened.wait(10)
    AuthorRow.objects.count()

    lock()
    locked.set()
    other.join(10)

    assert [VaultLocked] == seen
    assert connection.connection is None
    with pytest.raises(VaultLocked):
        current()


def test_a_locked_vault_opens_again(open_vault):
    AuthorRow.objects.create(author="one", public=b"key")
    lock()

    reopened = shell.open_vault(open_vault.path, PASSPHRASE)

    assert reopened.opening != open_vault.opening
    assert 1 == AuthorRow.objects.count()


@pytest.mark.usefixtures("open_vault")
def test_many_threads_may_write():
    def write(number):
        with transaction.atomic():
            AuthorRow.objects.create(author=f"author {number}", public=b"key")
        connection.close()

    writers = [threading.Thread(target=write, args=(number,)) for number in range(8)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()

    assert 8 == AuthorRow.objects.count()


@pytest.mark.usefixtures("open_vault")
def test_after_a_failure_inside_nothing_of_the_block_is_kept():
    def write_half():
        with transaction.atomic():
            AuthorRow.objects.create(author="half", public=b"key")
            with transaction.atomic():
                AuthorRow.objects.create(author="other half", public=b"key")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_half()

    assert 0 == AuthorRow.objects.count()


def test_a_locked_vault_leaves_no_log_of_writes_behind(open_vault):
    AuthorRow.objects.create(author="one", public=b"key")

    lock()

    assert [DATABASE] == [path.name for path in open_vault.path.glob(f"{DATABASE}*")]
