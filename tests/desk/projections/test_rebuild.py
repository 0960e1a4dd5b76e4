"""Law: tables made again from the ledger are the ones that grew with it, byte for byte."""

from __future__ import annotations

import shutil

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from salname.desk import vault as shell
from salname.desk.models import ClaimRow, DecisionRow, ProposalRow, RecordRow, SourceRow
from salname.desk.projections.applying import TABLES, rebuild
from salname.desk.record.actions.accept import accept, accept_many
from salname.desk.record.actions.correct_claim import correct_claim
from salname.desk.record.actions.disclose import disclose
from salname.desk.record.actions.gather import gather_source
from salname.desk.record.actions.judge import judge
from salname.desk.record.actions.reject import reject
from salname.desk.record.actions.undo import undo
from salname.desk.record.actions.withdraw_claim import withdraw_claim
from salname.errors import SalnameError
from salname.ledger.verify import verify
from salname.model.claim import Visibility
from salname.model.decision import Sameness
from tests.desk.cast import article, reader
from tests.vaults import NOON, PASSPHRASE

pytestmark = pytest.mark.slow


def tables() -> dict[str, list[tuple[object, ...]]]:
    return {table.__name__: list(table.objects.order_by("pk").values_list()) for table in TABLES}


def waiting():
    return list(ProposalRow.objects.filter(verdict="", kind__in=("act", "statement")))


def gather_another(vault, pick):
    gather_source(vault, article(f"Invented words number {pick}."))


def gather_the_article(vault, _pick):
    gather_source(vault, article())


def accept_one(vault, pick):
    row = one_of(waiting(), pick)
    accept(vault, row.source, row.code)


def accept_changed(vault, pick):
    row = one_of(waiting(), pick)
    accept(vault, row.source, row.code, changes={"stance": "doubts"})


def accept_all(vault, pick):
    row = one_of(waiting(), pick)
    accept_many(vault, row.source, [one.code for one in waiting() if one.source == row.source])


def reject_one(vault, pick):
    row = one_of(waiting(), pick)
    reject(vault, row.source, row.code, reason="not so")


def undo_one(vault, pick):
    undo(vault, one_of(DecisionRow.objects.all(), pick).code, reason="a slip")


def disclose_some(vault, pick):
    claims = [row.code for row in ClaimRow.objects.filter(gone=False)]
    disclose(vault, claims[: pick + 1], list(Visibility)[pick % 4])


def correct_one(vault, pick):
    correct_claim(vault, one_of(ClaimRow.objects.all(), pick).code, reason="wrong", value="other")


def withdraw_one(vault, pick):
    withdraw_claim(vault, one_of(ClaimRow.objects.all(), pick).code, reason="in error")


def judge_two(vault, pick):
    records = list(RecordRow.objects.all())
    left, right = one_of(records, pick), one_of(records, pick + 1)
    judge(vault, left.code, right.code, list(Sameness)[pick % 3])


STEPS = [
    gather_another,
    accept_one,
    accept_changed,
    accept_all,
    reject_one,
    undo_one,
    disclose_some,
    correct_one,
    withdraw_one,
    judge_two,
]


def one_of(rows, pick):
    """Any of the rows; when there is none, the step cannot be taken."""
    listed = list(rows)
    if not listed:
        raise SalnameError
    return listed[pick % len(listed)]


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(steps=st.lists(st.tuples(st.sampled_from(STEPS), st.integers(0, 30)), max_size=12))
def test_rebuilt_tables_are_the_incremental_ones(made_vault, tmp_path, django_db_blocker, steps):
    path = tmp_path / "vault"
    shutil.rmtree(path, ignore_errors=True)
    shutil.copytree(made_vault, path)
    with django_db_blocker.unblock():
        vault = shell.open_vault(path, PASSPHRASE, clock=lambda: NOON, reader=reader)
        try:
            take(vault, [(gather_the_article, 0), *steps])
            grown = tables()

            rebuild(vault.proposals_of)

            assert grown == tables()
            assert verify(vault.store, vault.evidence).holds
        finally:
            shell.lock()


def take(vault, steps):
    """Each step that can be taken; a refusal changes nothing."""
    for step, pick in steps:
        before = vault.store.count()
        try:
            step(vault, pick)
        except SalnameError:
            assert before == vault.store.count()


@pytest.mark.usefixtures("source")
def test_a_text_that_is_lost_costs_its_proposals_and_stops_nothing(desk):
    shutil.rmtree(desk.path / "evidence")
    (desk.path / "evidence").mkdir()

    rebuild(desk.proposals_of)

    assert 1 == SourceRow.objects.count()
    assert 0 == ProposalRow.objects.count()
