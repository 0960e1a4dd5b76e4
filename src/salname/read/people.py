"""Who is who in one text: surnames, pronouns and roles tied to the fullest name the text has."""

from __future__ import annotations


from dataclasses import dataclass, field, replace

from salname.errors import N_
from salname.read.lexicon import Lexicon, base, strip_ending
from salname.read.pack import Pronoun
from salname.read.phrases import Phrases, nothing
from salname.read.proposal import Slot, Span, Who
from salname.read.tags import Tag, Tags
from salname.read.tokens import Sentence, Text

FROM_PRONOUN = N_("whom the pronoun stands for")
FROM_ROLE = N_("whom the role stands for")
FROM_SENTENCE_BEFORE = N_("from the sentence before")
_LOOK_BACK = 8
_SHORTEST_FUZZY = 6
_JOINED = 6
_APPOSITION = 14
_OTHERS = frozenset({"officials", "police", "lawyers", "relatives"})
"""Kinds of people whom a text names beside the one it is about."""


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
        return self.name.split()[-1].casefold()

    @property
    def first_name(self) -> str:
        """The first word of the name in small letters."""
        return self.name.split()[0].casefold()


@dataclass(frozen=True)
class Ref:
    """Somebody spoken of at tokens [first, last): by name, pronoun or role.

    `name` is None when nobody was found; `names` holds several for "they" and "A and B". `patient`
    is whom a pronoun means when something was done to them: a lawyer says "he was beaten" of
    somebody else.
    """

    first: int
    last: int
    span: Span
    name: str | None
    kind: Who
    how: str | None = None
    owner: bool = False
    names: tuple[str, ...] = ()
    sort: str | None = None
    patient: str | None = None


