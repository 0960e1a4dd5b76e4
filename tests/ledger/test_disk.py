from __future__ import annotations

import errno

import pytest

from salname.errors import DiskFull, ReadOnlyFolder
from salname.ledger.disk import make_folder, write_durably, writing_to
from tests.ledger.test_evidence import disk_that_takes


def test_a_file_is_there_whole_and_alone(tmp_path):
    write_durably(tmp_path / "file", b"new")

    assert b"new" == (tmp_path / "file").read_bytes()
    assert ["file"] == [one.name for one in tmp_path.iterdir()]


def test_a_full_disk_leaves_the_old_file_as_it_was(tmp_path):
    write_durably(tmp_path / "file", b"old")

    with disk_that_takes(10), pytest.raises(DiskFull):
        write_durably(tmp_path / "file", b"new" * 100)

    assert b"old" == (tmp_path / "file").read_bytes()
    assert ["file"] == [one.name for one in tmp_path.iterdir()]


@pytest.mark.parametrize(
    ("number", "meant"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EDQUOT, DiskFull),
        (errno.EFBIG, DiskFull),
        (errno.EACCES, ReadOnlyFolder),
        (errno.EPERM, ReadOnlyFolder),
        (errno.EROFS, ReadOnlyFolder),
        (errno.EIO, OSError),
    ],
)
def test_the_systems_refusals_become_sentences_and_others_pass(tmp_path, number, meant):
    with pytest.raises(meant), writing_to(tmp_path):
        raise OSError(number, "refused")


def test_a_folder_is_made_with_those_above_it(tmp_path):
    make_folder(tmp_path / "a" / "b")
    make_folder(tmp_path / "a" / "b")

    assert (tmp_path / "a" / "b").is_dir()
    assert 0 == (tmp_path / "a" / "b").stat().st_mode & 0o077
