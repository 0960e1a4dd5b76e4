"""What people decided: about proposals, about records, about publishing."""

from __future__ import annotations

from collections.abc import Sequence

from salname.desk.models import DecisionRow, JudgementRow, ProposalRow, ReleaseRow
from salname.desk.projections.placed import Placed
from salname.model.decision import Decision, Judgement


def add_decisions(placed: Sequence[Placed]) -> None:
    """One row a decision; the proposal no longer waits."""
    for one in placed:
        decision = one.as_(Decision)
        DecisionRow.objects.create(
            entry_id=one.place,
            code=decision.id,
            source=decision.source,
            proposal=decision.proposal,
            verdict=decision.verdict,
            proposed=decision.proposed,
            claims=list(decision.claims),
            reason=decision.reason,
            author=one.entry.author,
            decided_at=one.entry.at,
        )
        _mark(decision.source, decision.proposal, decision.verdict)


def reopen(decision_id: str) -> None:
    """The decision is undone, if there is one of this id, and its proposal waits again."""
    for row in DecisionRow.objects.filter(code=decision_id):
        DecisionRow.objects.filter(pk=row.pk).update(undone=True)
        _mark(row.source, row.proposal, "")


def add_judgements(placed: Sequence[Placed]) -> None:
    """One row a judgement, the withdrawn and the contradicting included."""
    said = ((one, one.as_(Judgement)) for one in placed)
    JudgementRow.objects.bulk_create(
        JudgementRow(
            entry_id=one.place,
            left=judgement.left,
            right=judgement.right,
            sameness=judgement.sameness,
            reason=judgement.reason,
            author=one.entry.author,
            judged_at=one.entry.at,
        )
        for one, judgement in said
    )


def add_releases(placed: Sequence[Placed]) -> None:
    """One row a publication."""
    ReleaseRow.objects.bulk_create(
        ReleaseRow(entry_id=one.place, released_at=one.entry.at, content=one.content)
        for one in placed
    )


def _mark(source: str, proposal: str, verdict: str) -> None:
    ProposalRow.objects.filter(source=source, code=proposal).update(verdict=verdict)
