"""Who is meant: pronouns, roles and names in the text tied to persons and groups."""

from __future__ import annotations

from dataclasses import dataclass, replace

from salname.errors import N_
from salname.read.inflection import NOMINATIVE
from salname.read.lexicon import Lexicon
from salname.read.pack import Pronoun
from salname.read.phrases import Phrases, nothing
from salname.read.proposal import Slot, Span, Who
from salname.read.roles import Roles
from salname.read.tags import Tag, Tags
from salname.read.tokens import Sentence, Text

FROM_PRONOUN = N_("whom the pronoun stands for")
FROM_ROLE = N_("whom the role stands for")
FROM_SENTENCE_BEFORE = N_("from the sentence before")
_LOOK_BACK = 8
Female = bool | None
"""None: the name does not tell."""
_JOINED = 6
_SOME = frozenset({"a", "an"})
_POSSESSED = frozenset({"his", "her", "their"})
_OWN = frozenset({"my", "our"})
OTHERS = frozenset({"officials", "police", "lawyers", "relatives"})
"""Kinds of people whom a text names beside the one it is about."""


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
    case: str | None = None


class People(Roles):
    """The persons of a text and every reference to one of them, or to a group."""

    def __init__(self, text: Text, tags: Tags, lexicon: Lexicon) -> None:
        super().__init__(text, tags, lexicon)
        self.refs: dict[int, Ref] = {}
        self._refer()
        self._serve()

    def within(self, first: int, last: int) -> list[Ref]:
        """References that start in tokens [first, last), in order."""
        return [self.refs[place] for place in range(first, last) if place in self.refs]

    def _serve(self) -> None:
        """“His lawyer N.”: the pronoun tells whose."""
        for person, role in self.serving:
            ref = self.refs.get(role.first - 1)
            name = None if ref is None else ref.patient or ref.name
            if ref is not None and ref.owner and name not in (None, person.name):
                self.serve(person, role, Slot(name or "", ref.span, FROM_PRONOUN))

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
            return Ref(
                person.first,
                person.last,
                person.span,
                person.value,
                "person",
                owner=owner,
                case=person.case,
            )
        role = self.tags.at("role", place)
        if role is not None and place not in self.tied:
            return replace(self._by_role(number, sentence, role), case=role.case)
        for row, fits in pronouns.at(self.text.tokens, place, sentence.last, nothing):
            ref = self._by_pronoun(number, sentence, row, (fits.first, fits.last))
            return replace(ref, case=row.case)
        return None

    def _by_role(self, number: int, sentence: Sentence, tag: Tag) -> Ref:
        key = int(tag.sort or 0)
        role = self.lexicon.pack.roles[key // 2]
        token = self.text.tokens[tag.last - 1]
        owner = tag.span[1] < token.end
        if key % 2:
            return Ref(
                tag.first, tag.last, tag.span, tag.value, "group", None, owner, (), role.kind
            )
        before = self.text.tokens[tag.first - 1].fold if tag.first > sentence.first else ""
        pack = self.lexicon.pack
        if pack.verb_last and (before.isdigit() or before in pack.numbers):
            span, kind = tag.span, role.kind
            return Ref(tag.first, tag.last, span, tag.value, "group", owner=owner, sort=kind)
        plain = pack.inflection is not None and role.kind == "prisoners"
        bare = self._bare(token.fold) if pack.verb_last else plain
        definite = bare or before in pack.names.not_after
        bearers = [
            one for one in self.persons if key // 2 in one.codes and one.tag.first < tag.first
        ]
        if not bearers and not definite:
            bearers = [one for one in self.persons if key // 2 in one.codes][:1]
        name = bearers[-1].name if bearers else None
        own = before in _OWN and not pack.verb_last and role.relative
        if name is None and definite and (own or role.kind not in OTHERS):
            name = self.topic(number) or self._ahead(number)
        if name is None and not key % 2 and not own and role.kind not in OTHERS:
            name = self._ahead(number) if self._opens(sentence, tag) else None
        if name is None and role.relative and before in _POSSESSED and self._kin(sentence, tag):
            name = self._patient(number, self.within(sentence.first, tag.first), None)
        return Ref(tag.first, tag.last, tag.span, name, "person", FROM_ROLE, owner, (), role.kind)

    def _bare(self, word: str) -> bool:
        """Whether a role is nobody's: "jurnalist", not "vəkili"; it is whom the text tells of."""
        return not word.endswith(("ı", "i", "u", "ü")) or word.endswith(("çı", "çi", "çu", "çü"))

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
        name = name or self._cataphor(sentence, first, female)
        patient = self._patient(number, here, female) or name
        return Ref(first, last, span, name, "person", FROM_PRONOUN, row.owner, patient=patient)

    def _patient(self, number: int, here: list[Ref], female: Female) -> str | None:
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
        if self.author in [slot.value for slot in known.ties.get("relative_of", ())]:
            return False
        kinds = {self.lexicon.pack.roles[code].kind for code in known.codes}
        return bool(kinds) and kinds <= OTHERS

    def _fits(self, ref: Ref, female: Female) -> bool:
        if ref.kind != "person" or ref.name is None:
            return False
        known = self.person(ref.name)
        return known is None or female is None or known.female in (None, female)

    def _topic(self, number: int, female: Female, *, aside: bool = True) -> str | None:
        """Whom the sentences before are about: the first person of the nearest one."""
        for sentence in reversed(self.text.sentences[max(0, number - _LOOK_BACK) : number]):
            refs = [
                one for one in self.within(sentence.first, sentence.last) if self._fits(one, female)
            ]
            if not aside:
                refs = [one for one in refs if not self._aside(one.patient or one.name)]
            subjects = [one for one in refs if not one.owner] or refs
            if subjects:
                return subjects[0].name if aside else subjects[0].patient or subjects[0].name
        return None

    def topic(self, number: int) -> str | None:
        """Whom a sentence that names nobody is about, from the sentences before it."""
        return self._topic(number, None, aside=False) or self._topic(number, None)

    def _kin(self, sentence: Sentence, tag: Tag) -> bool:
        """“The father of N. says that his daughter”: a relative speaks, so this one is N."""
        if self.lexicon.pack.verb_last or self.lexicon.pack.inflection is not None:
            return False
        roles = self.lexicon.pack.roles
        found = self.tags.within("role", sentence.first, tag.first)
        return any(roles[int(one.sort or 0) // 2].relative for one in found)

    def _opens(self, sentence: Sentence, tag: Tag) -> bool:
        """Whether nobody was named before: "A court jailed a blogger." begins, then the name."""
        before = self.text.tokens[max(sentence.first, tag.first - 3) : tag.first]
        some = any(token.fold in _SOME for token in before)
        return some and not any(one.tag.first < tag.first for one in self.persons)

    def _cataphor(self, sentence: Sentence, place: int, female: Female) -> str | None:
        """“When he returned, N. was arrested”: the pronoun of an opening clause is who follows."""
        tokens = self.text.tokens
        if self.lexicon.pack.verb_last or self.lexicon.pack.inflection is not None:
            return None
        if tokens[sentence.first].fold not in self.lexicon.pack.clause_words:
            return None
        for tag in self.tags.within("person", place, sentence.last):
            known = self.person(tag.value)
            if known is None or female is None or known.female in (None, female):
                return tag.value
        return None

    def _ahead(self, number: int) -> str | None:
        """Whom a role before the first name stands for: the next person the text is about."""
        if self.lexicon.pack.verb_last or self.lexicon.pack.inflection is not None:
            return None
        for sentence in self.text.sentences[number : number + 2]:
            for tag in self.tags.within("person", sentence.first, sentence.last):
                if not self._aside(tag.value):
                    return tag.value
        return None

    def _several(self, number: int, sentence: Sentence, place: int) -> tuple[str, ...]:
        """The persons last named together, in this sentence or those just before."""
        spans = [(sentence.first, place)]
        spans += [
            (one.first, one.last)
            for one in reversed(self.text.sentences[max(0, number - 3) : number])
        ]
        for first, last in spans:
            for ref in reversed(self.within(first, last)):
                if len(ref.names) > 1:
                    return ref.names
        return ()

    def _join(self, sentence: Sentence) -> None:
        """“A, B and C” are several at each of their places."""
        refs = [
            one
            for one in self.within(sentence.first, sentence.last)
            if one.kind == "person" and one.name
        ]
        groups: list[list[Ref]] = []
        for ref in refs:
            alike = groups and _alike(groups[-1][-1].case, ref.case)
            if alike and self._joins(groups[-1][-1].last, ref.first):
                groups[-1].append(ref)
            else:
                groups.append([ref])
        for group in groups:
            names = tuple(dict.fromkeys(one.name or "" for one in group))
            owner = self.lexicon.pack.verb_last and group[-1].owner
            for ref in group:
                if len(names) > 1 and not ref.names:
                    self.refs[ref.first] = replace(ref, names=names, owner=ref.owner or owner)

    def _joins(self, start: int, end: int) -> bool:
        between = [one.fold for one in self.text.tokens[start:end]]
        words = [one for one in between if one != ","]
        joining = self.lexicon.pack.speech.joining
        if not between or not any(one == "," or one in joining for one in between):
            return False
        return all(one in joining for one in words) or self._in_role(start, end)

    def _in_role(self, start: int, end: int) -> bool:
        """“and newspaper's employee”: a role between two names that are joined."""
        words = [one.fold for one in self.text.tokens[start:end]]
        joined = any(one in self.lexicon.pack.speech.joining for one in words)
        roles = any(self.tags.found("role", place) for place in range(start, end))
        return joined and roles and len(words) <= _JOINED


def _alike(one: str | None, other: str | None) -> bool:
    """Whether two cases can be those of names that are joined: both nominative, or neither."""
    return None in (one, other) or (one == NOMINATIVE) == (other == NOMINATIVE)
