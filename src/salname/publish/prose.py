"""The text of a chronicle item: neutral sentences, each with the claims it rests on.

The words are message templates, so that each language says them in its own order. Nothing is said
that no claim says; where claims differ, all of it is said.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from salname.errors import N_
from salname.follow.acts import Act
from salname.follow.bounds import Bound
from salname.follow.case import Case
from salname.follow.clocks import Clock
from salname.follow.custody import Spell
from salname.follow.orders import Order
from salname.follow.spells import CHARGES, EXTENSIONS, ends, orders, restraints
from salname.follow.voices import Said
from salname.model.claim import Stance
from salname.publish.called import courts_named, offence_named
from salname.publish.facts import COUNTED
from salname.publish.sayings import Saying, sayings
from salname.publish.sentence import Paragraph, Sentence, Voice, listed, merged, quoted, said_by
from salname.publish.wording import label, tell, worded
from salname.words.languages import gettext, say_date, say_term

_AGAINST = (Stance.DENIES, Stance.DOUBTS)
_ANSWERS = {
    Stance.DENIES: N_("{speaker} denies this:"),
    Stance.DOUBTS: N_("{speaker} doubts this:"),
}
_GIVES = N_("{speaker} gives a reason:")
_WHY = {
    Stance.DENIES: N_("{speaker} denies the reason given:"),
    Stance.DOUBTS: N_("{speaker} doubts the reason given:"),
}
_REASONS = ("reason", "grounds")
_FOR = {
    "remand": N_("On {when} {court} ordered {person} held in remand for {term}."),
    "house_arrest": N_("On {when} {court} put {person} under house arrest for {term}."),
    "extension": N_("On {when} {court} extended the detention of {person} by {term}."),
}
_UNTIL = {
    "remand": N_("On {when} {court} ordered {person} held in remand until {until}."),
    "house_arrest": N_("On {when} {court} put {person} under house arrest until {until}."),
    "extension": N_("On {when} {court} extended the detention of {person} until {until}."),
}


def paragraphs_of(case: Case) -> tuple[Paragraph, ...]:
    """Custody, the charges and what is said of them, reasons, other acts, our own count."""
    said = {one.claim.id: one for one in case.said()}
    telling = _Telling(case, Voice(case), said, _by_claim(said))
    found = [
        *(telling.custody(spell) for spell in case.custody.spells),
        telling.charges(),
        telling.reasons(),
        *(telling.act(act) for act in telling.acts() if act.kind not in CHARGES | _custody()),
        telling.count(),
    ]
    return tuple(merged(paragraph) for paragraph in map(tuple, found) if paragraph)


def _custody() -> frozenset[str]:
    return restraints() | orders() | EXTENSIONS | ends()


def _by_claim(said: Mapping[str, Said]) -> dict[str, Saying]:
    return {id_: saying for saying in sayings(said.values(), said) for id_ in saying.claims}


@dataclass(frozen=True)
class _Telling:
    """One case being told."""

    case: Case
    voice: Voice
    said: Mapping[str, Said]
    by_claim: Mapping[str, Saying]

    def acts(self) -> Iterator[Act]:
        seen = {act.id: act for point in self.case.points for act in point.acts}
        return iter(seen.values())

    def custody(self, spell: Spell) -> Iterator[Sentence]:
        yield from self._days(spell.began, gettext("{person} was taken into custody on {when}."))
        began = [act for act in self.acts() if act.kind in restraints()]
        if not spell.began and began:
            told = tuple(one.claim.id for act in began for one in act.said() if _stated(one))
            text = gettext("{person} was taken into custody.")
            yield self._plain(text.format(person=self.voice.person), told)
        for order in spell.orders:
            yield from self._order(order)
        for bound in spell.ended:
            yield self._end(bound)
        yield from self._against(_custody())

    def charges(self) -> Iterator[Sentence]:
        charges = [one for act in self.acts() if act.kind in CHARGES for one in act.said()]
        for saying in self._sayings(one for one in charges if _stated(one)):
            text = gettext("{person} is charged with {offences}.")
            offences = _offences(saying) or gettext("an offence that is not recorded")
            text = text.format(person=self.voice.person, offences=offences)
            if _values(saying, "article"):
                articles = gettext("Articles: {articles}.")
                text += " " + articles.format(articles=_values(saying, "article"))
            yield Sentence(self.voice.attributed(text, [saying]), saying.claims)
        yield from self._against(CHARGES)

    def reasons(self) -> Iterator[Sentence]:
        points = (point for point in self.case.points if point.key.startswith("reason:"))
        said = (one for point in points for version in point.versions for one in version.said)
        for saying in self._sayings(said):
            text = gettext(_WHY.get(saying.stance, _GIVES))
            text = text.format(speaker=self.voice.named(saying))
            yield _in_words(text, saying, *_REASONS)

    def act(self, act: Act) -> Iterator[Sentence]:
        for saying in self._sayings(one for one in act.said() if _stated(one)):
            slots = "; ".join(
                f"{label('properties', property_)}: {_values(saying, property_)}"
                for property_ in saying.slots
                if property_ not in _REASONS
            )
            text = gettext("{act}: {person} ({slots}).") if slots else gettext("{act}: {person}.")
            text = text.format(act=label("acts", act.kind), person=self.voice.person, slots=slots)
            yield Sentence(self.voice.attributed(text, [saying]), saying.claims)
        yield from self._against_acts([act])

    def count(self) -> Iterator[Sentence]:
        latest = self.case.custody.latest
        for clock in () if latest is None else latest.clocks:
            if clock.kind in COUNTED:
                yield from _counted(clock)

    def _end(self, bound: Bound) -> Sentence:
        act = next((one for one in self.acts() if one.id == bound.act), None)
        text = gettext("Custody of {person} ended ({act}): {when}.").format(
            person=self.voice.person,
            act=label("acts", None if act is None else act.kind),
            when=say_date(bound.when),
        )
        return self._plain(text, bound.claims)

    def _days(self, bounds: Iterable[Bound], text: str) -> Iterator[Sentence]:
        days = list(bounds)
        for bound in days:
            when = text.format(person=self.voice.person, when=say_date(bound.when))
            yield self._plain(when, bound.claims)
            yield from self._inferred(bound.claims)
        if len(days) > 1:
            yield Sentence(gettext("The sources differ on the day."), ())

    def _order(self, order: Order) -> Iterator[Sentence]:
        bare = tuple(self._of_acts(order.acts))
        claims = tuple(dict.fromkeys((*bare, *order.claims)))
        whole = self._whole_order(order)
        if whole is not None:
            yield self._plain(whole, claims)
        else:
            yield from self._order_in_parts(order, bare)
        yield from self._inferred(claims)

    def _whole_order(self, order: Order) -> str | None:
        """One sentence, where there is one day, and one length or one end, and a court."""
        ends = (len(order.lengths), len(order.untils))
        template = {(1, 0): _FOR, (0, 1): _UNTIL}.get(ends, {}).get(order.kind)
        if template is None or len(order.dates) != 1 or not order.courts:
            return None
        return gettext(template).format(
            when=say_date(order.dates[0].when),
            court=listed(courts_named(order.courts)),
            person=self.voice.person,
            term=say_term(order.lengths[0].term) if order.lengths else "",
            until=say_date(order.untils[0].when) if order.untils else "",
        )

    def _order_in_parts(self, order: Order, bare: tuple[str, ...]) -> Iterator[Sentence]:
        text = gettext("An order on {person}: {order}. Court: {court}.").format(
            person=self.voice.person,
            order=label("acts", order.kind),
            court=listed(courts_named(order.courts)) if order.courts else gettext("not recorded"),
        )
        yield self._plain(text, bare)
        yield from self._days(order.dates, gettext("The order is dated {when}."))
        for length in order.lengths:
            text = gettext("Length of the order: {term}.").format(term=say_term(length.term))
            yield self._plain(text, length.claims)
        for bound in order.untils:
            text = gettext("The order runs until {when}.").format(when=say_date(bound.when))
            yield self._plain(text, bound.claims)

    def _inferred(self, claims: Iterable[str]) -> Iterator[Sentence]:
        """How values were inferred that no source states."""
        said = (self.said[id_].claim for id_ in claims if id_ in self.said)
        for how in dict.fromkeys(claim.inferred for claim in said):
            if how is not None:
                yield Sentence(gettext("Inferred: {how}.").format(how=gettext(how)), ())

    def _of_acts(self, acts: Iterable[str]) -> Iterator[str]:
        wanted = set(acts)
        for act in self.acts():
            if act.id in wanted:
                yield from (one.claim.id for one in act.said() if _stated(one) and _bare(one))

    def _against(self, kinds: frozenset[str]) -> Iterator[Sentence]:
        yield from self._against_acts(act for act in self.acts() if act.kind in kinds)

    def _against_acts(self, acts: Iterable[Act]) -> Iterator[Sentence]:
        said = (one for act in acts for one in act.said() if one.claim.stance in _AGAINST)
        for saying in self._sayings(one for one in said if not _reason(one)):
            text = gettext(_ANSWERS[saying.stance]).format(speaker=self.voice.named(saying))
            yield _in_words(text, saying, *saying.slots)

    def _plain(self, text: str, claims: tuple[str, ...]) -> Sentence:
        return Sentence(self.voice.attributed(text, said_by(claims, self.by_claim)), claims)

    def _sayings(self, said: Iterable[Said]) -> tuple[Saying, ...]:
        return sayings(said, self.said)


def _counted(clock: Clock) -> Iterator[Sentence]:
    """The date with what it assumes; several readings are told apart on the person's page."""
    text = gettext("By our count: {what}, {due}.")
    text = text.format(what=tell(clock.what), due=say_date(clock.due))
    yield Sentence(text, clock.claims, articles=(clock.article,))
    if clock.verified_by is None:
        unchecked = gettext("Nobody has checked our text of {article} against the law in force.")
        yield Sentence(unchecked.format(article=clock.article), ())
    if len(clock.readings) > 1:
        ways = gettext("It depends on what no source settles.")
        yield Sentence(ways, ())
        return
    for assumed in (*clock.assumptions, *clock.flags):
        yield Sentence(tell(assumed), ())


def _in_words(text: str, saying: Saying, *properties: str) -> Sentence:
    """The saying in its exact words; where they are not shown, its values in their place."""
    if saying.words is not None:
        return quoted(text, saying)
    values = listed(shown for one in properties if (shown := _values(saying, one)))
    return Sentence(f"{text} {values}".rstrip(": ") + ".", saying.claims)


def _values(saying: Saying, property_: str) -> str:
    values = saying.slots.get(property_, ())
    return listed(worded(property_, value.shown) for value in values) if values else ""


def _offences(saying: Saying) -> str:
    named = (offence_named(value.shown) for value in saying.slots.get("offence", ()))
    return listed(dict.fromkeys(named))


def _stated(one: Said) -> bool:
    return one.claim.stance not in _AGAINST and not _reason(one)


def _reason(one: Said) -> bool:
    return one.claim.proposition.property in _REASONS


def _bare(one: Said) -> bool:
    """Whether a claim says no more than that the act was done, and by whom."""
    return one.claim.proposition.property in ("done_to", "ordered_by")
