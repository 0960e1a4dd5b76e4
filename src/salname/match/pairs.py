"""Score a table of name pairs, for measuring: `salname match pairs IN.csv --out OUT.csv`."""

from __future__ import annotations

import csv
from pathlib import Path

from salname.errors import MissingColumn
from salname.match.likeness import likeness

_NEEDED = ("name_a", "name_b")


def score_pairs(source: Path, target: Path) -> int:
    """Copy a CSV file with columns name_a and name_b, adding `score` (0 to 1); count the rows.

    Raises MissingColumn when one of the two is not there; nothing is written then.
    """
    with source.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.DictReader(file)
        columns = list(reader.fieldnames or ())
        for column in _NEEDED:
            if column not in columns:
                raise MissingColumn(file=source.name, column=column)
        rows = [{**row, "score": _score(row)} for row in reader]
    with target.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, [*columns, "score"])
        writer.writeheader()
        writer.writerows(rows)
    return len(rows)


def _score(row: dict[str, str]) -> str:
    left, right = (row[column] or "" for column in _NEEDED)
    return f"{likeness(left, right).score:.4f}"
