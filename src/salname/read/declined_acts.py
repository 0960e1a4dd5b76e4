"""Whom an act was done to, in languages whose endings tell subject from object."""

from __future__ import annotations

from collections.abc import Sequence

from salname.read.details import Details
from salname.read.inflection import NOMINATIVE
from salname.read.people import Ref
from salname.read.phrases import Choice

_OBJECTS = ("acc", "gen", "dat")
_LEAN = 8
_LED = 3


class DeclinedDetails(Details):
    """Reads the case of everybody near the cue."""

    def _ref(self) -> Ref | None:
        if self.cue.rule.who == "none":
            return None
        captured = [first for kind, first, _ in self.cue.match.things if kind in ("who", "person")]
        refs = [self.people.refs[place] for place in captured if place in self.people.refs]
        inside = self._all(self.cue.match.first, self.cue.match.last)
        tried = [ref for ref in inside if self.text.tokens[ref.first - 1].fold == "над"]
        if tried:
            return tried[0]
        for wanted in self._cases():
            fitting = [ref for ref in refs if self._fits(ref, wanted)]
            found = fitting[0] if fitting else self._attribute() or self._around(wanted)
            if found is not None:
                return found
        return None

    def denied_by_others(self) -> bool:
        """Whether a body or group, "the police", is the subject of the denial."""
        if self.cue.rule.answers is None:
            return False
        first, last = self.cue.clause[0], self.cue.match.first
        refs = [ref for ref in self._all(first, last) if ref.kind == "person"]
        people = [ref for ref in refs if self._fits(ref, (NOMINATIVE,))]
        if people or super().denied_by_others():
            return not people
        bodies = [tag for tag in self.tags.within("body", first, last) if tag.case != "gen"]
        unnamed = self.words.unnamed.within(self.text.tokens, first, last, self.tags.found)
        return bool(bodies) or next(unnamed, None) is not None

    def _around(self, wanted: Sequence[str]) -> Ref | None:
        """The nearest in one of these cases, in the clause or before it in the sentence."""
        rooms = (self.cue.clause, (self.cue.sentence.first, self.cue.clause[1]))
        for first, last in rooms:
            near = [ref for ref in self._doable(first, last) if self._fits(ref, wanted)]
            main = [ref for ref in near if not self._beside(ref)]
            if main:
                return self._nearest(main)
            if near and (first, last) == rooms[-1]:
                return self._nearest(near)
        return None

    def _cases(self) -> list[tuple[str, ...]]:
        """The cases in which the person may stand: the subject of a passive, else the object."""
        rule = self.cue.rule
        if rule.case == (NOMINATIVE,):
            return [rule.case]
        inflection = self.words.pack.inflection
        passive = Choice(() if inflection is None else inflection.passive)
        match, subject = self.cue.match, NOMINATIVE in rule.case or not rule.case
        named = {
            p for kind, first, last in match.things if kind == "who" for p in range(first, last)
        }
        words = [self.text.tokens[p] for p in range(match.first, match.last) if p not in named]
        words = [token for token in words if not token.capital or token is words[0]]
        if subject and any(token.fold in passive for token in words):
            return [(NOMINATIVE,), rule.case or _OBJECTS]
        objects = tuple(case for case in rule.case if case != NOMINATIVE)
        told = [(NOMINATIVE,)] if rule.case[-1:] == (NOMINATIVE,) else []
        led = self.text.tokens[max(self.cue.clause[0], match.first - _LED) : match.first]
        if subject and not told and any(one.fold in passive and not one.capital for one in led):
            told = [(NOMINATIVE,)]
        return [objects or _OBJECTS, *told]

    def _fits(self, ref: Ref, wanted: Sequence[str]) -> bool:
        if ref.owner:
            return "gen" in wanted
        alike = {"gen": "acc", "acc": "gen"}
        return ref.case is None or ref.case in wanted or alike.get(ref.case) in wanted

    def _beside(self, ref: Ref) -> bool:
        """Lawyers and officials, of whom the text speaks beside somebody else."""
        aside = self.people.is_aside(ref.patient or ref.name)
        return aside or ref.sort in ("officials", "police", "lawyers", "relatives")

    def _nearest(self, refs: Sequence[Ref]) -> Ref:
        return min(refs, key=self._from_cue)

    def _from_cue(self, ref: Ref) -> int:
        match = self.cue.match
        if ref.last <= match.first:
            return match.first - ref.last
        return max(0, ref.first - match.last)

    def _attribute(self) -> Ref | None:
        """“N., accused of ...” after a comma; “the convicted N.” without one."""
        inflection = self.words.pack.inflection
        match, tokens = self.cue.match, self.text.tokens
        participles = Choice(() if inflection is None else inflection.participles)
        if tokens[match.first].fold not in participles:
            return None
        first, last = self.cue.sentence.first, self.cue.sentence.last
        if match.first > first and tokens[match.first - 1].text == ",":
            refs = [ref for ref in self._all(first, match.first) if ref.case != "ins"]
            return refs[-1] if refs else None
        behind = [ref for ref in self._all(match.first + 1, last) if ref.case != "ins"]
        near = [ref for ref in behind if ref.kind == "person" and ref.first - match.last <= _LEAN]
        return near[0] if near else None

    def _all(self, first: int, last: int) -> list[Ref]:
        return [ref for ref in self.people.within(first, last) if ref.name is not None]
