"""From an accepted proposal to entries: records, claims, who is the same, and the decision."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from salname.desk.models import ClaimRow, RecordRow
from salname.desk.record.recording import Said, record
from salname.desk.record.waiting import Pile
from salname.desk.vault import OpenVault
from salname.ledger.entry import Kind
from salname.model.claim import Claim
from salname.model.decision import Decision, Judgement, Sameness, Verdict
from salname.model.record import Record, new_id
from salname.read.confirm import Confirmed, claims_of, key, known_of
from salname.read.proposal import Proposal

_IN_PASSING = ("name", "group_name", "role", "member_of", "lawyer_of", "relative_of")


def confirm(
    vault: OpenVault, pile: Pile, proposed: Proposal, meant: Proposal, same_as: str | None
) -> Decision:
    """Record what the person makes of a proposal. Needs `recording`.

    `meant` is the proposal as changed, or the same. `same_as` is the id of a record of another
    source that the subject is judged the same as.
    """
    source = pile.ground.source.id
    claims = [row.value() for row in ClaimRow.objects.filter(source=source, gone=False)]
    records = _records_of(claims)
    known = known_of(source, records, claims)
    confirmed = claims_of(
        meant,
        pile.ground,
        known,
        answered=_answered(claims, records, meant.answers),
        parent=_reporting(claims, meant.parent),
    ).without(claims)
    decision = Decision(
        id=new_id("decision"),
        source=source,
        proposal=proposed.id,
        verdict=Verdict.ACCEPTED if meant == proposed else Verdict.CHANGED,
        proposed=msgspec.to_builtins(proposed),
        claims=tuple(claim.id for claim in confirmed.claims),
    )
    subject = {**known, **confirmed.known}.get(key(meant.subject or ""))
    record(vault, [*_said(confirmed), *_sameness(subject, same_as), (Kind.DECISION, decision)])
    return decision


def _said(confirmed: Confirmed) -> list[Said]:
    records: list[Said] = [(Kind.RECORD, one) for one in confirmed.records]
    return records + [(Kind.CLAIM, one) for one in confirmed.claims]


def _sameness(subject: str | None, same_as: str | None) -> list[Said]:
    if subject is None or same_as is None or subject == same_as:
        return []
    return [(Kind.JUDGEMENT, Judgement(same_as, subject, Sameness.SAME))]


def _records_of(claims: Sequence[Claim]) -> dict[str, Record]:
    subjects = {claim.proposition.subject for claim in claims}
    return {row.code: row.value() for row in RecordRow.objects.filter(code__in=subjects)}


def _answered(
    claims: Sequence[Claim], records: dict[str, Record], proposal_id: str | None
) -> list[Claim]:
    """What was claimed of acts when the answered proposal was accepted."""
    made = [claim for claim in claims if proposal_id and claim.proposal == proposal_id]
    acts = {id_ for id_, one in records.items() if one.type == "act"}
    return [claim for claim in made if claim.proposition.subject in acts]


def _reporting(claims: Sequence[Claim], proposal_id: str | None) -> str | None:
    """The claim that reports this one: the first its proposal is about, not a name in passing."""
    made = (claim for claim in claims if proposal_id and claim.proposal == proposal_id)
    return next((one.id for one in made if one.proposition.property not in _IN_PASSING), None)
