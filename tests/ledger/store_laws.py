"""The laws of every store. A store's tests subclass this and give a fixture `store`: an empty one.

class TestMyStore(StoreLaws):
    @pytest.fixture
    def store(self): ...
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from salname.errors import DoesNotFollow
from salname.ledger.entry import Kind
from salname.ledger.store import Line, MemoryStore
from salname.ledger.verify import verify
from tests.ledger.cast import AYDAN, BAHRAM, claim, note, pen


class StoreLaws:
    """What `ledger.store.Store` promises."""

    def test_an_empty_store_holds_nothing(self, store):
        assert [] == list(store.lines())
        assert (0, 0) == (store.count(), store.lamport())
        assert store.heads(AYDAN.author) is None
        assert store.author_key(AYDAN.author) is None

    def test_a_ledger_keeps_its_id(self, store):
        before = store.log()

        pen(store).append([note()])

        assert before == store.log()
        assert before != MemoryStore().log()

    def test_lines_come_back_as_they_went_in_and_in_order(self, store):
        first = pen(store).append([note(1), claim()])
        second = pen(store, BAHRAM).append([note(2)])
        third = pen(store).append([note(3)])

        assert first + second + third == list(store.lines())

    def test_counts_and_ends_follow_what_was_appended(self, store):
        lines = pen(store).append([note(1), note(2)])
        last = lines[-1].entry

        assert 3 == store.count() == store.lamport()
        assert (3, last.digest()) == store.heads(AYDAN.author)
        assert AYDAN.public == store.author_key(AYDAN.author)

    def test_each_author_has_a_chain_and_all_share_one_clock(self, store):
        pen(store).append([note(1)])
        pen(store, BAHRAM).append([note(2)])

        assert 2 == store.heads(AYDAN.author)[0] == store.heads(BAHRAM.author)[0]
        assert 4 == store.lamport()
        assert BAHRAM.public == store.author_key(BAHRAM.author)

    def test_a_line_may_come_without_its_payload(self, store):
        elsewhere = MemoryStore()
        pen(elsewhere).append([note(1)])
        withheld = [replace(line, payload=None) for line in elsewhere.lines()]

        store.append(withheld, AYDAN.public)

        assert withheld == list(store.lines())

    def test_references_come_back(self, store):
        (_, line) = pen(store).append([note(1)])
        kind, content, _ = note(2)

        pen(store).append([(kind, content, (line.entry.digest(), "ab" * 32))])

        assert (line.entry.digest(), "ab" * 32) == list(store.lines())[-1].entry.refs

    def test_appending_nothing_changes_nothing(self, store):
        store.append([], AYDAN.public)

        assert 0 == store.count()

    @pytest.mark.parametrize("spoil", ["gap", "fork", "replay", "unlinked", "stranger"])
    def test_lines_that_do_not_follow_are_refused_whole(self, store, spoil):
        lines = drafted(store)
        store.append(lines[:2], AYDAN.public)
        before = state(store)

        with pytest.raises(DoesNotFollow):
            store.append(spoiled(lines, spoil), AYDAN.public)

        assert before == state(store)

    def test_lines_of_another_author_than_the_key_are_refused(self, store):
        with pytest.raises(DoesNotFollow):
            store.append(drafted(store), BAHRAM.public)

        assert 0 == store.count()
        assert store.author_key(BAHRAM.author) is None

    def test_after_a_refusal_writing_goes_on(self, store):
        lines = drafted(store)
        store.append(lines[:2], AYDAN.public)
        with pytest.raises(DoesNotFollow):
            store.append(lines[3:], AYDAN.public)

        pen(store).append([note(9)])

        assert 3 == store.count()

    def test_a_ledger_written_through_it_holds(self, store):
        pen(store).append([note(1), claim()])
        pen(store, BAHRAM).append([note(2)])

        report = verify(store)

        assert () == report.faults
        assert (5, 1) == (report.entries, report.claims)

    def test_letters_beyond_ascii_come_back_byte_for_byte(self, store):
        said = {"words": "Ədalət! Справедливость \U0001f600\u2028"}

        pen(store).append([(Kind.RECORD, said, ())])

        assert said == list(store.lines())[-1].payload.value()


def drafted(store) -> list[Line]:
    """Five lines of Aydan's for this store, not yet in it."""
    draft = MemoryStore(store.log())
    return pen(draft).append([note(number) for number in range(4)])


def spoiled(lines: list[Line], how: str) -> list[Line]:
    """A batch that begins well and does not follow; two of the five lines are in already."""
    third, fourth, fifth = lines[2:]
    return {
        "gap": [third, fifth],
        "fork": [third, fourth, replace(fourth, entry=replace(fourth.entry, commit="ee" * 32))],
        "replay": [third, lines[1]],
        "unlinked": [third, replace(fourth, entry=replace(fourth.entry, prev="ee" * 32))],
        "stranger": [third, replace(fourth, entry=replace(fourth.entry, author=BAHRAM.author))],
    }[how]


def state(store) -> tuple[object, ...]:
    """Everything a store tells."""
    ends = (store.heads(AYDAN.author), store.author_key(AYDAN.author))
    return list(store.lines()), store.count(), store.lamport(), ends
