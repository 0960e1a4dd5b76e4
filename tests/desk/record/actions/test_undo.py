"""Undoing: nothing is lost, nothing counts, and the proposal waits again."""

from __future__ import annotations

import pytest

from salname.desk.book import read_book
from salname.desk.models import ClaimRow, ProposalRow
from salname.desk.record.actions.accept import accept
from salname.desk.record.actions.reject import reject
from salname.desk.record.actions.undo import undo
from salname.errors import NoSuchDecision


def test_what_was_accepted_stays_in_the_ledger_and_counts_no_more(desk, source):
    decision = accept(desk, source, "arrest")

    undo(desk, decision.id, reason="the wrong man")

    assert [] == list(read_book().live())
    assert 0 < ClaimRow.objects.count()
    assert {"the wrong man"} == {w.reason for w in read_book().withdrawals.values()}


def test_the_proposal_waits_again_and_can_be_decided_anew(desk, source):
    undo(desk, reject(desk, source, "arrest").id, reason="a slip of the key")
    assert "" == ProposalRow.objects.get(code="arrest").verdict

    accept(desk, source, "arrest")

    assert 0 < len(list(read_book().live()))


def test_undoing_twice_says_so(desk, source):
    decision = reject(desk, source, "arrest")
    undo(desk, decision.id, reason="a slip of the key")

    with pytest.raises(NoSuchDecision):
        undo(desk, decision.id, reason="a slip of the key")
