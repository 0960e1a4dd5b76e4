"""One value, one spelling in bytes: the restricted RFC 8785 profile that the ledger signs.

Objects with ASCII keys, arrays, strings in NFC, integers that every JSON reader holds exactly,
true, false, null. Within this profile sorted keys in UTF-8 are what RFC 8785 asks for.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

import msgspec

from salname.errors import NotCanonical

Json: TypeAlias = "bool | int | str | Sequence[Json] | Mapping[str, Json] | None"

LARGEST = 2**53 - 1
"""The largest integer that JSON readers with double floats hold exactly, without its neighbour."""

DEEPEST = 64

_encoder = msgspec.json.Encoder(order="sorted")
_decoder = msgspec.json.Decoder()


def encode(value: object) -> bytes:
    """The bytes of a value of dict, list, tuple, str, int, bool and None; else `NotCanonical`."""
    _check(value, 0)
    try:
        return _encoder.encode(value)
    except UnicodeEncodeError as error:
        raise NotCanonical(reason="lone surrogate") from error


def decode(data: bytes) -> Json:
    """The value these bytes spell. Any other spelling of the same value is refused.

    Encoding what was read and comparing finds duplicate keys, stray spaces, unsorted keys and
    needless escapes at once, without a second parser to trust.
    """
    try:
        value: Json = _decoder.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise NotCanonical(reason="not JSON") from error
    if encode(value) != data:
        raise NotCanonical(reason="another spelling")
    return value


def _check(value: object, depth: int) -> None:
    """Types are compared exactly: a subclass could be encoded as something else than it equals."""
    kind = type(value)
    if kind is str:
        _check_text(value)  # type: ignore[arg-type]  # `kind` says so
    elif kind is dict:
        _check_keys(value)  # type: ignore[arg-type]  # as above
        _check_within(value.values(), depth)  # type: ignore[attr-defined]  # as above
    elif kind is list or kind is tuple:
        _check_within(value, depth)  # type: ignore[arg-type]  # as above
    elif kind is int:
        if not -LARGEST <= value <= LARGEST:  # type: ignore[operator]  # as above
            raise NotCanonical(reason="integer beyond 2^53 - 1")
    elif value is not None and kind is not bool:
        raise NotCanonical(reason=f"type {kind.__name__}")


def _check_text(text: str) -> None:
    if not text.isascii() and not unicodedata.is_normalized("NFC", text):
        raise NotCanonical(reason="text not in NFC")


def _check_keys(keys: Iterable[object]) -> None:
    for key in keys:
        if type(key) is not str or not key.isascii():
            raise NotCanonical(reason="key not ASCII text")


def _check_within(values: Iterable[object], depth: int) -> None:
    """Most values are short ASCII text, let through here: this is the hot path of every append."""
    if depth == DEEPEST:
        raise NotCanonical(reason="too deep")
    for value in values:
        if type(value) is not str or not value.isascii():
            _check(value, depth + 1)
