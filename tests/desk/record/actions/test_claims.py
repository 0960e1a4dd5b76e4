"""What can be done with a claim: disclosed, corrected, withdrawn; and records judged."""

from __future__ import annotations

import pytest

from salname.desk.book import read_book
from salname.desk.models import RecordRow
from salname.desk.record.actions.accept import accept
from salname.desk.record.actions.correct_claim import correct_claim
from salname.desk.record.actions.disclose import disclose
from salname.desk.record.actions.judge import judge
from salname.desk.record.actions.withdraw_claim import withdraw_claim
from salname.errors import NoSuchClaim, NoSuchRecord, SameRecord
from salname.model.claim import Visibility
from salname.model.decision import Sameness


@pytest.fixture
def claims(desk, source):
    return accept(desk, source, "arrest").claims


def test_the_latest_disclosure_counts(desk, claims):
    disclose(desk, claims, Visibility.PUBLIC, reason="the family agrees")
    disclose(desk, claims[:1], Visibility.SEALED)

    seen = [read_book().claims[claim].visibility for claim in claims]
    assert [Visibility.SEALED] + [Visibility.PUBLIC] * (len(claims) - 1) == seen


@pytest.mark.usefixtures("claims")
def test_a_corrected_claim_stays_and_another_counts(desk):
    wrong = next(c for c in read_book().claims.values() if c.proposition.property == "place")

    right = correct_claim(desk, wrong.id, reason="a misprint", value="Tovuz")

    book = read_book()
    live = [c.id for c in book.live() if c.proposition.property == "place"]
    assert [right.id] == live
    assert wrong.id in book.claims
    assert ("a misprint", right.id) == (
        book.corrections[wrong.id].reason,
        book.corrections[wrong.id].replacement,
    )
    assert wrong.quote == right.quote


def test_a_withdrawn_claim_counts_no_more(desk, claims):
    withdraw_claim(desk, claims[0], reason="said in error")

    assert claims[0] not in {claim.id for claim in read_book().live()}
    with pytest.raises(NoSuchClaim):
        withdraw_claim(desk, claims[0], reason="said in error")


@pytest.mark.usefixtures("claims")
def test_two_records_are_judged_and_stay_two(desk):
    left, right = RecordRow.objects.values_list("code", flat=True)[:2]

    judge(desk, left, right, Sameness.DIFFERENT, reason="other fathers")

    assert 2 <= RecordRow.objects.count()


@pytest.mark.usefixtures("claims")
def test_a_judgement_needs_two_records_that_are_there(desk):
    one = RecordRow.objects.first().code

    with pytest.raises(NoSuchRecord):
        judge(desk, one, "person-x", Sameness.SAME)
    with pytest.raises(SameRecord):
        judge(desk, one, one, Sameness.SAME)
