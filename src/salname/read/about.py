"""What a slot of a proposal says of an act: which property, and whether its value is somebody."""

from __future__ import annotations

from salname.model.vocabulary import vocabulary
from salname.read.proposal import Who

_PROPERTY_OF = {
    "date": "on",
    "court": "ordered_by",
    "charges": "offence",
    "articles": "article",
    "body": "done_by",
    "access": "access_to",
    "group": "group_name",
}
"""Slots that are not called by the code of their property; every other one is."""
_SLOT_OF = {property_: slot for slot, property_ in _PROPERTY_OF.items()}

BODY_OF = {
    "court": "court",
    "facility": "prison",
    "from_facility": "prison",
    "body": "organisation",
}
"""Slots whose value is the name of a body, and the kind of body it is when new."""

_NAMED: tuple[Who, ...] = ("person", "body", "group")


def property_of(slot: str) -> str | None:
    """The property of an act that a slot says something about; None for one of something else."""
    property_ = _PROPERTY_OF.get(slot, slot)
    term = vocabulary().properties.get(property_)
    if term is None or "act" not in term.texts("subjects") or slot in (*_SLOT_OF, "done_to"):
        return None
    return property_


def slot_of(property_: str) -> str | None:
    """The slot of a proposal that speaks of a property of an act; None for whom it was done to."""
    slot = _SLOT_OF.get(property_, property_)
    return slot if property_of(slot) == property_ else None


def named_by(slot: str) -> Who | None:
    """What is named by the value of a slot; None where the value is no name but words or a date."""
    if slot in BODY_OF:
        return "body"
    term = vocabulary().properties.get(property_of(slot) or "")
    if term is None or term.text("value") != "record":
        return None
    return next((one for one in _NAMED if one in term.texts("records")), "body")
