from __future__ import annotations

import unicodedata
from datetime import UTC, datetime
from enum import StrEnum

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from salname.errors import NotCanonical
from salname.ledger.canonical import DEEPEST, LARGEST, decode, encode


def composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)


texts = st.text(st.characters(exclude_categories=["Cs"])).map(composed)
keys = st.text(st.characters(max_codepoint=127))
values = st.recursive(
    st.none() | st.booleans() | st.integers(-LARGEST, LARGEST) | texts,
    lambda inner: st.lists(inner) | st.dictionaries(keys, inner),
    max_leaves=30,
)


@given(values)
def test_bytes_are_those_of_rfc_8785(value):
    assert rfc8785.dumps(value) == encode(value)


@given(values)
def test_what_was_written_reads_as_it_was(value):
    assert value == decode(encode(value))


@given(st.binary() | values.map(encode), st.integers(0, 10**6), st.binary(max_size=2))
def test_bytes_that_read_at_all_are_the_only_spelling(data, at, other):
    at %= len(data) + 1
    damaged = data[:at] + other + data[at + 1 :]

    try:
        value = decode(damaged)
    except NotCanonical:
        return

    assert damaged == encode(value)


class Mood(StrEnum):
    CALM = "calm"


deep = 0
for _ in range(DEEPEST + 1):
    deep = [deep]


@pytest.mark.parametrize(
    "value",
    [
        1.0,
        {"a": [0.5]},
        float("nan"),
        float("inf"),
        2**53,
        2**53 + 1,
        -(2**53),
        10**30,
        "e\u0301",
        {"a": ["I\u0307"]},
        {"ə": 1},
        {"\U0001f600": 1},
        {1: "one"},
        "\ud800",
        {"a": "x\udfff"},
        b"bytes",
        {1, 2},
        datetime(2026, 1, 1, tzinfo=UTC),
        Mood.CALM,
        [Mood.CALM],
        deep,
    ],
    ids=repr,
)
def test_what_others_could_read_otherwise_is_not_written(value):
    with pytest.raises(NotCanonical):
        encode(value)


def test_a_value_that_holds_itself_is_not_written():
    endless = []
    endless.append(endless)

    with pytest.raises(NotCanonical):
        encode(endless)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"1.0",
        b"1e2",
        b"-0",
        b"01",
        b"NaN",
        b"Infinity",
        b"9007199254740993",
        b'{"a":1,"a":1}',
        b'{"a":1,"a":2}',
        b'{"b":1,"a":1}',
        b'{"a": 1}',
        b" 1",
        b"1\n",
        b"1 2",
        b'"\\u0041"',
        b'"\\/"',
        b'"\\u001F"',
        b'"\\ud800"',
        b'"\xed\xa0\x80"',
        b'"\xff"',
        b'"\xc0\x80"',
        b"\xef\xbb\xbf1",
        '"e\u0301"'.encode(),
        '{"ə":1}'.encode(),
        '{"\U0001f600":1}'.encode(),
        b"[" * 5000,
        b"[" * 100 + b"]" * 100,
        b"undefined",
    ],
    ids=lambda data: repr(data[:20]),
)
def test_what_has_another_spelling_is_not_read(data):
    with pytest.raises(NotCanonical):
        decode(data)


def test_a_refusal_repeats_nothing_of_what_was_refused():
    with pytest.raises(NotCanonical) as refusal:
        encode({"quote": "the name of a witness e\u0301"})

    assert "witness" not in str(refusal.value)
