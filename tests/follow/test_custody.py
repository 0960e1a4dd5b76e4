"""The clocks of custody, from what claims say and what the law sets."""

from __future__ import annotations

from datetime import date

import pytest

from salname.follow.acts import acts_of
from salname.follow.clocks import days_left, nearness
from salname.follow.custody import custody_of, days_held
from salname.follow.index import Index
from salname.follow.voices import Voices


def custody(told, rules, law, **parts):
    voices = Voices(Index.of(told.book(**parts)), "aysel", rules)
    return custody_of(acts_of(voices), law)


def due(clock):
    return [reading.due.text for reading in clock.readings]


def test_an_order_alone_counts_from_its_own_day_and_says_it_may_be_earlier(told, rules, law):
    told.act("r1", "remand", on="2024-12-04", term="P4M")

    clock = custody(told, rules, law).latest.clock("order")

    assert ["2025-04-04"] == due(clock)
    assert "Earlier if restraint began earlier" in clock.assumptions[0].msgid
    assert ("AZ.DET.START", "CPC 158.2") == (clock.rule, clock.article)


def test_a_day_of_arrest_from_any_source_moves_the_end(told, rules, law):
    told.act("r1", "remand", on="2024-12-04", term="P4M")
    told.source("other")
    told.act("a1", "arrest", on="2024-12-03", source="other")

    clock = custody(told, rules, law).latest.clock("order")

    assert ["2025-04-03"] == due(clock)
    assert () == clock.assumptions
    assert 37 == days_left(clock, date(2025, 2, 25))[0]


def test_a_vague_arrest_gives_a_range_that_ends_with_the_order(told, rules, law):
    told.act("r1", "remand", on="2024-12-04", term="P4M")
    told.act("a1", "arrest", on="2024-12")

    clock = custody(told, rules, law).latest.clock("order")

    assert ["2025-04-01/2025-04-04"] == due(clock)


def test_sources_that_differ_give_a_reading_each_with_its_claims(told, rules, law):
    told.act("r1", "remand", on="2024-12-04", term="P4M")
    told.act("a1", "arrest", on="2024-12-02")
    other = told.claim("a1", "on", "2024-12-03", by="officials")

    clock = custody(told, rules, law).latest.clock("order")

    assert ["2025-04-02", "2025-04-03"] == due(clock)
    assert "2025-04-02/2025-04-03" == clock.due.text
    assert other in clock.readings[1].claims
    assert other not in clock.readings[0].claims


def test_a_vaguer_date_of_the_same_arrest_is_no_reading_of_its_own(told, rules, law):
    told.act("r1", "remand", on="2024-12-04", term="P4M")
    told.act("a1", "arrest", on="2024-12")
    told.act("a2", "arrest", on="2024-12-03")

    clock = custody(told, rules, law).latest.clock("order")

    assert ["2025-04-03"] == due(clock)


def test_a_denied_day_still_counts_and_the_denial_is_said(told, rules, law):
    told.act("r1", "remand", on="2024-12-04", term="P4M")
    told.act("a1", "arrest", on="2024-12-03")
    told.claim("a1", "on", "2024-12-03", by="officials", stance="denies")

    clock = custody(told, rules, law).latest.clock("order")

    assert ["2025-04-03"] == due(clock)
    assert "denies" in clock.assumptions[0].msgid


def test_an_inferred_year_is_said_beside_the_clock_until_a_source_states_it(told, rules, law):
    told.act("r1", "remand", term="P4M")
    told.claim("r1", "on", "2024-12-04", inferred="year from the publication date")
    inferred = custody(told, rules, law).latest.clock("order").assumptions
    told.claim("r1", "on", "2024-12-04", by="officials")
    stated = custody(told, rules, law).latest.clock("order").assumptions

    assert "partly inferred" in inferred[-1].msgid
    assert not [note for note in stated if "inferred" in note.msgid]


def test_two_papers_on_one_order_are_one_order(told, rules, law):
    told.act("r1", "remand", on="2024-12-04", term="P4M")
    told.act("r2", "remand", on="2024-12-04")
    told.act("r3", "remand", term="P4M")

    orders = custody(told, rules, law).latest.orders

    assert [("r1", "r2", "r3")] == [order.acts for order in orders]


