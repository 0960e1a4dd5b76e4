"""Accepting: a proposal becomes claims, tied to what it speaks to."""

from __future__ import annotations

import pytest

from salname.desk.book import read_book
from salname.desk.models import DecisionRow, ProposalRow
from salname.desk.record.actions.accept import accept, accept_many
from salname.desk.record.actions.gather import gather_source
from salname.desk.record.actions.reject import reject
from salname.errors import AlreadyDecided, AnswersWaiting, BadDate, NoSuchProposal, NoSuchSource
from salname.ledger.verify import verify
from salname.model.claim import Stance
from tests.desk.cast import NAME, article


def said(property_):
    return [claim for claim in read_book().live() if claim.proposition.property == property_]


def test_an_arrest_becomes_a_record_and_a_claim_for_each_detail(desk, source):
    accept(desk, source, "arrest")

    assert ["2025-05-03"] == [claim.proposition.value for claim in said("on")]
    assert ["Shamkir"] == [claim.proposition.value for claim in said("place")]
    assert [NAME] == [claim.proposition.value for claim in said("name")]
    assert "accepted" == ProposalRow.objects.get(code="arrest").verdict


def test_within_one_source_a_name_is_one_record(desk, source):
    accept_many(desk, source, ["arrest", "charge"])

    assert 1 == len({claim.proposition.value for claim in said("done_to")})


def test_a_denial_stands_on_the_propositions_it_denies(desk, source):
    accept_many(desk, source, ["charge", "reported", "denial"])

    offences = said("offence")
    denied = {c.proposition for c in offences if c.stance is Stance.DENIES}
    asserted = {c.proposition for c in offences if c.stance is Stance.ASSERTS}
    assert denied == asserted
    assert 2 == len(denied)


def test_a_denial_hangs_on_the_claim_that_reports_it(desk, source):
    accept_many(desk, source, ["charge", "reported", "denial"])

    denials = [c for c in said("offence") if c.stance is Stance.DENIES]
    parents = {read_book().claims[claim.parent].proposal for claim in denials}
    assert {"reported"} == parents


def test_a_reason_goes_to_the_act_and_not_to_the_person(desk, source):
    accept_many(desk, source, ["arrest", "reason"])

    (reason,) = said("reason")
    assert "act" == read_book().records[reason.proposition.subject].type


def test_a_denial_waits_for_what_it_denies(desk, source):
    with pytest.raises(AnswersWaiting):
        accept(desk, source, "denial")

    assert 0 == DecisionRow.objects.count()


def test_after_a_rejection_the_answer_can_be_taken_on_its_own(desk, source):
    reject(desk, source, "charge")
    reject(desk, source, "reported")

    accept(desk, source, "denial")

    assert ["he denies the charges"] == [c.proposition.value for c in said("holds")]


def test_several_are_taken_in_the_order_they_lean_on_each_other(desk, source):
    decided = accept_many(desk, source, ["denial", "reason", "reported", "charge", "arrest"])

    order = [decision.proposal for decision in decided]
    assert order.index("charge") < order.index("denial")
    assert order.index("arrest") < order.index("reason")


def test_of_several_all_or_none_are_taken(desk, source):
    with pytest.raises(NoSuchProposal):
        accept_many(desk, source, ["arrest", "nothing"])

    assert 0 == DecisionRow.objects.count()


def test_the_person_may_change_what_is_recorded(desk, source):
    changes = {"date": "2025-05", "place": ""}

    decision = accept(desk, source, "arrest", changes=changes)

    (on,) = said("on")
    assert "2025-05" == on.proposition.value
    assert on.inferred is not None
    assert [] == said("place")
    assert "changed" == decision.verdict
    assert "2025-05-03" == decision.proposed["slots"]["date"]["value"]


def test_a_change_that_is_no_date_is_refused(desk, source):
    with pytest.raises(BadDate):
        accept(desk, source, "arrest", changes={"date": "yesterday"})


def test_a_second_decision_is_refused(desk, source):
    accept(desk, source, "arrest")

    with pytest.raises(AlreadyDecided):
        accept(desk, source, "arrest")


def test_a_source_that_is_not_there_says_so(desk):
    with pytest.raises(NoSuchSource):
        accept(desk, "source-x", "arrest")


def test_the_same_person_in_another_source_is_judged_not_merged(desk, source):
    accept(desk, source, "arrest")
    (first,) = [r for r in read_book().records.values() if r.type == "person"]
    other = gather_source(desk, article(article().text + "\n"), published="2025-05").source_id
    ProposalRow.objects.filter(source=other).delete()
    row = ProposalRow.objects.get(source=source, code="arrest")
    row.key, row.source, row.verdict = f"{other}/arrest", other, ""
    row.save(force_insert=True)

    accept(desk, other, "arrest", same_as=first.id)

    book = read_book()
    people = [record for record in book.records.values() if record.type == "person"]
    assert 2 == len(people)
    assert {book.head(first.id)} == {book.head(one.id) for one in people}


def test_what_is_accepted_is_signed_and_verbatim(desk, source):
    accept_many(desk, source, ["arrest", "charge", "reported", "denial", "reason", "pressure"])

    report = verify(desk.store, desk.evidence)

    assert report.holds
    assert 10 < report.claims
