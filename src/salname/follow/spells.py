"""Stretches of custody: which acts belong to one, from a restraint to a release."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from salname.follow.acts import Act
from salname.follow.bounds import ends_of
from salname.model.vocabulary import Vocabulary, of_vocabulary
from salname.words.dates import PartialDate

EXTENSIONS = frozenset({"extension"})
SENTENCES = frozenset({"sentence"})
CHARGES = frozenset({"charge"})

_BEFORE_TRIAL = frozenset({"remand", "house_arrest"})


@of_vocabulary
def restraints(words: Vocabulary) -> frozenset[str]:
    """Acts by which a person is in fact deprived of liberty, not merely ordered to be."""
    return _custody(words, "starts") - _BEFORE_TRIAL


@of_vocabulary
def orders(words: Vocabulary) -> frozenset[str]:
    """Acts that begin custody for a term."""
    began = _custody(words, "starts")
    return frozenset(code for code in began if "term" in words.acts[code].texts("slots"))


@of_vocabulary
def ends(words: Vocabulary) -> frozenset[str]:
    """Acts that end custody: release, acquittal, death."""
    return _custody(words, "ends")


def _custody(words: Vocabulary, part: str) -> frozenset[str]:
    return frozenset(code for code, act in words.acts.items() if act.text("custody") == part)


def _timed() -> frozenset[str]:
    return restraints() | orders() | EXTENSIONS | SENTENCES | ends()


_LONG_SILENCE = 730
"""Days without any order after which a new arrest is read as new custody; our choice, not law."""


@dataclass(frozen=True)
class Stretch:
    """The acts of one spell by what they do, each list in the order of time."""

    acts: tuple[Act, ...]

    def of(self, kinds: frozenset[str]) -> tuple[Act, ...]:
        """The acts of these kinds."""
        return tuple(act for act in self.acts if act.kind in kinds)


def stretches(acts: Iterable[Act]) -> tuple[Stretch, ...]:
    """Divide acts into spells: a release closes one; so does a long silence before an arrest.

    An act without a date goes to the spell that its sources can know of: the last one begun by the
    time they were published. A charge or sentence goes with the custody of its time.
    """
    listed = list(acts)
    dated = [act for act in listed if act.dates() and act.kind in _timed()]
    groups = _divided(dated)
    if not groups and any(act.kind in _timed() for act in listed):
        groups = [[]]
    placed = {act.id for group in groups for act in group}
    for act in listed:
        if groups and act.id not in placed:
            _place(act, groups)
    return tuple(Stretch(tuple(sorted(group, key=_order))) for group in groups)


def _divided(dated: list[Act]) -> list[list[Act]]:
    groups: list[list[Act]] = []
    for act in dated:
        if groups and not _begins_new(act, groups[-1]):
            groups[-1].append(act)
        else:
            groups.append([act])
    return groups


def _begins_new(act: Act, group: list[Act]) -> bool:
    """Whether an act belongs to new custody: after a release, or long after anything recorded."""
    if act.kind in ends():
        return False
    day = act.dates()[0][0].earliest
    ended = [one for one in group if one.kind in ends()]
    if ended:
        return all(one.dates()[0][0].earliest < day for one in ended)
    sentenced = any(one.kind in SENTENCES for one in group)
    return act.kind in restraints() and not sentenced and (day - _last(group)).days > _LONG_SILENCE


def _last(group: list[Act]) -> date:
    """The last day the group speaks of, the ends of its orders included."""
    days = [when.latest for act in group for when, _ in act.dates()]
    return max(days + [bound.when.latest for act in group for bound in ends_of(act)])


def _place(act: Act, groups: list[list[Act]]) -> None:
    known_by = _known_by(act)
    begun = [group for group in groups if known_by is None or _began(group) <= known_by]
    (begun[-1] if begun else groups[0]).append(act)


def _began(group: list[Act]) -> date:
    days = [when.earliest for act in group for when, _ in act.dates()]
    return min(days, default=date.min)


def _known_by(act: Act) -> date | None:
    """The last day the act can have happened on: its own date, else when its sources came out."""
    dates = act.dates()
    if dates:
        return dates[0][0].latest
    days = [_published(one.source.published) for one in act.said() if one.source is not None]
    known = [day for day in days if day is not None]
    return max(known, default=None)


def _published(text: str | None) -> date | None:
    return None if text is None else PartialDate.parse(text).latest


def _order(act: Act) -> tuple[date, str]:
    dates = act.dates()
    return (dates[0][0].earliest if dates else date.max, act.id)
