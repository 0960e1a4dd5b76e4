"""Whom an act was done to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from salname.errors import N_
from salname.read.deeds import ActWords, Cue, FoundAct
from salname.read.people import FROM_ROLE, FROM_SENTENCE_BEFORE, OTHERS, People, Ref
from salname.read.proposal import Span, Who
from salname.read.tags import Tags
from salname.read.tokens import Text

_FOR_OTHERS = frozenset({"appeal", "complaint", "access_lost", "petition_refused", "hearing"})
_ACTING = frozenset({"lawyers", "relatives"})
_SERVES = ("lawyer_of", "relative_of")
AUTHOR = N_("the speaker of the quotation")


class Victims:
    """One cue being read: whom it was done to. `order` is its place among the sentence's cues."""

    def __init__(  # noqa: PLR0913, PLR0917 - everything a cue is read by
        self,
        words: ActWords,
        text: Text,
        tags: Tags,
        people: People,
        cues: Sequence[Cue],
        order: int,
        found: Sequence[FoundAct],
    ) -> None:
        self.words = words
        self.text = text
        self.tags = tags
        self.people = people
        self.cues = cues
        self.order = order
        self.cue = cues[order]
        self.found = found

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
        for name in ref.names or (self._client(ref.patient or ref.name),):
            if name is not None:
                yield name, "person", ref.span, ref.how
                continue
            yield self.text.words(ref.span), "group", ref.span, None

    def _client(self, name: str | None) -> str | None:
        """For whom a lawyer or relative acts: an appeal is the prisoner's, whoever sends it."""
        known = self.people.person(name)
        roles = self.words.pack.roles
        acts_for = known is not None and {roles[code].kind for code in known.codes} & _ACTING
        if self.cue.rule.code not in _FOR_OTHERS or not (acts_for and self.people.is_aside(name)):
            return name
        ties = {} if known is None else known.ties
        served = [slot.value for tie in _SERVES for slot in ties.get(tie, ())]
        return next(iter(served), None) or self._carried() or name

    def denied_by_others(self) -> bool:
        """Whether somebody else than an accused denies: "a representative dismissed it"."""
        ref = self._nearest_role() if self.cue.rule.answers is not None else None
        return ref is not None

    def _nearest_role(self) -> Ref | None:
        refs = self.people.within(self.cue.clause[0], self.cue.match.first)
        last = refs[-1] if refs else None
        alone = last is not None and last.name is None and last.how == FROM_ROLE
        return last if alone else None

    def _ref(self) -> Ref | None:
        captured = [first for kind, first, _ in self.cue.match.things if kind in ("who", "person")]
        if captured:
            return self.people.refs.get(captured[0])
        side = "before" if self.cue.rule.who == "after" and self._undergone() else self.cue.rule.who
        order = {
            "before": (self._before, self._after),
            "after": (self._after, self._before),
            "owner": (self._owner, self._after, self._before),
            "none": (),
        }[side]
        return next((ref for side in order if (ref := side()) is not None), None)

    def _undergone(self) -> bool:
        """“was given”, “has been sentenced”: whom it was done to stands before the verb."""
        pack, tokens = self.words.pack, self.text.tokens
        if pack.verb_last or pack.inflection is not None:
            return False
        place = self.cue.match.first
        while place > self.cue.clause[0] and tokens[place - 1].fold in self.words.adverbs:
            place -= 1
        words = tokens[place : self.cue.match.last]
        return any(token.fold in pack.speech.passive for token in words)

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
        done = [ref for ref in done if not self._does(ref)]
        return [ref for ref in done if not self._speaks(ref.last)]

    def _does(self, ref: Ref) -> bool:
        """Whether it is a group that does such things to others: officials, police, lawyers."""
        english = not self.words.pack.verb_last and self.words.pack.inflection is None
        return english and ref.kind == "group" and ref.sort in OTHERS

    def _speaks(self, place: int) -> bool:
        """Whether a verb of saying follows, so that the one before it only tells."""
        tokens = self.text.tokens
        while place < self.cue.sentence.last and tokens[place].fold in self.words.adverbs:
            place += 1
        if place >= self.cue.sentence.last or self.cue.match.first <= place < self.cue.match.last:
            return False
        said = self.words.says.at(tokens, place, self.cue.sentence.last, self.tags.found)
        return next(said, None) is not None

    def _carried(self) -> str | None:
        """Whom the act before it in the sentence was done to, else whom the text is about."""
        same = [act for act in self.found if act.number == self.cue.number and act.name]
        return same[-1].name if same else self.people.topic(self.cue.number)
