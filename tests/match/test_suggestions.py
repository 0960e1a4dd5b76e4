"""What may be one person is suggested once, the most alike first, and never what was judged."""

from __future__ import annotations

from salname.match.suggestions import suggestions

NAMES = {
    "a": ["Aysel Kərimli"],
    "b": ["Айсель Керимли", "Керимли А."],
    "c": ["Aysel Kərimova"],
    "d": ["Rəşad Həsənov"],
}


def test_spellings_of_one_name_are_suggested_first():
    first = suggestions(NAMES)[0]

    assert ("a", "b", "strong") == (first.left, first.right, first.band)
    assert ("Aysel Kərimli", "Айсель Керимли") == first.names


def test_who_has_nothing_in_common_is_not_suggested():
    assert "d" not in {one for pair in suggestions(NAMES) for one in (pair.left, pair.right)}


def test_a_judged_pair_is_not_suggested_again():
    pairs = {(one.left, one.right) for one in suggestions(NAMES, settled=[("b", "a")])}

    assert ("a", "b") not in pairs


def test_nobody_is_suggested_for_nobody():
    assert [] == suggestions({})
    assert [] == suggestions({"a": [], "b": [""]})
