"""What a statement is made of, and the words of a pack that show one."""

from __future__ import annotations

from dataclasses import dataclass

from salname.read.inflection import inflected
from salname.read.lexicon import Lexicon
from salname.read.pack import Says
from salname.read.phrases import Phrases
from salname.read.proposal import Span, Who


@dataclass(frozen=True)
class Speaker:
    """Who says it: the fullest name, where the text says so."""

    name: str
    kind: Who
    span: Span
    how: str | None = None
    sort: str | None = None


@dataclass(frozen=True)
class FoundStatement:
    """Words given to a speaker. `number` is the sentence of the cue."""

    span: Span
    speaker: Speaker
    stance: str
    rule: str
    words: str
    number: int
    cue: Span
    says: Says | None = None
    question: str | None = None
    answer: str | None = None


@dataclass(frozen=True)
class Cue:
    """A verb of saying in a sentence."""

    says: Says
    first: int
    last: int
    number: int


class SpeechWords:
    """The speech part of a pack, ready for looking up."""

    def __init__(self, lexicon: Lexicon) -> None:
        speech = lexicon.pack.speech
        self.lexicon = lexicon
        self.speech = speech
        self.says: Phrases[int] = Phrases(
            (number, one) for number, row in enumerate(speech.says) for one in row.any
        )
        self.near = [Phrases((0, one) for one in row.near) for row in speech.says]
        self.never = [Phrases((0, one) for one in row.not_) for row in speech.says]
        self.turns: Phrases[int] = Phrases(
            (number, one) for number, row in enumerate(speech.turns) for one in row.any
        )
        inflection = lexicon.pack.inflection
        objects = () if inflection is None else inflection.objects
        self.objects: Phrases[int] = Phrases((0, one) for one in objects)
        self.that = frozenset(speech.that)
        self.adverbs = frozenset(speech.adverbs)
        self.fillers = frozenset(speech.fillers) | self.adverbs
        self.addressees = frozenset(speech.addressees)
        self.openers = frozenset(speech.openers)
        self.breaks = frozenset((*speech.contrast, *speech.joining, *speech.that, *speech.relative))
        self.contrast = frozenset(speech.contrast)
        self.relative = frozenset(speech.relative)
        self.author_says = Phrases((0, one) for one in speech.author_says)
        self.author_denies = Phrases((0, one) for one in speech.author_denies)
        self.reported = Phrases((0, one) for one in speech.reported)
        self.unnamed = Phrases(
            (kind, inflected(one, lexicon.pack))
            for kind, words in speech.unnamed.items()
            for one in words
        )
        self.denials: Phrases[int] = Phrases(
            (number, one) for number, row in enumerate(speech.denials) for one in row.any
        )
        self.questions: Phrases[int] = Phrases(
            (number, one) for number, row in enumerate(speech.questions) for one in row.any
        )
        self.question_near = [Phrases((0, one) for one in row.near) for row in speech.questions]
