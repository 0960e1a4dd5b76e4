"""The main job from the command line: a text in, a person decides, a case and a site out."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from salname.desk.vault import DATABASE

SAMPLES = Path(__file__).parents[2] / "src" / "salname" / "desk" / "demo" / "samples"
NAME = "Rufat Safarov"


@pytest.fixture
def kept(salname):
    told = salname(
        "gather", SAMPLES / "en.txt", "--published", "2024-12", "--visibility", "public", "--json"
    )
    return json.loads(told.stdout)["source"]


def rows(result):
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_a_source_is_kept_and_its_proposals_wait(salname, kept):
    (listed,) = rows(salname("review", "--json"))

    assert (kept, "2024-12") == (listed["source"], listed["published"])
    assert 0 < listed["waiting"] == listed["proposed"]


def test_the_same_text_again_says_so(salname, kept):
    told = salname("gather", SAMPLES / "en.txt")

    assert 0 == told.exit_code
    assert f"kept before, as {kept}" in told.stdout


def test_a_person_decides_one_proposal_a_class_and_the_rest(salname, kept):
    proposals = rows(salname("review", kept, "--json"))
    one, other = proposals[0]["id"], proposals[-1]["id"]

    rejected = rows(salname("review", kept, "--reject", other, "--reason", "unclear", "--json"))
    accepted = rows(salname("review", kept, "--accept", one, "--json"))
    rest = salname("review", kept, "--accept", "all", "--json")

    assert [(other, "rejected")] == [(row["proposal"], row["verdict"]) for row in rejected]
    assert [(one, "accepted")] == [(row["proposal"], row["verdict"]) for row in accepted]
    assert len(proposals) - 2 == len(rows(rest))
    assert [] == rows(salname("review", kept, "--json"))


def test_deciding_twice_says_so(salname, kept):
    one = rows(salname("review", kept, "--json"))[0]["id"]
    salname("review", kept, "--accept", one)

    again = salname("review", kept, "--accept", one)

    assert 1 == again.exit_code
    assert "was decided before" in again.stderr


def test_a_case_holds_who_says_what_with_the_exact_words(salname, kept):
    salname("review", kept, "--accept", "all")

    told = json.loads(salname("case", NAME, "--on", "2025-03-01", "--json").stdout)

    text = (SAMPLES / "en.txt").read_text(encoding="utf-8")
    quotes = [claim["quote"] for claim in told["claims"] if claim["quote"] is not None]
    assert NAME in told["person"]["names"]
    assert 10 < len(quotes)
    assert [] == [q for q in quotes if text[q["start"] : q["end"]] != q["words"]]


def test_a_case_in_words_opens_with_the_name(salname, kept):
    salname("review", kept, "--accept", "all")

    told = salname("case", "safarov", "--on", "2025-03-01")

    assert told.stdout.startswith(NAME)


@pytest.mark.usefixtures("kept")
def test_a_name_that_is_not_recorded_says_so(salname):
    told = salname("case", "Nobody Known")

    assert (1, "") == (told.exit_code, told.stdout)
    assert "Nothing is recorded under “Nobody Known”." in told.stderr


def test_what_was_recorded_holds_and_can_be_made_again(salname, kept):
    salname("review", kept, "--accept", "all")

    assert 0 == salname("rebuild").exit_code
    report = json.loads(salname("verify", "--json").stdout)
    assert report["holds"]
    assert 10 < report["claims"]


@pytest.mark.usefixtures("kept")
def test_a_changed_evidence_file_is_named(salname, vault_path):
    file = next(path for path in (vault_path / "evidence").rglob("*") if path.is_file())
    changed = bytearray(file.read_bytes())
    changed[-1] ^= 1
    file.write_bytes(bytes(changed))

    told = salname("verify", "--json")

    report = json.loads(told.stdout)
    place = file.relative_to(vault_path / "evidence").as_posix()
    assert 1 == told.exit_code
    assert any(place in fault["place"] for fault in report["faults"])


def test_a_changed_database_file_is_named(salname, kept, vault_path):
    salname("review", kept, "--accept", "all")
    file = vault_path / DATABASE
    changed = bytearray(file.read_bytes())
    changed[len(changed) // 2] ^= 1
    file.write_bytes(bytes(changed))

    told = salname("verify", "--json")

    assert 1 == told.exit_code
    assert DATABASE in told.stdout + told.stderr


def test_only_what_is_public_is_published(salname, kept, tmp_path):
    salname("review", kept, "--accept", "all")
    salname("disclose", "desk", "--source", kept)
    salname("publish", tmp_path / "closed", "--name", "Sample house")
    salname("disclose", "public", "--source", kept)

    told = salname("publish", tmp_path / "open")

    assert 0 == told.exit_code, told.stderr
    assert [] == having(tmp_path / "closed", NAME)
    assert [] != having(tmp_path / "open", NAME)
    assert [] != having(tmp_path / "open", "Sample house")


def having(folder, words):
    files = (path for path in folder.rglob("*") if path.is_file())
    return [path for path in files if words.encode() in path.read_bytes()]


def test_two_records_are_judged_and_stay_two(salname, kept):
    salname("review", kept, "--accept", "all")
    told = json.loads(salname("case", NAME, "--json").stdout)
    left, right = [one["id"] for one in told["speakers"] if one["type"] == "person"][:2]

    assert 0 == salname("judge", left, right, "different", "--reason", "other people").exit_code
    assert 1 == salname("judge", left, left, "same").exit_code


def test_nothing_readable_lies_in_the_vault(salname, kept, vault_path):
    salname("review", kept, "--accept", "all")

    for word in (NAME, "Binagadi", "SQLite format 3"):
        assert [] == having(vault_path, word)


def test_pairs_of_names_are_scored_without_a_vault(salname, tmp_path):
    table = tmp_path / "pairs.csv"
    table.write_text("name_a,name_b\nAydan Quliyeva,Айдан Гулиева\n", encoding="utf-8")

    told = salname("match", "pairs", table, "--out", tmp_path / "scored.csv")

    assert 0 == told.exit_code
    assert "score" in (tmp_path / "scored.csv").read_text(encoding="utf-8")


def test_help_lists_the_commands_in_the_order_of_the_work(salname):
    told = salname("--help").stdout

    places = [told.index(f"  {name} ") for name in ("init", "gather", "review", "publish", "desk")]
    assert sorted(places) == places


def test_reading_a_text_loads_no_django():
    code = (
        "import sys; from salname.desk.cli import main\n"
        f"main(['read', '--json', {str(SAMPLES / 'en.txt')!r}], standalone_mode=False)\n"
        "sys.exit('django' in sys.modules)"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)

    assert 0 == done.returncode, done.stderr
    assert b'"kind"' in done.stdout
