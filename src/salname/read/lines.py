"""Proposals as JSON Lines, the form every scorer and every other program takes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from salname.read.proposal import Proposal, Slot

_LISTS = ("charges", "articles")


def lines_of(proposals: Iterable[Proposal]) -> Iterator[str]:
    """One JSON object for each proposal, without line ends inside."""
    for one in proposals:
        yield msgspec.json.encode(line_of(one)).decode()


def line_of(one: Proposal) -> dict[str, object]:
    """A proposal as plain values; `charges` and `articles` are lists of words."""
    fields: dict[str, object] = msgspec.to_builtins(one)
    fields["class"] = fields.pop("grade")
    fields["slots"] = {name: _slot(name, one) for name in one.slots}
    places = {name: [slot.span for slot in one.all(name)] for name in _LISTS if one.all(name)}
    if places:
        fields["places"] = places
    return fields


def _slot(name: str, one: Proposal) -> object:
    slots = one.all(name)
    if name in _LISTS:
        return [slot.value for slot in slots]
    if isinstance(one.slots[name], Slot):
        return msgspec.to_builtins(slots[0])
    return [msgspec.to_builtins(slot) for slot in slots]
