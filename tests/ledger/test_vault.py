from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from salname.errors import (
    AlreadyAVault,
    CostTooLow,
    DamagedVault,
    DiskFull,
    FolderNotEmpty,
    NewerVault,
    NotAVault,
    ReadOnlyFolder,
    VaultBusy,
    WeakPassphrase,
    WrongPassphrase,
)
from salname.ledger.checked import write_checked
from salname.ledger.slots import Cost
from salname.ledger.vault import create, hold, is_vault, unlock
from tests.ledger.test_evidence import disk_that_takes

WORDS = "nar ağacı bulud"
CHEAP = Cost.for_tests()
FILES = ["vault.json", "keyslots.json", "device.json"]


@pytest.fixture
def vault(tmp_path):
    create(tmp_path / "vault", WORDS, CHEAP)
    return tmp_path / "vault"


def same(one, other) -> bool:
    return all(
        getattr(one, name) == getattr(other, name)
        for name in ("database", "evidence", "index", "export")
    ) and (one.device.seed == other.device.seed)


def test_the_passphrase_opens_what_it_made(tmp_path):
    made = create(tmp_path / "vault", WORDS, CHEAP)

    assert same(made, unlock(tmp_path / "vault", WORDS))


def test_the_keys_are_all_different(vault):
    keys = unlock(vault, WORDS)

    every = {keys.database, keys.evidence, keys.index, keys.export, keys.device.seed}
    assert 5 == len(every)


def test_two_vaults_of_one_passphrase_share_nothing(tmp_path):
    one = create(tmp_path / "one", WORDS, CHEAP)
    other = create(tmp_path / "other", WORDS, CHEAP)

    assert one.database != other.database
    assert one.device.author != other.device.author


def test_an_empty_folder_can_become_a_vault(tmp_path):
    create(tmp_path, WORDS, CHEAP)

    assert is_vault(tmp_path)


def test_a_vault_is_for_its_owner_alone(vault):
    assert 0 == vault.stat().st_mode & 0o077
    assert not [one for one in vault.iterdir() if one.is_file() and one.stat().st_mode & 0o022]


def test_no_key_and_no_passphrase_is_on_the_disk(vault):
    keys = unlock(vault, WORDS)

    written = b"".join(one.read_bytes() for one in vault.rglob("*") if one.is_file())
    secrets = [keys.database, keys.evidence, keys.index, keys.export, keys.device.seed]
    for secret in [*secrets, WORDS.encode()]:
        assert secret not in written
        assert secret.hex().encode() not in written


def test_keys_do_not_show_in_a_log(vault):
    keys = unlock(vault, WORDS)

    assert keys.database.hex() not in repr(keys)
    assert repr(keys.database) not in repr(keys)


def test_another_passphrase_opens_nothing(vault):
    with pytest.raises(WrongPassphrase) as refusal:
        unlock(vault, "nar agaci bulud")

    assert "agaci" not in str(refusal.value)


@pytest.mark.parametrize("passphrase", ["", "x", "\ud800" * 12, "a" * 100_000, "\0" * 12])
def test_no_passphrase_breaks_the_opening(vault, passphrase):
    with pytest.raises(WrongPassphrase):
        unlock(vault, passphrase)


def test_a_weak_passphrase_makes_no_vault(tmp_path):
    with pytest.raises(WeakPassphrase):
        create(tmp_path / "vault", "password", CHEAP)

    assert not (tmp_path / "vault").exists()


def test_a_cost_below_the_floor_makes_no_vault(tmp_path):
    with pytest.raises(CostTooLow):
        create(tmp_path / "vault", WORDS, Cost(memory=1024, passes=1))

    assert not (tmp_path / "vault").exists()


def test_what_is_no_vault_is_said_so(tmp_path):
    for folder in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(NotAVault):
            unlock(folder, WORDS)
        with pytest.raises(NotAVault):
            hold(folder)


def test_a_vault_is_not_made_over_another(vault):
    before = {one.name: one.read_bytes() for one in vault.iterdir() if one.is_file()}

    with pytest.raises(AlreadyAVault):
        create(vault, "other words here", CHEAP)

    assert before == {one.name: one.read_bytes() for one in vault.iterdir() if one.is_file()}


def test_a_vault_is_not_made_among_other_files(tmp_path):
    (tmp_path / "notes.txt").write_text("names", encoding="utf-8")

    with pytest.raises(FolderNotEmpty):
        create(tmp_path, WORDS, CHEAP)

    assert ["notes.txt"] == [one.name for one in tmp_path.iterdir()]


