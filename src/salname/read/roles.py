"""What somebody is: roles beside a name are that person's, with the body they belong to."""

from __future__ import annotations

from salname.read.lexicon import Lexicon, base
from salname.read.naming import Naming, Person
from salname.read.phrases import nothing
from salname.read.proposal import Slot
from salname.read.tags import Tag, Tags
from salname.read.tokens import Sentence, Text

_APPOSITION = 14


class Roles(Naming):
    """Persons with their roles; `tied` holds the places of roles that belong to a name."""

    def __init__(self, text: Text, tags: Tags, lexicon: Lexicon) -> None:
        super().__init__(text, tags, lexicon)
        self.tied: set[int] = set()
        self._find_roles()
        self._tie()

    def _find_roles(self) -> None:
        for sentence in self.text.sentences:
            place = sentence.first
            while place < sentence.last:
                fits = list(self.lexicon.roles.at(self.text.tokens, place, sentence.last, nothing))
                tag = None
                if fits:
                    key, longest = max(fits, key=lambda pair: (pair[1].last, self._many(pair[0])))
                    tag = self._role(longest.first, longest.last, key)
                    self.tags.add([tag])
                place = tag.last if tag is not None else place + 1

    def _many(self, key: int) -> int:
        """Of two roles at one word the one for several is meant, where endings make both fit."""
        return key % 2 if self.lexicon.pack.verb_last else 0

    def _role(self, first: int, last: int, key: int) -> Tag:
        start, _ = self.text.span(first, last)
        value, end = base(self.text, first, last, self.lexicon.pack)
        return Tag("role", first, last, (start, end), value, sort=str(key))

    def _tie(self) -> None:
        """Roles beside a name are that person's; what stands between may be a body."""
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
            elif (
                tokens[place].fold in self.lexicon.pack.bodies.before
                or (tokens[place].fold in self.lexicon.pack.bodies.links)
                or (tokens[place].text == "," and (bodies or self._framed(place, end)))
                or tokens[place].fold in self.lexicon.titles
                or tokens[place].text == "."
            ):
                place += 1
            else:
                return False
        return place == end

    def _framed(self, place: int, end: int) -> bool:
        """“its press officer, R. Q., replied”: the name between commas behind the role."""
        tag = self.tags.at("person", end)
        after = 0 if tag is None else tag.last
        near = end - place <= 3  # noqa: PLR2004 - a comma, Mr, a full stop
        return near and 0 < after < len(self.text.tokens) and self.text.tokens[after].text in ",."

    def _apposed(self, sentence: Sentence, start: int, end: int) -> bool:
        """“, a well-known journalist”, “is the chairman”, “(lawyer)” after the name."""
        tokens = self.text.tokens
        if start >= sentence.last or end - start > _APPOSITION:
            return False
        opens = tokens[start].text in ",(" or tokens[start].fold in self.lexicon.pack.names.titles
        names = self.lexicon.pack.names
        copula = tokens[start].fold in names.copulas
        between = tokens[start + 1 : end]
        if not (opens or copula):
            return False
        if all(one.word and one.fold not in names.no_apposition for one in between):
            return True
        listed = any(self.tags.found("role", place) for place in range(start, end))
        return listed and all(one.text in ",-" or one.word for one in between)

    def _give(self, sentence: Sentence, person: Tag, role: Tag) -> None:
        known = self.person(person.value)
        if known is None:
            return
        self.tied.add(role.first)
        known.roles.append(Slot(role.value, role.span))
        known.codes.add(int(role.sort or 0) // 2)
        if self.lexicon.pack.verb_last:
            self._member(known, sentence, role.first)
            return
        for place in range(role.last, min(role.last + 5, sentence.last)):
            body = self.tags.at("body", place) or self.tags.at("court", place)
            if body is not None:
                known.ties.setdefault("member_of", []).append(body.slot)
                return
            if place == person.first or self.text.tokens[place].text in ",.;:":
                return

    def _member(self, known: Person, sentence: Sentence, place: int) -> None:
        """The body whose name ends just before a role: "Cəmiyyətinin sədri"."""
        start = max(sentence.first, place - 8)
        bodies = [*self.tags.within("body", start, place), *self.tags.within("court", start, place)]
        near = [one for one in bodies if place - one.last <= 2]  # noqa: PLR2004 - a mark, an ending
        if near:
            known.ties.setdefault("member_of", []).append(near[-1].slot)
