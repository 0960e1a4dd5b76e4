"""Drawings of a case as SVG markup: positions in percent, text in pixels, classes and no styles.

One drawing serves a phone and a wide screen. Each has a title that says what it shows; the page
says the same facts in words beside it. Meaning never rests on colour: a side has its shape, an
order beyond the limit sticks out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from salname.follow.case import Case
from salname.follow.custody import Spell
from salname.follow.scale import Scale
from salname.follow.sides import ALWAYS_SHOWN, Side
from salname.follow.strokes import bar, drawing, level, mark, upright, words
from salname.words.languages import gettext, say_date, say_day

_ORDERED, _ALLOWED, _AXIS = 42, 94, 145
_FAR_RIGHT = 60
_EDGE = 88
_LANES = ((14, 24), (38, 68), (90, 120))
_LANE = 30
_NEAR = 3


def custody_bar(spell: Spell, today: date) -> str | None:
    """Two lanes from the first day of custody: ordered by the court, allowed by the law.

    None when no day is recorded that it could begin with, or no end to draw it to.
    """
    begins = _begins(spell)
    ends = [*_ordered(spell), *_limits(spell)]
    if begins is None or not ends:
        return None
    scale = Scale.over([begins, today, *ends])
    parts = [
        *_axis(scale, 20, 128),
        *_ordered_lane(spell, scale, today),
        *_allowed_lane(spell, scale),
        *_today(scale, today),
    ]
    return drawing(_title(spell, today), 150, parts)


def _begins(spell: Spell) -> date | None:
    days = [bound.when.earliest for bound in spell.began]
    days += [bound.when.earliest for order in spell.orders for bound in order.dates]
    return min(days, default=None)


def _ordered(spell: Spell) -> list[date]:
    """The latest end of each order."""
    return [max(one.due.latest for one in order.due) for order in spell.orders if order.due]


def _limits(spell: Spell) -> list[date]:
    """The limits in days, first and last, as many as the gravity leaves open, without repeats."""
    clocks = [spell.clock("initial_limit"), spell.clock("last_limit")]
    days = {one.due.latest for clock in clocks if clock is not None for one in clock.readings}
    return sorted(days)


def _axis(scale: Scale, top: int, bottom: int) -> Iterator[str]:
    for place, month in scale.ticks():
        yield upright("f-line", place, top, bottom)
        anchor = "end" if place > _EDGE else "start"
        yield words(month, place, bottom + 17, anchor=anchor, class_="soft")


def _ordered_lane(spell: Spell, scale: Scale, today: date) -> Iterator[str]:
    yield words(gettext("Ordered by the court"), 0, _ORDERED - 8)
    start = 0.0
    for end in _ordered(spell):
        yield bar("f-ahead", start, scale.at(end), _ORDERED)
        start = scale.at(end)
    last = max(_ordered(spell), default=scale.first)
    yield bar("f-served", 0, scale.at(min(today, last)), _ORDERED)
    duty = spell.clock("to_court")
    if duty is not None:
        yield upright("f-duty", scale.at(duty.due.earliest), _ORDERED - 5, _ORDERED + 27)
    if _ordered(spell):
        yield _end_label(scale, last)


def _end_label(scale: Scale, last: date) -> str:
    """The end in words, on the side of the stroke that has room for it."""
    text, place = gettext("ends {day}").format(day=say_day(last)), scale.at(last)
    if place > _FAR_RIGHT:
        return words(text, 100, _ORDERED - 8, anchor="end")
    return words(text, place + 0.8, _ORDERED + 16)


def _allowed_lane(spell: Spell, scale: Scale) -> Iterator[str]:
    yield words(gettext("Allowed by the law"), 0, _ALLOWED - 8)
    start = 0.0
    for end in _limits(spell):
        yield bar("f-law", start, scale.at(end), _ALLOWED)
        start = scale.at(end)
    cap = spell.clock("last_limit")
    if cap is None:
        yield words(gettext("gravity of the charges not recorded"), 1.2, _ALLOWED + 15)
        return
    for reading in cap.readings:
        yield upright("f-cap", scale.at(reading.due.latest), _ALLOWED - 4, _ALLOWED + 26)


def _today(scale: Scale, today: date) -> Iterator[str]:
    """The stroke of today through both lanes, broken where the lanes are named."""
    place = scale.at(today)
    anchor = "end" if place > _FAR_RIGHT else "start"
    yield from (upright("f-today", place, top, bottom) for top, bottom in _LANES)
    yield words(gettext("today"), place, 11, anchor=anchor)


def _title(spell: Spell, today: date) -> str:
    order, cap = spell.clock("order"), spell.clock("last_limit")
    parts = [gettext("Custody against the limits of the law on {day}.").format(day=say_day(today))]
    if order is not None:
        parts.append(gettext("The order ends: {due}.").format(due=say_date(order.due)))
    if cap is not None:
        parts.append(gettext("The last limit of the law: {due}.").format(due=say_date(cap.due)))
    return " ".join(parts)


def timeline_drawing(case: Case) -> str | None:
    """Acts by the side that speaks of them, a lane for each side; None when nothing is dated."""
    marks = list(dict.fromkeys(_marks(case)))
    if not marks:
        return None
    sides = [side for side in Side if side in ALWAYS_SHOWN or any(one == side for _, one in marks)]
    scale = Scale.over([*(day for day, _ in marks), case.today], start=2)
    bottom = _LANE * len(sides) + 12
    parts = [*_axis(scale, 4, bottom), upright("f-today", scale.at(case.today), 4, bottom)]
    for row, side in enumerate(sides):
        height = row * _LANE + 20
        days = sorted(day for day, one in marks if one == side)
        parts += [level("f-edge", height), *_lane(side, days, scale, height)]
    title = gettext("Acts by date and by the side that speaks of them; the list says the same.")
    return drawing(title, bottom + 22, parts)


def _marks(case: Case) -> Iterator[tuple[date, Side]]:
    for moment in case.timeline:
        if moment.when is not None:
            for one in moment.act.said():
                yield moment.when.earliest, one.side


def _lane(side: Side, days: Iterable[date], scale: Scale, height: int) -> Iterator[str]:
    """Marks of one side; one that would lie on its neighbour steps down."""
    before, step = -100.0, 0
    for place in map(scale.at, days):
        step = (step + 7) % 14 if place - before < _NEAR else 0
        before = place
        yield mark(side, place, height + step)
