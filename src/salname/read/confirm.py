"""From a confirmed proposal to claims: pure, so that page, command and test record the same.

An act becomes one record and a claim for each slot; a charge becomes one record for each offence.
A denial becomes claims on the propositions it denies. A statement becomes a position on a question,
a reason of an act, or, when it fits nothing, a claim about the matter of its source. What the page
itself says has its narrator as speaker.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from salname.model.claim import Claim, Proposition, Quote, Stance, Visibility
from salname.model.record import Record, new_id
from salname.model.source import Source
from salname.read.about import BODY_OF, named_by, property_of
from salname.read.proposal import Proposal, Slot, Span, Who

_MATTER = ("offence", "article", "reason")
"""What a denial of an act denies; that the act was done only where nothing of these is said."""

_MENTIONED: Mapping[str, Who] = {
    "person": "person",
    "judge": "person",
    "body": "body",
    "court": "body",
    "group": "group",
}
_SENTENCE_END = re.compile(r"(?<!\b\w)[.!?…][”»\"’)]*\s|\n\s*\n")
"""Where a sentence ends, near enough to keep a passage within one; J. is no end."""

_DEFAULT_KIND = {"person": None, "body": "organisation", "group": "unnamed"}


@dataclass(frozen=True)
class Ground:
    """What claims from one source rest on.

    The source, its text with the SHA-256 of it, all proposals of the text (its mentions give names
    and roles), and who may see the claims at first.
    """

    source: Source
    text: str
    text_digest: str
    proposals: Sequence[Proposal] = ()
    visibility: Visibility = Visibility.DESK

    def quote(self, span: Span | None) -> Quote | None:
        """The exact words at a span."""
        if span is None:
            return None
        return Quote(self.text_digest, *span, self.text[slice(*span)])


@dataclass(frozen=True)
class Confirmed:
    """What to append to the ledger, records before the claims about them.

    `known` holds the record of every name that was new, by the key of `key`.
    """

    records: tuple[Record, ...] = ()
    claims: tuple[Claim, ...] = ()
    known: Mapping[str, str] = field(default_factory=dict)

    def without(self, already: Iterable[Claim]) -> Confirmed:
        """The same less what these say already: the same of one mouth, in words that overlap."""
        said = list(already)
        claims = tuple(one for one in self.claims if not any(_repeats(one, it) for it in said))
        used = {one.proposition.subject for one in claims} | {one.speaker for one in claims}
        used |= {one.proposition.value for one in claims}
        return replace(self, claims=claims, records=tuple(r for r in self.records if r.id in used))


def key(name: str) -> str:
    """How a name is looked up among those known: without regard to case and spaces."""
    return " ".join(name.casefold().split())


def claims_of(
    proposal: Proposal,
    ground: Ground,
    known: Mapping[str, str],
    *,
    answered: Sequence[Claim] = (),
    parent: str | None = None,
) -> Confirmed:
    """The records and claims that a confirmed proposal becomes.

    `known` maps `key(name)` to the record of everybody met in this source before (`question:CODE`
    to questions, `narrator` to the page's own voice); `known_of` builds it. `answered` are the
    claims made of the proposal that this one answers. `parent` is the claim that reports this one.
    """
    writing = _Writing(proposal, ground, dict(known), parent)
    if proposal.kind == "mention":
        writing.mention()
    elif proposal.answers is not None and answered:
        writing.answer(answered)
    elif proposal.kind == "act" and proposal.type != "denial":
        writing.act()
    else:
        writing.statement()
    return writing.confirmed()


def known_of(
    source_id: str, records: Mapping[str, Record], claims: Iterable[Claim]
) -> dict[str, str]:
    """Who has been met in a source, from the records of the ledger and the claims that count."""
    known: dict[str, str] = {}
    for claim in claims:
        if claim.source != source_id:
            continue
        said = claim.proposition
        if said.property in ("name", "group_name"):
            known.setdefault(key(said.value), said.subject)
        if said.property == "answer" and said.subject in records:
            known.setdefault(f"question:{records[said.subject].kind}", said.subject)
        if claim.speaker == narrator_of(source_id):
            known["narrator"] = claim.speaker
    return known


def narrator_of(source_id: str) -> str:
    """Id of the record for a page's own voice: one for each source, until judged the same."""
    return f"body-{source_id.partition('-')[2] or source_id}"


class _Writing:
    """One confirmation being written; lives only inside `claims_of`."""

    def __init__(
        self,
        proposal: Proposal,
        ground: Ground,
        known: dict[str, str],
        parent: str | None,
    ) -> None:
        self.proposal = proposal
        self.ground = ground
        self.known = known
        self.before = frozenset(known)
        self.mentions = {
            key(one.subject): one
            for one in ground.proposals
            if one.kind == "mention" and one.subject
        }
        self.parent = parent
        self.records: list[Record] = []
        self.claims: list[Claim] = []

    def confirmed(self) -> Confirmed:
        new = {name: id_ for name, id_ in self.known.items() if name not in self.before}
        return Confirmed(tuple(self.records), tuple(self.claims), new)

    def mention(self) -> None:
        """Somebody or something named: the record with its name, role and membership."""
        kind = _MENTIONED.get(self.proposal.type)
        if kind is not None and self.proposal.subject is not None:
            self.record_of(self.proposal.subject, kind, self.proposal.span)

    def act(self) -> None:
        """The records of the act, each with whom it was done to and its slots."""
        person = self.subject()
        for offences, articles in _charges(self.proposal):
            act = self.add("act", self.proposal.type)
            before = len(self.claims)
            if person is not None:
                self.say(Proposition(act, "done_to", person), Slot(person, self.proposal.span))
            self.slots(act, (*offences, *articles))
            if len(self.claims) == before:
                self.free(Stance(self.proposal.stance))

    def slots(self, act: str, own: Sequence[tuple[str, Slot]]) -> None:
        shared = [
            (name, slot)
            for name in self.proposal.slots
            if name not in ("charges", "articles")
            for slot in self.proposal.all(name)
        ]
        for name, slot in (*own, *shared):
            property_ = property_of(name)
            if property_ is not None:
                self.say(Proposition(act, property_, self.value(name, slot)), slot)

    def value(self, name: str, slot: Slot) -> str:
        """The value of a slot: the record of somebody named, or what is written."""
        who = named_by(name)
        if who is None:
            return slot.value
        return self.record_of(slot.value, who, slot.span, BODY_OF.get(name))

    def answer(self, answered: Sequence[Claim]) -> None:
        """A reason goes to the act spoken of; a denial to each proposition that is denied."""
        reasons = self.proposal.all("reason")
        for slot in reasons:
            for act in dict.fromkeys(claim.proposition.subject for claim in answered):
                self.say(Proposition(act, "reason", slot.value), slot)
        if reasons:
            return
        said = [claim.proposition for claim in answered]
        matter = [one for one in said if one.property in _MATTER]
        for one in dict.fromkeys(matter or [one for one in said if one.property == "done_to"]):
            self.say(one, Slot(one.value, self.proposal.span))

    def statement(self) -> None:
        """A position on a question, or a free statement about the matter of the source."""
        code = self.proposal.question
        stance = Stance(self.proposal.value("answer") or self.proposal.stance)
        if code is None:
            self.free(Stance(self.proposal.stance))
            return
        question = self.known.get(f"question:{code}") or self.add("question", code)
        self.known[f"question:{code}"] = question
        self.say(Proposition(question, "answer", "yes"), Slot("yes", self.proposal.span), stance)

    def free(self, stance: Stance) -> None:
        """The words as they stand, about the matter of the source."""
        slot = Slot(self.proposal.text, self.proposal.span)
        self.say(Proposition(self.ground.source.id, "holds", self.proposal.text), slot, stance)

    def subject(self) -> str | None:
        name, kind = self.proposal.subject, self.proposal.subject_kind
        if name is None:
            return None
        return self.record_of(name, kind or "person", self.proposal.subject_span)

    def speaker(self) -> str:
        name, kind = self.proposal.speaker, self.proposal.speaker_kind
        if name is None or kind == "narrator":
            return self.narrator()
        return self.record_of(name, kind, self.proposal.speaker_span, self.proposal.speaker_sort)

    def narrator(self) -> str:
        """The page's own voice; its name is the publisher's, when one is recorded."""
        narrator, publisher = narrator_of(self.ground.source.id), self.ground.source.publisher
        if self.known.get("narrator") == narrator:
            return narrator
        self.known["narrator"] = narrator
        self.records.append(Record(narrator, "body", "outlet"))
        if publisher:
            self.known.setdefault(key(publisher), narrator)
            self.note(narrator, "name", Slot(publisher))
        return narrator

    def record_of(self, name: str, kind: Who, span: Span | None, sort: str | None = None) -> str:
        """The record of a name, made with its name and roles when it is met the first time."""
        found = self.known.get(key(name))
        if found is not None:
            return found
        mention = self.mentions.get(key(name))
        sort = (mention and mention.value("kind")) or sort or _DEFAULT_KIND.get(kind)
        record = self.add(kind, sort)
        self.known[key(name)] = record
        place = mention.span if mention is not None else span
        self.note(record, "group_name" if kind == "group" else "name", Slot(name, place))
        if mention is not None:
            self.ties(record, mention)
        return record

    def ties(self, record: str, mention: Proposal) -> None:
        """Role, membership and whom a lawyer defends, as the mention says them."""
        for slot in mention.all("role"):
            self.note(record, "role", slot)
        for slot in mention.all("member_of"):
            body = self.record_of(slot.value, "body", slot.span)
            self.note(record, "member_of", replace(slot, value=body))
        for tie in ("lawyer_of", "relative_of"):
            for slot in mention.all(tie):
                person = self.record_of(slot.value, "person", slot.span)
                self.note(record, tie, replace(slot, value=person))

    def add(self, type_: str, kind: str | None) -> str:
        record = Record(new_id(type_), type_, kind)
        self.records.append(record)
        return record.id

    def note(self, record: str, property_: str, slot: Slot) -> None:
        """What the page says of somebody in passing."""
        said = Proposition(record, property_, slot.value)
        self.claims.append(self._claim(said, slot, self.narrator()))

    def say(self, said: Proposition, slot: Slot, stance: Stance | None = None) -> None:
        """What the proposal's speaker says."""
        claim = self._claim(
            said, replace(slot, span=passage(self.proposal, self.ground.text)), self.speaker()
        )
        held = stance or Stance(self.proposal.stance)
        self.claims.append(
            replace(claim, stance=held, modality=self.proposal.modality, parent=self.parent)
        )

    def _claim(self, said: Proposition, slot: Slot, speaker: str) -> Claim:
        return Claim(
            id=new_id("claim"),
            proposition=said,
            speaker=speaker,
            stance=Stance.ASSERTS,
            source=self.ground.source.id,
            quote=self.ground.quote(slot.span),
            inferred=slot.how,
            proposal=self.proposal.id,
            visibility=self.ground.visibility,
        )


def passage(proposal: Proposal, text: str) -> Span:
    """The words a claim rests on: of an act, from its first detail to its last in the sentence.

    "imposed" alone convinces nobody; the reader of a case wants who, what and how long.
    """
    cue = proposal.span
    if proposal.kind != "act":
        return cue
    named = [proposal.subject_span, proposal.speaker_span]
    told = [slot.span for name in proposal.slots for slot in proposal.all(name)]
    spans = [cue, *(one for one in (*named, *told) if one is not None)]
    near = [one for one in spans if _same_sentence(text, cue, one)]
    return min(start for start, _ in near), max(end for _, end in near)


def _same_sentence(text: str, one: Span, other: Span) -> bool:
    first, last = min(one, other), max(one, other)
    return _SENTENCE_END.search(text[first[1] : last[0]]) is None


def _charges(proposal: Proposal) -> Iterator[tuple[list[tuple[str, Slot]], list[tuple[str, Slot]]]]:
    """One offence at a time; an article stands with the offence in brackets behind it.

    Acts that are no charge, and charges that name nothing, are one record.
    """
    offences = [("charges", slot) for slot in proposal.all("charges")]
    articles = [("articles", slot) for slot in proposal.all("articles")]
    if proposal.type != "charge" or len(offences) + len(articles) < 2:  # noqa: PLR2004 - a pair
        yield offences, articles
        return
    if len(offences) == 1 or (len(articles) == 1 and not offences):
        yield offences, articles
        return
    left = list(articles)
    for offence in offences:
        near = [one for one in left if _beside(one[1], offence[1])]
        left = [one for one in left if one not in near]
        yield [offence], near
    for article in left:
        yield [], [article]


_BRACKET = 4


def _beside(article: Slot, offence: Slot) -> bool:
    if article.span is None or offence.span is None:
        return False
    return 0 <= offence.span[0] - article.span[1] <= _BRACKET


def _repeats(one: Claim, other: Claim) -> bool:
    same = (one.proposition, one.speaker, one.stance) == (
        other.proposition,
        other.speaker,
        other.stance,
    )
    if one.quote is None or other.quote is None:
        return same and one.quote == other.quote
    return same and one.quote.start < other.quote.end and other.quote.start < one.quote.end
