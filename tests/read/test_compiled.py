from __future__ import annotations

import shutil

import pytest

from salname.read import compiled
from salname.read.pack import FOLDER, Pack, parsed

SHAPE = FOLDER.parent / "pack.py"


@pytest.fixture
def written(tmp_path):
    """A copy of the English pack, compiled."""
    path = tmp_path / "en.yaml"
    shutil.copy(FOLDER / "en.yaml", path)
    compiled.save(path, parsed(path), SHAPE)
    return path


def test_a_compiled_pack_is_the_parsed_one(written):
    assert parsed(written) == compiled.load(written, Pack, SHAPE)


def test_a_pack_edited_since_is_not_taken_from_the_compiled_form(written):
    written.write_text(written.read_text("utf-8") + "\n# a word more\n", "utf-8")

    assert compiled.load(written, Pack, SHAPE) is None


def test_a_pack_of_another_shape_is_not_taken(written, tmp_path):
    other = tmp_path / "pack.py"
    other.write_text("another", "utf-8")

    assert compiled.load(written, Pack, other) is None


def test_a_torn_compiled_form_is_as_good_as_none(written):
    made = written.with_suffix(".pack")
    made.write_bytes(made.read_bytes()[:-7])

    assert compiled.load(written, Pack, SHAPE) is None


def test_without_a_compiled_form_there_is_none(written):
    written.with_suffix(".pack").unlink()

    assert compiled.load(written, Pack, SHAPE) is None
