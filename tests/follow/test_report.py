"""The case as JSON: every claim once, quotes verbatim, null for what is not recorded."""

from __future__ import annotations

import json
from datetime import date

import pytest

from salname.follow.case import case_of
from salname.follow.report import case_json


@pytest.fixture
def report(told, rules, law):
    told.act("a1", "arrest", on="2024-12-03")
    told.act("r1", "remand", on="2024-12-04", term="P4M", ordered_by="court")
    told.act("c1", "charge", offence="fraud", by="officials")
    told.claim("c1", "offence", "fraud", by="aysel", stance="denies")
    told.record("q1", "question", "pressure_on_defenders")
    told.claim("q1", "answer", "yes", by="officials", stance="denies")
    case = case_of(told.book(), "aysel", today=date(2025, 1, 10), law=law, rules=rules)
    return json.loads(json.dumps(case_json(case)))


def test_every_claim_a_part_names_is_in_the_list_of_claims(report):
    listed = {claim["id"] for claim in report["claims"]}
    named = set()
    for point in report["points"]:
        named |= {id_ for version in point["versions"] for id_ in version["claims"]}
    for clock in report["custody"][0]["clocks"]:
        named |= set(clock["claims"])

    assert len(listed) == len(report["claims"])
    assert named
    assert named <= listed


def test_the_remand_has_court_day_and_term(report):
    (order,) = report["custody"][0]["orders"]

    assert ["Court of the Lake District"] == order["courts"]
    assert "2024-12-04" == order["dates"][0]["date"]
    assert "P4M" == order["terms"][0]["term"]


def test_a_denial_is_linked_to_its_charge(report):
    (charge,) = report["charges"]
    (denial,) = charge["denied_by"]
    claims = {claim["id"]: claim for claim in report["claims"]}

    assert charge["offence"][0]["claims"] == claims[denial]["answers"]


def test_a_clock_gives_due_date_rule_and_days_left(report):
    clock = report["custody"][0]["clocks"][0]

    assert ("order", "2025-04-03", [83, 83]) == (clock["kind"], clock["due"], clock["days_left"])
    assert "CPC 158.2" == clock["article"]
    assert None is clock["verified_by"]


def test_a_quote_comes_with_its_span(report):
    quotes = [claim["quote"] for claim in report["claims"]]

    assert all(quote["end"] - quote["start"] == len(quote["words"]) for quote in quotes)
