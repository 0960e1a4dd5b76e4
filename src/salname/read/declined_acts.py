"""Whom an act was done to, in languages whose endings tell subject from object."""

from __future__ import annotations

from collections.abc import Sequence

from salname.read.details import Details
from salname.read.inflection import NOMINATIVE
from salname.read.people import Ref
from salname.read.phrases import Choice

_OBJECTS = ("acc", "gen", "dat")
_LEAN = 8


class DeclinedDetails(Details):
    """Reads the case of everybody near the cue."""

    def _ref(self) -> Ref | None:
        if self.cue.rule.who == "none":
            return None
        captured = [first for kind, first, _ in self.cue.match.things if kind in ("who", "person")]
        refs = [self.people.refs[place] for place in captured if place in self.people.refs]
        wanted = self._cases()
        fitting = [ref for ref in refs if self._fits(ref, wanted)]
        if fitting:
            return fitting[0]
        attribute = self._attribute()
        if attribute is not None:
            return attribute
        rooms = (self.cue.clause, (self.cue.sentence.first, self.cue.clause[1]))
        for first, last in rooms:
            near = [ref for ref in self._doable(first, last) if self._fits(ref, wanted)]
            main = [ref for ref in near if not self._beside(ref)]
            if main:
                return self._nearest(main)
            if near and (first, last) == rooms[-1]:
                return self._nearest(near)
        return None

    def _cases(self) -> tuple[str, ...]:
        """The cases in which the person may stand: the subject of a passive, else the object."""
        rule = self.cue.rule
        if rule.case == (NOMINATIVE,):
            return rule.case
        inflection = self.words.pack.inflection
        passive = Choice(() if inflection is None else inflection.passive)
        tokens = self.text.tokens[self.cue.match.first : self.cue.match.last]
        if any(token.fold in passive for token in tokens):
            return (NOMINATIVE,)
        return rule.case or _OBJECTS

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
