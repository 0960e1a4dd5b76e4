"""Names of courts, bodies and persons among the capitalised words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from salname.read.document import Context
from salname.read.lexicon import Lexicon, base, strip_ending
from salname.read.phrases import Match, Phrases, nothing
from salname.read.tags import Tag, Tags
from salname.read.tokens import Sentence, Text, Token, joined

_LONGEST_NAME = 4
_SHORT_QUOTE = 5


class NameFinder:
    """Finds names of courts, then of bodies, then of persons; each leaves the rest to the next."""

    def __init__(self, lexicon: Lexicon, context: Context) -> None:
        pack = lexicon.pack
        self.lexicon = lexicon
        self.pack = pack
        self.court_heads = Phrases((0, one) for one in pack.courts.heads)
        self.court_behind = Phrases((0, one) for one in pack.courts.behind)
        self.court_sorts = frozenset(pack.courts.sorts)
        self.court_alone = frozenset(pack.courts.alone)
        self.facilities = Phrases((0, one) for one in pack.facilities)
        self.given = Phrases(_given(context))
        self.tails = Phrases((0, one) for one in pack.bodies.tails)

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
            first -= 1
        while first < fits.first and self._no_start(tokens[first], sentence.first == first):
            first += 1
        last = fits.last
        behind = self._behind(text, sentence, last)
        while behind is not None:
            last = behind.last
            behind = self._behind(text, sentence, last)
        named = [t for t in tokens[first:last] if t.capital and not self._head_word(t)]
        if not named and joined(tokens[first:last]) not in self.court_alone:
            return None
        value, end = base(text, first, last, self.pack)
        return Tag("court", first, last, (tokens[first].start, end), value, sort="court")

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
        return token.capital and token.word and token.fold not in self.pack.courts.before

    def _no_start(self, token: Token, starts_sentence: bool) -> bool:  # noqa: FBT001 - a place
        del starts_sentence
        return token.fold in self.lexicon.no_names and token.fold not in self.court_sorts

    def _head_word(self, token: Token) -> bool:
        return bool(self.court_heads.any((token,), 0, 1, nothing))

    def bodies(self, text: Text, tags: Tags) -> Iterator[Tag]:
        """Known bodies, names with a word like Union in them, names in quotation marks, sites."""
        for sentence in text.sentences:
            place = sentence.first
            while place < sentence.last:
                tag = None if place in tags.taken else self._body(text, sentence, place)
                if tag is not None:
                    yield tag
                place = tag.last if tag is not None else place + 1

    def _body(self, text: Text, sentence: Sentence, place: int) -> Tag | None:
        for kind, written in ((None, self.given), ("", self.lexicon.known)):
            fits = [(k, m) for k, m in written.at(text.tokens, place, sentence.last, nothing)]
            named = [(k, m) for k, m in fits if kind is None or text.tokens[place].capital]
            if named:
                sort, longest = max(named, key=lambda pair: pair[1].last)
                if not self._goes_on(text, sentence, longest.last):
                    return self._named(text, longest.first, longest.last, sort)
        if text.tokens[place].fold.endswith(self.pack.bodies.sites):
            return self._named(text, place, place + 1, "outlet")
        return self._run(text, sentence, place)

    def _goes_on(self, text: Text, sentence: Sentence, place: int) -> bool:
        """Whether a longer name with a head word follows: Turan, but Turan Agency."""
        return (
            place < sentence.last
            and text.tokens[place].capital
            and self._sort(text.tokens[place]) is not None
        )

    def _run(self, text: Text, sentence: Sentence, place: int) -> Tag | None:
        """Capitalised words, joined by "of", "for", with a head word among them."""
        tokens = text.tokens
        if not tokens[place].capital or sentence.title:
            return None
        first, last = place, self._reach(text, sentence, place)
        if self._skips(text, tokens[first], sentence.first == first):
            return None
        sorts = [self._sort(token) for token in tokens[first:last]]
        sort = next((one for one in reversed(sorts) if one is not None), None)
        if sort is None or last - first < 2:  # noqa: PLR2004 - a head word alone names nothing
            return None
        if tokens[last - 1].fold in self.pack.bodies.not_last:
            return None
        heads = [number for number, one in enumerate(sorts) if one is not None]
        if self._begins_with_person(tokens[first:last], heads[0]):
            return None
        tail = self._longest(self.tails, text, sentence, last)
        if tail is not None:
            last = tail.last
            while last < sentence.last and tokens[last].capital:
                last += 1
        return self._named(text, first, last, sort)

    def _begins_with_person(self, run: Sequence[Token], head: int) -> bool:
        return head > 1 and run[0].fold in self.lexicon.first and self._surname(run[1])

    def _skips(self, text: Text, token: Token, starts: bool) -> bool:  # noqa: FBT001 - a place
        if token.fold in self.lexicon.titles:
            return True
        common = token.fold in self.pack.names.no_names
        return common and (starts or token.fold in self.pack.names.not_after)

    def _reach(self, text: Text, sentence: Sentence, place: int) -> int:
        tokens, last = text.tokens, place
        while last < sentence.last:
            token = tokens[last]
            if token.capital and token.word:
                last += 1
                if strip_ending(token, self.pack) < len(token.text) and self._possessor(tokens, last):
                    return last
            elif self._link(tokens, last, sentence) and last > place:
                last += self._link(tokens, last, sentence)
            else:
                break
        return last

    def _possessor(self, tokens: Sequence[Token], last: int) -> bool:
        """Whether a name ends here: "the Union's Board" goes on only over a head word."""
        return last >= len(tokens) or not tokens[last].capital

    def _link(self, tokens: Sequence[Token], place: int, sentence: Sentence) -> int:
        """How many small words join the run to a capitalised word; 0 when none do."""
        for length in (1, 2):
            words = tokens[place : place + length]
            if place + length < sentence.last and joined(words) in self.pack.bodies.links:
                following = tokens[place + length]
                if following.capital and following.word:
                    return length
        return 0

    def _sort(self, token: Token) -> str | None:
        if not token.capital:
            return None
        return self.lexicon.heads.get(token.fold[: strip_ending(token, self.pack)])

    def _named(self, text: Text, first: int, last: int, sort: str | None) -> Tag:
        value, end = base(text, first, last, self.pack)
        return Tag("body", first, last, (text.tokens[first].start, end), value, sort=sort)

    def quoted(self, text: Text, tags: Tags) -> Iterator[Tag]:
        """Names in quotation marks: "Abzas Media"; short, every word capitalised."""
        for start, end in text.quotes:
            first, last = text.at(start), text.at(end)
            words = text.tokens[first:last]
            if not 0 < len(words) <= _SHORT_QUOTE or any(p in tags.taken for p in range(first, last)):
                continue
            if all(token.capital and token.word for token in words):
                yield Tag("body", first, last, (start, end), text.raw[start:end], sort="organisation")

    def places(self, text: Text, tags: Tags) -> Iterator[Tag]:
        """Known places and places of detention."""
        for sentence in text.sentences:
            for place in range(sentence.first, sentence.last):
                if place in tags.taken:
                    continue
                held = self._longest(self.facilities, text, sentence, place)
                if held is not None:
                    yield self._facility(text, sentence, held)
                where = [m for _, m in self.lexicon.places.at(text.tokens, place, sentence.last, nothing)]
                if where and text.tokens[place].capital:
                    last = max(m.last for m in where)
                    value, end = base(text, place, last, self.pack)
                    yield Tag("place", place, last, (text.tokens[place].start, end), value)

    def _facility(self, text: Text, sentence: Sentence, fits: Match) -> Tag:
        first = fits.first
        while first > sentence.first and text.tokens[first - 1].capital and (
            text.tokens[first - 1].fold not in self.lexicon.no_names
        ):
            first -= 1
        value, end = base(text, first, fits.last, self.pack)
        return Tag("facility", first, fits.last, (text.tokens[first].start, end), value, sort="prison")

    def persons(self, text: Text, tags: Tags) -> Iterator[Tag]:
        """Runs of two to four capitalised words that something shows to be a person's name."""
        for sentence in text.sentences:
            place = sentence.first
            while place < sentence.last:
                last = self._piece(text, sentence, place, tags)
                if last > place and self._is_person(text, sentence, (place, last), tags):
                    value, end = base(text, place, last, self.pack)
                    yield Tag("person", place, last, (text.tokens[place].start, end), value)
                place = max(last, place + 1)

    def _piece(self, text: Text, sentence: Sentence, place: int, tags: Tags) -> int:
        """Where the candidate that starts here ends; `place` itself when none does."""
        tokens, last = text.tokens, place
        while last < sentence.last and last not in tags.taken:
            token = tokens[last]
            initial = len(token.text) == 1 and last + 1 < sentence.last and tokens[last + 1].text == "."
            if initial and token.capital and last + 2 < sentence.last:
                last += 2
            elif self._nameish(token) or (token.fold in self.lexicon.inner and last > place):
                last += 1
                if strip_ending(token, self.pack) < len(token.text):
                    break
            else:
                break
        while last > place and tokens[last - 1].fold in self.lexicon.inner and not tokens[last - 1].capital:
            if "oglu" not in tokens[last - 1].fold:
                last -= 1
                continue
            break
        return last

    def _nameish(self, token: Token) -> bool:
        word = token.fold[: strip_ending(token, self.pack)]
        return (
            token.capital
            and token.text[0].isalpha()
            and len(token.text) > 1
            and word not in self.lexicon.no_names
            and word not in self.lexicon.titles
            and word not in self.lexicon.role_words
            and word.partition("-")[0] not in self.pack.names.peoples
            and not any(letter.isdigit() or letter == "." for letter in token.text)
        )

    def _is_person(
        self, text: Text, sentence: Sentence, piece: tuple[int, int], tags: Tags
    ) -> bool:
        first, last = piece
        words = text.tokens[first:last]
        if not 2 <= sum(len(t.text) > 1 for t in words) + _initials(words) <= _LONGEST_NAME + 1:  # noqa: PLR2004
            return self._alone(text, sentence, piece)
        if words[0].fold in self.lexicon.first or any(t.fold in self.lexicon.inner for t in words):
            return True
        if _initials(words) and len(words[-1].text) > 1:
            return True
        if any(self._surname(token) for token in words[1:]):
            return True
        if all(token.text.isupper() for token in words):
            return False
        return self._beside_person(text, sentence, piece) or self._likely(text, sentence, piece)

    def _alone(self, text: Text, sentence: Sentence, piece: tuple[int, int]) -> bool:
        """A surname by itself, when a title or role stands before it."""
        first, last = piece
        token = text.tokens[first]
        known = self._surname(token) or token.fold in self.lexicon.first
        if last - first != 1 or first == sentence.first or not known:
            return False
        before = text.tokens[first - 1]
        return before.fold in self.lexicon.titles or self._role_before(text, sentence, first)

    def _surname(self, token: Token) -> bool:
        word = token.fold[: strip_ending(token, self.pack)]
        endings = self.pack.names.surname_endings + self.pack.names.surname_endings_female
        return token.capital and len(word) > 4 and word.endswith(endings)  # noqa: PLR2004 - Aliev

    def _likely(self, text: Text, sentence: Sentence, piece: tuple[int, int]) -> bool:
        """Two or three capitalised words that nothing shows to be a place or a body."""
        first, last = piece
        names = self.pack.names
        before = text.tokens[first - 1].fold if first > sentence.first else ""
        behind = text.tokens[last].fold if last < sentence.last else ""
        if sentence.title or before in (*names.not_behind, *names.kin) or behind in names.kin:
            return False
        return not any(token.fold in self.lexicon.heads for token in text.tokens[first:last])

    def _beside_person(self, text: Text, sentence: Sentence, piece: tuple[int, int]) -> bool:
        """A role stands before or behind, or a verb of saying, and no article before."""
        first, last = piece
        tokens = text.tokens
        if first > sentence.first:
            before = tokens[first - 1]
            if before.fold in self.pack.names.not_after:
                return False
            if before.fold in self.lexicon.titles or self._role_before(text, sentence, first):
                return True
        return self._role_behind(text, sentence, last)

    def _role_before(self, text: Text, sentence: Sentence, place: int) -> bool:
        return any(
            fits.last == place
            for start in range(max(sentence.first, place - 4), place)
            for _, fits in self.lexicon.roles.at(text.tokens, start, place, nothing)
        )

    def _role_behind(self, text: Text, sentence: Sentence, place: int) -> bool:
        """", a journalist", ", Executive Director", "(lawyer)"."""
        if place + 1 >= sentence.last or text.tokens[place].text not in ",(":
            return False
        stop = min(sentence.last, place + 6)
        for start in range(place + 1, stop):
            if not text.tokens[start].word:
                return False
            if next(self.lexicon.roles.at(text.tokens, start, sentence.last, nothing), None):
                return True
        return False

    def _longest(
        self, wanted: Phrases[int], text: Text, sentence: Sentence, place: int
    ) -> Match | None:
        if place >= sentence.last:
            return None
        fits = [m for _, m in wanted.at(text.tokens, place, sentence.last, nothing)]
        return max(fits, key=lambda one: one.last) if fits else None


def _titled(text: Text, sentence: Sentence, tag: Tag) -> bool:
    """Whether the words are capitalised only because they stand in a title."""
    del text
    return sentence.title and tag.last - tag.first <= 2  # noqa: PLR2004 - "Azerbaijan Court"


def _initials(words: Sequence[Token]) -> int:
    return sum(token.text == "." for token in words)


def _given(context: Context) -> Iterator[tuple[str, str]]:
    """Names from the ledger as phrases; marks of the phrase language are no part of a name."""
    for kind, names in (("court", context.courts), ("organisation", context.bodies)):
        for name in names:
            words = [word for word in name.casefold().split() if word.isalnum()]
            if len(words) == len(name.split()) > 0:
                yield kind, " ".join(words)
