from __future__ import annotations

from dataclasses import dataclass

import pytest

from salname.errors import DamagedVault
from salname.ledger.canonical import encode
from salname.ledger.checked import read_checked, write_checked


@dataclass(frozen=True)
class Label:
    name: str
    numbers: tuple[int, ...] = ()


@dataclass(frozen=True)
class Other:
    place: str


def test_what_was_written_is_read(tmp_path):
    write_checked(tmp_path / "label.json", Label("a", (1, 2)))

    assert Label("a", (1, 2)) == read_checked(tmp_path / "label.json", Label)


def test_a_missing_file_is_damage_of_that_file(tmp_path):
    with pytest.raises(DamagedVault) as refusal:
        read_checked(tmp_path / "label.json", Label)

    assert "label.json" in str(refusal.value)


def test_another_form_is_damage(tmp_path):
    write_checked(tmp_path / "label.json", Other("b"))

    with pytest.raises(DamagedVault):
        read_checked(tmp_path / "label.json", Label)


@pytest.mark.parametrize(
    "data", [b"", b"{}", b"[]", b"null", b"\xff", encode({"value": {"name": "a"}, "check": "00"})]
)
def test_whatever_else_is_there_is_damage(tmp_path, data):
    (tmp_path / "label.json").write_bytes(data)

    with pytest.raises(DamagedVault):
        read_checked(tmp_path / "label.json", Label)
