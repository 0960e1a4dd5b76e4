"""A desk left alone locks itself."""

from __future__ import annotations

import pytest

from salname.desk.idle import PATIENCE, Attending, Idle
from salname.desk.idle import idle as attended
from salname.desk.vault import is_open


class Seconds:
    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now


@pytest.mark.usefixtures("open_vault")
def test_nobody_for_five_minutes_locks_the_vault():
    seconds = Seconds()
    idle = Idle(seconds)

    seconds.now = PATIENCE + 1

    assert idle.look()
    assert not is_open()


@pytest.mark.usefixtures("open_vault")
def test_whoever_asks_in_time_finds_it_open():
    seconds = Seconds()
    idle = Idle(seconds)
    seconds.now = PATIENCE - 1
    idle.touch()

    seconds.now += PATIENCE - 1

    assert not idle.look()
    assert is_open()


def test_only_whoever_is_inside_keeps_it_open(open_vault, monkeypatch):
    seen: list[str] = []
    monkeypatch.setattr(attended, "touch", lambda: seen.append("touched"))
    knocking, inside = Request({}), Request({"opening": open_vault.opening})

    Attending(lambda request: request)(knocking)
    assert [] == seen

    Attending(lambda request: request)(inside)
    assert ["touched"] == seen


class Request:
    def __init__(self, session):
        self.session = session
