from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from salname.ledger.entry import Entry, Kind
from salname.ledger.evidence import Evidence
from salname.ledger.payload import Payload
from salname.ledger.store import Line, MemoryStore
from salname.ledger.verify import Report, verify
from tests.ledger.cast import (
    ARTICLE,
    AYDAN,
    BAHRAM,
    EVIDENCE_KEY,
    capture,
    case_file,
    claim,
    note,
    pen,
)

places = st.integers(0, 10**6)


@pytest.fixture
def case(tmp_path):
    return case_file(tmp_path / "evidence")


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    """One case file for all examples of a law; the examples work on copies, or put things back."""
    return case_file(tmp_path_factory.mktemp("kept"))


def store_of(lines: list[Line], like: MemoryStore) -> MemoryStore:
    """A store in which someone put these lines by hand."""
    return MemoryStore(like.id, lines, dict(like.public_keys), dict(like.ends), like.clock)


def spoil(
    kept: tuple[MemoryStore, Evidence], at: int, how: Callable[[Line], Line]
) -> tuple[int, Report]:
    store, evidence = kept
    lines = list(store.lines())
    at %= len(lines)
    lines[at] = how(lines[at])
    return at, verify(store_of(lines, store), evidence)


def flipped(data: bytes, at: int, change: int) -> bytes:
    at %= len(data)
    return data[:at] + bytes([data[at] ^ change]) + data[at + 1 :]


def names(report: Report, line: int) -> bool:
    """Whether the first fault is at this line (from 0), or says that it is missing."""
    found = " ".join(f"{fault.place}: {fault.what}" for fault in report.faults)
    return f"line {line + 1}:" in found


def test_a_ledger_as_written_holds(case):
    report = verify(*case)

    assert report.holds
    assert (9, 3, 1) == (report.entries, report.claims, report.evidence_files)


def test_an_empty_ledger_holds():
    assert Report(0, 0, 0, ()) == verify(MemoryStore())


def test_without_evidence_the_ledger_itself_is_looked_at(case):
    report = verify(case[0])

    assert report.holds
    assert 0 == report.evidence_files


@given(places, places, st.integers(1, 255))
def test_any_changed_byte_of_a_signature_is_named(kept, line, at, change):
    line, report = spoil(
        kept, line, lambda one: replace(one, signature=flipped(one.signature, at, change))
    )

    assert [f"line {line + 1}: entry"] == [
        fault.place[: len("line 1: entry")] for fault in report.faults
    ]


@given(places, places, st.integers(1, 255))
def test_any_changed_byte_of_a_payload_is_named(kept, line, at, change):
    def damage(one: Line) -> Line:
        whole = flipped(one.payload.salt + one.payload.content, at, change)
        return replace(one, payload=Payload(whole[:32], whole[32:]))

    line, report = spoil(kept, line, damage)

    assert [f"line {line + 1}: payload"] == [
        fault.place[: len("line 1: payload")] for fault in report.faults
    ]


@settings(max_examples=300)
@given(places, st.sampled_from(fields(Entry)), places, st.integers(1, 127))
def test_any_changed_byte_of_an_entry_is_named(kept, line, field, at, change):
    def damage(one: Line) -> Line:
        return replace(one, entry=replace(one.entry, **{field.name: damaged(one)}))

    def damaged(one: Line) -> object:
        value = getattr(one.entry, field.name)
        if isinstance(value, str):
            return flipped(value.encode(), at, change).decode("utf-8", "surrogateescape")
        return {"refs": ("ab" * 32,), "prev": "ab" * 32}.get(field.name) or value ^ change

    line, report = spoil(kept, line, damage)

    assert names(report, line)


def test_one_changed_entry_accuses_no_other(kept):
    line, report = spoil(
        kept, 3, lambda one: replace(one, entry=replace(one.entry, commit="ee" * 32))
    )

    assert {4} == {int(fault.place.split(":")[0].removeprefix("line ")) for fault in report.faults}
    assert names(report, line)