def test_a_vault_is_not_made_in_the_place_of_a_file(tmp_path):
    (tmp_path / "vault").write_text("names", encoding="utf-8")

    with pytest.raises(FolderNotEmpty):
        create(tmp_path / "vault", WORDS, CHEAP)


def test_the_slots_of_a_vault_that_lost_its_label_are_not_written_over(vault):
    (vault / "vault.json").unlink()

    with pytest.raises(FolderNotEmpty):
        create(vault, WORDS, CHEAP)


@pytest.mark.parametrize("name", FILES[1:])
def test_a_missing_file_is_named(vault, name):
    (vault / name).unlink()

    with pytest.raises(DamagedVault) as refusal:
        unlock(vault, WORDS)

    assert name in str(refusal.value)


@pytest.mark.parametrize("name", FILES)
@given(at=st.integers(0, 10**6), change=st.integers(1, 255))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_changed_byte_of_a_file_is_damage_of_that_file(vault, name, at, change):
    path = vault / name
    whole = path.read_bytes()
    damaged = bytearray(whole)
    damaged[at % len(whole)] ^= change
    path.write_bytes(damaged)

    with pytest.raises(DamagedVault) as refusal:
        unlock(vault, WORDS)

    path.write_bytes(whole)
    assert name in str(refusal.value)


@pytest.mark.parametrize("name", FILES)
def test_a_file_cut_short_is_damage_of_that_file(vault, name):
    whole = (vault / name).read_bytes()
    for size in range(0, len(whole), 17):
        (vault / name).write_bytes(whole[:size])

        with pytest.raises(DamagedVault):
            unlock(vault, WORDS)


def test_a_device_seed_from_another_vault_is_damage(vault, tmp_path):
    create(tmp_path / "other", WORDS, CHEAP)
    (tmp_path / "other" / "device.json").replace(vault / "device.json")

    with pytest.raises(DamagedVault):
        unlock(vault, WORDS)


def test_a_vault_of_a_newer_program_is_said_so(vault):
    class Label(msgspec.Struct):
        format: str = "salname-vault"
        version: int = 2

    write_checked(vault / "vault.json", Label())

    with pytest.raises(NewerVault):
        unlock(vault, WORDS)


def test_a_vault_is_held_by_one_at_a_time(vault):
    with hold(vault), pytest.raises(VaultBusy):
        hold(vault)

    hold(vault).release()


def test_releasing_twice_is_harmless(vault):
    held = hold(vault)

    held.release()
    held.release()


HOLDER = """
import sys, time
from pathlib import Path
from salname.ledger.vault import hold
held = hold(Path(sys.argv[1]))
print("held", flush=True)
time.sleep(60)
"""


def test_another_process_that_holds_the_vault_is_noticed_and_dying_lets_go(vault):
    other = subprocess.Popen([sys.executable, "-c", HOLDER, vault], stdout=subprocess.PIPE)
    with other:
        assert b"held\n" == other.stdout.readline()
        with pytest.raises(VaultBusy):
            hold(vault)

        other.kill()
        other.wait()

    hold(vault).release()


def test_a_full_disk_is_said_so_and_leaves_the_folder_for_another_try(tmp_path):
    with disk_that_takes(100), pytest.raises(DiskFull):
        create(tmp_path / "vault", WORDS, CHEAP)

    assert not is_vault(tmp_path / "vault")
    create(tmp_path / "vault", WORDS, CHEAP)
    unlock(tmp_path / "vault", WORDS)


def refused_folder(tmp_path: Path) -> Path:
    """A folder that even the superuser may not write to, where tests run as one."""
    if os.geteuid() == 0:
        return Path("/sys/kernel")
    (tmp_path / "refused").mkdir(mode=0o500)
    return tmp_path / "refused"


def test_a_folder_that_may_not_be_written_to_is_said_so(tmp_path):
    with pytest.raises(ReadOnlyFolder):
        create(refused_folder(tmp_path) / "vault", WORDS, CHEAP)


MAKER = """
import sys
from pathlib import Path
from salname.ledger.slots import Cost
from salname.ledger.vault import create
print("ready", flush=True)
create(Path(sys.argv[1]), sys.argv[2], Cost.for_tests())
"""


def test_killed_while_being_made_it_is_whole_or_none(tmp_path):
    for number in range(8):
        path = tmp_path / f"vault{number}"
        maker = subprocess.Popen([sys.executable, "-c", MAKER, path, WORDS], stdout=subprocess.PIPE)
        with maker:
            maker.stdout.readline()
            time.sleep(0.0015 * number)
            maker.send_signal(signal.SIGKILL)

        with suppress(NotAVault):
            unlock(path, WORDS)
