"""Killed at any moment of a review, the program loses no claim that it said was recorded."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from salname.desk import vault as shell
from salname.desk.models import ClaimRow, DecisionRow
from salname.desk.projections.applying import TABLES, rebuild
from salname.desk.record.actions.gather import gather_source
from salname.gather.files import read_file
from salname.ledger.verify import verify
from tests.vaults import NOON, PASSPHRASE

pytestmark = pytest.mark.slow

SAMPLE = Path(shell.__file__).parent / "demo" / "samples" / "en.txt"
START = "from salname.desk.cli import main; main()"
SLOWEST = 0.05  # seconds after a decision within which the next one is being written


@pytest.fixture
def read_vault(vault_path, tmp_path, django_db_blocker):
    """A vault with the sample kept and read, its source id, and a file with the passphrase."""
    with django_db_blocker.unblock():
        vault = shell.open_vault(vault_path, PASSPHRASE, clock=lambda: NOON)
        gathered = read_file(SAMPLE, today=vault.today())
        kept = gather_source(vault, gathered, published="2024-12")
        shell.lock()
        secret = tmp_path / "passphrase"
        secret.write_text(PASSPHRASE + "\n", encoding="utf-8")
        yield vault_path, kept.source_id, secret


@pytest.mark.parametrize("seed", range(10))
def test_killed_during_review_loses_no_confirmed_claim(read_vault, tmp_path, seed):
    hold_after_a_kill(read_vault, tmp_path / "killed", random.Random(seed))


@pytest.mark.ordeal
def test_killed_a_hundred_times_loses_no_confirmed_claim(read_vault, tmp_path):
    for seed in range(100):
        hold_after_a_kill(read_vault, tmp_path / f"killed{seed}", random.Random(1000 + seed))


def hold_after_a_kill(read_vault, path, chance):
    """Review a copy of the vault, kill it, open what is left."""
    original, source, secret = read_vault
    shutil.copytree(original, path)
    told = killed(path, source, secret, chance)
    vault = shell.open_vault(path, PASSPHRASE)
    try:
        kept = {row.code: row for row in DecisionRow.objects.all()}
        assert set() == {one["decision"] for one in told} - kept.keys()
        counting = set(ClaimRow.objects.values_list("code", flat=True))
        assert counting == {claim for row in kept.values() for claim in row.claims}
        assert verify(vault.store, vault.evidence).holds
        before = tables()
        rebuild(vault.proposals_of)
        assert before == tables()
    finally:
        shell.lock()


def killed(path, source, secret, chance):
    """What a review had said was decided before it was killed at a random moment."""
    command = [sys.executable, "-c", START, "review", source, "--accept", "all", "--json"]
    environment = {
        **os.environ,
        "SALNAME_VAULT": str(path),
        "SALNAME_PASSPHRASE_FILE": str(secret),
        "PYTHONWARNINGS": "ignore",
    }
    said: list[str] = []
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as review:
        said += [review.stdout.readline() for _ in range(chance.randrange(1, 20))]
        time.sleep(chance.uniform(0, SLOWEST))
        review.send_signal(signal.SIGKILL)
        said += review.stdout.readlines()
    assert -signal.SIGKILL == review.returncode
    return [json.loads(line) for line in said if line.endswith("\n")]


def tables():
    return [list(table.objects.order_by("pk").values_list()) for table in TABLES]
