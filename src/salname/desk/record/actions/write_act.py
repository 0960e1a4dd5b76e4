"""Record an act that a person found in a source by themselves: no reader proposed it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from salname.desk.models import ClaimRow, RecordRow
from salname.desk.record.recording import Said, record, recording
from salname.desk.record.waiting import BY_HAND, changed, pile_of
from salname.desk.vault import OpenVault
from salname.errors import WordsNotInSource
from salname.ledger.entry import Kind
from salname.model.claim import Claim, Stance
from salname.model.decision import Judgement, Sameness
from salname.read.confirm import claims_of, key, known_of
from salname.read.proposal import Proposal, Slot, Span


@dataclass(frozen=True)
class Written:
    """What the person says the source says. `words` are exact; `speaker` empty: the page itself.

    `slots` are as in a proposal (`term`, `date`, `charges`), `person` is the record it was done
    to and `name` how it is called.
    """

    act: str
    person: str
    name: str
    words: str
    speaker: str = ""
    stance: Stance = Stance.ASSERTS
    slots: Mapping[str, str] = field(default_factory=dict)


def write_act(vault: OpenVault, source_id: str, written: Written) -> tuple[Claim, ...]:
    """The claims made of it; raises WordsNotInSource, BadDate, BadTerm, NoSuchSource."""
    with recording():
        ground = pile_of(vault, source_id).ground
        proposal = _proposal(written, _place(ground.text, written.words))
        counting = [row.value() for row in ClaimRow.objects.filter(source=source_id, gone=False)]
        rows = RecordRow.objects.filter(code__in={one.proposition.subject for one in counting})
        known = known_of(source_id, {row.code: row.value() for row in rows}, counting)
        confirmed = claims_of(proposal, ground, known)
        claims = tuple(replace(claim, proposal=None) for claim in confirmed.claims)
        subject = {**known, **confirmed.known}.get(key(written.name))
        said: list[Said] = [(Kind.RECORD, one) for one in confirmed.records]
        said += [(Kind.CLAIM, one) for one in claims]
        if subject is not None and subject != written.person:
            said.append((Kind.JUDGEMENT, Judgement(written.person, subject, Sameness.SAME)))
        record(vault, said)
        return claims


def _place(text: str, words: str) -> Span:
    start = text.find(words.strip())
    if start < 0 or not words.strip():
        raise WordsNotInSource
    return (start, start + len(words.strip()))


def _proposal(written: Written, span: Span) -> Proposal:
    empty = Proposal(
        id="",
        kind="act",
        type=written.act,
        span=span,
        text=written.words.strip(),
        subject=written.name,
        subject_kind="person",
        stance=written.stance,
    )
    given = {name: value for name, value in written.slots.items() if value.strip()}
    proposal = changed(empty, {"speaker": written.speaker, **given})
    slots = {name: _found(proposal.all(name), written.words, span) for name in proposal.slots}
    return replace(proposal, slots=slots)


def _found(slots: tuple[Slot, ...], words: str, span: Span) -> tuple[Slot, ...]:
    """Values that the words themselves hold are quoted from them; others were put in by hand."""
    return tuple(_spanned(slot, words.strip().find(slot.value), span) for slot in slots)


def _spanned(slot: Slot, at: int, span: Span) -> Slot:
    if at < 0:
        return replace(slot, how=BY_HAND)
    start = span[0] + at
    return Slot(slot.value, (start, start + len(slot.value)), None)
