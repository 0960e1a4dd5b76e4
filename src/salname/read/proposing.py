"""From what was found to proposals: ids, parents, what is answered, who speaks, what to mark."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from salname.errors import N_
from salname.read.deeds import FoundAct
from salname.read.document import Context, Document
from salname.read.marks import marks_of
from salname.read.naming import person_slots
from salname.read.pack import Pack
from salname.read.people import People
from salname.read.proposal import Proposal, Slot, Who, proposal_id
from salname.read.speech import FoundStatement
from salname.read.tags import Tag, Tags
from salname.read.tokens import Text
from salname.read.victims import AUTHOR

READER = "rules"
OFFICIALS = "officials"
NAMED = N_("A name, date, term or number that the text mentions")
_BECAUSE, _WITH = " görə", " ilə"
_OFFICIAL = frozenset({"charge"})


@dataclass(frozen=True)
class Reading:
    """A text and all that was found in it."""

    document: Document
    context: Context
    pack: Pack
    text: Text
    tags: Tags
    people: People
    acts: list[FoundAct]
    statements: list[FoundStatement]


def proposals(reading: Reading) -> list[Proposal]:
    """All proposals in the order of the text: who is mentioned, what was done, what was said."""
    statements = [_statement(reading, one) for one in reading.statements]
    acts = _acts(reading, statements)
    statements = [
        _answering(one, found, acts)
        for one, found in zip(statements, reading.statements, strict=True)
    ]
    every = [*_mentions(reading), *acts, *_nested(statements)]
    unique = {one.id: one for one in reversed(every)}
    ordered = sorted(unique.values(), key=lambda one: (one.span[0], -one.span[1], one.id))
    return [replace(one, marks=marks_of(one, reading.document, reading.context)) for one in ordered]


def _acts(reading: Reading, statements: list[Proposal]) -> list[Proposal]:
    acts = [_act(reading, found, statements) for found in reading.acts]
    return [_denying(one, found, acts) for one, found in zip(acts, reading.acts, strict=True)]


def _act(reading: Reading, found: FoundAct, statements: list[Proposal]) -> Proposal:
    rule = found.rule
    subject = None if found.name is None else Slot(found.name, found.where, found.how)
    inferred = found.how is not None or any(
        slot.how
        for slots in found.slots.values()
        for slot in ([slots] if isinstance(slots, Slot) else slots)
    )
    parent = _parent(found.span, statements)
    act = Proposal(
        id=proposal_id(READER, rule.id, rule.code, found.span, found.name),
        kind="act",
        type=rule.code,
        span=found.span,
        text=reading.text.words(found.span),
        subject=found.name,
        subject_kind=_who(found),
        subject_span=None if subject is None else subject.span,
        modality=rule.modality,
        slots=found.slots,
        parent=None if parent is None else parent.id,
        rule=rule.id,
        rule_version=reading.pack.version,
        rule_words=rule.words["en"],
        language=reading.pack.language,
        grade="B" if inferred else "A",
    )
    if found.how == AUTHOR and parent is not None and parent.speaker_kind == "person":
        act = replace(act, subject=parent.speaker, subject_kind="person")
    return _spoken(act, parent)


def _who(found: FoundAct) -> Who | None:
    """A name in small letters is a word for many: defenders, inmates. They are a group."""
    several = found.kind == "person" and (found.name or "")[:1].islower()
    return "group" if several else found.kind


def _spoken(act: Proposal, parent: Proposal | None) -> Proposal:
    """Who speaks of an act: whose statement it stands in; of charges the officials; the page."""
    if act.type == "denial" and act.subject is not None:
        return replace(
            act,
            stance="denies",
            speaker=act.subject,
            speaker_kind=act.subject_kind or "person",
            speaker_span=act.subject_span,
        )
    if parent is not None:
        return replace(
            act,
            speaker=parent.speaker,
            speaker_kind=parent.speaker_kind,
            speaker_span=parent.speaker_span,
            speaker_sort=parent.speaker_sort,
        )
    if act.type in _OFFICIAL:
        return replace(
            act,
            speaker=OFFICIALS,
            speaker_kind="group",
            speaker_span=act.span,
            speaker_sort=OFFICIALS,
        )
    return act


def _parent(span: tuple[int, int], statements: list[Proposal]) -> Proposal | None:
    """The narrowest statement that the words stand in."""
    around = [one for one in statements if one.span[0] <= span[0] and span[1] <= one.span[1]]
    return min(around, key=lambda one: one.span[1] - one.span[0], default=None)


def _denying(act: Proposal, found: FoundAct, acts: list[Proposal]) -> Proposal:
    """A denial answers the nearest charge before it against the same person."""
    if found.rule.answers is None:
        return act
    answered = _nearest(act, found.rule.answers, acts)
    return act if answered is None else replace(act, answers=answered.id)


def _nearest(one: Proposal, codes: str, acts: list[Proposal]) -> Proposal | None:
    """The act of the same person that is spoken to: the last one before, of the first type met."""
    who = one.subject or one.speaker
    for code in codes.split("|"):
        same = [act for act in acts if act.type == code and who is not None and act.subject == who]
        before = [act for act in same if act.span[0] < one.span[0]]
        if same:
            return before[-1] if before else same[0]
    return None


def _statement(reading: Reading, found: FoundStatement) -> Proposal:
    speaker = found.speaker
    slots: dict[str, Slot | tuple[Slot, ...]] = {}
    if found.answer is not None:
        slots["answer"] = Slot(found.answer, found.span)
    return Proposal(
        id=proposal_id(READER, found.rule, "said", found.span, speaker.name),
        kind="statement",
        type="said",
        span=found.span,
        text=reading.text.words(found.span),
        speaker=speaker.name,
        speaker_kind=speaker.kind,
        speaker_span=speaker.span,
        speaker_sort=speaker.sort,
        stance=found.stance,
        modality=None if found.says is None else found.says.modality,
        slots=slots,
        question=found.question,
        rule=found.rule,
        rule_version=reading.pack.version,
        rule_words=found.words,
        language=reading.pack.language,
        grade="A" if speaker.how is None else "B",
    )


def _answering(one: Proposal, found: FoundStatement, acts: list[Proposal]) -> Proposal:
    """A denial goes to the charge it denies, a reason to the act it is given for."""
    says = found.says
    if says is None or says.answers is None or one.question is not None:
        return one
    denial = next(
        (act for act in acts if act.type == "denial" and _overlap(act, one) and act.answers), None
    )
    answered = None if denial is None else denial.answers
    if says.reason:
        nearest = _nearest(one, says.answers, acts)
        reason = _reason(one)
        if nearest is None or reason is None:
            return one
        return replace(one, answers=nearest.id, slots={**one.slots, "reason": reason})
    return one if answered is None else replace(one, answers=answered)


def _overlap(act: Proposal, one: Proposal) -> bool:
    return act.span[0] < one.span[1] and one.span[0] < act.span[1]


def _reason(one: Proposal) -> Slot | None:
    """What the arrest is linked to: the words behind the last "to" or "with"."""
    for word in (" to ", " with ", " by ", " со ", " с "):
        at = one.text.find(word)
        if at >= 0:
            start = at + len(word)
            return Slot(one.text[start:], (one.span[0] + start, one.span[1]))
    because = one.text.find(_BECAUSE)
    if because >= 0:
        end = because + len(_BECAUSE)
        return Slot(one.text[:end], (one.span[0], one.span[0] + end))
    first, space, _ = one.text.partition(" ")
    if one.text.endswith(_WITH) and space:
        return Slot(one.text[len(first) + 1 :], (one.span[0] + len(first) + 1, one.span[1]))
    return None


def _nested(statements: list[Proposal]) -> list[Proposal]:
    """A statement inside another one has it as parent."""
    nested = []
    for one in statements:
        parent = _parent(one.span, [other for other in statements if other.span != one.span])
        nested.append(one if parent is None else replace(one, parent=parent.id))
    return nested


def _mentions(reading: Reading) -> Iterator[Proposal]:
    """Each person once, by the fullest name; everything else wherever it stands."""
    for person in reading.people.persons:
        yield _mention(reading, person.tag, person.name, person_slots(person))
    for tag in reading.tags.all():
        if tag.kind in ("person", "facility"):
            continue
        slots: dict[str, Slot | tuple[Slot, ...]] = {}
        if tag.kind in ("date", "term", "article") and tag.value:
            slots["value"] = tag.slot
        if tag.kind in ("court", "body") and tag.sort:
            slots["kind"] = Slot(tag.sort)
        yield _mention(reading, tag, tag.value or reading.text.words(tag.span), slots)


def _mention(
    reading: Reading, tag: Tag, subject: str, slots: dict[str, Slot | tuple[Slot, ...]]
) -> Proposal:
    rule = f"mention.{tag.kind}"
    return Proposal(
        id=proposal_id(READER, rule, tag.kind, tag.span, subject),
        kind="mention",
        type=tag.kind,
        span=tag.span,
        text=reading.text.words(tag.span),
        subject=subject,
        slots=slots,
        rule=rule,
        rule_version=reading.pack.version,
        rule_words=NAMED,
        language=reading.pack.language,
        grade="A" if tag.how is None else "B",
    )
