"""Names of courts among the capitalised words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from salname.read.cases import case_of
from salname.read.document import Context
from salname.read.inflection import phrase, readings
from salname.read.lexicon import Lexicon, base, strip_ending
from salname.read.phrases import Choice, Match, Phrases, nothing
from salname.read.tags import Tag, Tags
from salname.read.tokens import Sentence, Text, Token, joined


class NameWords:
    """The word lists for names, and what the ledger knows already."""

    def __init__(self, lexicon: Lexicon, context: Context) -> None:
        pack = lexicon.pack
        self.lexicon = lexicon
        self.pack = pack
        self.court_heads = Phrases((0, one) for one in pack.courts.heads)
        self.court_behind = Phrases((0, one) for one in pack.courts.behind)
        self.court_sorts = Choice(pack.courts.sorts)
        self.court_alone = frozenset(pack.courts.alone)
        self.adjectives = Choice(() if pack.inflection is None else pack.inflection.adjectives)
        self.facilities = Phrases((0, one) for one in pack.facilities)
        self.given = Phrases(_given(context))
        self.tails = Phrases((0, one) for one in pack.bodies.tails)

    def _longest(
        self, wanted: Phrases[int], text: Text, sentence: Sentence, place: int
    ) -> Match | None:
        if place >= sentence.last:
            return None
        fits = [m for _, m in wanted.at(text.tokens, place, sentence.last, nothing)]
        return max(fits, key=lambda one: one.last) if fits else None

    def _surname(self, token: Token) -> bool:
        word = token.fold[: strip_ending(token, self.pack)]
        endings = self.pack.names.surname_endings + self.pack.names.surname_endings_female
        return token.capital and len(word) > 4 and word.endswith(endings)  # noqa: PLR2004 - Aliev

    def _first(self, token: Token) -> bool:
        """Whether it is a known first name, in whatever case."""
        if token.fold in self.lexicon.first:
            return True
        declines = self.pack.inflection is not None and token.capital
        return declines and any(
            one in self.lexicon.first for one, _, _ in readings(token.fold, self.pack)
        )

    def _case(self, text: Text, first: int, last: int) -> str | None:
        """The case of a name of a body; None in languages that do not show it so."""
        if self.pack.inflection is None:
            return None
        return phrase([token.text for token in text.tokens[first:last]], self.pack)[1]


class CourtFinder(NameWords):
    """Finds courts."""

    def courts(self, text: Text, tags: Tags) -> Iterator[Tag]:
        """Baku Serious Crimes Court, Khatai district court of Baku, Court of Appeal."""
        for sentence in text.sentences:
            for place in range(sentence.first, sentence.last):
                fits = self._longest(self.court_heads, text, sentence, place)
                if fits is None or place in tags.taken:
                    continue
                tag = self._court(text, sentence, fits)
                if tag is not None and not _titled(text, sentence, tag):
                    yield tag

    def _court(self, text: Text, sentence: Sentence, fits: Match) -> Tag | None:
        tokens = text.tokens
        first = fits.first
        while first > sentence.first and self._part_of_court(tokens[first - 1]):
            if self._owns(tokens[first - 1]) or self._named(tokens, first - 1, sentence.first):
                break
            first -= 1
        while first < fits.first and self._no_start(tokens[first]):
            first += 1
        last = fits.last
        behind = self._behind(text, sentence, last)
        while behind is not None:
            last = behind.last
            behind = self._behind(text, sentence, last)
        if self._common(tokens, first, fits):
            return None
        named = [t for t in tokens[first:last] if t.capital and not self._head_word(t)]
        value, end = base(text, first, last, self.pack)
        alone = {joined(tokens[first:last]), value.casefold()} & self.court_alone
        if not named and not alone:
            return None
        span, case = (tokens[first].start, end), self._case(text, first, last)
        return Tag("court", first, last, span, value, sort="court", case=case)

    def _behind(self, text: Text, sentence: Sentence, place: int) -> Match | None:
        """What belongs to the name behind the word court: of Appeal, of Azerbaijan."""

        def where(kind: str, start: int) -> int | None:
            if kind != "place" or start >= len(text.tokens) or not text.tokens[start].capital:
                return None
            fits = self.lexicon.places.at(text.tokens, start, sentence.last, nothing)
            return max((one.last for _, one in fits), default=None)

        if place >= sentence.last:
            return None
        found = [m for _, m in self.court_behind.at(text.tokens, place, sentence.last, where)]
        return max(found, key=lambda one: one.last, default=None)

    def _part_of_court(self, token: Token) -> bool:
        if token.fold in self.court_sorts:
            return True
        if self.pack.inflection is not None and token.fold not in self.adjectives:
            return False
        return token.capital and token.word and token.fold not in self.pack.courts.before

    def _common(self, tokens: Sequence[Token], first: int, fits: Match) -> bool:
        """Whether "məhkəmədə" behind a name only says "in court"."""
        head = tokens[fits.first]
        possessed = head.fold.startswith(self.pack.courts.heads[0].rstrip("*"))
        if not self.pack.verb_last or head.capital or possessed:
            return False
        return not any(token.fold in self.court_sorts for token in tokens[first : fits.first])

    def _named(self, tokens: Sequence[Token], place: int, start: int) -> bool:
        """Whether a person's name ends here, that stands before the court without a comma."""
        if not self.pack.verb_last or place <= start:
            return False
        return self._surname(tokens[place]) and tokens[place - 1].fold in self.lexicon.first

    def _owns(self, token: Token) -> bool:
        """Whether the word is whose court it is, "Bakının", and no part of the name."""
        oblique = self.pack.verb_last and case_of(token.fold, self.pack) != "nom"
        return oblique and token.fold not in self.court_sorts

    def _no_start(self, token: Token) -> bool:
        return token.fold in self.lexicon.no_names and token.fold not in self.court_sorts

    def _head_word(self, token: Token) -> bool:
        return bool(self.court_heads.any((token,), 0, 1, nothing))


def _titled(text: Text, sentence: Sentence, tag: Tag) -> bool:
    """Whether the words are capitalised only because they stand in a title."""
    del text
    return sentence.title and tag.last - tag.first <= 2  # noqa: PLR2004 - "Azerbaijan Court"


def _given(context: Context) -> Iterator[tuple[str, str]]:
    """Names from the ledger as phrases; marks of the phrase language are no part of a name."""
    for kind, names in (("court", context.courts), ("organisation", context.bodies)):
        for name in names:
            words = [word for word in name.casefold().split() if word.isalnum()]
            if len(words) == len(name.split()) > 0:
                yield kind, " ".join(words)
