"""A person, body, group, place, act or question that claims are about.

A record holds no facts: what is known of it stands in claims, each with its speaker. `kind` is the
sort of thing it is talked of as (an act of type `remand`, a body of type `court`), so that a page
can be laid out; whether it is so, the claims say.
"""

from __future__ import annotations

import secrets
from base64 import b32encode
from dataclasses import dataclass

_RANDOM_BYTES = 10


@dataclass(frozen=True)
class Record:
    """`type` is a code of `terms/record_types.yaml`, `kind` of the vocabulary that type names."""

    id: str
    type: str
    kind: str | None = None


def new_id(type_: str) -> str:
    """A fresh id, random so that it says nothing: person-mfrggzdfmztwq2lk."""
    return f"{type_}-{b32encode(secrets.token_bytes(_RANDOM_BYTES)).decode().lower()}"
