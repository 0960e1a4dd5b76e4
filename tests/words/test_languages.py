from __future__ import annotations

import pytest

from salname.errors import BadDate
from salname.words.dates import PartialDate
from salname.words.languages import current, explain, language_of, say_date, speaking


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The court ordered her held for two months.", "en"),
        ("Məhkəmə onun barəsində iki aylıq həbs qərarı verdi.", "az"),
        ("Суд арестовал его на два месяца.", "ru"),
        ("Мәһкәмә онун барәсиндә гәрар верди.", "az"),
        ("Könül Şəfəqli was arrested in May, and no court has heard her case since.", "en"),
        ("", "en"),
        ("12.04.2024 — 178.3.2", "en"),
    ],
)
def test_the_letters_tell_the_language(text, language):
    assert language == language_of(text)


@pytest.mark.parametrize(
    ("when", "az", "ru", "en"),
    [
        ("2024-12-04", "4 dekabr 2024", "4 декабря 2024", "4 December 2024"),
        ("2024", "2024", "2024", "2024"),
    ],
)
def test_a_date_is_said_in_each_language_no_more_exactly_than_known(when, az, ru, en):
    said = {}
    for language in ("az", "ru", "en"):
        with speaking(language):
            said[language] = say_date(PartialDate.parse(when))

    assert {"az": az, "ru": ru, "en": en} == said


def test_a_language_is_spoken_inside_its_block_only():
    before = current()

    with speaking("ru"):
        inside = current()

    assert ("ru", before) == (inside, current())


def test_a_language_we_do_not_have_changes_nothing():
    with speaking("de"):
        assert "en" == current()


def test_an_error_says_what_happened_and_what_to_do():
    sentence, step = explain(BadDate(value="soon"))

    assert "“soon”" in sentence
    assert "2024-12" in step
