"""When, where, by which court, for how long: the details of an act."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from salname.read.people import FROM_SENTENCE_BEFORE
from salname.read.phrases import Match
from salname.read.proposal import Slot, Span
from salname.read.tags import Tag
from salname.read.victims import Victims

_EARLY = 4
_BY_COURTS = frozenset({"remand", "extension", "sentence", "petition_refused"})
_OVER_COMMA = 3
_ACCESS = 10


class Details(Victims):
    """Adds the details that stand in the sentence."""

    def _slots(self) -> dict[str, Slot | tuple[Slot, ...]]:
        wanted = self.cue.rule.slots
        one: Mapping[str, Callable[[], Slot | None]] = {
            "date": self._date,
            "until": self._until,
            "court": self._court,
            "term": self._term,
            "place": self._place,
            "facility": self._facility,
            "access": self._access,
            "group": self._group,
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
            found["charges"] = self.words.charges.after(self.tags, self.cue.match, last)
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
        coming = self.cue.rule.code == "hearing"
        dates = [tag for tag in self._tags("date") if coming or not self._is_until(tag)]
        tag = self._closest(dates)
        return self._from_before("date") if tag is None else tag.slot

    def _until(self) -> Slot | None:
        dates = [tag for tag in self._tags("date") if self._is_until(tag)]
        tag = self._closest(dates)
        return None if tag is None else tag.slot

    def _is_until(self, tag: Tag) -> bool:
        start = max(self.cue.sentence.first, tag.first - 3)
        return any(
            fits.last == tag.first
            for _, fits in self.words.until.within(
                self.text.tokens, start, tag.first, self.tags.found
            )
        )

    def _court(self) -> Slot | None:
        tag = self._closest(self._tags("court"))
        if tag is not None:
            return tag.slot
        first, last = self.cue.clause
        if not self.words.the_court.any(self.text.tokens, first, last, self.tags.found):
            return None
        before = self.tags.last_before("court", first)
        return None if before is None else replace(before.slot, how=FROM_SENTENCE_BEFORE)

    def _from_before(self, kind: str) -> Slot | None:
        """The one day of the sentence before, when that tells of a court and this one goes on.

        "On 11 November the court gave its verdict. The judge sentenced N. to nine years."
        """
        number, sentence = self.cue.number, self.cue.sentence
        if self.cue.rule.code not in _BY_COURTS or number == 0:
            return None
        before = self.text.sentences[number - 1]
        found = list(self.tags.within(kind, before.first, before.last))
        court = any(self.tags.within("court", before.first, before.last))
        own = any(self.tags.within("court", sentence.first, sentence.last))
        if before.paragraph != sentence.paragraph or own or not court or len(found) != 1:
            return None
        return replace(found[0].slot, how=FROM_SENTENCE_BEFORE)

    def _term(self) -> Slot | None:
        terms = [tag for tag in self._tags("term") if tag.last > self.cue.match.first - _EARLY]
        tag = self._closest(terms)
        return None if tag is None else tag.slot

    def _place(self) -> Slot | None:
        first, last = self.cue.clause
        places = [
            tag
            for tag in self.tags.within("place", first, last)
            if tag.first > self.cue.match.first
        ]
        return places[0].slot if places else None

    def _facility(self) -> Slot | None:
        tag = self._closest(self._tags("facility"))
        return None if tag is None else tag.slot

    def _access(self) -> Slot | None:
        """To what access was lost: the words behind "access ... to" up to the next mark."""
        tokens, (_, last) = self.text.tokens, self.cue.clause
        stop = min(last, self.cue.match.last + _ACCESS)
        to = [p for p in range(self.cue.match.last - 1, stop) if tokens[p].fold in self.words.to]
        first = to[-1] + 1 if to else last
        end = first
        while end < last and tokens[end].word:
            end += 1
        span = self.text.span(first, end) if end > first else None
        return None if span is None else Slot(self.text.words(span), span)

    def _group(self) -> Slot | None:
        """Which group: a body in the clause, else the words of the cue."""
        first, last = self.cue.clause
        bodies = list(self.tags.within("body", first, last))
        if bodies:
            return bodies[0].slot
        span = self.text.span(self.cue.match.first, self.cue.match.last)
        return Slot(self.text.words(span), span)

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
        inside = _within(self.cue.clause, tag)
        rivals = [
            self._away(cue.match, tag)
            for cue in self.cues
            if cue is not self.cue
            and (_within(cue.clause, tag) or not inside)
            and (tag.kind in cue.rule.slots or tag.kind == "date")
        ]
        return all(mine <= other for other in rivals)

    def _distance(self, tag: Tag) -> int:
        return self._away(self.cue.match, tag)

    def _away(self, match: Match, tag: Tag) -> int:
        """Words between, each comma between counted for several: it parts clauses."""
        first, last = min(match.last, tag.last), max(match.first, tag.first)
        commas = sum(token.text == "," for token in self.text.tokens[first:last])
        return _gap(match, tag) + _OVER_COMMA * commas


def _within(clause: Span, tag: Tag) -> bool:
    return clause[0] <= tag.first < clause[1]


def _gap(match: Match, tag: Tag) -> int:
    """Words between; what stands before counts a little further than what stands behind."""
    if tag.first >= match.last:
        return tag.first - match.last
    if tag.last <= match.first:
        return match.first - tag.last + 1
    return 0
