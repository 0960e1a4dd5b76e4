"""Who holds what on a question, by side and in time."""

from __future__ import annotations

import pytest

from salname.follow.positions import positions
from salname.follow.sides import Side
from salname.model.claim import Stance


@pytest.fixture
def asked(told):
    told.record("q", "question", "pressure_on_defenders")
    told.record("one", "person", name="A Defender")
    told.record("two", "person", name="B Defender")
    for speaker in ("one", "two"):
        told.claim(speaker, "role", "human rights defender")
    return told


def test_two_defenders_who_disagree_are_both_shown(asked):
    asked.claim("q", "answer", "yes", by="two")
    asked.claim("q", "answer", "yes", by="one", stance="denies")

    question = positions(asked.book(), "q")

    assert [Side.DEFENDERS, Side.DEFENDERS] == [one.side for one in question.positions]
    assert [Stance.DENIES, Stance.ASSERTS] == [
        one.said[0].claim.stance for one in question.positions
    ]


def test_a_change_of_mind_keeps_its_order_and_undated_words_come_last(asked):
    asked.claim("q", "answer", "yes", by="one", stance="doubts")
    asked.claim("q", "answer", "yes", by="one", said_on="2025-02")
    asked.claim("q", "answer", "yes", by="one", stance="denies", said_on="2024")

    (position,) = positions(asked.book(), "q").positions

    assert ["2024", "2025-02", None] == [one.claim.said_on for one in position.said]
    assert position.changed


def test_the_persons_own_answer_is_the_own_side(asked):
    asked.claim("q", "answer", "yes", by="aysel")

    assert Side.OWN == positions(asked.book(), "q", person="aysel").positions[0].side


def test_nobody_asked_has_no_positions(asked):
    assert () == positions(asked.book(), "q").positions