def test_lengths_that_differ_are_two_readings(told, rules, law):
    told.act("r1", "remand", on="2024-12-04", term="P4M")
    told.act("r2", "remand", on="2024-12-04", term="P3M")

    clock = custody(told, rules, law).latest.clock("order")

    assert ["2025-03-04", "2025-04-04"] == due(clock)


def test_an_extension_by_a_term_runs_on_from_the_end_before(told, rules, law):
    told.act("a1", "arrest", on="2024-12-03")
    told.act("r1", "remand", on="2024-12-04", term="P4M")
    told.act("x1", "extension", on="2025-03-18", term="P1M")

    clock = custody(told, rules, law).latest.clock("order")

    assert ["2025-05-03"] == due(clock)


def test_an_extension_told_twice_is_added_once(told, rules, law):
    told.act("a1", "arrest", on="2024-12-03")
    told.act("r1", "remand", on="2024-12-04", term="P4M")
    told.act("x1", "extension", on="2025-03-18", term="P1M")
    told.act("x2", "extension", on="2025-03", until="2025-05-03")

    clock = custody(told, rules, law).latest.clock("order")

    assert ["2025-05-03"] == due(clock)


def test_what_was_only_asked_for_is_no_order(told, rules, law):
    told.act("r1", "remand", on="2024-12-04")
    told.claim("r1", "term", "P4M", modality="requested")

    assert None is custody(told, rules, law).latest.clock("order")


def test_a_sentence_the_prosecutor_asks_for_stops_no_clock(told, rules, law):
    told.act("r1", "remand", on="2024-12-04", term="P4M")
    told.act("s1", "sentence", on="2025-03-01")
    told.claim("s1", "term", "P5Y", modality="requested")

    assert None is not custody(told, rules, law).latest.clock("order")


def test_a_remand_that_was_only_asked_for_is_no_custody(told, rules, law):
    told.record("r1", "act", "remand")
    told.claim("r1", "done_to", "aysel", modality="requested")
    told.claim("r1", "on", "2024-12-04", modality="requested")

    assert None is custody(told, rules, law).latest


def test_a_stated_paragraph_sets_one_limit(told, rules, law):
    told.act("a1", "arrest", on="2024-12-03")
    told.act("r1", "remand", on="2024-12-04", term="P4M")
    told.act("c1", "charge", offence="fraud", article="AZ-CC 178.3.2", by="officials")
    told.act("c2", "charge", offence="hooliganism", by="officials")

    spell = custody(told, rules, law).latest

    assert ["2025-04-03"] == due(spell.clock("initial_limit"))
    assert ["2025-10-03"] == due(spell.clock("last_limit"))
    assert () == spell.flags
    assert () == spell.clock("last_limit").assumptions


def test_without_a_paragraph_there_is_a_reading_for_each_gravity(told, rules, law):
    told.act("r1", "remand", on="2024-12-04", term="P4M")
    told.act("c1", "charge", offence="large-scale fraud", by="officials")

    clock = custody(told, rules, law).latest.clock("last_limit")

    assert ["2025-03-04", "2025-07-04", "2025-10-04", "2026-01-04"] == due(clock)
    grades = [reading.severity for reading in clock.readings]
    assert ["minor", "less_serious", "serious", "especially_serious"] == grades
    assert all("falls under" in reading.assumed[-1].msgid for reading in clock.readings)


def test_an_order_beyond_the_limit_of_a_reading_is_flagged_in_that_reading(told, rules, law):
    told.act("r1", "remand", on="2024-12-04", term="P4M")
    told.act("c1", "charge", offence="fraud", by="officials")

    clock = custody(told, rules, law).latest.clock("initial_limit")

    flagged = [reading.severity for reading in clock.readings if reading.flags]
    assert ["minor", "less_serious"] == flagged
    assert () == custody(told, rules, law).latest.flags


def test_a_word_for_an_offence_already_charged_by_number_adds_no_reading(told, rules, law):
    told.act("r1", "remand", on="2024-12-04", term="P4M")
    told.act("c1", "charge", offence="fraud", by="officials")
    told.act("c2", "charge", article="AZ-CC 178.3", by="officials")

    clock = custody(told, rules, law).latest.clock("last_limit")

    assert ["2025-10-04"] == due(clock)


