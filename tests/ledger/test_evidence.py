from __future__ import annotations

import resource
import subprocess
import sys
import time
from contextlib import contextmanager

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from salname.errors import DamagedEvidence, DiskFull, NoSuchEvidence
from salname.ledger.evidence import Evidence
from tests.ledger.cast import EVIDENCE_KEY, digest

WORDS = b"Orkhan Sabzali was arrested in Shamkir."


@pytest.fixture
def evidence(tmp_path):
    return Evidence(tmp_path / "evidence", EVIDENCE_KEY)


@contextmanager
def disk_that_takes(size: int):
    """Until the block ends no file may grow beyond this size: the system says so as on a disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@given(st.binary(max_size=200_000))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
def test_bytes_come_back_as_they_were_kept(evidence, data):
    kept = evidence.put(data)

    assert digest(data) == kept
    assert data == evidence.get(kept)


def test_what_is_kept_twice_is_kept_once(evidence):
    first = evidence.put(WORDS)
    (name,) = evidence.files()
    before = (evidence.folder / name).read_bytes()

    assert first == evidence.put(WORDS)
    assert [name] == list(evidence.files())
    assert before == (evidence.folder / name).read_bytes()


def test_another_opening_finds_it(evidence):
    kept = evidence.put(WORDS)

    assert WORDS == Evidence(evidence.folder, EVIDENCE_KEY).get(kept)


def test_neither_content_nor_digest_is_on_the_disk(evidence):
    kept = evidence.put(WORDS)

    (name,) = evidence.files()
    assert kept not in name.replace("/", "")
    assert b"Shamkir" not in (evidence.folder / name).read_bytes()


def test_names_cannot_be_guessed_without_the_key(evidence, tmp_path):
    other = Evidence(tmp_path / "other", bytes(32))

    assert evidence.name(digest(WORDS)) != other.name(digest(WORDS))


def test_another_key_opens_nothing(evidence):
    evidence.put(WORDS)
    (name,) = evidence.files()

    with pytest.raises(DamagedEvidence):
        Evidence(evidence.folder, bytes(32)).read(name)


def test_what_is_not_there_is_said_so(evidence):
    assert not evidence.has(digest(WORDS))

    with pytest.raises(NoSuchEvidence):
        evidence.get(digest(WORDS))


def test_a_file_in_the_place_of_another_is_damage(evidence):
    first, second = evidence.put(b"one"), evidence.put(b"two")
    (evidence.folder / evidence.name(first)).replace(evidence.folder / evidence.name(second))

    with pytest.raises(DamagedEvidence):
        evidence.get(second)


def test_a_full_disk_is_said_so_and_leaves_nothing_half(evidence):
    kept = evidence.put(WORDS)

    with disk_that_takes(1000), pytest.raises(DiskFull):
        evidence.put(bytes(100_000))

    assert not evidence.has(digest(bytes(100_000)))
    assert [evidence.name(kept)] == [
        path.relative_to(evidence.folder).as_posix()
        for path in evidence.folder.rglob("*")
        if path.is_file()
    ]
    assert WORDS == evidence.get(kept)


def test_after_the_disk_has_space_again_keeping_goes_on(evidence):
    with disk_that_takes(1000), pytest.raises(DiskFull):
        evidence.put(bytes(100_000))

    assert bytes(100_000) == evidence.get(evidence.put(bytes(100_000)))


def test_what_a_crash_left_half_written_is_not_evidence(evidence):
    evidence.put(WORDS)
    (name,) = evidence.files()
    (evidence.folder / name).with_name(".part-0011").write_bytes(b"half")

    assert [name] == list(evidence.files())


KEEPER = """
import sys
from pathlib import Path
from salname.ledger.evidence import Evidence
evidence = Evidence(Path(sys.argv[1]), bytes(32))
for number in range(100_000):
    print(evidence.put(b"page %d " % number * 5000), flush=True)
"""


def test_killed_at_any_moment_nothing_acknowledged_is_lost_and_nothing_is_half(tmp_path):
    for number in range(6):
        folder = tmp_path / str(number)
        keeper = subprocess.Popen([sys.executable, "-c", KEEPER, folder], stdout=subprocess.PIPE)
        with keeper:
            acknowledged = [keeper.stdout.readline().decode().strip()]
            time.sleep(0.003 * number)
            keeper.kill()
            acknowledged += keeper.stdout.read().decode().split()

        evidence = Evidence(folder, bytes(32))
        assert all(evidence.get(one) for one in acknowledged if len(one) == 64)
        assert all(evidence.read(name) for name in evidence.files())


def test_files_of_an_empty_vault_are_none(tmp_path):
    assert [] == list(Evidence(tmp_path / "none", EVIDENCE_KEY).files())
