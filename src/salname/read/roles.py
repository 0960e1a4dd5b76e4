"""What somebody is: roles beside a name are that person's, with the body they belong to."""

from __future__ import annotations

from salname.read.cases import case_of
from salname.read.inflection import NOMINATIVE, adjectival_case, phrase, plural_case
from salname.read.lexicon import Lexicon, base
from salname.read.naming import Naming, Person
from salname.read.phrases import nothing
from salname.read.proposal import Slot
from salname.read.tags import Tag, Tags
from salname.read.tokens import Sentence, Text

_APPOSITION = 14
_LINK = 3
_MY = ("ım", "im", "um", "üm", "am", "əm", "mız", "miz", "muz", "müz")


class Roles(Naming):
    """Persons with their roles; `tied` holds the places of roles that belong to a name."""

    def __init__(self, text: Text, tags: Tags, lexicon: Lexicon) -> None:
        super().__init__(text, tags, lexicon)
        self.tied: set[int] = set()
        self.serving: list[tuple[Person, Tag]] = []
        self.clients: set[int] = set()
        self._find_roles()
        self._tie()

    def serve(self, person: Person, role: Tag, client: Slot) -> None:
        """Record whose lawyer or relative somebody is."""
        known = self.lexicon.pack.roles[int(role.sort or 0) // 2]
        person.ties.setdefault("lawyer_of" if known.lawyer else "relative_of", []).append(client)

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
        case = None
        if self.lexicon.pack.inflection is not None:
            words = [one.text for one in self.text.tokens[first:last]]
            last_word = words[-1].casefold()
            case = phrase(words, self.lexicon.pack)[1]
            case = case or adjectival_case(last_word, self.lexicon.pack)
            if key % 2:
                nouns = [plural_case(one.casefold(), self.lexicon.pack) for one in words]
                case = next((one for one in nouns if one is not None), None)
        return Tag("role", first, last, (start, end), value, sort=str(key), case=case)

    def _tie(self) -> None:
        """Roles beside a name are that person's; what stands between may be a body."""
        for sentence in self.text.sentences:
            persons = list(self.tags.within("person", sentence.first, sentence.last))
            for role in list(self.tags.within("role", sentence.first, sentence.last)):
                person = self._of_role(sentence, role, persons)
                if person is not None and int(role.sort or 0) % 2:
                    tied = person.first == role.last and not self._sides(role)
                    self.tied |= {role.first} if tied else set()
                elif person is not None:
                    self._give(sentence, person, role)

    def _of_role(self, sentence: Sentence, role: Tag, persons: list[Tag]) -> Tag | None:
        before = [one for one in persons if one.last <= role.first]
        after = [one for one in persons if one.first >= role.last]
        if len(after) > 1 and self._client_between(role, after[0], after[1]):
            return after[1]
        if after and self._adjacent(role.last, after[0].first) and not self._spoken_of(after[0]):
            agree = self._agree(role, after[0]) and not self._acts_on(role, after[0])
            return after[0] if agree else None
        if before and self._another(before[-1]):
            return None
        opens = bool(before) and (
            self._opens_clause(role, before[-1].last) or self._owns(role, before[-1])
        )
        if before and not opens and self._apposed(sentence, before[-1].last, role.first):
            return before[-1]
        return None

    def _acts_on(self, role: Tag, person: Tag) -> bool:
        """“Polis N.-i saxlayıb”: the role does something to whoever is named behind it."""
        pack = self.lexicon.pack
        doing = pack.roles[int(role.sort or 0) // 2].kind in ("officials", "police")
        if not (pack.verb_last and doing):
            return False
        object_ = case_of(self.text.tokens[person.last - 1].fold, pack) in ("acc", "dat")
        return object_ and case_of(self.text.tokens[role.last - 1].fold, pack, name=False) == "nom"

    def _another(self, person: Tag) -> bool:
        """“N.-in atası”: the role of somebody else, whom N. has."""
        pack = self.lexicon.pack
        behind = self.text.tokens[person.last].text
        owned = pack.verb_last and behind not in ",("
        return owned and case_of(self.text.tokens[person.last - 1].fold, pack) == "gen"

    def _spoken_by_kin(self, role: Tag) -> bool:
        """“qardaşım”: how a relative who speaks calls whom the text is about."""
        known = self.lexicon.pack.roles[int(role.sort or 0) // 2]
        word = self.text.tokens[role.last - 1].fold
        return self.lexicon.pack.verb_last and known.relative and word.endswith(_MY)

    def _owns(self, role: Tag, person: Tag) -> bool:
        """“N.'s sister said”: the role is that of somebody else, whom N. has."""
        pack = self.lexicon.pack
        if pack.verb_last or pack.inflection is not None or person.last != role.first:
            return False
        return person.span[1] < self.text.tokens[person.last - 1].end

    def _opens_clause(self, role: Tag, start: int) -> bool:
        """“..., his mother said”: a role behind a comma that speaks itself is no apposition."""
        pack, tokens = self.lexicon.pack, self.text.tokens
        if pack.verb_last or pack.inflection is not None or role.last >= len(tokens):
            return False
        lead = [one.fold for one in tokens[start : role.first]]
        bare = lead[:1] == [","] and len(lead) == 2 and lead[1] in pack.names.not_after  # noqa: PLR2004
        behind = tokens[role.last]
        part = (*pack.speech.prepositions, *pack.speech.joining)
        return bare and behind.word and not behind.capital and behind.fold not in part

    def _client_between(self, role: Tag, client: Tag, person: Tag) -> bool:
        """“the lawyer of A., B., said”: the role is B.'s."""
        tokens = self.text.tokens
        words = [one.fold for one in tokens[role.last : client.first]]
        apart = [one.text for one in tokens[client.last : person.first]]
        link = bool(words) and words[0] in self.lexicon.pack.speech.prepositions
        return self._serves(role) and link and len(words) <= _LINK and apart == [","]

    def _serves(self, role: Tag) -> bool:
        """Whether it is the role of somebody's lawyer or relative."""
        known = self.lexicon.pack.roles[int(role.sort or 0) // 2]
        return known.lawyer or known.relative

    def _client(self, sentence: Sentence, role: Tag) -> Tag | None:
        """Whose lawyer or relative it is, when a name says so: A.'s lawyer, the lawyer of A."""
        persons = list(self.tags.within("person", sentence.first, sentence.last))
        for tag in persons:
            owner = tag.span[1] < self.text.tokens[tag.last - 1].end
            words = [one.fold for one in self.text.tokens[role.last : tag.first]]
            linked = words and words[0] in self.lexicon.pack.speech.prepositions
            if (owner and tag.last == role.first) or (linked and len(words) <= _LINK):
                return tag
        return None

    def _sides(self, role: Tag) -> bool:
        """“müdafiə tərəfi N.-in ...”: a side of the case before the name of another."""
        kind = self.lexicon.pack.roles[int(role.sort or 0) // 2].kind
        return self.lexicon.pack.verb_last and kind in ("lawyers", "officials", "defenders")

    def _spoken_of(self, person: Tag) -> bool:
        """“Prokuror N. üçün 12 il istəyib”: the role before the name is somebody else's."""
        behind = self.text.tokens[person.last : person.last + 1]
        return any(one.fold in self.lexicon.pack.speech.behind_others for one in behind)

    def _agree(self, role: Tag, person: Tag) -> bool:
        """Whether both stand in one case: "сестра Гусейнова" is his sister, not he."""
        pair = {role.case, person.case}
        return None in pair or len(pair) == 1 or pair == {"gen", "acc"} or NOMINATIVE not in pair

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
        if self._spoken_by_kin(role):
            return
        known.codes.add(int(role.sort or 0) // 2)
        if self._serves(role):
            self.serving.append((known, role))
            client = self._client(sentence, role)
            if client is not None and client.value != known.name:
                self.clients.add(client.first)
                self.serve(known, role, client.slot)
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
