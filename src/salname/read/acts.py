"""Acts: found by the cue phrases of a pack, with whom they were done to and their details."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from salname.read.declined_acts import DeclinedDetails
from salname.read.deeds import ActWords, Cue, FoundAct
from salname.read.details import Details
from salname.read.lexicon import Lexicon
from salname.read.pack import Pack
from salname.read.people import People
from salname.read.phrases import Found, Match
from salname.read.proposal import Slot, Span
from salname.read.sentences import clauses
from salname.read.tags import Tag, Tags
from salname.read.tokens import Sentence, Text
from salname.read.verb_last_acts import VerbLastDetails

_JUST_BEFORE = 3
_NEVER = 8
_TOLD_IN_PARTS = frozenset({"sentence", "charge"})
"""Acts of which one sentence may tell two: convicted of one thing and sentenced for another."""
_TERMS: Mapping[str, Callable[[str], bool]] = {
    "years": lambda value: "Y" in value,
    "months": lambda value: "M" in value and "Y" not in value,
    "days": lambda value: value.endswith("D") and "M" not in value,
}
"""Kinds of terms that a phrase can tell apart."""


class ActFinder:
    """Finds acts by the rules of a pack; the rule written first wins where two meet."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.words = ActWords(lexicon)
        self.pack = lexicon.pack

    def find(self, text: Text, tags: Tags, people: People) -> list[FoundAct]:
        """Acts in the order of the text; several persons at one cue are several acts."""
        found: list[FoundAct] = []
        kind = _VerbLastReading if self.pack.verb_last else _Reading
        kind = kind if self.pack.inflection is None else _DeclinedReading
        for number, sentence in enumerate(text.sentences):
            if sentence.title:
                continue
            cues = self._cues(text, tags, people, number)
            for order in range(len(cues)):
                reading = kind(self.words, text, tags, people, cues, order, found)
                found += reading.acts() if reading.holds() else ()
        return _without_repeats(found, self.pack)

    def _cues(self, text: Text, tags: Tags, people: People, number: int) -> list[Cue]:
        sentence = text.sentences[number]

        def spoken(kind: str, place: int) -> int | None:
            if kind in _TERMS:
                term = tags.at("term", place)
                return term.last if term is not None and _TERMS[kind](term.value) else None
            if kind == "custody":
                return self._custody(text, tags.at("term", place))
            if kind == "who":
                ref = people.refs.get(place)
                return None if ref is None else ref.last
            return tags.found(kind, place)

        fits = [
            Cue(self.pack.acts[rule], match, _row(text, match, clause, sentence), sentence, number)
            for clause in clauses(text, sentence, self.pack)
            for rule, match in self.words.cues.within(text.tokens, *clause, spoken)
            if not (_in_name(tags, match) or self._swallows(tags, match))
            and self._holds(text, rule, match, (clause, sentence), spoken)
        ]
        order = {rule.id: number for number, rule in enumerate(self.pack.acts)}
        fits.sort(key=lambda cue: (order[cue.rule.id], cue.match.first, -cue.match.last))
        kept: list[Cue] = []
        for cue in fits:
            if not any(_meet(cue, other) for other in kept):
                kept.append(cue)
        return sorted(kept, key=lambda cue: cue.match.first)

    def _swallows(self, tags: Tags, match: Match) -> bool:
        """Whether the cue begins before a date it only skips: "on 1 May on charges of"."""
        if self.pack.verb_last or self.pack.inflection is not None:
            return False
        day = tags.at("date", match.first + 1)
        return (
            day is not None
            and not any(kind == "date" for kind, _, _ in match.things)
            and (day.last < match.last - 1)
        )

    def _custody(self, text: Text, term: Tag | None) -> int | None:
        """Where a term that is said to be one of custody ends."""
        if term is None:
            return None
        words = [token.fold for token in text.tokens[term.first : term.last]]
        terms = self.pack.terms
        if any(word.startswith(terms.not_custody) for word in words):
            return None
        return term.last if any(word.startswith(terms.custody) for word in words) else None

    def _holds(
        self, text: Text, rule: int, match: Match, room: tuple[Span, Sentence], spoken: Found
    ) -> bool:
        (first, last), sentence = room
        tokens, act = text.tokens, self.pack.acts[rule]
        start = max(sentence.first, match.first - act.reach)
        stop = min(sentence.last, match.last + act.reach)
        if act.near and not self.words.near[rule].any(tokens, start, stop, spoken):
            return False
        start, stop = first, last
        if self.pack.inflection is None and not self.pack.verb_last:
            start, stop = max(first, match.first - 2 * _NEVER), min(last, match.last + _NEVER)
        if self.words.never[rule].any(tokens, start, stop, spoken):
            return False
        start = max(first, match.first - _JUST_BEFORE)
        return not self.words.before[rule].any(tokens, start, match.first, spoken)


