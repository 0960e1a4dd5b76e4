"""A person's case: versions beside each other, denials tied to what they deny, nothing lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from salname.follow.case import case_of
from salname.follow.sides import Side
from salname.model.claim import Correction, Stance, Withdrawal

TODAY = date(2025, 1, 10)


@pytest.fixture
def case(told, rules, law):
    def build(**parts):
        return case_of(told.book(**parts), "aysel", today=TODAY, law=law, rules=rules)

    return build


def test_sides_keep_their_order_and_empty_ones_their_place(told, case):
    told.act("c1", "charge", offence="fraud", by="officials")

    charges = case().points[0]

    assert "charges" == charges.key
    assert ["official", "own", "defenders", "media"] == [one.side for one in charges.versions]
    assert [True, False, False, False] == [bool(one.said) for one in charges.versions]


def test_a_denial_never_replaces_the_charge_and_is_tied_to_it(told, case):
    told.record("c1", "act", "charge")
    told.claim("c1", "done_to", "aysel", by="officials")
    charge = told.claim("c1", "offence", "fraud", by="officials")
    denial = told.claim("c1", "offence", "fraud", by="aysel", stance="denies")

    said = {one.claim.id: one for one in case().said()}

    assert (charge,) == said[denial].answers
    assert (denial,) == said[charge].answered_by
    assert Side.OWN == said[denial].side


def test_each_of_three_charges_is_denied_by_itself(told, case):
    for number, offence in enumerate(("fraud", "hooliganism", "injuries")):
        told.act(f"c{number}", "charge", offence=offence, by="officials")
    told.claim("c0", "offence", "fraud", by="aysel", stance="denies")

    words = [note.msgid for note in case().status]

    assert ["Charged with {count} offence.", "The person denies {count} charge."] == words


def test_two_speakers_of_one_side_are_both_shown(told, case):
    told.record("lawyer", "person", name="The Lawyer")
    told.claim("lawyer", "lawyer_of", "aysel")
    told.act("a1", "arrest")
    told.claim("a1", "reason", "her reports", by="aysel")
    told.claim("a1", "reason", "an award", by="lawyer")

    point = next(point for point in case().points if point.key == "reason:arrest")

    assert ("aysel", "lawyer") == point.version(Side.OWN).speakers
    assert ["self", "lawyer_of"] == [one.tie for one in point.version(Side.OWN).said]


def test_a_denied_tie_makes_nobody_a_lawyer(told, case):
    told.record("other", "person", name="Somebody")
    told.claim("other", "lawyer_of", "aysel", stance="denies")
    told.act("a1", "arrest", by="other")

    assert Side.OTHERS in {one.side for one in case().said()}


def test_a_reported_claim_names_who_reports_it(told, case):
    told.record("lawyer", "person", name="The Lawyer")
    told.claim("lawyer", "lawyer_of", "aysel")
    told.act("c1", "charge", offence="fraud", by="officials")
    parent = told.claim("c1", "offence", "fraud", by="lawyer", stance="reports")
    child = told.claim("c1", "offence", "fraud", by="aysel", stance="denies", parent=parent)

    said = {one.claim.id: one for one in case().said()}

    assert ("The Lawyer",) == said[child].through


def test_withdrawn_and_corrected_claims_count_no_more_but_can_be_counted(told, case):
    told.act("a1", "arrest")
    wrong = told.claim("a1", "on", "2024-12-01")
    right = told.claim("a1", "on", "2024-12-03")
    gone = told.claim("a1", "place", "Lake Street")

    built = case(
        corrections={wrong: Correction(wrong, right, "misread")},
        withdrawals={gone: Withdrawal(gone, "no source")},
    )

    assert not {wrong, gone} & {one.claim.id for one in built.said()}
    assert [(wrong, right), (gone, None)] == [
        (one.claim.id, one.replacement) for one in built.retired
    ]


def test_an_act_withdrawn_whole_is_still_among_the_retired(told, case):
    told.act("a1", "arrest")
    only = next(id_ for id_, one in told.claims.items() if one.proposition.subject == "a1")

    built = case(withdrawals={only: Withdrawal(only, "another person")})

    assert () == built.acts
    assert [only] == [one.claim.id for one in built.retired]


def test_records_judged_the_same_are_one_person(told, case):
    told.record("aysel2", "person", name="Айсель Керимли")
    told.act("a1", "arrest")
    told.record("a2", "act", "release")
    told.claim("a2", "done_to", "aysel2")

    built = case(same_as={"aysel2": "aysel"})

    assert ("Aysel Kərimli", "Айсель Керимли") == built.names
    assert {"arrest", "release"} == {act.kind for act in built.acts}


def test_questions_of_two_papers_are_one_and_denials_answer_across_them(told, case):
    told.act("a1", "arrest")
    told.source("other")
    told.record("q1", "question", "pressure_on_defenders")
    told.record("q2", "question", "pressure_on_defenders")
    told.record("defender", "person", name="A Defender")
    told.claim("defender", "role", "Human rights defender and writer")
    yes = told.claim("q1", "answer", "yes", by="defender")
    no = told.claim("q2", "answer", "yes", by="officials", stance="denies", source="other")

    (question,) = case().questions

    assert ["official", "defenders"] == [one.side for one in question.positions]
    assert (yes,) == question.positions[0].said[0].answers
    assert no == question.positions[0].said[0].claim.id


def test_a_position_that_changes_keeps_both_stances_in_time(told, case):
    told.act("a1", "arrest")
    told.record("q1", "question", "pressure_on_defenders")
    told.claim("q1", "answer", "yes", by="officials", stance="doubts", said_on="2024-12-09")
    told.claim("q1", "answer", "yes", by="officials", stance="denies", said_on="2024-11")

    (question,) = case().questions

    stances = [one.claim.stance for one in question.positions[0].said]
    assert [Stance.DENIES, Stance.DOUBTS] == stances
    assert question.positions[0].changed


def test_statements_of_the_same_sources_stand_by_side(told, case):
    told.act("a1", "arrest")
    told.claim("page", "holds", "Ministries are out of reach.", by="officials")

    statements = case().statements

    assert 1 == len(statements[0].said)
    assert ("official", ()) == (statements[0].side, statements[1].said)


def test_the_timeline_keeps_what_has_no_date_last(told, case):
    told.act("a2", "transfer")
    told.act("a1", "arrest", on="2024-12-03")
    told.claim("a1", "on", "2024-12-02", by="officials")

    moments = case().timeline

    assert ["2024-12-02", "2024-12-03", None] == [
        None if one.when is None else one.when.text for one in moments
    ]
    assert [True, True, False] == [one.differ for one in moments]


def test_undated_acts_stand_as_their_source_has_them(told, case):
    for number, offence in enumerate(("hooliganism", "fraud")):
        told.record(f"c{number}", "act", "charge")
        id_ = told.claim(f"c{number}", "done_to", "aysel", by="officials")
        moved = replace(told.claims[id_].quote, start=9 - number, end=14 - number)
        told.claims[id_] = replace(told.claims[id_], quote=moved)
        told.claim(f"c{number}", "offence", offence, by="officials", quote=moved)

    assert ["c1", "c0"] == [act.id for act in case().acts]


def test_the_status_says_since_when_until_when_and_for_what(told, case):
    told.act("a1", "arrest", on="2024-12-03")
    told.act("r1", "remand", on="2024-12-04", term="P4M", ordered_by="court")
    told.act("c1", "charge", offence="fraud", by="officials")
    told.claim("c1", "offence", "fraud", by="aysel", stance="denies")

    status = [(note.msgid, note.count) for note in case().status]

    assert [
        ("In custody since {when}.", 0),
        ("Day {count} in custody.", 0),
        ("The order ends on {due}, in {count} day.", 83),
        ("Charged with {count} offence.", 1),
        ("The person denies the charges.", 0),
    ] == status


def test_a_denial_by_the_lawyer_alone_is_not_put_in_the_persons_mouth(told, case):
    told.act("c1", "charge", offence="fraud", by="officials")
    told.claim("lawyer", "lawyer_of", "aysel")
    told.claim("c1", "offence", "fraud", by="lawyer", stance="denies")

    words = [note.msgid for note in case().status]

    assert "The charges are denied on the person’s behalf." == words[-1]


def test_an_order_that_ends_today_says_so(told, case):
    told.act("a1", "arrest", on=f"{TODAY:%Y-%m-%d}")
    told.act("r1", "remand", on=f"{TODAY:%Y-%m-%d}", term="P0D")

    words = [note.msgid for note in case().status]

    assert "The order ends today, on {due}." == words[-1]


def test_a_value_that_is_a_record_is_shown_by_name(told, case):
    told.act("r1", "remand", ordered_by="court")

    (court,) = case().acts[0].values("ordered_by")

    assert "Court of the Lake District" == court.shown


claims_in_any_order = st.permutations(range(9))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(order=claims_in_any_order, added=st.sampled_from(["2024-12-02", "2024-12", "~2024-12-05"]))
def test_order_of_recording_changes_no_clock_and_a_claim_removes_no_version(
    told, rules, law, order, added
):
    told.claims.clear()
    told.act("a1", "arrest", on="2024-12-03")
    told.act("r1", "remand", on="2024-12-04", term="P4M")
    told.act("c1", "charge", offence="fraud", by="officials")
    told.claim("c1", "offence", "fraud", by="aysel", stance="denies")
    told.claim("a1", "reason", "her reports", by="aysel")
    book = told.book()
    claims = list(book.claims.items())

    def build(some):
        return case_of(book.only(dict(some)), "aysel", today=TODAY, law=law, rules=rules)

    first, shuffled = build(claims), build([claims[place] for place in order])
    extra = told.claim("a1", "on", added, by="officials")
    more = build([*claims, (extra, told.claims[extra])])

    assert [clock.readings for clock in _clocks(first)] == [
        clock.readings for clock in _clocks(shuffled)
    ]
    shown = {one.claim.id for one in more.said()}
    assert {one.claim.id for one in first.said()} | {extra} == shown


def _clocks(case):
    return case.custody.latest.clocks
