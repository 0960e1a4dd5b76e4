"""A site is put in place whole or not at all, and never over somebody else's files."""

from __future__ import annotations

import pytest

from salname.errors import CannotWriteFolder, ForeignFolder
from salname.publish.folder import LIST, put_in_place

FILES = {"index.html": b"<p>one</p>", "en/index.html": b"<p>two</p>"}


def contents(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_files_are_written_with_their_list(tmp_path):
    put_in_place(tmp_path / "new" / "site", FILES)

    found = contents(tmp_path / "new" / "site")
    assert FILES.items() < found.items()
    assert {LIST} == found.keys() - FILES.keys()


def test_an_own_site_is_replaced_and_nothing_of_it_stays(tmp_path):
    out = tmp_path / "site"
    put_in_place(out, FILES)

    put_in_place(out, {"index.html": b"<p>three</p>"})

    assert {"index.html", LIST} == contents(out).keys()
    assert ["site"] == [path.name for path in tmp_path.iterdir()]


def test_an_empty_folder_is_used(tmp_path):
    put_in_place(tmp_path, FILES)

    assert FILES.items() < contents(tmp_path).items()


@pytest.mark.parametrize("name", ["thesis.txt", "en/thesis.txt", "index.html"])
def test_files_that_are_not_ours_stop_it(tmp_path, name):
    out = tmp_path / "site"
    put_in_place(out, FILES)
    (out / name).write_bytes(b"years of work")
    before = contents(out)

    with pytest.raises(ForeignFolder, match=name):
        put_in_place(out, {"index.html": b"new"})

    assert before == contents(out)


def test_a_folder_without_a_list_is_foreign(tmp_path):
    (tmp_path / "index.html").write_bytes(b"mine")

    with pytest.raises(ForeignFolder):
        put_in_place(tmp_path, FILES)


def test_a_file_or_link_in_its_place_is_foreign(tmp_path):
    (tmp_path / "file").write_bytes(b"mine")
    (tmp_path / "link").symlink_to(tmp_path)

    for name in ("file", "link"):
        with pytest.raises(ForeignFolder):
            put_in_place(tmp_path / name, FILES)


def test_a_place_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").write_bytes(b"mine")

    with pytest.raises(CannotWriteFolder):
        put_in_place(tmp_path / "file" / "site", FILES)


def test_a_name_that_cannot_be_written_leaves_the_old_site(tmp_path):
    out = tmp_path / "site"
    put_in_place(out, FILES)
    before = contents(out)

    with pytest.raises(CannotWriteFolder):
        put_in_place(out, {"x" * 5000: b"never"})

    assert before == contents(out)
    assert ["site"] == [path.name for path in tmp_path.iterdir()]
