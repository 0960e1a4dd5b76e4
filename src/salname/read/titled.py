"""Names in quotation marks as speakers and as those who are told, where endings show cases."""

from __future__ import annotations

from collections.abc import Sequence

from salname.errors import N_
from salname.read.scene import Scene
from salname.read.speech import Cue, Speaker
from salname.read.tokens import Sentence

MARKS = frozenset('«»"„“”')
UNNAMED = N_("the words before the verb")


class Titled(Scene):
    """Tells «Нота» that speaks from «Нота» that is spoken to."""

    def _addressee(self, sentence: Sentence, cue: Cue, lead: Sequence[str]) -> bool:
        """“Отец рассказал «Ноте»”: a quoted name just behind a verb that has its subject."""
        before = self.text.tokens[cue.first - 1]
        speech = self.words.speech
        subject = before.word and before.fold not in ("как", *speech.this, *speech.adverbs)
        told = cue.says.modality == "requested" or any(word in MARKS for word in lead)
        return cue.first > sentence.first and subject and told

    def _quoted_name(self, sentence: Sentence, cue: Cue) -> Speaker | None:
        """“«Репортеры без границ» осудили”: a name in quotation marks opens the sentence."""
        if self.words.lexicon.pack.inflection is None:
            return None
        for span in self.text.quotes:
            first, last = self.text.at(span[0]), self.text.at(span[1])
            opens, ends = first <= sentence.first + 1, last in (cue.first - 1, cue.first)
            if opens and ends and first >= sentence.first and not self._inside(first):
                name = self.text.words(span).strip("".join(MARKS))
                return Speaker(name, "body", span, UNNAMED, "organisation")
        return None
