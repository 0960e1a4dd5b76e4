"""What happened to a person, act by act, by date; what has no date comes last, not nowhere."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from salname.follow.acts import Act
from salname.words.dates import PartialDate


@dataclass(frozen=True)
class Moment:
    """One act on one of the days it is said to have happened on; `when` None: not recorded.

    An act that sources date differently has one moment for each date, and `differ` is True.
    """

    when: PartialDate | None
    act: Act
    claims: tuple[str, ...]
    differ: bool = False


def timeline(acts: Iterable[Act]) -> tuple[Moment, ...]:
    """Moments by earliest day, then latest; undated ones last, in the order of the acts."""
    moments = [moment for act in acts for moment in _moments(act)]
    return tuple(sorted(moments, key=_order))


def _moments(act: Act) -> list[Moment]:
    dates = act.dates()
    if not dates:
        return [Moment(None, act, tuple(one.claim.id for one in act.said()))]
    return [Moment(when, act, value.claims, len(dates) > 1) for when, value in dates]


def _order(moment: Moment) -> tuple[bool, str, str, str]:
    if moment.when is None:
        return (True, "", "", moment.act.id)
    when = moment.when
    return (False, when.earliest.isoformat(), when.latest.isoformat(), moment.act.id)