@given(places, st.integers(1, 255))
@settings(max_examples=60)
def test_any_changed_byte_of_evidence_is_named(kept, at, change):
    store, evidence = kept
    (name,) = evidence.files()
    path = evidence.folder / name
    whole = path.read_bytes()
    path.write_bytes(flipped(whole, at, change))

    report = verify(store, Evidence(evidence.folder, EVIDENCE_KEY))

    path.write_bytes(whole)
    assert f"evidence {name}" in [fault.place for fault in report.faults]


@given(places)
@settings(max_examples=30)
def test_evidence_cut_short_is_named(kept, at):
    store, evidence = kept
    (name,) = evidence.files()
    path = evidence.folder / name
    whole = path.read_bytes()
    path.write_bytes(whole[: at % len(whole)])

    report = verify(store, evidence)

    path.write_bytes(whole)
    assert f"evidence {name}" in [fault.place for fault in report.faults]


def test_evidence_gone_is_named_where_it_is_rested_on(case):
    store, evidence = case
    (name,) = evidence.files()
    (evidence.folder / name).unlink()

    report = verify(store, evidence)

    assert 4 == len(report.faults)
    assert all("missing" in fault.what for fault in report.faults)


def test_evidence_under_another_name_is_named(case):
    store, evidence = case
    (name,) = evidence.files()
    (evidence.folder / name).rename(evidence.folder / "moved")

    report = verify(store, evidence)

    assert "evidence moved" in [fault.place for fault in report.faults]


def test_a_line_dropped_in_the_middle_is_missed(case):
    store, evidence = case
    lines = list(store.lines())
    del lines[2]

    report = verify(store_of(lines, store), evidence)

    assert ["line 3: entry 4 of author " + AYDAN.author[:12]] == [
        one.place for one in report.faults
    ]
    assert "entries 3 to 3" in report.faults[0].what


def test_the_beginning_dropped_is_missed(case):
    store, evidence = case

    report = verify(store_of(list(store.lines())[2:], store), evidence)

    assert "entries 1 to 2" in report.faults[0].what


def test_two_lines_of_one_author_exchanged_are_named(case):
    store, evidence = case
    lines = list(store.lines())
    lines[1], lines[2] = lines[2], lines[1]

    report = verify(store_of(lines, store), evidence)

    assert {"line 2", "line 3"} == {fault.place.split(":")[0] for fault in report.faults}


def test_a_line_replayed_is_named(case):
    store, evidence = case
    lines = list(store.lines())

    report = verify(store_of([*lines, lines[3]], store), evidence)

    assert ["line 10"] == [fault.place.split(":")[0] for fault in report.faults]
    assert "second time" in report.faults[0].what


def test_an_entry_forged_in_the_name_of_another_is_named(case):
    store, evidence = case
    lines = list(store.lines())
    seq, prev = store.heads(AYDAN.author)
    forged = replace(lines[-1].entry, seq=seq + 1, prev=prev, lamport=store.lamport() + 1)
    lines.append(Line(forged, BAHRAM.sign(forged.digest()), lines[-1].payload))

    report = verify(store_of(lines, store), evidence)

    assert ["line 10"] == [fault.place.split(":")[0] for fault in report.faults]
    assert "signature" in report.faults[0].what


def test_a_forged_line_in_the_middle_accuses_no_other(case):
    store, evidence = case
    lines = list(store.lines())
    forged = replace(lines[2].entry, commit=lines[1].entry.commit)
    lines.insert(2, Line(forged, BAHRAM.sign(forged.digest()), lines[1].payload))

    report = verify(store_of(lines, store), evidence)

    assert {"line 3"} == {fault.place.split(":")[0] for fault in report.faults}


def test_an_author_nobody_knows_is_named(case):
    store, evidence = case
    del store.public_keys[BAHRAM.author]

    report = verify(store, evidence)

    assert {"line 5", "line 6", "line 7"} == {one.place.split(":")[0] for one in report.faults}


