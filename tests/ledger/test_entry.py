from __future__ import annotations

import hashlib
import json
from dataclasses import fields, replace

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from salname.errors import NotCanonical
from salname.ledger.canonical import decode
from salname.ledger.entry import LAST_PLACE, Entry, Kind

hexes = st.binary(min_size=32, max_size=32).map(bytes.hex)
places = st.integers(1, LAST_PLACE)
entries = st.builds(
    Entry,
    v=st.just(1),
    kind=st.sampled_from(Kind),
    author=hexes,
    seq=places,
    prev=st.none() | hexes,
    lamport=places,
    at=st.just("2026-03-01T12:00:00Z"),
    log=st.binary(min_size=16, max_size=16).map(bytes.hex),
    commit=hexes,
    refs=st.lists(hexes, max_size=3).map(tuple),
)

ONE = Entry(
    kind=Kind.CLAIM,
    author="a" * 64,
    seq=2,
    prev="b" * 64,
    lamport=7,
    at="2026-03-01T12:00:00Z",
    log="c" * 32,
    commit="d" * 64,
)


@given(entries)
def test_bytes_are_those_of_rfc_8785(entry):
    plain = {one.name: getattr(entry, one.name) for one in fields(entry)}

    assert rfc8785.dumps(plain | {"kind": str(entry.kind)}) == entry.canonical()


@given(entries)
def test_an_entry_reads_as_it_was_written(entry):
    assert entry == Entry.read(entry.canonical())


@given(entries, entries)
def test_two_entries_share_a_digest_only_when_they_are_one(one, other):
    assert (one == other) == (one.digest() == other.digest())


def test_the_digest_is_that_of_the_specification():
    expected = hashlib.sha256(b"salname/entry/v1\0" + ONE.canonical()).hexdigest()

    assert expected == ONE.digest()


def test_the_signed_part_holds_only_what_the_specification_names():
    expected = {"v", "kind", "author", "seq", "prev", "lamport", "at", "log", "commit", "refs"}

    assert expected == decode(ONE.canonical()).keys()


@pytest.mark.parametrize(
    "change",
    [
        {"v": 2},
        {"v": True},
        {"kind": "gossip"},
        {"author": "A" * 64},
        {"author": "Orkhan Sabzali"},
        {"author": "a" * 64 + "\n"},
        {"seq": 0},
        {"seq": 10**15},
        {"seq": 1.5},
        {"prev": ""},
        {"lamport": -1},
        {"at": "2026-03-01"},
        {"at": "2026-03-01T12:00:00+04:00"},
        {"log": "x" * 32},
        {"commit": None},
        {"refs": ("person-1",)},
        {"refs": None},
        {"log": "\ud800"},
        {"log": Ellipsis},
        {"seq": 10**40},
    ],
    ids=repr,
)
def test_a_field_out_of_form_is_refused(change):
    with pytest.raises(NotCanonical):
        replace(ONE, **change).checked()


@pytest.mark.parametrize(
    "rewrite",
    [
        lambda plain: plain | {"note": "x"},
        lambda plain: {key: plain[key] for key in plain if key != "log"},
        lambda plain: {key: plain[key] for key in plain if key != "refs"},
        lambda plain: [plain],
    ],
)
def test_a_missing_or_extra_field_is_refused(rewrite):
    plain = json.loads(ONE.canonical())

    with pytest.raises(NotCanonical):
        Entry.read(rfc8785.dumps(rewrite(plain)))


def test_another_spelling_is_refused():
    with pytest.raises(NotCanonical):
        Entry.read(ONE.canonical().replace(b",", b", "))
