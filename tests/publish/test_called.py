"""A person, a court, an offence have one name in our sentences, in the language of the page."""

from __future__ import annotations

import pytest

from salname.publish.called import courts_named, offence_named, person_named
from salname.words.languages import speaking


@pytest.mark.parametrize("written", ["Fraud", "мошенничестве", "dələduzluqda", "large-scale fraud"])
def test_words_of_three_languages_get_one_name(written):
    with speaking("az"):
        assert "dələduzluq" == offence_named(written)


def test_the_longest_words_decide():
    assert "infliction of grave injuries" == offence_named("causing grave injuries")


def test_words_that_no_term_knows_stay_as_written():
    assert "talking back" == offence_named("talking back")


def test_one_court_is_named_once_in_the_language_of_the_page():
    names = [
        "Binagadi District Court",
        "Binəqədi Rayon Məhkəməsi",
        "Бинагадинский районный суд",
        "Binagadi District Court",
    ]

    for language, name in (("en", names[0]), ("az", names[1]), ("ru", names[2])):
        with speaking(language):
            assert [name] == courts_named(names)


def test_a_court_no_source_names_in_this_language_is_named_by_our_list():
    with speaking("ru"):
        assert ["Бинагадинский районный суд города Баку"] == courts_named(
            ["Binagadi District Court"]
        )


def test_a_court_our_list_lacks_is_named_as_written():
    with speaking("ru"):
        assert ["Lake District Court"] == courts_named(["Lake District Court"])


def test_a_person_is_named_as_the_language_of_the_page_writes_them(held, edition):
    held.claim("person-lale", "name", "Лала Бановшали")
    (item,) = edition(held.book()).items

    with speaking("ru"):
        assert "Лала Бановшали" == person_named(item.case)
    with speaking("az"):
        assert "Lalə Bənövşəli" == person_named(item.case)
    assert "Lalə Bənövşəli" == person_named(item.case)
