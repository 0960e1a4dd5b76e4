"""Accept a proposal: it becomes claims."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from salname.desk.record.confirming import confirm
from salname.desk.record.recording import recording
from salname.desk.record.waiting import changed, pile_of
from salname.desk.vault import OpenVault
from salname.model.decision import Decision


def accept(
    vault: OpenVault,
    source_id: str,
    proposal_id: str,
    *,
    changes: Mapping[str, str] | None = None,
    same_as: str | None = None,
) -> Decision:
    """Accept a proposal as it stands, or with `changes` (see `record.waiting.changed`).

    `same_as` is a record of another source that the person says the subject is. What the proposal
    answers must have been decided before: else AnswersWaiting.
    """
    with recording():
        pile = pile_of(vault, source_id)
        proposed = pile.waiting(proposal_id)
        pile.hold_leaning(proposed)
        return confirm(vault, pile, proposed, changed(proposed, changes or {}), same_as)


def accept_many(
    vault: OpenVault, source_id: str, proposal_ids: Iterable[str]
) -> tuple[Decision, ...]:
    """Accept several as they stand, all or none; what is answered goes before its answer."""
    with recording():
        pile = pile_of(vault, source_id)
        decided: dict[str, Decision] = {}
        for proposal_id in pile.in_order(proposal_ids):
            proposed = pile.waiting(proposal_id)
            pile.hold_leaning(proposed, decided)
            decided[proposal_id] = confirm(vault, pile, proposed, proposed, None)
        return tuple(decided.values())
