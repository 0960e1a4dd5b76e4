"""Everybody a text names: spellings of one name joined, surnames tied to the fullest name."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from salname.read.cases import case_of
from salname.read.folding import small
from salname.read.inflection import nominative, readings
from salname.read.lexicon import Lexicon, base, strip_ending
from salname.read.phrases import Choice, Phrases, nothing
from salname.read.proposal import Slot
from salname.read.tags import Tag, Tags
from salname.read.tokens import Text, Token

_SHORTEST_FUZZY = 6
_SHORTEST_STRAY = 5
_VERBS = ("л", "ла", "лся", "лась", "ет", "ит", "ен", "ена", "ан", "ана")
"""How verbs end behind a name that is their subject."""
_FATHERS = frozenset({"oğlu", "qızı", "oglu", "qizi", "оглу", "кызы"})


@dataclass
class Person:
    """Somebody named in the text: the fullest name, where it stands first, roles and ties."""

    name: str
    tag: Tag
    female: bool | None
    roles: list[Slot] = field(default_factory=list)
    codes: set[int] = field(default_factory=set)
    ties: dict[str, list[Slot]] = field(default_factory=dict)

    @property
    def surname(self) -> str:
        """The last word of the name in small letters."""
        return small(_family(self.name))

    @property
    def first_name(self) -> str:
        """The first word of the name in small letters."""
        return small(self.name.split()[0])


class Naming:
    """The persons of a text, each once, by the fullest name."""

    def __init__(self, text: Text, tags: Tags, lexicon: Lexicon) -> None:
        self.text = text
        self.tags = tags
        self.lexicon = lexicon
        self.persons: list[Person] = []
        self._name_all()
        self.judges = self._judges()
        self.author = self._author()

    def person(self, name: str | None) -> Person | None:
        """The person of a name."""
        return next((one for one in self.persons if one.name == name), None)

    def is_judge(self, name: str | None) -> bool:
        """Whether the text has this person sit in judgement: no act is done to a judge there."""
        return name in self.judges

    def _name_all(self) -> None:
        tags = [tag for tag in self.tags.all() if tag.kind == "person"]
        for tag in sorted(tags, key=_fullest):
            known = self._known(tag.value)
            if known is None:
                female = self._female(tag.value) if tag.sort is None else tag.sort == "female"
                self.persons.append(Person(tag.value, tag, female))
            else:
                self._replace(tag, known.name)
        self._first_mentions()
        self._surnames()

    def _first_mentions(self) -> None:
        """A person stands where the fullest name is written first."""
        self.persons.sort(key=lambda one: one.tag.first)

    def _known(self, name: str) -> Person | None:
        words = small(name).split()
        for one in self.persons:
            theirs = small(one.name).split()
            if len(words) == 1 and _alike(words[0], theirs[-1]):
                return one
            if words == theirs[:1] and self.lexicon.pack.inflection is not None:
                return one
            if (
                len(words) > 1
                and _alike(words[-1], theirs[-1])
                and _same_first(words[0], theirs[0])
            ):
                return one
        return None

    def _replace(self, tag: Tag, name: str) -> None:
        here = self.tags.starts[tag.first]
        here[here.index(tag)] = replace(tag, value=name)

    def _surnames(self) -> None:
        """Single capitalised words that are the surname, or first name, of somebody named."""
        for place, token in enumerate(self.text.tokens):
            if place in self.tags.taken or not token.capital or not token.text[0].isalpha():
                continue
            known, case = self._by_token(token)
            if known is None and self._stray(place):
                known, case = self._newly(place)
            if known is not None:
                _, end = base(self.text, place, place + 1, self.lexicon.pack)
                span = (token.start, end)
                self.tags.add([Tag("person", place, place + 1, span, known.name, case=case)])

    def _stray(self, place: int) -> bool:
        """Whether a word by itself reads as the surname of somebody named only so."""
        token, names = self.text.tokens[place], self.lexicon.pack.names
        if self.lexicon.pack.inflection is None or place in self._openings():
            return False
        endings = names.surname_endings + names.surname_endings_female
        surname = len(token.fold) > _SHORTEST_STRAY and token.fold.endswith(endings)
        following = self.text.tokens[place + 1] if place + 1 < len(self.text.tokens) else token
        surname = surname and (following.fold.endswith(_VERBS) or self._again(token))
        return surname and token.fold not in self.lexicon.no_names and not token.text.isupper()

    def _again(self, token: Token) -> bool:
        """Whether the text has the word more than once, in whatever case."""
        bases = {base_ for base_, _, _ in readings(token.fold, self.lexicon.pack)}
        same = (
            one
            for one in self.text.tokens
            if one.capital and one is not token and one.fold[:4] == token.fold[:4]
        )
        return any(
            bases & {base_ for base_, _, _ in readings(one.fold, self.lexicon.pack)} for one in same
        )

    def _openings(self) -> frozenset[int]:
        """Places of words that are large because a sentence, title or quotation begins there."""
        openings = {one.first for one in self.text.sentences}
        titled = {p for one in self.text.sentences if one.title for p in range(one.first, one.last)}
        quoted = {self.text.at(start) for start, _ in self.text.quotes}
        return frozenset(openings | titled | quoted)

    def _newly(self, place: int) -> tuple[Person, str | None]:
        """Somebody whom the text names by the surname alone."""
        token = self.text.tokens[place]
        before = self.text.tokens[place - 1].fold if place else ""
        present = frozenset(one.fold for one in self.text.tokens if one.capital)
        verbs = (
            Choice(self.lexicon.pack.inflection.feminine)
            if self.lexicon.pack.inflection
            else Choice(())
        )
        feminine = any(one.fold in verbs for one in self.text.tokens[place + 1 : place + 3])
        declined = nominative([token.text], self.lexicon.pack, before, present, feminine=feminine)
        name = token.text if declined is None else declined.name
        case = None if declined is None else declined.case
        span = (token.start, token.end)
        tag = Tag("person", place, place + 1, span, name, case=case)
        person = Person(name, tag, None if declined is None else declined.female)
        self.persons.append(person)
        return person, case

    def _by_token(self, token: Token) -> tuple[Person | None, str | None]:
        """Whose surname or first name a word is, and the case it stands in."""
        known = self._by_word(token.fold[: strip_ending(token, self.lexicon.pack)])
        if self.lexicon.pack.inflection is None:
            return known, None
        fitting = [
            (one, case)
            for base_, case, sex in sorted(readings(token.fold, self.lexicon.pack))
            for one in self.persons
            if base_ in (one.surname, one.first_name) and one.female in (None, sex == "female")
        ]
        plain = [pair for pair in fitting if pair[1] == "nom"]
        return next(iter(plain or fitting), (None, None))

    def _by_word(self, word: str) -> Person | None:
        by_surname = [one for one in self.persons if _alike(word, one.surname)]
        if by_surname:
            return next((one for one in by_surname if one.surname == word), by_surname[0])
        return next((one for one in self.persons if one.first_name == word), None)

    def _female(self, name: str) -> bool | None:
        words = small(name).split()
        names = self.lexicon.pack.names
        if words[0] in self.lexicon.female or words[-1].endswith(names.surname_endings_female):
            return True
        return False if words[0] in self.lexicon.first else None

    def _judged(self, tag: Tag) -> bool:
        """“hakim N.-i həbs edib”: the one whom the judge judges stands in the accusative."""
        pack = self.lexicon.pack
        if not pack.verb_last or self.text.tokens[tag.first - 1].fold != "hakim":
            return False
        return case_of(self.text.tokens[tag.last - 1].fold, pack) in ("acc", "dat")

    def _judges(self) -> frozenset[str]:
        """Names behind "chaired by", "Judge" and the like."""
        words: Phrases[int] = Phrases((0, one) for one in self.lexicon.pack.courts.judges)
        tokens, found = self.text.tokens, set()
        for tag in self.tags.all():
            start = max(0, tag.first - 3)
            fits = words.within(tokens, start, tag.first, nothing) if tag.kind == "person" else ()
            if any(one.last == tag.first for _, one in fits) and not self._judged(tag):
                found.add(tag.value)
        return frozenset(found)

    def _author(self) -> str | None:
        """Who writes, where the text says "my name is"."""
        words: Phrases[int] = Phrases((0, one) for one in self.lexicon.pack.speech.names_author)
        tokens = self.text.tokens
        for _, fits in words.within(tokens, 0, len(tokens), nothing):
            tag = self.tags.at("person", fits.last)
            if tag is not None:
                return tag.value
        return None


def person_slots(person: Person) -> dict[str, Slot | tuple[Slot, ...]]:
    """Role and ties of a person, for the proposal of the mention."""
    slots: dict[str, Slot | tuple[Slot, ...]] = {}
    if person.roles:
        slots["role"] = tuple(dict.fromkeys(person.roles))
    for tie, found in person.ties.items():
        slots[tie] = tuple(dict.fromkeys(found))
    return slots


def _fullest(tag: Tag) -> tuple[int, bool, int]:
    """Names of many words first, those with initials behind the same written out."""
    return -len(tag.value.split()), "." in tag.value, tag.first


def _family(name: str) -> str:
    """The family name: the last word, the first where a father's name stands behind."""
    words = name.split()
    return words[0] if len(words) > 2 and small(words[-1]) in _FATHERS else words[-1]  # noqa: PLR2004


def _same_first(left: str, right: str) -> bool:
    """The same first name, or its first letter: F. and Farhad."""
    short = min(left, right, key=len)
    return _alike(left, right) or (short.endswith(".") and left[0] == right[0])


def _alike(left: str, right: str) -> bool:
    """The same, or one spelling of the same: Hajibeyli and Hajibayli."""
    if left == right:
        return True
    if min(len(left), len(right)) < _SHORTEST_FUZZY or left[:2] != right[:2]:
        return False
    if abs(len(left) - len(right)) > 1:
        return False
    return _distance(left, right) <= 1


def _distance(left: str, right: str) -> int:
    """How many letters to change, add or drop."""
    row = list(range(len(right) + 1))
    for i, a in enumerate(left, 1):
        above, row = row, [i]
        for j, b in enumerate(right, 1):
            row.append(min(above[j] + 1, row[-1] + 1, above[j - 1] + (a != b)))
    return row[-1]
