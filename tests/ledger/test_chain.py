from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from salname.errors import NotCanonical
from salname.ledger.chain import Writer, said_at
from salname.ledger.entry import Kind
from salname.ledger.keys import check
from salname.ledger.store import MemoryStore
from tests.ledger.cast import AYDAN, BAHRAM, note, pen


@pytest.fixture
def store():
    return MemoryStore()


def test_a_chain_begins_with_the_key_of_its_device(store):
    first, _ = pen(store).append([note()])

    assert Kind.DEVICE is first.entry.kind
    assert {"public": AYDAN.public.hex()} == first.payload.value()
    assert (1, None) == (first.entry.seq, first.entry.prev)


def test_every_entry_names_the_one_before_it(store):
    lines = pen(store).append([note(1), note(2)]) + pen(store).append([note(3)])

    digests = [line.entry.digest() for line in lines]
    assert [None, *digests[:-1]] == [line.entry.prev for line in lines]
    assert [1, 2, 3, 4] == [line.entry.seq for line in lines]


def test_every_entry_is_signed_by_its_author_and_bound_to_its_payload(store):
    lines = pen(store).append([note(1), note(2)])

    assert all(check(AYDAN.public, one.entry.digest(), one.signature) for one in lines)
    assert all(one.payload.commit == one.entry.commit for one in lines)


def test_the_logical_clock_is_ahead_of_all_that_was_seen(store):
    pen(store).append([note(1)])

    lines = pen(store, BAHRAM).append([note(2)])

    assert [3, 4] == [line.entry.lamport for line in lines]


def test_a_batch_with_one_bad_content_writes_nothing(store):
    with pytest.raises(NotCanonical):
        pen(store).append([note(1), (Kind.CLAIM, {"sure": 0.5}, ())])

    assert 0 == store.count()


def test_an_empty_batch_writes_nothing_not_even_the_key(store):
    assert [] == pen(store).append([])
    assert 0 == store.count()


def test_nothing_said_is_in_the_signed_part(store):
    (_, line) = pen(store).append([(Kind.RECORD, {"name": "Orkhan Sabzali"}, ())])

    assert b"Orkhan" not in line.entry.canonical()


def test_time_is_written_in_utc_to_the_second():
    baku = timezone(timedelta(hours=4))

    assert "2026-03-01T08:00:00Z" == said_at(datetime(2026, 3, 1, 12, 0, 0, 999, tzinfo=baku))


def test_the_clock_is_the_one_handed_in(store):
    writer = Writer(store, AYDAN, lambda: datetime(2025, 4, 4, 1, 2, 3, tzinfo=UTC))

    assert "2025-04-04T01:02:03Z" == writer.append([note()])[0].entry.at
