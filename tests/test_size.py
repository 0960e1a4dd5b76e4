"""Rooms stay small enough to hold in the head."""

from __future__ import annotations

import ast
import statistics
from pathlib import Path

import pytest

SOURCE = Path(__file__).parent.parent / "src" / "salname"
MODULES = [path for path in sorted(SOURCE.rglob("*.py")) if "migrations" not in path.parts]


def function_lengths() -> list[tuple[int, str]]:
    lengths = []
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                length = (node.end_lineno or node.lineno) - node.lineno + 1
                lengths.append((length, f"{path.relative_to(SOURCE)}: {node.name}"))
    return lengths


def module_lengths() -> list[tuple[int, str]]:
    counted = [
        (len(path.read_text(encoding="utf-8").splitlines()), str(path.relative_to(SOURCE)))
        for path in MODULES
    ]
    return [(length, name) for length, name in counted if length > 1]


@pytest.mark.parametrize(
    ("measure", "median", "most"),
    [(module_lengths, 90, 400), (function_lengths, 8, 60)],
    ids=["modules", "functions"],
)
def test_code_is_short(measure, median, most):
    lengths = measure()

    assert [] == [name for length, name in lengths if length > most]
    assert statistics.median(length for length, _ in lengths) <= median


@pytest.mark.parametrize(("measure", "most"), [(module_lengths, 250), (function_lengths, 25)])
def test_nine_in_ten_are_well_below_the_limit(measure, most):
    lengths = sorted(length for length, _ in measure())

    assert lengths[int(len(lengths) * 0.9)] <= most
