"""Bad input: a clear sentence and the next step, exit code 1, no traceback, nothing lost."""

from __future__ import annotations

import json
import socket
import subprocess
import sys

import pytest
from django.db.backends.signals import connection_created

from salname.ledger.vault import hold

CASES = {
    "an empty file": (b"", (), "no text in this"),
    "only spaces": (b" \n\t\n", (), ""),
    "a binary file": (bytes(range(256)) * 40, (), ""),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4, (), ""),
    "50 MB of text": (b"Nobody was arrested today. " * 1_950_000, (), ""),
    "an encoding nobody knows": ("Ədalət".encode(), ("--encoding", "klingon"), ""),
    "bytes of another encoding": (b"Caf\xe9 in Shamkir. " * 9, ("--encoding", "utf-8"), ""),
    "NUL bytes": (b"A man was arrested.\x00\x00 So they say.", (), ""),
    "a date to come": (b"A man was arrested.", ("--published", "2090-01"), "has not come"),
    "a date that is none": (b"A man was arrested.", ("--published", "2025-02-29"), "not a date"),
}


@pytest.fixture
def entries(salname):
    """How many entries the ledger has."""
    import json

    return lambda: json.loads(salname("verify", "--json").stdout)["entries"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.replace(" ", "_"))
def test_what_cannot_be_kept_is_refused_with_a_sentence(salname, entries, tmp_path, case):
    content, options, sentence = CASES[case]
    file = tmp_path / "source.txt"
    file.write_bytes(content)

    told = salname("gather", file, *options)

    refused(told)
    assert sentence in told.stderr
    assert 0 == entries()


def test_mixed_scripts_are_kept_and_quoted_letter_by_letter(salname, tmp_path):
    file = tmp_path / "mixed.txt"
    text = (
        "Könül Şəfəqli was arrested on 4 May, and her friends were not told where she is held. "
        "Руфат арестован. Рүфәт too. é é \U0001f600 e\u0301.\n"
    )
    file.write_text(text, encoding="utf-8")

    told = salname("gather", file, "--published", "2024-12")
    source = told.stdout.split()[2].rstrip(":")
    salname("review", source, "--accept", "all")

    kept = json.loads(salname("case", "Könül Şəfəqli", "--json").stdout)["claims"]

    assert 0 == told.exit_code, told.stderr
    assert kept
    assert all(one["quote"]["words"] in text for one in kept)
    assert 0 == salname("verify").exit_code


def test_a_file_that_is_not_there_says_so(salname, tmp_path):
    refused(salname("gather", tmp_path / "nothing.txt"))


def test_an_address_that_does_not_answer_says_so(salname):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]

    refused(salname("gather", f"http://127.0.0.1:{port}/page"))


def test_a_second_process_on_the_vault_says_so(salname, vault_path):
    with hold(vault_path):
        told = salname("review")

    refused(told)
    assert "open in another program" in told.stderr


def test_another_program_with_the_vault_open_is_noticed(salname, vault_path, passphrase_file):
    code = "from salname.desk.cli import main; main()"
    command = [sys.executable, "-c", code, "gather", "-", "--vault", str(vault_path)]
    command += ["--passphrase-file", str(passphrase_file)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE) as first:
        wait_until_held(vault_path)

        told = salname("review")

        first.communicate(b"A man was arrested in Shamkir.")
    refused(told)
    assert 0 == first.returncode
    assert 0 == salname("review").exit_code


@pytest.mark.slow
def test_a_full_disk_loses_nothing_and_works_again_later(salname, entries, tmp_path):
    file = tmp_path / "source.txt"
    file.write_text("A man was arrested in Shamkir. " * 400, encoding="utf-8")

    connection_created.connect(fill_the_disk)
    try:
        told = salname("gather", file)
    finally:
        connection_created.disconnect(fill_the_disk)

    refused(told)
    assert "The disk is full." in told.stderr
    assert 0 == entries()
    assert 0 == salname("gather", file).exit_code


def fill_the_disk(sender, connection, **_signal):  # noqa: ARG001 - Django's signature
    """No page more than there is: what SQLite says then is what it says on a full disk."""
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA page_count")
        cursor.execute(f"PRAGMA max_page_count = {cursor.fetchone()[0]}")


def wait_until_held(vault_path):
    import time

    from salname.errors import VaultBusy

    for _ in range(200):
        try:
            hold(vault_path).release()
        except VaultBusy:
            return
        time.sleep(0.05)
    raise AssertionError


def refused(told):
    assert 1 == told.exit_code, told.output
    assert told.exception is None or isinstance(told.exception, SystemExit), told.exception
    assert 2 == len(told.stderr.strip().splitlines()), told.stderr
    assert "Traceback" not in told.stderr