class _Reading(Details):
    """One cue being read; lives only inside `find`."""

    def holds(self) -> bool:
        """Whether it can be told of somebody: a denial is an accused's."""
        return not self.denied_by_others()

    def acts(self) -> Iterator[FoundAct]:
        cue = self.cue
        span = self.text.span(cue.match.first, cue.match.last)
        slots = self._slots()
        for name, kind, where, how in self._who():
            yield FoundAct(cue.rule, cue.match, span, cue.number, name, kind, where, how, slots)


class _VerbLastReading(VerbLastDetails, _Reading):
    """The same in a language whose verb closes the sentence."""

    def holds(self) -> bool:
        """Whether the text tells that it happened, and of whom it may."""
        return self.told() and super().holds()


class _DeclinedReading(DeclinedDetails, _Reading):
    """The same in a language whose endings tell subject from object."""


def _in_name(tags: Tags, match: Match) -> bool:
    """Whether the cue begins inside a name: "Court of Appeal" is no appeal."""
    return any(
        tags.within_at(kind, match.first)
        for kind in ("court", "body", "person", "article", "charge")
        if not any(place == match.first for _, place, _ in match.things)
    )


def _row(text: Text, match: Match, clause: Span, sentence: Sentence) -> Span:
    """The clause of a cue; in a list, "Sentence: ...;", what follows the colon belongs to it."""
    if text.tokens[match.last - 1].text != ":":
        return clause
    marks = (p for p in range(match.last, sentence.last) if text.tokens[p].text == ";")
    return clause[0], next(marks, sentence.last)


def _meet(one: Cue, other: Cue) -> bool:
    """Whether two cues share words, so that only one of them can be meant."""
    if (one.rule.overlaps or other.rule.overlaps) and one.match.first != other.match.first:
        return one.rule.code == other.rule.code and one.match.first < other.match.last
    return one.match.first < other.match.last and other.match.first < one.match.last


def _without_repeats(found: Sequence[FoundAct], pack: Pack) -> list[FoundAct]:
    """Leaves out what tells the same act of the same person again and adds no detail."""
    kept: list[FoundAct] = []
    for act in found:
        same = next((n for n, other in enumerate(kept) if _repeats(act, other, pack)), None)
        if same is None:
            kept.append(act)
        elif kept[same].number == act.number:
            other = kept[same]
            kept[same] = replace(other, slots={**act.slots, **other.slots})
    return kept


def _repeats(act: FoundAct, other: FoundAct, pack: Pack) -> bool:
    if act.rule.code != other.rule.code or act.name != other.name or act.span == other.span:
        return False
    days = _values(act.slots.get("date", ())), _values(other.slots.get("date", ()))
    apart = pack.verb_last and all(days) and days[0] != days[1]
    if act.number == other.number and act.rule.code not in _TOLD_IN_PARTS and not apart:
        return True
    said = {name: _values(slots) for name, slots in other.slots.items()}
    return all(_values(slots) <= said.get(name, set()) for name, slots in act.slots.items())


def _values(slots: Slot | tuple[Slot, ...]) -> set[str]:
    every = (slots,) if isinstance(slots, Slot) else slots
    return {slot.value.casefold() for slot in every}
