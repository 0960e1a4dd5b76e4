"""Offences: those a pack lists, those in brackets behind an article, and lists after a cue."""

from __future__ import annotations

from collections.abc import Iterator

from salname.read.lexicon import Lexicon
from salname.read.phrases import Match, Phrases, nothing
from salname.read.proposal import Slot
from salname.read.tags import Tag, Tags
from salname.read.tokens import Text


class ChargeFinder:
    """Finds offences in a text, and those that belong to a cue."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.pack = lexicon.pack
        self.known = Phrases((0, one) for one in lexicon.pack.charges)

    def find(self, text: Text, tags: Tags) -> Iterator[Tag]:
        """Offences that the pack lists, the longest wording at each place."""
        place = 0
        for sentence in text.sentences:
            place = max(place, sentence.first)
            while place < sentence.last:
                fits = [m for _, m in self.known.at(text.tokens, place, sentence.last, nothing)]
                last = max((m.last for m in fits), default=place)
                if last > place and place not in tags.taken:
                    span = text.span(place, last)
                    yield Tag("charge", place, last, span, text.words(span))
                place = max(last, place + 1)

    def after(self, tags: Tags, cue: Match, stop: int) -> tuple[Slot, ...]:
        """The offences from a cue on, in order, each wording once."""
        found = list(tags.within("charge", cue.first, stop))
        slots = {tag.value.casefold(): tag.slot for tag in reversed(found)}
        return tuple(slots[value] for value in reversed(list(slots)))
