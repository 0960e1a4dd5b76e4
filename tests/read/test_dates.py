"""What day a date in a text means, and what it was inferred from."""

from __future__ import annotations

import pytest


def dates(read, text, published="2024-12-05"):
    return [
        one.value("value")
        for one in read(text, published)
        if (one.kind, one.type) == ("mention", "date")
    ]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("He was arrested on 4 December 2023.", "2023-12-04"),
        ("He was arrested on December 4, 2023.", "2023-12-04"),
        ("He was arrested on the 4th of December 2023.", "2023-12-04"),
        ("He was arrested on 04.12.2023.", "2023-12-04"),
        ("He was arrested on 2023-12-04.", "2023-12-04"),
        ("He was arrested in December 2023.", "2023-12"),
        ("He was arrested in late October 2013.", "2013-10"),
        ("He was arrested in 2013.", "2013"),
        ("He was arrested on 16-19 August 2023.", "2023-08-16/2023-08-19"),
        ("He was arrested on 4 December.", "2024-12-04"),
        ("He was arrested on 6 December.", "2024-12-06"),
        ("He was arrested on 4 February.", "2024-02-04"),
        ("The trial will begin on 17 January.", "2025-01-17"),
        ("On February 23 this year he was convicted.", "2024-02-23"),
        ("He was arrested on Tuesday.", "2024-12-03"),
        ("He was arrested today.", "2024-12-05"),
        ("He was arrested yesterday.", "2024-12-04"),
    ],
)
def test_a_date_means_a_day(read, text, value):
    assert [value] == dates(read, text)


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("He was arrested on 4 May. The next day he was charged.", "2024-05-05"),
        ("He was arrested on 4 May. The same day he was charged.", "2024-05-04"),
        ("He was arrested on 4 November 2013. On 7 February he was sentenced.", "2014-02-07"),
        ("He was arrested on 16 December 2013. On 19 December he was charged.", "2013-12-19"),
    ],
)
def test_a_date_goes_on_from_the_one_before(read, text, last):
    assert last == dates(read, text)[-1]


def test_what_was_inferred_is_said(read):
    mention = next(one for one in read("He was arrested on 4 December.") if one.type == "date")

    assert "year from the publication date" == mention.slots["value"].how
    assert "B" == mention.grade


def test_without_a_day_of_publication_a_weekday_stays_open(read):
    assert [None] == dates(read, "He was arrested on Tuesday.", "2024-12")


def test_there_is_no_thirty_first_of_february(read):
    assert [None] == dates(read, "He was arrested on 31 February 2024.")


def test_the_end_of_a_term_is_no_day_of_the_act(read):
    text = "On 6 March 2014 the court extended the detention of Elvin Aslanli to 16 June."

    act = next(one for one in read(text, "2014-08-01") if one.kind == "act")

    assert ("2014-03-06", "2014-06-16") == (act.value("date"), act.value("until"))
