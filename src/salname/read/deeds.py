"""What an act is made of while it is read, and the words of a pack that show one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from salname.read.charges import ChargeFinder
from salname.read.lexicon import Lexicon
from salname.read.pack import Act
from salname.read.phrases import Match, Phrases
from salname.read.proposal import Slot, Span, Who
from salname.read.tokens import Sentence


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
class Cue:
    """A rule that fits in a clause of a sentence."""

    rule: Act
    match: Match
    clause: Span
    sentence: Sentence
    number: int


class ActWords:
    """The rules of a pack, ready for looking up."""

    def __init__(self, lexicon: Lexicon) -> None:
        pack = lexicon.pack
        self.pack = pack
        self.cues = Phrases(
            (number, one) for number, act in enumerate(pack.acts) for one in act.any
        )
        self.near = [Phrases((0, one) for one in act.near) for act in pack.acts]
        self.never = [Phrases((0, one) for one in act.not_) for act in pack.acts]
        self.before = [Phrases((0, one) for one in act.not_before) for act in pack.acts]
        self.until = Phrases((0, one) for one in pack.dates.until)
        self.until_behind = Phrases((0, one) for one in pack.dates.until_behind)
        self.the_court = Phrases((0, one) for one in pack.courts.before_alone)
        self.to = frozenset(pack.speech.to)
        self.unnamed = Phrases(
            (kind, one) for kind, words in pack.speech.unnamed.items() for one in words
        )
        self.charges = ChargeFinder(lexicon)
        self.says = Phrases((0, one) for row in pack.speech.says for one in row.any)
        self.adverbs = frozenset(pack.speech.adverbs)
