"""Terms and articles: the numbers must be equal, whatever the words around them."""

from __future__ import annotations

import pytest


def values(read, text, type_):
    mentions = [one for one in read(text) if (one.kind, one.type) == ("mention", type_)]
    return [one.value("value") for one in mentions]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a four-month pretrial detention order", "P4M"),
        ("He was sentenced to 5.5 years in prison.", "P5Y6M"),
        ("He was given five years and half in prison.", "P5Y6M"),
        ("He was sentenced to three and a half years.", "P3Y6M"),
        ("The arrest was extended by 2 months and 7 days.", "P2M7D"),
        ("He was arrested for 50 days.", "P50D"),
        ("He faces 12 to 20 years in prison.", "P20Y"),
        ("He was sentenced to six years and six months of imprisonment.", "P6Y6M"),
    ],
)
def test_a_term_has_one_form(read, text, value):
    assert [value] == values(read, text, "term")


@pytest.mark.parametrize(
    "text",
    [
        "It has been hard in recent years.",
        "He was freed two years ago.",
        "He is 35 years old.",
        "He came four days after the strike.",
    ],
)
def test_other_lengths_of_time_are_no_terms(read, text):
    assert [] == values(read, text, "term")


@pytest.mark.parametrize(
    ("text", "articles"),
    [
        ("she is accused under Article 206.3.2 of the Criminal Code", ["206.3.2"]),
        ("under Articles 147.1 and 147.2", ["147.1", "147.2"]),
        (
            "Articles: 309 (abuse of office), 313 (forged papers) and 281 of the code",
            ["309", "313", "281"],
        ),
        ("articles of the Criminal Code: 281.2, 309.2 and 313", ["281.2", "309.2", "313"]),
        ("Articles 167-2.2.1 (import of literature) and 233", ["167-2.2.1", "233"]),
        ("Art. 535.1 of the code", ["535.1"]),
        ("He was held under 178.3.2 for a year.", ["178.3.2"]),
        ("It cost 500 manats and 20.5 dollars.", []),
    ],
)
def test_articles_are_read_from_lists(read, text, articles):
    assert articles == values(read, text, "article")


def test_words_in_brackets_behind_an_article_are_the_offence(read):
    text = "Elvin Aslanli was charged under Articles 206.3.2 (smuggling) and 313 (forgery)."

    act = next(one for one in read(text) if one.kind == "act")

    assert ["smuggling", "forgery"] == [slot.value for slot in act.all("charges")]
    assert ["206.3.2", "313"] == [slot.value for slot in act.all("articles")]