class People:
    """The persons of a text and every reference to one of them or to a group or body."""

    def __init__(self, text: Text, tags: Tags, lexicon: Lexicon) -> None:
        self.text = text
        self.tags = tags
        self.lexicon = lexicon
        self.persons: list[Person] = []
        self.refs: dict[int, Ref] = {}
        self._name_all()
        self.judges = self._judges()
        self.author = self._author()
        self._find_roles()
        self._tie()
        self._refer()

    def person(self, name: str | None) -> Person | None:
        """The person of a name."""
        return next((one for one in self.persons if one.name == name), None)

    def is_judge(self, name: str | None) -> bool:
        """Whether the text has this person sit in judgement: no act is done to a judge there."""
        return name in self.judges

    def within(self, first: int, last: int) -> list[Ref]:
        """References that start in tokens [first, last), in order."""
        return [self.refs[place] for place in range(first, last) if place in self.refs]

    # Names

    def _name_all(self) -> None:
        tags = [tag for tag in self.tags.all() if tag.kind == "person"]
        for tag in sorted(tags, key=lambda one: (-len(one.value.split()), one.first)):
            known = self._known(tag.value)
            if known is None:
                self.persons.append(Person(tag.value, tag, self._female(tag.value)))
            else:
                self._replace(tag, known.name)
        self._first_mentions()
        self._surnames()

    def _first_mentions(self) -> None:
        """A person stands where the fullest name is written first."""
        self.persons.sort(key=lambda one: one.tag.first)

    def _known(self, name: str) -> Person | None:
        words = name.casefold().split()
        for one in self.persons:
            theirs = one.name.casefold().split()
            if len(words) == 1 and _alike(words[0], theirs[-1]):
                return one
            if len(words) > 1 and _alike(words[-1], theirs[-1]) and _same_first(words[0], theirs[0]):
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
            word = token.fold[: strip_ending(token, self.lexicon.pack)]
            known = self._by_word(word)
            if known is not None:
                _, end = base(self.text, place, place + 1, self.lexicon.pack)
                self.tags.add([Tag("person", place, place + 1, (token.start, end), known.name)])

    def _by_word(self, word: str) -> Person | None:
        by_surname = [one for one in self.persons if _alike(word, one.surname)]
        if by_surname:
            return next((one for one in by_surname if one.surname == word), by_surname[0])
        return next((one for one in self.persons if one.first_name == word), None)

    def _female(self, name: str) -> bool | None:
        words = name.casefold().split()
        names = self.lexicon.pack.names
        if words[0] in self.lexicon.female or words[-1].endswith(names.surname_endings_female):
            return True
        return False if words[0] in self.lexicon.first else None

    def _judges(self) -> frozenset[str]:
        """Names behind "chaired by", "Judge" and the like."""
        words: Phrases[int] = Phrases((0, one) for one in self.lexicon.pack.courts.judges)
        tokens, found = self.text.tokens, set()
        for tag in self.tags.all():
            start = max(0, tag.first - 3)
            fits = words.within(tokens, start, tag.first, nothing) if tag.kind == "person" else ()
            if any(one.last == tag.first for _, one in fits):
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

    # Roles

    def _find_roles(self) -> None:
        for sentence in self.text.sentences:
            place = sentence.first
            while place < sentence.last:
                fits = list(self.lexicon.roles.at(self.text.tokens, place, sentence.last, nothing))
                tag = None
                if fits:
                    key, longest = max(fits, key=lambda pair: pair[1].last)
                    tag = self._role(longest.first, longest.last, key)
                    self.tags.add([tag])
                place = tag.last if tag is not None else place + 1

    def _role(self, first: int, last: int, key: int) -> Tag:
        start, _ = self.text.span(first, last)
        value, end = base(self.text, first, last, self.lexicon.pack)
        return Tag("role", first, last, (start, end), value, sort=str(key))

    def _tie(self) -> None:
        """Roles beside a name are that person's; what stands between may be a body."""
        self.tied: set[int] = set()
        for sentence in self.text.sentences:
            persons = list(self.tags.within("person", sentence.first, sentence.last))
            for role in list(self.tags.within("role", sentence.first, sentence.last)):
                person = self._of_role(sentence, role, persons)
                if person is not None and int(role.sort or 0) % 2:
                    self.tied |= {role.first} if person.first == role.last else set()
                elif person is not None:
                    self._give(sentence, person, role)

    def _of_role(self, sentence: Sentence, role: Tag, persons: list[Tag]) -> Tag | None:
        before = [one for one in persons if one.last <= role.first]
        after = [one for one in persons if one.first >= role.last]
        if after and self._adjacent(role.last, after[0].first):
            return after[0]
        if before and self._apposed(sentence, before[-1].last, role.first):
            return before[-1]
        return None

    def _adjacent(self, start: int, end: int) -> bool:
        """Nothing between a role and the name, or only the body: "editor of bastainfo.com N."."""
        place, bodies = start, 0
        tokens = self.text.tokens
        while place < end:
            after = self.tags.found("any", place)
            if after is not None and not self.tags.found("person", place):
                place, bodies = after, bodies + 1
            elif tokens[place].fold in self.lexicon.pack.bodies.before or (
                tokens[place].fold in self.lexicon.pack.bodies.links
            ):
                place += 1
            elif tokens[place].text == "," and (bodies or self._framed(place, end)):
                place += 1
            elif tokens[place].fold in self.lexicon.titles or tokens[place].text == ".":
                place += 1
            else:
                return False
        return place == end

    def _framed(self, place: int, end: int) -> bool:
        """"its press officer, R. Q., replied": the name between commas behind the role."""
        tag = self.tags.at("person", end)
        after = 0 if tag is None else tag.last
        near = end - place <= 3  # noqa: PLR2004 - a comma, Mr, a full stop
        return near and 0 < after < len(self.text.tokens) and self.text.tokens[after].text in ",."

    def _apposed(self, sentence: Sentence, start: int, end: int) -> bool:
        """", a well-known journalist", "is the chairman", "(lawyer)" after the name."""
        tokens = self.text.tokens
        if start >= sentence.last or end - start > _APPOSITION:
            return False
        opens = tokens[start].text in ",(" or tokens[start].fold in self.lexicon.pack.names.titles
        copula = tokens[start].fold in ("is", "was")
        between = tokens[start + 1 : end]
        if not (opens or copula):
            return False
        return all(one.word and not _verbish(one.fold) for one in between) or all(
            one.text in ",-" or one.word for one in between
        ) and any(t.kind == "role" for p in range(start, end) for t in self.tags.starts.get(p, ()))

    def _give(self, sentence: Sentence, person: Tag, role: Tag) -> None:
        known = self.person(person.value)
        if known is None:
            return
        self.tied.add(role.first)
        known.roles.append(Slot(role.value, role.span))
        known.codes.add(int(role.sort or 0) // 2)
        for place in range(role.last, min(role.last + 5, sentence.last)):
            body = self.tags.at("body", place) or self.tags.at("court", place)
            if body is not None:
                known.ties.setdefault("member_of", []).append(body.slot)
                return
            if place == person.first or self.text.tokens[place].text in ",.;:":
                return

    # References

    def _refer(self) -> None:
        pronouns: Phrases[Pronoun] = Phrases(
            (row, one) for row in self.lexicon.pack.pronouns for one in row.any
        )
        for number, sentence in enumerate(self.text.sentences):
            place = sentence.first
            while place < sentence.last:
                ref = self._ref(number, sentence, place, pronouns)
                if ref is not None:
                    self.refs[place] = ref
                place = ref.last if ref is not None else place + 1
            self._join(sentence)

    def _ref(
        self, number: int, sentence: Sentence, place: int, pronouns: Phrases[Pronoun]
    ) -> Ref | None:
        person = self.tags.at("person", place)
        if person is not None:
            token = self.text.tokens[person.last - 1]
            owner = person.span[1] < token.end
            return Ref(person.first, person.last, person.span, person.value, "person", None, owner)
        role = self.tags.at("role", place)
        if role is not None and place not in self.tied:
            return self._by_role(number, sentence, role)
        for row, fits in pronouns.at(self.text.tokens, place, sentence.last, nothing):
            return self._by_pronoun(number, sentence, row, (fits.first, fits.last))
        return None

    def _by_role(self, number: int, sentence: Sentence, tag: Tag) -> Ref:
        key = int(tag.sort or 0)
        role = self.lexicon.pack.roles[key // 2]
        token = self.text.tokens[tag.last - 1]
        owner = tag.span[1] < token.end
        if key % 2:
            return Ref(tag.first, tag.last, tag.span, tag.value, "group", None, owner, (), role.kind)
        before = self.text.tokens[tag.first - 1].fold if tag.first > sentence.first else ""
        definite = before in self.lexicon.pack.names.not_after
        bearers = [one for one in self.persons if key // 2 in one.codes and one.tag.first < tag.first]
        if not bearers and not definite:
            bearers = [one for one in self.persons if key // 2 in one.codes][:1]
        name = bearers[-1].name if bearers else None
        if name is None and definite and role.kind not in _OTHERS:
            name = self.topic(number)
        return Ref(tag.first, tag.last, tag.span, name, "person", FROM_ROLE, owner, (), role.kind)

    def _by_pronoun(
        self, number: int, sentence: Sentence, row: Pronoun, places: tuple[int, int]
    ) -> Ref:
        first, last = places
        span = self.text.span(first, last)
        if row.who == "they":
            names = self._several(number, sentence, first)
            name = names[0] if names else None
            return Ref(first, last, span, name, "person", FROM_PRONOUN, row.owner, names)
        if row.who == "author":
            return Ref(first, last, span, self.author, "person", None, row.owner, (), "author")
        female = {"he": False, "she": True}.get(row.who)
        here = [one for one in self.within(sentence.first, first) if self._fits(one, female)]
        subjects = [one for one in here if not one.owner] or here
        name = subjects[0].name if subjects else self._topic(number, female)
        patient = self._patient(number, here, female) or name
        return Ref(first, last, span, name, "person", FROM_PRONOUN, row.owner, patient=patient)

    def _patient(self, number: int, here: list[Ref], female: bool | None) -> str | None:
        """The nearest before who is no lawyer, official or relative of somebody."""
        for ref in here:
            if not self._aside(ref.patient or ref.name):
                return ref.patient or ref.name
        return self._topic(number, female, aside=False)

    def is_aside(self, name: str | None) -> bool:
        """Whether the text names this person only beside somebody else."""
        return name is not None and self.person(name) is not None and self._aside(name)

    def _aside(self, name: str | None) -> bool:
        """Whether the text names this person beside somebody else: a lawyer, a judge, a mother."""
        known = self.person(name)
        if known is None or name in self.judges:
            return True
        kinds = {self.lexicon.pack.roles[code].kind for code in known.codes}
        return bool(kinds) and kinds <= _OTHERS

    def _fits(self, ref: Ref, female: bool | None) -> bool:
        if ref.kind != "person" or ref.name is None:
            return False
        known = self.person(ref.name)
        return known is None or female is None or known.female in (None, female)

    def _topic(self, number: int, female: bool | None, *, aside: bool = True) -> str | None:
        """Whom the sentences before are about: the first person of the nearest one."""
        for sentence in reversed(self.text.sentences[max(0, number - _LOOK_BACK) : number]):
            refs = [one for one in self.within(sentence.first, sentence.last) if self._fits(one, female)]
            if not aside:
                refs = [one for one in refs if not self._aside(one.patient or one.name)]
            subjects = [one for one in refs if not one.owner] or refs
            if subjects:
                return subjects[0].name if aside else subjects[0].patient or subjects[0].name
        return None

    def topic(self, number: int) -> str | None:
        """Whom a sentence that names nobody is about, from the sentences before it."""
        return self._topic(number, None, aside=False) or self._topic(number, None)

    def _several(self, number: int, sentence: Sentence, place: int) -> tuple[str, ...]:
        """The persons last named together, in this sentence or those just before."""
        spans = [(sentence.first, place)]
        spans += [(one.first, one.last) for one in reversed(self.text.sentences[max(0, number - 3) : number])]
        for first, last in spans:
            for ref in reversed(self.within(first, last)):
                if len(ref.names) > 1:
                    return ref.names
        return ()

    def _join(self, sentence: Sentence) -> None:
        """"A, B and C" are several at each of their places."""
        refs = [
            one
            for one in self.within(sentence.first, sentence.last)
            if one.kind == "person" and one.name
        ]
        groups: list[list[Ref]] = []
        for ref in refs:
            if groups and self._joins(groups[-1][-1].last, ref.first):
                groups[-1].append(ref)
            else:
                groups.append([ref])
        for group in groups:
            names = tuple(dict.fromkeys(one.name or "" for one in group))
            for ref in group:
                if len(names) > 1 and not ref.names:
                    self.refs[ref.first] = replace(ref, names=names)

    def _joins(self, start: int, end: int) -> bool:
        between = [one.fold for one in self.text.tokens[start:end]]
        words = [one for one in between if one != ","]
        joining = self.lexicon.pack.speech.joining
        if not between or not any(one == "," or one in joining for one in between):
            return False
        return all(one in joining for one in words) or self._in_role(start, end)

    def _in_role(self, start: int, end: int) -> bool:
        """"and newspaper's employee": a role between two names that are joined."""
        words = [one.fold for one in self.text.tokens[start:end]]
        joined = any(one in self.lexicon.pack.speech.joining for one in words)
        roles = any(self.tags.found("role", place) for place in range(start, end))
        return joined and roles and len(words) <= _JOINED


def _verbish(word: str) -> bool:
    return word in ("was", "is", "has", "had", "were", "who", "which")


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


def person_slots(person: Person) -> dict[str, Slot | tuple[Slot, ...]]:
    """Role and ties of a person, for the proposal of the mention."""
    slots: dict[str, Slot | tuple[Slot, ...]] = {}
    if person.roles:
        slots["role"] = tuple(dict.fromkeys(person.roles))
    for tie, found in person.ties.items():
        slots[tie] = tuple(dict.fromkeys(found))
    return slots


