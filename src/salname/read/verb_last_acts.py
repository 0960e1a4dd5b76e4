"""Acts in languages whose verb closes the sentence: who, when and for what stand before it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from salname.read.cases import case_of
from salname.read.details import Details
from salname.read.people import Ref
from salname.read.proposal import Slot, Span
from salname.read.tags import Tag

_OBJECTS = frozenset({"gen", "acc", "dat"})
_HELPERS = ("ed", "et", "ol", "ver", "göstər", "qoy")
_BY = ("tərəfindən", "tərəfdən")
_BIRTH = ("təvəllüd", "anadan", "doğum")
_ASIDE = ("officials", "police", "lawyers", "relatives")
_UNTOLD: tuple[str, ...] = (
    "ılan",
    "ilən",
    "ulan",
    "ülən",
    "unan",
    "ınan",
    "inən",
    "ünən",
    "edən",
    "ayan",
    "əyən",
)
_UNTOLD += ("masını", "məsini", "masına", "məsinə", "masının", "məsinin", "masından", "məsindən")
_UNTOLD += ("lsın", "lsin", "lsun", "lsün", "nsın", "nsin", "nsun", "nsün")
_UNTOLD += ("mağın", "məyin", "mağa", "məyə", "maq", "mək", "mağı", "məyi")
_PARTICIPLES = ("ılan", "ilən", "ulan", "ülən", "unan", "ınan", "inən", "ünən")
_DESCRIBING: tuple[str, ...] = (
    "mış",
    "miş",
    "muş",
    "müş",
    "çirən",
    "çəkən",
    "edən",
    "qalan",
    "olan",
    "alan",
)
_DESCRIBING += (*_PARTICIPLES, "əyən", "ayan", "görə")
_NOT_DONE = re.compile(
    r"m[aə](y[ıi]b|d[ıi](?!q|y)|m[ıi]ş|yacaq|yəcək|z(?:lar|lər)?$)|[dlnrşzytvsc]m[ıiuü]r(l[aə]r)?$"
)
_NEGATIVE = frozenset({"petition_refused", "denial", "access_lost", "group_dissolved", "hearing"})
_UNDERGONE = frozenset({"arrest", "remand", "sentence", "release"})
_BEHIND = 3
_EARLY = 4
_OFTEN = 4
_ABOUT = ("barəsində", "haqqında", "qarşı", "barədə")


class VerbLastDetails(Details):
    """Reads what stands before the cue."""

    # Whom it was done to

    def _before(self) -> Ref | None:
        """Whom the verb is about: the object of an active verb, the subject of a passive one."""
        described = self._described()
        if described is not None:
            return described
        for first in dict.fromkeys((self.cue.clause[0], self.cue.sentence.first)):
            refs = self._doable(first, self.cue.match.last)
            main = [ref for ref in refs if not self._beside(ref)]
            subjects = self._subjects(refs) if main else []
            if subjects and all(self._case(ref) == "gen" for ref in main):
                return subjects[-1]
            if main:
                return self._best(main)
        return None

    def _subjects(self, refs: Sequence[Ref]) -> list[Ref]:
        """“N.-in qardaşı M. saxlanılıb”: it is done to M., not to N."""
        if self.cue.rule.code not in _UNDERGONE or not self._passive():
            return []
        named = [ref for ref in refs if ref.kind == "person" and ref.name and ref.how is None]
        return [ref for ref in named if self._case(ref) == "nom"]

    def _described(self) -> Ref | None:
        """“4 il həbsə məhkum olunmuş N.”: whoever follows the participle."""
        last = self.cue.match.last
        if not self.text.tokens[last - 1].fold.endswith(_DESCRIBING):
            return None
        return next(iter(self._doable(last, min(last + 3, self.cue.sentence.last))), None)

    def _after(self) -> Ref | None:
        """Whom a noun at the start is about; what stands behind a verb belongs to the next."""
        last, pack = self.cue.match.last, self.words.pack
        if self.text.tokens[last - 1].fold.endswith(pack.speech.verb_endings):
            return None
        refs = [ref for ref in self._doable(last, self.cue.clause[1]) if not self._beside(ref)]
        return next(iter(refs), None)

    def _best(self, refs: Sequence[Ref]) -> Ref:
        about = [ref for ref in refs if self._followed(ref)]
        objects = [ref for ref in refs if self._case(ref) in _OBJECTS]
        subjects = [ref for ref in refs if self._case(ref) == "nom"]
        done = self._passive() or self.cue.rule.answers is not None or self.cue.rule.code in _OWN
        order = (about, subjects, objects) if done else (about, objects, subjects)
        for found in order:
            if found:
                return found[-1]
        return refs[-1]

    def _case(self, ref: Ref) -> str:
        token = self.text.tokens[ref.last - 1]
        if ref.how is not None and ref.name is not None and ref.owner:
            return "gen"
        return case_of(token.fold, self.words.pack, name=token.capital)

    def _followed(self, ref: Ref) -> bool:
        """“N. barəsində”, "N.-ə qarşı"."""
        tokens = self.text.tokens
        return ref.last < len(tokens) and tokens[ref.last].fold in _ABOUT

    def _beside(self, ref: Ref) -> bool:
        """Lawyers and officials, and whoever is named after the verb has been reached."""
        name = ref.patient or ref.name
        return (self.people.is_aside(name) and name != self._main()) or (
            (ref.name is None or ref.kind == "group") and ref.sort in _ASIDE
        )

    def _main(self) -> str | None:
        """Whom the text names most, be it a lawyer: it is about them."""
        names = Counter(ref.name for ref in self.people.refs.values() if ref.name is not None)
        most = names.most_common(2)
        alone = len(most) == 1 or (len(most) > 1 and most[0][1] > most[1][1])
        return most[0][0] if alone and most[0][1] >= _OFTEN else None

    def _carried(self) -> str | None:
        """As in other languages; where that is somebody beside, whom the text names most."""
        name = super()._carried()
        return self._main() or name if name is None or self.people.is_aside(name) else name

    def _passive(self) -> bool:
        last = self.text.tokens[self.cue.match.last - 1].fold
        return any(part in last for part in self.words.pack.names.passive)

    def _doable(self, first: int, last: int) -> list[Ref]:
        refs = super()._doable(first, last)
        return [ref for ref in refs if not self._agent(ref)]

    def _agent(self, ref: Ref) -> bool:
        """“polis tərəfindən”: who did it."""
        words = self.text.tokens[ref.last : ref.last + 1]
        return any(one.fold in _BY for one in words)

    def _ref(self) -> Ref | None:
        ref = super()._ref()
        each = self.cue.rule.id.endswith(".each")
        return replace(ref, names=()) if ref is not None and each else ref

    def told(self) -> bool:
        """Whether the verb says that it happened: no verbal noun in a demand, no participle."""
        word = self.text.tokens[self.cue.match.last - 1].fold
        if self.cue.rule.id.endswith(".named"):
            return True
        if self.cue.rule.code == "denial" and word.endswith(("əyən", "ayan")):
            return True
        if word.endswith(_UNTOLD):
            return word.endswith(_PARTICIPLES) and self._detailed()
        last = self.cue.match.last
        behind = self.text.tokens[last].fold if last < self.cue.sentence.last else ""
        helped = behind.startswith(_HELPERS) and _NOT_DONE.search(behind) is not None
        done = _NOT_DONE.search(word) is None and not helped
        return self.cue.rule.code in _NEGATIVE or done

    def _detailed(self) -> bool:
        """“4 il məhkum edilən N.”: what a participle tells beside is told with its own details."""
        match = self.cue.match
        ends = [cue.match.last for cue in self.cues if cue.match.last <= match.first]
        start = max(ends, default=self.cue.sentence.first)
        told = self._described() is not None
        return told and any(start <= tag.first < match.last for tag in self._tags("term"))

    def _tags(self, kind: str) -> list[Tag]:
        tags = super()._tags(kind)
        words = self.text.tokens
        return [
            tag
            for tag in tags
            if tag.last >= len(words) or not words[tag.last].fold.startswith(_BIRTH)
        ]

    # Details

    def _charges(self, wanted: Sequence[str]) -> dict[str, Slot | tuple[Slot, ...]]:
        """Offences and articles from the cue before of that sort to the end of this one."""
        first, last = self._own_stretch()
        slots: dict[str, Slot | tuple[Slot, ...]] = {}
        for kind, name in (("charge", "charges"), ("article", "articles")):
            tags = {tag.value.casefold(): tag.slot for tag in self.tags.within(kind, first, last)}
            if name in wanted and tags:
                slots[name] = tuple(tags.values())
        return slots

    def _own_stretch(self) -> Span:
        wanted = {"charges", "articles"}
        earlier = [
            cue.match.last for cue in self.cues[: self.order] if wanted & set(cue.rule.slots)
        ]
        later = [cue for cue in self.cues[self.order + 1 :] if wanted & set(cue.rule.slots)]
        last = self.cue.match.last if later else self.cue.sentence.last
        return (earlier[-1] if earlier else self.cue.sentence.first), last

    def _is_until(self, tag: Tag) -> bool:
        dates = self.words.pack.dates
        if self.text.tokens[tag.last - 1].fold.endswith(dates.until_endings):
            return True
        stop = min(tag.last + _BEHIND, self.cue.sentence.last)
        return any(
            fits.first == tag.last
            for _, fits in self.words.until_behind.within(
                self.text.tokens, tag.last, stop, self.tags.found
            )
        )

    def _closest(self, tags: Sequence[Tag]) -> Tag | None:
        """The last one before the verb and behind the verb before it; else what opens the clause.

        A verb takes what stands before it; what stands behind belongs to the next verb, if any.
        """
        sentence, match = self.cue.sentence, self.cue.match
        ends = [cue.match.last for cue in self.cues if cue.match.last <= match.first]
        start = max(ends, default=sentence.first)
        own = [tag for tag in tags if start <= tag.first < match.last]
        if own:
            return own[-1]
        later = [cue.match.first for cue in self.cues if cue.match.first >= match.last]
        listed = self.text.tokens[match.last - 1].text == ":"
        reach = sentence.last if listed else match.last + _EARLY
        stop = min([*later, reach])
        behind = [tag for tag in tags if match.last <= tag.first < stop]
        if listed and behind:
            return behind[0]
        if tags and tags[0].kind == "term":
            return behind[0] if behind and not later else None
        first = self.cue.clause[0]
        shared = [tag for tag in tags if first <= tag.first < match.first]
        opening = [tag for tag in tags if tag.first <= sentence.first + _EARLY]
        return next(iter([*shared[-1:], *opening, *([] if later else behind)]), None)

    def _term(self) -> Slot | None:
        tag = self._closest(self._tags("term"))
        return None if tag is None else tag.slot

    def _place(self) -> Slot | None:
        first, last = self.cue.clause
        tokens = self.text.tokens
        places = [
            tag
            for tag in self.tags.within("place", first, min(last, self.cue.match.last))
            if case_of(tokens[tag.last - 1].fold, self.words.pack) == "loc"
        ]
        return places[-1].slot if places else None


_OWN = frozenset({"hunger_strike", "complaint", "appeal", "denial"})
"""Acts that the person does."""
