"""A person is found in any alphabet, by the beginning of a name, and never by half a query."""

from __future__ import annotations

import pytest

from salname.match.search import find

NAMES = {
    "person-1": ["Aysel Kərimli", "Айсель Керимли"],
    "person-2": ["Rəşad Həsənov"],
    "person-3": ["Рашад Мамед оглы Ахундов"],
}


@pytest.mark.parametrize(
    ("query", "records"),
    [
        ("kerimli", ["person-1"]),
        ("Керимли", ["person-1"]),
        ("Ker", ["person-1"]),
        ("rashad", ["person-2", "person-3"]),
        ("Hasanov Rashad", ["person-2"]),
        ("aysel hasanov", []),
        ("mamed", ["person-3"]),
        ("", []),
        ("!?", []),
    ],
)
def test_a_query_finds(query, records):
    assert records == sorted(found.record for found in find(NAMES, query))


def test_the_spelling_that_fits_best_is_shown():
    assert "Рашад Мамед оглы Ахундов" == find(NAMES, "Ахундов")[0].name


def test_no_more_are_given_than_asked_for():
    assert 1 == len(find(NAMES, "rashad", most=1))
