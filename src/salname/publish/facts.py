"""Short facts in a row: on a person's page, and in the list of people in custody.

Every fact keeps all its values, each with the claims that state it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from salname.follow.acts import Act
from salname.follow.case import Case
from salname.follow.clocks import Clock, Reading, days_left
from salname.follow.custody import Spell, days_held
from salname.follow.spells import EXTENSIONS, orders
from salname.model.claim import Stance
from salname.publish.called import courts_named
from salname.publish.edition import Edition, Item
from salname.publish.wording import tell, worded
from salname.words.languages import gettext, ngettext, say_date

COUNTED = ("order", "last_limit", "sentence")
"""Clocks that are published; the others serve those who act for the person."""

_STATED = (Stance.ASSERTS, Stance.REPORTS)


@dataclass(frozen=True)
class FactValue:
    """One value in words and the ids of the claims that state it."""

    shown: str
    claims: tuple[str, ...]


@dataclass(frozen=True)
class Fact:
    """A label and every value given; no value means that none is recorded."""

    label: str
    values: tuple[FactValue, ...]


@dataclass(frozen=True)
class HeldRow:
    """A person in custody. `courts`, `since` and `due` are empty where nothing is recorded."""

    item: Item
    since: str
    held: str
    courts: str
    due: str
    left: str


@dataclass(frozen=True)
class Way:
    """One way to count a date: what it comes to, from where, resting on what."""

    due: str
    counted_from: str
    severity: str | None
    notes: tuple[str, ...]
    claims: tuple[str, ...]


@dataclass(frozen=True)
class Count:
    """A date computed by us with every way to count it, and what would change it."""

    what: str
    due: str
    article: str
    law_source: str
    checked: bool
    ways: tuple[Way, ...]
    would_change: tuple[str, ...]


def counts_of(case: Case) -> tuple[Count, ...]:
    """The dates we publish, counted in the open."""
    latest = case.custody.latest
    clocks = () if latest is None else latest.clocks
    return tuple(_count(clock) for clock in clocks if clock.kind in COUNTED)


def facts_of(case: Case) -> tuple[Fact, ...]:
    """What a reader looks for first on a person's page."""
    acts = tuple({act.id: act for point in case.points for act in point.acts}.values())
    ordering = [act for act in acts if act.kind in orders() | EXTENSIONS]
    return (
        Fact(gettext("Role"), _of_person(case, "role")),
        Fact(gettext("Held at"), _of_acts(acts, "facility")),
        Fact(gettext("Court"), _of_acts(ordering, "ordered_by")),
        Fact(gettext("Order ends"), tuple(_ends(case))),
    )


def held_rows(edition: Edition) -> tuple[HeldRow, ...]:
    """People in custody, the nearest end of an order first, unknown ends last."""
    rows = [(_due(item), item) for item in edition.in_custody()]
    rows.sort(key=lambda row: (row[0] is None, row[0] and row[0].due.text, row[1].number))
    return tuple(_row(item, clock) for clock, item in rows)


def _row(item: Item, clock: Clock | None) -> HeldRow:
    spell = item.case.custody.latest
    since = None if spell is None else spell.since
    return HeldRow(
        item=item,
        since="" if since is None else say_date(since),
        held="" if spell is None else _held(spell, item),
        courts="" if spell is None else ", ".join(_courts(spell)),
        due="" if clock is None else say_date(clock.due),
        left="" if clock is None else _left(clock, item),
    )


def _due(item: Item) -> Clock | None:
    spell = item.case.custody.latest
    return None if spell is None else spell.clock("order")


def _courts(spell: Spell) -> Iterable[str]:
    return courts_named(court for order in spell.orders for court in order.courts)


def _count(clock: Clock) -> Count:
    return Count(
        what=tell(clock.what),
        due=say_date(clock.due),
        article=clock.article,
        law_source=clock.law_source,
        checked=clock.verified_by is not None,
        ways=tuple(_way(reading) for reading in clock.readings),
        would_change=tuple(tell(note) for note in clock.would_change),
    )


def _way(reading: Reading) -> Way:
    return Way(
        due=say_date(reading.due),
        counted_from="" if reading.counted_from is None else say_date(reading.counted_from),
        severity=reading.severity,
        notes=tuple(dict.fromkeys(tell(note) for note in (*reading.assumed, *reading.flags))),
        claims=reading.claims,
    )


def _held(spell: Spell, item: Item) -> str:
    days = days_held(spell, item.case.today)
    if days is None:
        return ""
    fewest, most = days
    if fewest != most:
        return gettext("{fewest} to {most} days").format(fewest=fewest, most=most)
    return ngettext("{count} day", "{count} days", most).format(count=most)


def _left(clock: Clock, item: Item) -> str:
    fewest, most = days_left(clock, item.case.today)
    if most < 0:
        return gettext("past; nothing later is recorded")
    if fewest < 0:
        return gettext("past by some of the claims")
    return ngettext("in {count} day", "in {count} days", fewest).format(count=fewest)


def _of_person(case: Case, property_: str) -> tuple[FactValue, ...]:
    found: dict[str, list[str]] = {}
    for one in case.about:
        if one.claim.proposition.property == property_ and one.claim.stance in _STATED:
            found.setdefault(one.value, []).append(one.claim.id)
    return tuple(FactValue(shown, tuple(claims)) for shown, claims in found.items())


def _of_acts(acts: Iterable[Act], property_: str) -> tuple[FactValue, ...]:
    found: dict[str, list[str]] = {}
    for act in acts:
        for value in act.values(property_):
            if value.stated:
                found.setdefault(worded(property_, value.shown), []).extend(value.claims)
    return tuple(FactValue(shown, tuple(claims)) for shown, claims in found.items())


def _ends(case: Case) -> Iterator[FactValue]:
    latest = case.custody.latest
    clock = None if latest is None else latest.clock("order")
    if clock is not None:
        text = gettext("{due} by our count ({article})")
        yield FactValue(text.format(due=say_date(clock.due), article=clock.article), clock.claims)
