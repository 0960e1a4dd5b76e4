"""Every page, message and error exists in Azerbaijani, Russian and English."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.pofile import read_po

ROOT = Path(__file__).parent.parent
KEYWORDS = {
    "N_": None,
    "_": None,
    "gettext": None,
    "ngettext": (1, 2),
    "counted": (1, 2),
    "pgettext": ((1, "c"), 2),
}
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|\{\w*\}")
HIDDEN = re.compile(r"""f["'].*\{[^}"]*\b(?:_|n?gettext|pgettext)\(["']""")


@pytest.fixture(scope="module")
def used() -> set[tuple[str | None, str]]:
    """(context, message id) of every marked string under src."""
    with (ROOT / "babel.cfg").open(encoding="utf-8") as mapping:
        methods, options = parse_mapping_cfg(mapping)
    found = extract_from_dir(ROOT / "src" / "salname", methods, options, KEYWORDS)
    return {
        (context, message if isinstance(message, str) else message[0])
        for _, _, message, _, context in found
    }


def catalogue(language: str) -> Catalog:
    path = ROOT / "src/salname/locale" / language / "LC_MESSAGES/salname.po"
    with path.open("rb") as file:
        return read_po(file, locale=language)


def test_messages_are_found_at_all(used):
    assert len(used) > 100


@pytest.mark.parametrize("language", ["az", "ru", "en"])
def test_no_message_is_missing(language, used):
    kept = catalogue(language)

    assert [] == sorted(str(one) for one in used if kept.get(one[1], one[0]) is None)


@pytest.mark.parametrize("language", ["az", "ru"])
def test_every_message_is_translated(language):
    forms = [
        (message.id, message.string if isinstance(message.string, tuple) else (message.string,))
        for message in catalogue(language)
        if message.id
    ]

    assert [] == [id_ for id_, strings in forms if not all(strings)]


@pytest.mark.parametrize("language", ["az", "ru"])
def test_placeholders_survive_translation(language):
    wrong = []
    for message in catalogue(language):
        ids = message.id if isinstance(message.id, tuple | list) else (message.id,)
        strings = message.string if isinstance(message.string, tuple) else (message.string,)
        allowed = {mark for one in ids for mark in PLACEHOLDER.findall(one)}
        wrong += [ids[0] for one in strings if set(PLACEHOLDER.findall(one)) - allowed]

    assert [] == wrong


def test_no_message_hides_in_an_f_string_where_it_would_not_be_found():
    hidden = [
        f"{path.name}: {line.strip()}"
        for path in (ROOT / "src").rglob("*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        if HIDDEN.search(line)
    ]

    assert [] == hidden