def test_articles_that_differ_on_one_charge_are_readings(told, rules, law):
    told.act("r1", "remand", on="2024-12-04", term="P4M")
    told.act("c1", "charge", article="AZ-CC 178.3", by="officials")
    told.claim("c1", "article", "AZ-CC 178.4")

    clock = custody(told, rules, law).latest.clock("last_limit")

    assert ["2025-10-04", "2026-01-04"] == due(clock)


def test_a_release_ends_the_clocks_and_the_count(told, rules, law):
    told.act("a1", "arrest", on="2024-12-03")
    told.act("r1", "remand", on="2024-12-04", term="P4M")
    told.act("f1", "release", on="2024-12-20")

    spell = custody(told, rules, law).latest

    assert "release" == spell.ended_by
    assert () == spell.clocks
    assert (18, 18) == days_held(spell, date(2025, 3, 1))


def test_a_denied_release_leaves_the_clock_running(told, rules, law):
    told.act("r1", "remand", on="2024-12-04", term="P4M")
    told.act("f1", "release", on="2024-12-20")
    told.claim("f1", "done_to", "aysel", by="officials", stance="denies")

    assert None is not custody(told, rules, law).latest.clock("order")


def test_an_arrest_after_a_release_is_new_custody(told, rules, law):
    told.act("a0", "arrest", on="2016-01-15")
    told.act("f0", "release", on="2019-03-16")
    told.act("a1", "arrest", on="2024-12-03")
    told.act("r1", "remand", on="2024-12-04", term="P4M")

    spells = custody(told, rules, law).spells

    assert ["2016-01-15", "2024-12-03"] == [spell.since.text for spell in spells]


def test_an_arrest_without_an_order_may_last_two_days(told, rules, law):
    told.act("a1", "arrest", on="2024-12-03")

    assert ["2024-12-05"] == due(custody(told, rules, law).latest.clock("hold"))


def test_a_sentence_counts_from_the_arrest(told, rules, law):
    told.act("a1", "arrest", on="2024-12-03")
    told.act("s1", "sentence", on="2025-06-01", term="P5Y")

    spell = custody(told, rules, law).latest

    assert ["2029-12-03"] == due(spell.clock("sentence"))
    assert None is spell.clock("order")


def test_nothing_recorded_is_no_custody(told, rules, law):
    assert None is custody(told, rules, law).latest


def test_an_arrest_without_a_day_is_custody_since_an_unknown_day(told, rules, law):
    told.act("a1", "arrest")

    spell = custody(told, rules, law).latest

    assert None is spell.since
    assert None is days_held(spell, date(2025, 1, 1))


def test_an_end_on_a_saturday_says_what_a_literal_reading_makes_of_it(told, rules, law):
    told.act("r1", "remand", on="2025-03-18", until="2025-05-03")

    clock = custody(told, rules, law).latest.clock("order")

    assert ["2025-05-03"] == due(clock)
    assert "not a working day" in clock.assumptions[-1].msgid


@pytest.mark.parametrize(
    ("ordered", "end"),
    [("2024-10-31", "2025-02-28"), ("2023-10-31", "2024-02-29"), ("2024-02-29", "2024-06-29")],
)
def test_a_month_without_the_day_ends_on_its_last(ordered, end, told, rules, law):
    told.act("r1", "remand", on=ordered, term="P4M")

    assert [end] == due(custody(told, rules, law).latest.clock("order"))


@pytest.mark.parametrize(
    ("today", "near"),
    [
        ("2025-04-05", "past"),
        ("2025-04-01", "now"),
        ("2025-03-22", "soon"),
        ("2025-01-01", "later"),
    ],
)
def test_nearness_goes_by_days(today, near, told, rules, law):
    told.act("r1", "remand", on="2024-12-04", term="P4M")
    clock = custody(told, rules, law).latest.clock("order")

    assert near == nearness(clock, date.fromisoformat(today))


def test_a_death_ends_custody_and_is_not_called_a_release(told, rules, law):
    told.act("a1", "arrest", on="2024-12-03")
    told.act("d1", "death_in_custody", on="2025-01-01")

    spell = custody(told, rules, law).latest

    assert "death_in_custody" == spell.ended_by
    assert () == spell.clocks


def test_administrative_detention_is_restraint_and_order_in_one(told, rules, law):
    told.act("d1", "detention", on="2024-12-03", term="P15D")

    spell = custody(told, rules, law).latest

    assert ["2024-12-18"] == due(spell.clock("order"))
    assert () == spell.clock("order").assumptions
