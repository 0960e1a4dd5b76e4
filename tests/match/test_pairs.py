"""Scoring a table of pairs, and what the score is worth on labelled ones."""

from __future__ import annotations

import csv
import json
import subprocess
import sys

import pytest

from salname.errors import MissingColumn
from salname.match.pairs import score_pairs

pytestmark = pytest.mark.slow


def test_columns_are_copied_and_a_score_added(tmp_path):
    table = tmp_path / "in.csv"
    table.write_text("name_a,name_b,kind\nAysel Kərimli,Айсель Керимли,az-ru\n", encoding="utf-8")

    count = score_pairs(table, tmp_path / "out.csv")

    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as file:
        (row,) = csv.DictReader(file)
    assert 1 == count
    assert ("Айсель Керимли", "az-ru") == (row["name_b"], row["kind"])
    assert 0.85 <= float(row["score"]) <= 1


def test_a_table_without_the_names_is_refused_and_nothing_written(tmp_path):
    table = tmp_path / "in.csv"
    table.write_text("left,right\nAysel,Aysel\n", encoding="utf-8")

    with pytest.raises(MissingColumn):
        score_pairs(table, tmp_path / "out.csv")

    assert not (tmp_path / "out.csv").exists()


def test_labelled_pairs_are_told_apart(shared, tmp_path):
    score_pairs(shared / "names" / "pairs.csv", tmp_path / "out.csv")

    scorer = shared / "names" / "score.py"
    command = [sys.executable, scorer, "--dev", tmp_path / "out.csv", "--json"]
    told = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)["dev"]

    assert told["f1"] >= 0.98
    assert told["hard_false_positives"] <= 8
