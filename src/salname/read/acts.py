"""Acts: found by the cue phrases of a pack, with whom they were done to and their details."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from salname.errors import N_
from salname.read.charges import ChargeFinder
from salname.read.lexicon import Lexicon
from salname.read.pack import Act
from salname.read.people import FROM_SENTENCE_BEFORE, People, Ref
from salname.read.phrases import Match, Phrases
from salname.read.proposal import Slot, Span, Who
from salname.read.sentences import clauses
from salname.read.tags import Tag, Tags
from salname.read.tokens import Sentence, Text

AUTHOR = N_("the speaker of the quotation")
_JUST_BEFORE = 3
_EARLY = 4
_TOLD_IN_PARTS = frozenset({"sentence", "charge"})
"""Acts of which one sentence may tell two: convicted of one thing and sentenced for another."""
_TERMS: Mapping[str, Callable[[str], bool]] = {
    "years": lambda value: "Y" in value,
    "months": lambda value: "M" in value and "Y" not in value,
    "days": lambda value: value.endswith("D") and "M" not in value,
}
"""Kinds of terms that a phrase can tell apart."""


@dataclass(frozen=True)
class FoundAct:
    """One act done to one person; `number` is the sentence."""

    rule: Act
    match: Match
    span: Span
    number: int
    name: str | None
    kind: Who | None
    where: Span | None
    how: str | None
    slots: Mapping[str, Slot | tuple[Slot, ...]]


@dataclass(frozen=True)
class _Cue:
    """A rule that fits in a clause of a sentence."""

    rule: Act
    match: Match
    clause: Span
    sentence: Sentence
    number: int


class ActFinder:
    """Finds acts by the rules of a pack; the rule written first wins where two meet."""

    def __init__(self, lexicon: Lexicon) -> None:
        pack = lexicon.pack
        self.pack = pack
        self.cues = Phrases((number, one) for number, act in enumerate(pack.acts) for one in act.any)
        self.near = [Phrases((0, one) for one in act.near) for act in pack.acts]
        self.never = [Phrases((0, one) for one in act.not_) for act in pack.acts]
        self.before = [Phrases((0, one) for one in act.not_before) for act in pack.acts]
        self.until = Phrases((0, one) for one in pack.dates.until)
        self.the_court = Phrases((0, one) for one in pack.courts.before_alone)
        self.charges = ChargeFinder(lexicon)
        self.says = Phrases((0, one) for row in pack.speech.says for one in row.any)
        self.adverbs = frozenset(pack.speech.adverbs)

    def find(self, text: Text, tags: Tags, people: People) -> list[FoundAct]:
        """Acts in the order of the text; several persons at one cue are several acts."""
        found: list[FoundAct] = []
        for number, sentence in enumerate(text.sentences):
            if sentence.title:
                continue
            cues = self._cues(text, tags, people, number)
            for order, cue in enumerate(cues):
                reading = _Reading(self, text, tags, people, cues, order, found)
                found += () if reading.denied_by_others() else reading.acts()
        return _without_repeats(found)

    def _cues(self, text: Text, tags: Tags, people: People, number: int) -> list[_Cue]:
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
            _Cue(self.pack.acts[rule], match, clause, sentence, number)
            for clause in clauses(text, sentence, self.pack)
            for rule, match in self.cues.within(text.tokens, *clause, spoken)
            if not _in_name(tags, match)
            and self._holds(text, rule, match, (clause, sentence), spoken)
        ]
        order = {rule.id: number for number, rule in enumerate(self.pack.acts)}
        fits.sort(key=lambda cue: (order[cue.rule.id], cue.match.first, -cue.match.last))
        kept: list[_Cue] = []
        for cue in fits:
            if not any(_meet(cue, other) for other in kept):
                kept.append(cue)
        return sorted(kept, key=lambda cue: cue.match.first)

    def _custody(self, text: Text, term: Tag | None) -> int | None:
        """Where a term that is said to be one of custody ends."""
        if term is None:
            return None
        words = [token.fold for token in text.tokens[term.first : term.last]]
        terms = self.pack.terms
        if any(word.startswith(terms.not_custody) for word in words):
            return None
        return term.last if any(word.startswith(terms.custody) for word in words) else None

    def _holds(self, text: Text, rule: int, match: Match, room: tuple[Span, Sentence], spoken) -> bool:  # type: ignore[no-untyped-def]  # noqa: ANN001, E501
        (first, last), sentence = room
        tokens, act = text.tokens, self.pack.acts[rule]
        start = max(sentence.first, match.first - act.reach)
        stop = min(sentence.last, match.last + act.reach)
        if act.near and not self.near[rule].any(tokens, start, stop, spoken):
            return False
        if self.never[rule].any(tokens, first, last, spoken):
            return False
        start = max(first, match.first - _JUST_BEFORE)
        return not self.before[rule].any(tokens, start, match.first, spoken)


class _Reading:
    """One cue being read: who, when, where, for how long; lives only inside `find`."""

    def __init__(  # noqa: PLR0913, PLR0917 - everything a cue is read by
        self,
        finder: ActFinder,
        text: Text,
        tags: Tags,
        people: People,
        cues: Sequence[_Cue],
        order: int,
        found: Sequence[FoundAct],
    ) -> None:
        self.finder = finder
        self.text = text
        self.tags = tags
        self.people = people
        self.cues = cues
        self.order = order
        self.cue = cues[order]
        self.found = found

    def acts(self) -> Iterator[FoundAct]:
        cue = self.cue
        span = self.text.span(cue.match.first, cue.match.last)
        slots = self._slots()
        for name, kind, where, how in self._who():
            yield FoundAct(cue.rule, cue.match, span, cue.number, name, kind, where, how, slots)

    # Whom it was done to

    def _who(self) -> Iterator[tuple[str | None, Who | None, Span | None, str | None]]:
        ref = self._ref()
        if ref is None:
            how = None if self.cue.rule.who == "none" else FROM_SENTENCE_BEFORE
            name = self._carried() if how is not None else None
            yield name, None if name is None else "person", None, how if name else None
            return
        if ref.sort == "author" and ref.name is None:
            yield None, None, ref.span, AUTHOR
            return
        for name in ref.names or (ref.patient or ref.name,):
            if name is not None:
                yield name, "person", ref.span, ref.how
                continue
            yield self.text.words(ref.span), "group", ref.span, None

    def denied_by_others(self) -> bool:
        """Whether somebody else than an accused denies: "a representative dismissed it"."""
        ref = self._nearest_role() if self.cue.rule.answers is not None else None
        return ref is not None

    def _nearest_role(self) -> Ref | None:
        refs = self.people.within(self.cue.clause[0], self.cue.match.first)
        last = refs[-1] if refs else None
        alone = last is not None and last.name is None and last.kind == "person"
        return last if alone else None

    def _ref(self) -> Ref | None:
        captured = [first for kind, first, _ in self.cue.match.things if kind in ("who", "person")]
        if captured:
            return self.people.refs.get(captured[0])
        order = {
            "before": (self._before, self._after),
            "after": (self._after, self._before),
            "owner": (self._owner, self._after, self._before),
            "none": (),
        }[self.cue.rule.who]
        return next((ref for side in order if (ref := side()) is not None), None)

    def _before(self) -> Ref | None:
        """The nearest before the cue in its clause; one who owns something only if alone."""
        first, last = self.cue.clause[0], self.cue.match.first
        refs = self._doable(first, last)
        free = [ref for ref in refs if not ref.owner] or refs
        if free:
            return free[-1]
        earlier = self._doable(self.cue.sentence.first, first)
        subjects = [ref for ref in earlier if not ref.owner] or earlier
        return subjects[0] if subjects else None

    def _after(self) -> Ref | None:
        refs = self._doable(self.cue.match.first, self.cue.clause[1])
        main = [ref for ref in refs if not self.people.is_aside(ref.patient or ref.name)]
        return next(iter(main or refs), None)

    def _owner(self) -> Ref | None:
        refs = self._doable(max(self.cue.clause[0], self.cue.match.first - 4), self.cue.match.last)
        return refs[-1] if refs else None

    def _doable(self, first: int, last: int) -> list[Ref]:
        """References to somebody an act can be done to: named, or several unnamed."""
        refs = self.people.within(first, last)
        doable = [
            ref
            for ref in refs
            if ref.name is not None or ref.kind == "group" or ref.sort == "author"
        ]
        done = [ref for ref in doable if not self.people.is_judge(ref.name)]
        return [ref for ref in done if not self._speaks(ref.last)]

    def _speaks(self, place: int) -> bool:
        """Whether a verb of saying follows, so that the one before it only tells."""
        tokens = self.text.tokens
        while place < self.cue.sentence.last and tokens[place].fold in self.finder.adverbs:
            place += 1
        if place >= self.cue.sentence.last or self.cue.match.first <= place < self.cue.match.last:
            return False
        said = self.finder.says.at(tokens, place, self.cue.sentence.last, self.tags.found)
        return next(said, None) is not None

    def _carried(self) -> str | None:
        """Whom the act before it in the sentence was done to, else whom the text is about."""
        same = [act for act in self.found if act.number == self.cue.number and act.name]
        return same[-1].name if same else self.people.topic(self.cue.number)

    # Details

    def _slots(self) -> dict[str, Slot | tuple[Slot, ...]]:
        wanted = self.cue.rule.slots
        one = {
            "date": self._date,
            "until": self._until,
            "court": self._court,
            "term": self._term,
            "place": self._place,
            "facility": lambda: self._nearest("facility"),
        }
        slots: dict[str, Slot | tuple[Slot, ...]] = {}
        for name in wanted:
            slot = one[name]() if name in one else None
            if slot is not None and slot.value:
                slots[name] = slot
        slots |= self._charges(wanted)
        return slots

    def _charges(self, wanted: Sequence[str]) -> dict[str, Slot | tuple[Slot, ...]]:
        found: dict[str, Slot | tuple[Slot, ...]] = {}
        first, last = self._own_stretch()
        if "charges" in wanted:
            found["charges"] = self.finder.charges.after(self.text, self.tags, self.cue.match, last)
        if "articles" in wanted:
            tags = list(self.tags.within("article", first, last))
            found["articles"] = tuple(tag.slot for tag in tags)
        return {name: slots for name, slots in found.items() if slots}

    def _own_stretch(self) -> Span:
        """From the cue to the next cue of the same sort, or the end of the sentence.

        In a list ("Charge: Articles ...") what follows the colon belongs to it.
        """
        later = [
            cue.match.first
            for cue in self.cues[self.order + 1 :]
            if {"charges", "articles"} & set(cue.rule.slots)
        ]
        first = self.cue.clause[0] if self.order == 0 else self.cue.match.first
        return first, later[0] if later else self.cue.sentence.last

    def _date(self) -> Slot | None:
        dates = [tag for tag in self._tags("date") if not self._is_until(tag)]
        tag = self._closest(dates)
        return None if tag is None else tag.slot

    def _until(self) -> Slot | None:
        dates = [tag for tag in self._tags("date") if self._is_until(tag)]
        tag = self._closest(dates)
        return None if tag is None else tag.slot

    def _is_until(self, tag: Tag) -> bool:
        start = max(self.cue.sentence.first, tag.first - 3)
        return any(
            fits.last == tag.first
            for _, fits in self.finder.until.within(self.text.tokens, start, tag.first, self.tags.found)
        )

    def _court(self) -> Slot | None:
        tag = self._closest(self._tags("court"))
        if tag is not None:
            return tag.slot
        first, last = self.cue.clause
        if not self.finder.the_court.any(self.text.tokens, first, last, self.tags.found):
            return None
        before = list(self.tags.within("court", 0, first))
        return replace(before[-1].slot, how=FROM_SENTENCE_BEFORE) if before else None

    def _term(self) -> Slot | None:
        terms = [tag for tag in self._tags("term") if tag.last > self.cue.match.first - _EARLY]
        tag = self._closest(terms)
        return None if tag is None else tag.slot

    def _place(self) -> Slot | None:
        first, last = self.cue.clause
        places = [tag for tag in self.tags.within("place", first, last) if tag.first > self.cue.match.first]
        return places[0].slot if places else None

    def _nearest(self, kind: str) -> Slot | None:
        tag = self._closest(self._tags(kind))
        return None if tag is None else tag.slot

    def _tags(self, kind: str) -> list[Tag]:
        """The things of a kind that no other act of the sentence has nearer in its own clause."""
        sentence = self.cue.sentence
        return list(self.tags.within(kind, sentence.first, sentence.last))

    def _closest(self, tags: Sequence[Tag]) -> Tag | None:
        """The nearest in its own clause; then one that opens the sentence; then one left over."""
        first, last = self.cue.clause
        own = [tag for tag in tags if first <= tag.first < last and self._mine(tag)]
        if own:
            return min(own, key=self._distance)
        opening = [tag for tag in tags if tag.first <= self.cue.sentence.first + _EARLY]
        if opening:
            return opening[0]
        left = [tag for tag in tags if self._mine(tag)]
        return min(left, key=self._distance) if left else None

    def _mine(self, tag: Tag) -> bool:
        """Whether no other cue of the sentence that wants such a thing is nearer to it."""
        mine = self._distance(tag)
        rivals = [
            _gap(cue.match, tag)
            for cue in self.cues
            if cue is not self.cue and (tag.kind in cue.rule.slots or tag.kind == "date")
        ]
        return all(mine <= other for other in rivals)

    def _distance(self, tag: Tag) -> int:
        return _gap(self.cue.match, tag)


def _in_name(tags: Tags, match: Match) -> bool:
    """Whether the cue begins inside a name: "Court of Appeal" is no appeal."""
    return any(
        tags.within_at(kind, match.first)
        for kind in ("court", "body", "person", "article", "charge")
        if not any(place == match.first for _, place, _ in match.things)
    )


def _gap(match: Match, tag: Tag) -> int:
    """Words between; what stands before counts a little further than what stands behind."""
    if tag.first >= match.last:
        return tag.first - match.last
    if tag.last <= match.first:
        return match.first - tag.last + 1
    return 0


def _meet(one: _Cue, other: _Cue) -> bool:
    """Whether two cues share words, so that only one of them can be meant."""
    if (one.rule.overlaps or other.rule.overlaps) and one.match.first != other.match.first:
        return one.rule.code == other.rule.code and one.match.first < other.match.last
    return one.match.first < other.match.last and other.match.first < one.match.last


def _without_repeats(found: Sequence[FoundAct]) -> list[FoundAct]:
    """Leaves out what tells the same act of the same person again and adds no detail."""
    kept: list[FoundAct] = []
    for act in found:
        if not any(_repeats(act, other) for other in kept):
            kept.append(act)
    return kept


def _repeats(act: FoundAct, other: FoundAct) -> bool:
    if act.rule.code != other.rule.code or act.name != other.name or act.span == other.span:
        return False
    if act.number == other.number and act.rule.code not in _TOLD_IN_PARTS:
        return True
    said = {name: _values(slots) for name, slots in other.slots.items()}
    return all(_values(slots) <= said.get(name, set()) for name, slots in act.slots.items())


def _values(slots: Slot | tuple[Slot, ...]) -> set[str]:
    every = (slots,) if isinstance(slots, Slot) else slots
    return {slot.value.casefold() for slot in every}
