"""The proposals of a source: found, changed by the person, and put in the order to confirm them."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from salname.desk.models import CaptureRow, ProposalRow, SourceRow
from salname.desk.projections.proposals import proposal_of
from salname.desk.vault import OpenVault
from salname.errors import (
    N_,
    AlreadyDecided,
    AnswersWaiting,
    CannotChange,
    NoSuchProposal,
    NoSuchSource,
)
from salname.model.claim import Stance
from salname.model.vocabulary import vocabulary
from salname.read.about import property_of
from salname.read.confirm import Ground
from salname.read.proposal import Proposal, Slot
from salname.words.dates import PartialDate
from salname.words.terms import Term

DECIDED_BY_PEOPLE = ("act", "statement")
"""Kinds of proposal that wait for a decision; mentions only lend their names to these."""

BY_HAND = N_("written by the person who accepted it")

_NAMES = ("subject", "speaker")


@dataclass(frozen=True)
class Pile:
    """Every proposal of a source with what became of it, and the ground its claims rest on."""

    ground: Ground
    verdicts: Mapping[str, str]

    @cached_property
    def proposals(self) -> Mapping[str, Proposal]:
        """By id, in the order of the text."""
        return {one.id: one for one in self.ground.proposals}

    def waiting(self, proposal_id: str) -> Proposal:
        """A proposal that nobody has decided; raises NoSuchProposal or AlreadyDecided."""
        found = self.proposals.get(proposal_id)
        if found is None:
            raise NoSuchProposal(proposal=proposal_id)
        if self.verdicts[proposal_id]:
            raise AlreadyDecided(proposal=proposal_id)
        return found

    def leans_on(self, proposal: Proposal) -> list[str]:
        """Ids of what this one answers and stands in, as far as a person decides about them."""
        wanted = (self.proposals.get(one or "") for one in (proposal.answers, proposal.parent))
        return [
            one.id
            for one in wanted
            if one is not None
            and one.kind in DECIDED_BY_PEOPLE
            and proposal.id not in (one.id, one.answers, one.parent)
        ]

    def in_order(self, wanted: Iterable[str]) -> Iterator[str]:
        """The wanted, each after those it leans on."""
        left = dict.fromkeys(wanted)
        while left:
            ready = next((one for one in left if not self._before(one, left)), next(iter(left)))
            del left[ready]
            yield ready

    def hold_leaning(self, proposal: Proposal, decided: Container[str] = ()) -> None:
        """Refuse (AnswersWaiting) to record a denial of what nobody has decided about yet.

        `decided` are ids decided since the pile was read.
        """
        for one in self.leans_on(proposal):
            if not self.verdicts[one] and one not in decided:
                raise AnswersWaiting(proposal=proposal.id, first=one)

    def _before(self, proposal_id: str, left: Mapping[str, None]) -> bool:
        found = self.proposals.get(proposal_id)
        return found is not None and any(one in left for one in self.leans_on(found))


def pile_of(vault: OpenVault, source_id: str) -> Pile:
    """The proposals of a source; raises NoSuchSource."""
    source = SourceRow.objects.filter(code=source_id).first()
    capture = CaptureRow.objects.filter(source=source_id).last()
    if source is None or capture is None:
        raise NoSuchSource(source=source_id)
    rows = list(ProposalRow.objects.filter(source=source_id))
    ground = Ground(
        source=source.value(),
        text=vault.evidence.get(capture.text_digest).decode(),
        text_digest=capture.text_digest,
        proposals=tuple(proposal_of(row) for row in rows),
        visibility=source.value().visibility,
    )
    return Pile(ground, {row.code: row.verdict for row in rows})


def changed(proposal: Proposal, changes: Mapping[str, str]) -> Proposal:
    """The proposal as the person wants it.

    Keys are `subject`, `speaker`, `stance`, `modality`, the name of a slot (`term`) or one of
    several (`charges.1`); an empty value takes the detail away. Raises CannotChange, BadDate,
    BadTerm.
    """
    for what, value in changes.items():
        proposal = _with(proposal, what, value.strip())
    return proposal


def _with(proposal: Proposal, what: str, value: str) -> Proposal:
    if what in _NAMES:
        named: dict[str, Any] = {what: value or None, f"{what}_span": None}
        if what == "speaker":
            named["speaker_kind"] = _speaker_kind(proposal, value)
        return replace(proposal, **named)
    if what == "modality":
        return replace(proposal, modality=value or None)
    if what == "stance":
        if value not in list(Stance):
            raise CannotChange(what=what)
        return replace(proposal, stance=value)
    return _with_slot(proposal, what, value)


def _speaker_kind(proposal: Proposal, value: str) -> str:
    if not value:
        return "narrator"
    return "person" if proposal.speaker_kind == "narrator" else proposal.speaker_kind


def _with_slot(proposal: Proposal, what: str, value: str) -> Proposal:
    name, _, number = what.partition(".")
    slots = list(proposal.all(name))
    place = int(number) if number.isdecimal() else 0
    if place > len(slots) or (number and not number.isdecimal()):
        raise CannotChange(what=what)
    before: Sequence[Slot] = slots[place : place + 1]
    span = before[0].span if before else None
    slots[place : place + 1] = [Slot(_read(name, value), span, BY_HAND)] if value else []
    return replace(proposal, slots={**proposal.slots, name: tuple(slots)})


def _read(name: str, value: str) -> str:
    term = vocabulary().properties.get(property_of(name) or "")
    kind = None if term is None else term.text("value")
    if kind == "date":
        return PartialDate.parse(value).text
    return str(Term.parse(value)) if kind == "term" else value
