"""What people decide: about a proposal of a reader, and about two records."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from salname.model.claim import Visibility


class Verdict(StrEnum):
    """What a person made of a proposal."""

    ACCEPTED = "accepted"
    CHANGED = "changed"
    REJECTED = "rejected"


@dataclass(frozen=True)
class Decision:
    """A person accepted, changed or rejected a proposal; who, is the author of the entry.

    `proposed` is the whole proposal as the reader made it, so that it can be shown again when the
    reader has changed; `claims` are the ids of the claims that came of it.
    """

    id: str
    source: str
    proposal: str
    verdict: Verdict
    proposed: dict[str, object] = field(default_factory=dict)
    claims: tuple[str, ...] = ()
    reason: str | None = None


class Sameness(StrEnum):
    """A judgement about two records."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"


@dataclass(frozen=True)
class Judgement:
    """Two records are the same, different, or it is unsure; clusters are computed from these."""

    left: str
    right: str
    sameness: Sameness
    reason: str | None = None


@dataclass(frozen=True)
class Disclosure:
    """A person decides who may see these claims from now on; the latest disclosure counts."""

    claims: tuple[str, ...]
    visibility: Visibility
    reason: str | None = None