def test_a_public_key_exchanged_is_named(case):
    store, evidence = case
    store.public_keys[BAHRAM.author] = AYDAN.public

    report = verify(store, evidence)

    assert f"public key of author {BAHRAM.author[:12]}" in [one.place for one in report.faults]


def test_a_payload_gone_is_named(case):
    store, evidence = case
    lines = list(store.lines())
    lines[1] = replace(lines[1], payload=None)

    report = verify(store_of(lines, store), evidence)

    assert ["line 2: payload of entry 2 of author " + AYDAN.author[:12]] == [
        one.place for one in report.faults
    ]


def test_payloads_exchanged_between_entries_are_named(case):
    store, evidence = case
    lines = list(store.lines())
    lines[1], lines[3] = (
        replace(lines[1], payload=lines[3].payload),
        replace(lines[3], payload=lines[1].payload),
    )

    report = verify(store_of(lines, store), evidence)

    assert ["line 2", "line 4"] == [fault.place.split(":")[0] for fault in report.faults]


def test_lines_missing_against_the_count_are_told(case):
    store, evidence = case

    class Short(MemoryStore):
        def count(self):
            return super().count() + 1

    report = verify(Short(store.id, store.kept, store.public_keys), evidence)

    assert "should hold 10" in report.faults[0].what


def misquoted(**changes: object) -> tuple[Kind, object, tuple[str, ...]]:
    kind, content, refs = claim()
    return kind, content | {"quote": content["quote"] | changes}, refs


@pytest.mark.parametrize(
    "said",
    [
        misquoted(words="arrested in shamkir"),
        misquoted(start=0),
        misquoted(end=10**6),
        misquoted(start=-5),
        misquoted(start=4, end=4, words=""),
        misquoted(text_digest="ee" * 32),
        capture("another text"),
        (Kind.CLAIM, {"id": "claim-1"}, ()),
        (Kind.CAPTURE, [], ()),
    ],
)
def test_a_claim_that_does_not_rest_on_its_source_is_named(tmp_path, said):
    evidence, store = Evidence(tmp_path, EVIDENCE_KEY), MemoryStore()
    evidence.put(ARTICLE.encode())
    pen(store).append([note(), said])

    report = verify(store, evidence)

    assert {"line 3: payload"} == {one.place[: len("line 3: payload")] for one in report.faults}


def test_a_chain_that_begins_without_its_key_is_named():
    store = MemoryStore()
    writer = pen(store)
    payload = Payload.of({"id": "person-1"})
    entry = Entry(
        kind=Kind.RECORD,
        author=AYDAN.author,
        seq=1,
        prev=None,
        lamport=1,
        at="2026-03-01T12:00:00Z",
        log=store.log(),
        commit=payload.commit,
    )
    store.append([Line(entry, AYDAN.sign(entry.digest()), payload)], AYDAN.public)
    writer.append([note()])

    assert {"line 1"} == {one.place.split(":")[0] for one in verify(store).faults}


@pytest.mark.parametrize(
    "change", [{"lamport": 1}, {"log": "ab" * 16}, {"prev": "ab" * 32}], ids=str
)
def test_a_device_that_breaks_its_own_chain_is_named(change):
    store = MemoryStore()
    lines = pen(store).append([note(1), note(2)])
    broken = replace(lines[-1].entry, **change)
    signed = Line(broken, AYDAN.sign(broken.digest()), lines[-1].payload)

    report = verify(store_of([*lines[:-1], signed], store))

    assert ["line 3"] == [fault.place.split(":")[0] for fault in report.faults]


def test_progress_is_told_to_the_end(case):
    told = []

    verify(*case, progress=lambda done, due: told.append((done, due)))

    assert (9, 9) == told[-1]


def test_a_fault_repeats_nothing_of_what_was_said(case):
    store, evidence = case
    for path in list(evidence.folder.rglob("*")):
        if path.is_file():
            path.unlink()

    report = verify(store, evidence)

    assert not [one for one in report.faults if "Shamkir" in one.what or "wrote" in one.what]
