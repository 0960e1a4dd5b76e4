"""Files that can be read are read; the others say why not."""

from __future__ import annotations

import os
from datetime import date

import pytest

from salname.errors import CannotReadFile, NoSuchFile, NotAFile, TooLarge
from salname.gather.files import read_file

TODAY = date(2025, 3, 27)


def test_a_file_is_read_whatever_its_name(tmp_path):
    path = tmp_path / "notes.docx"
    path.write_text("Dalğa Xəzərli azadlıqdadır.", encoding="utf-8")

    gathered = read_file(path, today=TODAY)

    assert "Dalğa Xəzərli azadlıqdadır." == gathered.text
    assert gathered.address is None


def test_what_is_not_there_and_what_is_a_folder_are_told(tmp_path):
    with pytest.raises(NoSuchFile, match=r"gone\.txt"):
        read_file(tmp_path / "gone.txt", today=TODAY)

    with pytest.raises(NotAFile):
        read_file(tmp_path, today=TODAY)


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read everything")
def test_a_file_kept_from_us_is_told(tmp_path):
    path = tmp_path / "closed.txt"
    path.write_text("söz", encoding="utf-8")
    path.chmod(0)

    with pytest.raises(CannotReadFile):
        read_file(path, today=TODAY)


def test_a_name_the_system_cannot_hold_is_told(tmp_path):
    with pytest.raises(CannotReadFile):
        read_file(tmp_path / ("x" * 5000), today=TODAY)


def test_a_huge_file_is_refused_before_it_is_read(tmp_path):
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(50_000_000)

    with pytest.raises(TooLarge):
        read_file(path, today=TODAY)
