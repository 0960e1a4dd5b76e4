"""A case as JSON, for programs: the same facts as on the page, every claim once, by id.

Format `salname-case`, version 1. A key is never renamed or given another meaning within a version;
new keys may come. What is not recorded is null, never left out and never an empty text.

- `person`: `id`, `name` (as first written), `names` (every way it is written)
- `today`: the day the clocks were read on; `status`: the sentences to put first, as notes
- `claims`: every claim of the case: `id`, `subject`, `property`, `value`, `shown` (the name where
  the value is a record), `speaker` (record id), `speaker_name`, `side`, `tie` (how the speaker is
  tied to the person), `stance`, `said_on`, `inferred`, `modality`, `parent`, `through` (who reports
  it), `source`, `quote` (`text_digest`, `start`, `end`, `words`), `answers` and `answered_by`
  (claim ids on the same proposition), `visibility`
- `sources`: `id`, `kind`, `title`, `language`, `published`, `publisher`, `address`
- `speakers`: `id`, `name`, `type`, `kind`, `side`, `roles`, `claims` (how many)
- `acts`: `id`, `kind`, `slots`: property -> values, each `value`, `shown`, `claims`, `denied_by`
- `charges`: `act`, `offence` and `article` (values as in `acts`), `denied_by` (all denials)
- `points`: `key`, `heading`, `acts`, `versions`: each `side`, `speakers`, `claims`; sides in their
  fixed order, official, own, defenders and media even when `claims` is empty
- `custody`: stretches, the latest last: `began`, `ended` (each `date`, `act`, `claims`, `denied`,
  `inferred`), `ended_by` (an act kind, null while it lasts), `held` (fewest and most days up to
  today), `orders` (`kind`, `acts`, `courts`, `dates`, `terms`, `until`, `due`), `clocks`, `flags`
- a clock: `kind`, `what`, `due` (partial date), `days_left` (fewest, most), `near`, `rule`,
  `article`, `law_source`, `verified_by`, `claims`, `readings`, `would_change`
- a reading: `due`, `counted_from`, `severity`, `claims`, `assumed`, `flags`
- `timeline`: `when`, `act`, `kind`, `claims`, `differ` (sources date it differently)
- `questions`: `id`, `code`, `positions`: each `speaker`, `speaker_name`, `side`, `claims`,
  `changed`
- `statements`: what else the same sources say, by side, as versions
- `retired`: claims that no longer count: `claim`, `how` (corrected, withdrawn), `reason`,
  `replacement`
- a note: `message` (English, with {placeholders}) and `values`
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict

from salname.follow.acts import Act, Value
from salname.follow.bounds import Bound
from salname.follow.case import Case, Retired, Speaker
from salname.follow.clocks import Clock, Reading, days_left, nearness
from salname.follow.custody import Spell, days_held
from salname.follow.notes import Note, NoteValue, Word
from salname.follow.orders import Order
from salname.follow.points import Point, Version
from salname.follow.positions import Question
from salname.follow.timeline import Moment
from salname.follow.voices import Said
from salname.model.claim import Stance
from salname.model.source import Source

Json = dict[str, object]


def case_json(case: Case) -> Json:
    """The case as plain values ready for a JSON writer; see the head of this module."""
    said = list(case.said())
    return {
        "format": "salname-case",
        "version": 1,
        "person": {"id": case.person, "name": case.name, "names": list(case.names)},
        "today": case.today.isoformat(),
        "status": [_note(one) for one in case.status],
        "claims": [_said(one) for one in said],
        "sources": _sources(said),
        "speakers": [_speaker(one) for one in case.speakers],
        "acts": [_act(act) for act in case.acts],
        "charges": [_charge(act) for act in case.acts if act.kind == "charge"],
        "points": [_point(point) for point in case.points],
        "custody": [_spell(case, spell) for spell in case.custody.spells],
        "timeline": [_moment(moment) for moment in case.timeline],
        "questions": [_question(question) for question in case.questions],
        "statements": [_version(version) for version in case.statements],
        "retired": [_retired(one) for one in case.retired],
    }


def _note(note: Note) -> Json:
    return {"message": note.msgid, "values": {name: _value(value) for name, value in note.values}}


def _value(value: NoteValue) -> object:
    if isinstance(value, Word):
        return value.code
    return value if isinstance(value, int) else str(value)


def _said(one: Said) -> Json:
    claim = one.claim
    return {
        "id": claim.id,
        **asdict(claim.proposition),
        "shown": one.value,
        "speaker": one.speaker,
        "speaker_name": one.speaker_name,
        "side": one.side.value,
        "tie": one.tie,
        "stance": claim.stance.value,
        "said_on": claim.said_on,
        "inferred": claim.inferred,
        "modality": claim.modality,
        "parent": claim.parent,
        "through": list(one.through),
        "source": claim.source,
        "quote": None if claim.quote is None else asdict(claim.quote),
        "answers": list(one.answers),
        "answered_by": list(one.answered_by),
        "visibility": claim.visibility.value,
    }


def _sources(said: list[Said]) -> list[Json]:
    sources = {one.source.id: one.source for one in said if one.source is not None}
    return [_source(source) for source in sources.values()]


def _source(source: Source) -> Json:
    return {
        "id": source.id,
        "kind": source.kind,
        "title": source.title,
        "language": source.language,
        "published": source.published,
        "publisher": source.publisher,
        "address": source.address,
    }


def _speaker(speaker: Speaker) -> Json:
    return {**asdict(speaker), "side": speaker.side.value, "roles": list(speaker.roles)}


def _act(act: Act) -> Json:
    slots = {name: [_slot(value) for value in values] for name, values in act.slots.items()}
    return {"id": act.id, "kind": act.kind, "slots": slots}


def _slot(value: Value) -> Json:
    return {
        "value": value.raw,
        "shown": value.shown,
        "claims": list(value.claims),
        "denied_by": _denials(value.said),
    }


def _denials(said: Iterable[Said]) -> list[str]:
    return [one.claim.id for one in said if one.claim.stance is Stance.DENIES]


def _charge(act: Act) -> Json:
    return {
        "act": act.id,
        "offence": [_slot(value) for value in act.values("offence")],
        "article": [_slot(value) for value in act.values("article")],
        "denied_by": _denials(act.said()),
    }


def _point(point: Point) -> Json:
    return {
        "key": point.key,
        "heading": _note(point.heading),
        "acts": [act.id for act in point.acts],
        "versions": [_version(version) for version in point.versions],
    }


def _version(version: Version) -> Json:
    return {
        "side": version.side.value,
        "speakers": list(version.speakers),
        "claims": [one.claim.id for one in version.said],
    }


def _spell(case: Case, spell: Spell) -> Json:
    held = days_held(spell, case.today)
    return {
        "began": [_bound(bound) for bound in spell.began],
        "ended": [_bound(bound) for bound in spell.ended],
        "ended_by": spell.ended_by,
        "held": None if held is None else list(held),
        "orders": [_order(order) for order in spell.orders],
        "clocks": [_clock(case, clock) for clock in spell.clocks],
        "flags": [_note(flag) for flag in spell.flags],
    }


def _bound(bound: Bound) -> Json:
    return {
        "date": bound.when.text,
        "act": bound.act,
        "claims": list(bound.claims),
        "denied": bound.denied,
        "inferred": bound.inferred,
    }


def _order(order: Order) -> Json:
    terms = [{"term": str(one.term), "claims": list(one.claims)} for one in order.lengths]
    return {
        "kind": order.kind,
        "acts": list(order.acts),
        "courts": list(order.courts),
        "dates": [_bound(bound) for bound in order.dates],
        "terms": terms,
        "until": [_bound(bound) for bound in order.untils],
        "due": [_reading(reading) for reading in order.due],
    }


def _clock(case: Case, clock: Clock) -> Json:
    return {
        "kind": clock.kind,
        "what": _note(clock.what),
        "due": clock.due.text,
        "days_left": list(days_left(clock, case.today)),
        "near": nearness(clock, case.today),
        "rule": clock.rule,
        "article": clock.article,
        "law_source": clock.law_source,
        "verified_by": clock.verified_by,
        "claims": list(clock.claims),
        "readings": [_reading(reading) for reading in clock.readings],
        "would_change": [_note(one) for one in clock.would_change],
    }


def _reading(reading: Reading) -> Json:
    counted_from = reading.counted_from
    return {
        "due": reading.due.text,
        "counted_from": None if counted_from is None else counted_from.text,
        "severity": reading.severity,
        "claims": list(reading.claims),
        "assumed": [_note(one) for one in reading.assumed],
        "flags": [_note(one) for one in reading.flags],
    }


def _moment(moment: Moment) -> Json:
    return {
        "when": None if moment.when is None else moment.when.text,
        "act": moment.act.id,
        "kind": moment.act.kind,
        "claims": list(moment.claims),
        "differ": moment.differ,
    }


def _question(question: Question) -> Json:
    positions = [
        {
            "speaker": one.speaker,
            "speaker_name": one.speaker_name,
            "side": one.side.value,
            "claims": [said.claim.id for said in one.said],
            "changed": one.changed,
        }
        for one in question.positions
    ]
    return {"id": question.id, "code": question.code, "positions": positions}


def _retired(one: Retired) -> Json:
    return {
        "claim": one.claim.id,
        "how": "withdrawn" if one.replacement is None else "corrected",
        "reason": one.reason,
        "replacement": one.replacement,
    }
