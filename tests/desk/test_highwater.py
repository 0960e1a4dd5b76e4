"""An old copy of the database put back is noticed, though each entry in it holds."""

from __future__ import annotations

import shutil

from salname.desk import vault as shell
from salname.desk.highwater import FILE
from salname.desk.record.actions.accept import accept
from salname.desk.vault import DATABASE
from salname.desk.verifying import verify_vault
from tests.desk.cast import reader
from tests.vaults import PASSPHRASE


def test_an_old_copy_put_back_is_named(desk, source, tmp_path):
    accept(desk, source, "arrest")
    shell.lock()
    shutil.copy(desk.path / DATABASE, tmp_path / "old")
    again = shell.open_vault(desk.path, PASSPHRASE, reader=reader)
    accept(again, source, "charge")
    shell.lock()

    shutil.copy(tmp_path / "old", desk.path / DATABASE)

    report = verify_vault(shell.open_vault(desk.path, PASSPHRASE, reader=reader))
    (fault,) = report.faults
    assert "author" in fault.place
    assert "an older copy was put back" in fault.what


def test_a_mark_left_behind_by_a_crash_is_no_fault(desk, source, tmp_path):
    accept(desk, source, "arrest")
    shutil.copy(desk.path / FILE, tmp_path / "mark")
    accept(desk, source, "charge")

    shutil.copy(tmp_path / "mark", desk.path / FILE)

    assert verify_vault(desk).holds


def test_a_changed_mark_is_named(desk, source):
    accept(desk, source, "arrest")
    mark = desk.path / FILE
    mark.write_bytes(mark.read_bytes().replace(b"1", b"2", 1))

    (fault,) = verify_vault(desk).faults

    assert FILE in fault.place
