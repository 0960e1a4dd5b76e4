"""Names of persons among the capitalised words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from salname.read.courts import NameWords
from salname.read.inflection import nominative
from salname.read.lexicon import base, strip_ending
from salname.read.phrases import Choice, nothing
from salname.read.tags import Tag, Tags
from salname.read.tokens import Sentence, Text, Token

_LONGEST_NAME = 4
_FULL = 2


class PersonFinder(NameWords):
    """Finds persons."""

    def persons(self, text: Text, tags: Tags) -> Iterator[Tag]:
        """Runs of two to four capitalised words that something shows to be a person's name."""
        for sentence in text.sentences:
            place = sentence.first
            while place < sentence.last:
                last = self._piece(text, sentence, place, tags)
                if last - place > 2 and self._led(text, place):  # noqa: PLR2004 - two names follow
                    place += 1
                if last > place and self._is_person(text, sentence, (place, last)):
                    yield self._person(text, place, last)
                place = max(last, place + 1)

    def _person(self, text: Text, first: int, last: int) -> Tag:
        """A person by the name in the nominative, where the language changes names."""
        value, end = base(text, first, last, self.pack)
        span, declined = (text.tokens[first].start, end), None
        if self.pack.inflection is not None:
            before = text.tokens[first - 1].fold if first else ""
            words = written(text.tokens[first:last])
            present = frozenset(token.fold for token in text.tokens if token.capital)
            beside = text.tokens[max(0, first - 2) : first] + text.tokens[last : last + 3]
            verbs = Choice(self.pack.inflection.feminine)
            feminine = any(token.fold in verbs for token in beside)
            declined = nominative(words, self.pack, before, present, feminine=feminine)
        if declined is None:
            return Tag("person", first, last, span, value)
        sort = "female" if declined.female else "male"
        return Tag("person", first, last, span, declined.name, sort=sort, case=declined.case)

    def _piece(self, text: Text, sentence: Sentence, place: int, tags: Tags) -> int:
        """Where the candidate that starts here ends; `place` itself when none does."""
        tokens, last = text.tokens, place
        while last < sentence.last and last not in tags.taken:
            token = tokens[last]
            initial = (
                len(token.text) == 1 and last + 1 < sentence.last and tokens[last + 1].text == "."
            )
            if self._next_name(text, place, last):
                break
            if initial and token.capital and last + 2 < sentence.last:
                last += 2
            elif (
                last == place + 1
                and self._another(tokens[place], token)
                and (last + 1 >= sentence.last or not self._goes_on(tokens[last + 1]))
            ):
                break
            elif self._nameish(token) or (token.fold in self.lexicon.inner and last > place):
                last += 1
                if strip_ending(token, self.pack) < len(token.text) or (
                    self.pack.verb_last and self._name_ends(text, place, last)
                ):
                    break
            elif (
                last > place and token.fold[: strip_ending(token, self.pack)] in self.lexicon.inner
            ):
                last += 1
                break
            else:
                break
        while (
            last > place
            and tokens[last - 1].fold in self.lexicon.inner
            and not tokens[last - 1].capital
        ):
            if tokens[last - 1].fold in self.pack.names.patronymics:
                break
            last -= 1
        return last

    def _next_name(self, text: Text, place: int, last: int) -> bool:
        """Whether two words are a name already and the next is another family name."""
        if not (self.pack.verb_last and last - place == _FULL and self._surname(text.tokens[last])):
            return False
        before = text.tokens[place:last]
        return all(token.word and len(token.text) > 1 for token in before) and not all(
            token.fold in self.lexicon.first for token in before
        )

    def _name_ends(self, text: Text, place: int, last: int) -> bool:
        """Whether a family name closes the name: what follows is no part of it."""
        return last - place >= _FULL and self._surname(text.tokens[last - 1])

    def _goes_on(self, token: Token) -> bool:
        return token.fold in self.lexicon.inner or self._nameish(token)

    def _led(self, text: Text, place: int) -> bool:
        """Whether a word that is no name leads to one: "Фотографа Тимура Велиева"."""
        if self.pack.inflection is None or text.tokens[place + 1].text == ".":
            return False
        return not self._first(text.tokens[place]) and self._first(text.tokens[place + 1])

    def _another(self, one: Token, other: Token) -> bool:
        """Whether two first names side by side are of two people: "муж Алины Орхан говорит"."""
        if self.pack.inflection is None or other.fold not in self.lexicon.first:
            return False
        return one.fold not in self.lexicon.first and self._first(one)

    def _names_role(self, token: Token) -> bool:
        """Whether a word, with whatever ending, says what somebody is."""
        if not self.pack.verb_last or token.fold in self.lexicon.first:
            return False
        return next(self.lexicon.roles.at((token,), 0, 1, nothing), None) is not None

    def _inner(self, token: Token) -> bool:
        return token.fold[: strip_ending(token, self.pack)] in self.lexicon.inner

    def _nameish(self, token: Token) -> bool:
        if self.pack.inflection is not None and len(token.text) > 1 and token.text.isupper():
            return False
        word = token.fold[: strip_ending(token, self.pack)]
        return (
            token.capital
            and token.text[0].isalpha()
            and len(token.text) > 1
            and word not in self.lexicon.no_names
            and word not in self.lexicon.titles
            and word not in self.lexicon.role_words
            and not self._names_role(token)
            and word.partition("-")[0] not in self.pack.names.peoples
            and not any(letter.isdigit() or letter == "." for letter in token.text)
        )

    def _is_person(self, text: Text, sentence: Sentence, piece: tuple[int, int]) -> bool:
        first, last = piece
        words = text.tokens[first:last]
        if not 2 <= sum(len(t.text) > 1 for t in words) + _initials(words) <= _LONGEST_NAME + 1:  # noqa: PLR2004
            return self._alone(text, sentence, piece)
        if self._first(words[0]) or any(self._inner(t) for t in words):
            return True
        if _initials(words) and len(words[-1].text) > 1:
            return True
        if any(self._surname(token) for token in words[1:]):
            return True
        if all(token.text.isupper() for token in words):
            return False
        return self._beside_person(text, sentence, piece) or self._likely(text, sentence, piece)

    def _alone(self, text: Text, sentence: Sentence, piece: tuple[int, int]) -> bool:
        """One word, a surname or first name, when a title or role stands before it."""
        first, last = piece
        if last - first != 1:
            return False
        token = text.tokens[first]
        if self._first_alone(text, first):
            return True
        before = text.tokens[first - 1].fold if first > sentence.first else ""
        titled = before in self.lexicon.titles or self._role_before(text, sentence, first)
        if (
            not titled
            and first > sentence.first + 1
            and self._another(text.tokens[first - 1], token)
        ):
            return self._role_before(text, sentence, first - 1)
        return titled and (self._surname(token) or self._first(token))

    def _first_alone(self, text: Text, place: int) -> bool:
        """A first name by itself that the text uses again and again: a family speaks so."""
        token = text.tokens[place]
        behind = text.tokens[place + 1].fold if place + 1 < len(text.tokens) else ""
        if not self.pack.verb_last or behind in (*self.pack.names.kin, *self.pack.courts.sorts):
            return False
        name = token.fold[: strip_ending(token, self.pack)]
        if name not in self.lexicon.first or name in self.lexicon.no_names:
            return False
        same = (t for t in text.tokens if t.capital and t.fold.startswith(name))
        return sum(t.fold[: strip_ending(t, self.pack)] == name for t in same) > 1

    def _likely(self, text: Text, sentence: Sentence, piece: tuple[int, int]) -> bool:
        """Two or three capitalised words that nothing shows to be a place or a body."""
        first, last = piece
        names = self.pack.names
        before = text.tokens[first - 1].fold if first > sentence.first else ""
        behind = text.tokens[last].fold if last < sentence.last else ""
        if self.pack.verb_last or sentence.title or behind in names.kin:
            return False
        if before in (*names.not_behind, *names.kin):
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
        """“, a journalist”, “, Executive Director”, “(lawyer)”."""
        if place + 1 >= sentence.last or text.tokens[place].text not in ",(":
            return False
        stop = min(sentence.last, place + 6)
        for start in range(place + 1, stop):
            if not text.tokens[start].word:
                return False
            if next(self.lexicon.roles.at(text.tokens, start, sentence.last, nothing), None):
                return True
        return False


def written(tokens: Sequence[Token]) -> list[str]:
    """The words of a name, initials with their full stop."""
    words: list[str] = []
    for token in tokens:
        if token.text == "." and words:
            words[-1] += "."
        else:
            words.append(token.text)
    return words


def _initials(words: Sequence[Token]) -> int:
    return sum(token.text == "." for token in words)
