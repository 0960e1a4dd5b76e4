"""A confirmed proposal becomes records and claims, each with the exact words."""

from __future__ import annotations

import pytest

from salname.model.claim import Stance
from salname.model.source import Source
from salname.read.confirm import Ground, claims_of, known_of, narrator_of

TEXT = (
    "On 4 December, the Sabail District Court imposed a three-month detention order against "
    "human rights defender Elvin Aslanli. The official charges include fraud and hooliganism, "
    "but Aslanli denies these accusations, linking his arrest to two articles of his. "
    "Rena Quluzade said that there is no pressure on human rights defenders. "
    "Rena Quluzade added that the weather is fine."
)
SOURCE = Source("source-abc", "news", "An article", "en", "2024-12", publisher="The Lantern")


@pytest.fixture
def proposals(read):
    return read(TEXT, "2024-12")


@pytest.fixture
def ground(proposals):
    return Ground(SOURCE, TEXT, "digest", proposals)


def one(proposals, type_, **fields):
    return next(
        it
        for it in proposals
        if it.type == type_ and all(getattr(it, name) == value for name, value in fields.items())
    )


def properties(confirmed):
    return {claim.proposition.property: claim.proposition.value for claim in confirmed.claims}


def test_a_remand_is_one_record_with_its_slots(proposals, ground):
    confirmed = claims_of(one(proposals, "remand"), ground, {})

    said = properties(confirmed)
    assert ("2024-12-04", "P3M") == (said["on"], said["term"])
    assert {"done_to", "ordered_by", "name", "role"} <= set(said)
    assert 1 == sum(record.type == "act" for record in confirmed.records)


def test_what_was_inferred_stays_marked(proposals, ground):
    confirmed = claims_of(one(proposals, "remand"), ground, {})

    on = next(claim for claim in confirmed.claims if claim.proposition.property == "on")
    assert "year from the publication date" == on.inferred


def test_every_quote_is_verbatim(proposals, ground):
    known: dict[str, str] = {}
    for proposal in proposals:
        confirmed = claims_of(proposal, ground, known)
        known |= confirmed.known
        for claim in confirmed.claims:
            assert (
                claim.quote is None
                or claim.quote.words == TEXT[claim.quote.start : claim.quote.end]
            )


def test_each_offence_is_a_record_of_its_own_said_by_officials(proposals, ground):
    charge = one(proposals, "charge")

    confirmed = claims_of(charge, ground, {})

    acts = [record for record in confirmed.records if record.type == "act"]
    officials = confirmed.known["officials"]
    offences = [claim for claim in confirmed.claims if claim.proposition.property == "offence"]
    assert 2 == len(acts)
    assert ["fraud", "hooliganism"] == [claim.proposition.value for claim in offences]
    assert {officials} == {claim.speaker for claim in offences}


def test_a_denial_stands_on_each_offence(proposals, ground):
    charged = claims_of(one(proposals, "charge"), ground, {})
    denial = one(proposals, "denial")

    denied = claims_of(denial, ground, charged.known, answered=charged.claims)

    assert one(proposals, "charge").id == denial.answers
    assert {Stance.DENIES} == {claim.stance for claim in denied.claims}
    assert ["fraud", "hooliganism"] == [claim.proposition.value for claim in denied.claims]
    assert {charged.known["elvin aslanli"]} == {claim.speaker for claim in denied.claims}


def test_a_reason_is_given_for_an_act(proposals, ground):
    remand = claims_of(one(proposals, "remand"), ground, {})
    reason = next(it for it in proposals if "reason" in it.slots)

    given = claims_of(reason, ground, remand.known, answered=remand.claims)

    assert {"reason": "two articles of his"} == properties(given)


def test_no_pressure_is_a_denial_on_the_question(proposals, ground):
    statement = one(proposals, "said", question="pressure_on_defenders")

    confirmed = claims_of(statement, ground, {})

    answer = next(it for it in confirmed.claims if it.proposition.property == "answer")
    assert (Stance.DENIES, "yes") == (answer.stance, answer.proposition.value)
    assert "question:pressure_on_defenders" in confirmed.known


def test_what_fits_nothing_is_held_of_the_source(proposals, ground):
    statement = one(proposals, "said", text="the weather is fine")

    confirmed = claims_of(statement, ground, {})

    held = next(it for it in confirmed.claims if it.proposition.property == "holds")
    assert (SOURCE.id, "the weather is fine") == (held.proposition.subject, held.proposition.value)


def test_the_narrator_speaks_of_what_the_page_tells(proposals, ground):
    confirmed = claims_of(one(proposals, "remand"), ground, {})

    done = next(it for it in confirmed.claims if it.proposition.property == "done_to")
    assert narrator_of(SOURCE.id) == done.speaker


def test_whom_one_knows_is_not_made_again(proposals, ground):
    first = claims_of(one(proposals, "remand"), ground, {})
    records = {record.id: record for record in first.records}

    known = known_of(SOURCE.id, records, first.claims)
    again = claims_of(one(proposals, "charge"), ground, known)

    assert "elvin aslanli" in known
    assert [] == [record for record in again.records if record.type == "person"]


def test_what_was_said_already_is_left_out(proposals, ground):
    statement = one(proposals, "said", text="the weather is fine")
    first = claims_of(statement, ground, {})

    again = claims_of(statement, ground, first.known).without(first.claims)

    assert () == again.claims
    assert () == again.records
