"""Drawings hold in any width, carry their words, and never carry a style or a script."""

from __future__ import annotations

import re
from datetime import date
from xml.etree import ElementTree as ET

import pytest

from salname.follow.case import case_of
from salname.follow.drawing import custody_bar, timeline_drawing

TODAY = date(2025, 3, 27)


@pytest.fixture
def case(told, rules, law):
    told.act("a1", "arrest", on="2024-12-03", by="aysel")
    told.act("r1", "remand", on="2024-12-04", term="P4M")
    told.act("x1", "extension", on="2025-03-18", until="2025-05-03", by="officials")
    told.act("c1", "charge", article="AZ-CC 178.3", by="officials")
    return case_of(told.book(), "aysel", today=TODAY, law=law, rules=rules)


@pytest.mark.parametrize(
    "draw", [lambda case: custody_bar(case.custody.latest, TODAY), timeline_drawing]
)
def test_a_drawing_is_well_formed_has_a_title_and_no_style(draw, case):
    svg = ET.fromstring(draw(case))

    assert svg.find("title").text
    assert not [one for one in svg.iter() if "style" in one.attrib or one.tag == "style"]
    places = [float(x[:-1]) for x in re.findall(r'x1?="([\d.]+%)"', draw(case))]
    assert all(0 <= place <= 100 for place in places)


def test_the_title_says_when_the_order_and_the_law_end(case):
    title = ET.fromstring(custody_bar(case.custody.latest, TODAY)).find("title").text

    assert "3 May 2025" in title
    assert "3 October 2025" in title


def test_an_order_beyond_the_limit_sticks_out(told, rules, law):
    told.act("r1", "remand", on="2024-12-04", until="2026-01-04")
    told.act("c1", "charge", article="AZ-CC 178.2", by="officials")
    spell = case_of(told.book(), "aysel", today=TODAY, law=law, rules=rules).custody.latest

    svg = custody_bar(spell, TODAY)

    ends = [
        float(width) for width in re.findall(r'"f-ahead" x="0.0%" y="42" width="([\d.]+)%', svg)
    ]
    cap = float(re.findall(r'"f-cap" x1="([\d.]+)%', svg)[0])
    assert ends[0] > cap
    assert spell.flags


def test_without_a_day_or_an_end_there_is_nothing_to_draw(told, rules, law):
    told.act("a1", "arrest")

    case = case_of(told.book(), "aysel", today=TODAY, law=law, rules=rules)

    assert None is custody_bar(case.custody.latest, TODAY)
    assert None is timeline_drawing(case)


def test_each_side_that_speaks_has_its_shape(case):
    svg = timeline_drawing(case)

    assert {"f-official", "f-own", "f-media"} <= set(re.findall(r"f-[a-z]+", svg))
