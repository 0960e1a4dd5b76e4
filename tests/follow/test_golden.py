"""A real case against its published facts: each date the law gives must come out."""

from __future__ import annotations

import csv
from datetime import date

import pytest

from salname.follow.case import case_of
from salname.follow.custody import days_held
from salname.follow.rules import law_of


@pytest.fixture
def facts(shared):
    with (shared / "facts" / "seed_case_timeline.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return {
        kind: [row for row in rows if row["kind"] == kind] for kind in {r["kind"] for r in rows}
    }


def _kinds(rows):
    return {row["kind"] for row in rows}


@pytest.fixture
def told_facts(told, facts):
    """The facts as claims, each from the source its row names."""
    for row in (*facts["detained"], *facts["remand order"], *facts["extension"]):
        told.source(row["source"], published=None)
    for number, row in enumerate(facts["detained"]):
        told.act(f"a{number}", "arrest", on=row["when"][:10], source=row["source"])
    (order,) = facts["remand order"]
    court, length = order["fact"].split(", ")
    assert "4 months" == length
    told.act("r1", "remand", on=order["when"], term="P4M", place=court, source=order["source"])
    (extension,) = facts["extension"]
    assert extension["fact"].endswith("until 3 May 2025")
    told.act(
        "x1", "extension", on=extension["when"], until="2025-05-03", source=extension["source"]
    )
    for number, article in enumerate(facts["charges"][0]["fact"].split(", ")):
        told.act(f"c{number}", "charge", article=f"AZ-CC {article}", by="officials")
    return told


@pytest.fixture
def spell(told_facts):
    case = case_of(told_facts.book(), "aysel", today=date(2025, 3, 27), law=law_of("az"))
    return case.custody.latest


def test_two_accounts_of_the_arrest_give_one_day(spell):
    assert "2024-12-03" == spell.since.text


def test_four_months_from_the_arrest_end_on_the_third_of_april(spell):
    assert ["2025-04-03"] == [reading.due.text for reading in spell.orders[0].due]


def test_the_extended_order_ends_on_the_third_of_may_a_saturday(spell):
    order = spell.clock("order")

    assert "2025-05-03" == order.due.text
    assert "2025-05-05" == dict(order.assumptions[-1].values)["monday"].text


def test_the_case_must_be_in_court_by_the_eighteenth_of_april(spell):
    assert "2025-04-18" == spell.clock("to_court").due.text


def test_the_last_limit_is_the_third_of_october(spell):
    assert "2025-10-03" == spell.clock("last_limit").due.text
    assert () == spell.flags


def test_the_twenty_seventh_of_march_is_day_115(spell):
    assert (115, 115) == days_held(spell, date(2025, 3, 27))


def test_words_alone_leave_the_gravity_open_and_say_what_each_reading_assumes(told):
    told.act("r1", "remand", on="2024-12-04", term="P4M")
    for number, words in enumerate(("fraud", "hooliganism", "infliction of minor injuries")):
        told.act(f"c{number}", "charge", offence=words, by="officials")

    case = case_of(told.book(), "aysel", today=date(2025, 3, 27), law=law_of("az"))
    first, last = (case.custody.latest.clock(kind) for kind in ("initial_limit", "last_limit"))

    assert ["2025-03-04", "2025-07-04", "2025-10-04", "2026-01-04"] == [
        reading.due.text for reading in last.readings
    ]
    assert ["no_great_danger", "less_serious"] == [
        reading.severity for reading in first.readings if reading.flags
    ]
    assumed = dict(last.readings[2].assumed[-1].values)
    assert ("fraud", "178.3") == (assumed["offence"], assumed["articles"])
