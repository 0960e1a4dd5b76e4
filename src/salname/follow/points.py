"""Versions side by side: what each side says about one thing, in an order that ranks nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from salname.errors import N_
from salname.follow.acts import Act
from salname.follow.notes import Note, Word, note
from salname.follow.sides import ALWAYS_SHOWN, Side
from salname.follow.voices import Said, by_side
from salname.model.vocabulary import vocabulary

_REASONS = ("reason", "grounds")
_CHARGE = "charge"


@dataclass(frozen=True)
class Version:
    """The claims of one side about one thing; no claims means that nothing is recorded."""

    side: Side
    said: tuple[Said, ...]

    @property
    def speakers(self) -> tuple[str, ...]:
        """Who speaks on this side, the first recorded first: two of one side are both shown."""
        return tuple(dict.fromkeys(one.speaker for one in self.said))


@dataclass(frozen=True)
class Point:
    """One thing that is talked about. `key` is stable: charges, reason:arrest, act:remand.

    `acts` are the acts it is about; `versions` the sides in their order, empty ones included.
    """

    key: str
    heading: Note
    acts: tuple[Act, ...]
    versions: tuple[Version, ...]

    def version(self, side: Side) -> Version:
        """What one side says, possibly nothing."""
        return next((one for one in self.versions if one.side == side), Version(side, ()))


def versions(said: Iterable[Said]) -> tuple[Version, ...]:
    """Sides in their fixed order; official, own, defenders and media stand even when empty."""
    found = by_side(said)
    return tuple(
        Version(side, found.get(side, ())) for side in Side if side in found or side in ALWAYS_SHOWN
    )


def points_of(acts: Iterable[Act]) -> tuple[Point, ...]:
    """The charges first, then why each sort of act was done, then the acts by kind."""
    kinds = _by_kind(acts)
    charges = [_act_point(kind, some) for kind, some in kinds if kind == _CHARGE]
    reasons = [point for kind, some in kinds for point in _reason_point(kind, some)]
    others = [_act_point(kind, some) for kind, some in kinds if kind != _CHARGE]
    return (*charges, *reasons, *others)


def _by_kind(acts: Iterable[Act]) -> list[tuple[str, tuple[Act, ...]]]:
    """Acts of one kind together, kinds as the vocabulary has them: in the course of a case."""
    listed = list(acts)
    course = list(vocabulary().acts)
    kinds = sorted(
        {act.kind or "" for act in listed},
        key=lambda kind: (course.index(kind) if kind in course else len(course), kind),
    )
    return [(kind, tuple(act for act in listed if (act.kind or "") == kind)) for kind in kinds]


def _act_point(kind: str, acts: tuple[Act, ...]) -> Point:
    said = (one for act in acts for one in act.said() if not _gives_reason(one))
    key, heading = f"act:{kind}", note(N_("{act}"), act=Word("acts", kind))
    if kind == _CHARGE:
        key, heading = "charges", note(N_("The charges"))
    return Point(key, heading, acts, versions(said))


def _reason_point(kind: str, acts: tuple[Act, ...]) -> Iterator[Point]:
    said = [one for act in acts for one in act.said() if _gives_reason(one)]
    if said:
        heading = note(N_("Reason given: {act}"), act=Word("acts", kind))
        yield Point(f"reason:{kind}", heading, acts, versions(said))


def _gives_reason(one: Said) -> bool:
    return one.claim.proposition.property in _REASONS
