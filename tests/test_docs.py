"""The pages of docs say what the program is today."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest

import salname.model
from salname.model.vocabulary import vocabulary

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"


def nouns() -> set[str]:
    """The public classes of the model."""
    found: set[str] = set()
    for module in pkgutil.iter_modules(salname.model.__path__, "salname.model."):
        members = inspect.getmembers(importlib.import_module(module.name), inspect.isclass)
        found |= {name for name, one in members if one.__module__ == module.name}
    return {name for name in found if not name.startswith("_")}


def glossary() -> list[list[str]]:
    """The rows of every table of the glossary, without their heads."""
    lines = (DOCS / "glossary.md").read_text(encoding="utf-8").splitlines()
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in lines if "|" in line]
    return [row for row in rows if row[0] not in ("word", "---")]


def test_every_noun_of_the_model_is_in_the_glossary():
    explained = {name for row in glossary() for name in re.findall(r"`(\w+)`", row[3])}

    assert set() == nouns() - explained


def test_the_glossary_names_what_is_in_the_code():
    source = "".join(
        path.read_text(encoding="utf-8") for path in (ROOT / "src").rglob("*.py") if path.is_file()
    )
    named = {name for row in glossary() for name in re.findall(r"`([A-Z]\w+)`", row[3])}

    assert [] == [name for name in sorted(named) if f"class {name}" not in source]


def test_every_noun_is_explained_once_and_in_three_languages():
    rows = glossary()

    assert [] == [row[0] for row in rows if len(row) != 5 or not all(row)]
    for column in (0, 1, 2):
        words = [row[column] for row in rows]
        assert [] == sorted({word for word in words if words.count(word) > 1})


def test_the_page_of_the_vocabulary_is_made_of_the_data():
    path = DOCS / "make_vocabulary.py"
    spec = spec_from_file_location("make_vocabulary", path)
    maker = module_from_spec(spec)
    spec.loader.exec_module(maker)

    page = (DOCS / "vocabulary.md").read_text(encoding="utf-8")

    assert page == maker.page(vocabulary()), "run `make docs`"


@pytest.mark.parametrize(
    "page", sorted(ROOT.glob("*.md")) + sorted(DOCS.rglob("*.md")), ids=lambda page: page.name
)
def test_links_between_pages_lead_somewhere(page):
    text = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    links = re.findall(r"\]\((?!https?://|#|mailto:)([^)#\s]+)", text)

    assert [] == [link for link in links if not (page.parent / link).exists()]
