"""The side of a speaker follows from ties, roles, membership and kind, in this order."""

from __future__ import annotations

import pytest

from salname.follow.index import Index
from salname.follow.sides import Side, relation, side_of, side_rules


@pytest.fixture
def side(told):
    def find(speaker, **parts):
        return side_of(Index.of(told.book(**parts)), speaker, "aysel", side_rules())

    return find


def test_the_person_is_the_own_side_under_every_record(told, side):
    told.record("aysel2", "person")

    assert Side.OWN == side("aysel")
    assert Side.OWN == side("aysel2", same_as={"aysel2": "aysel"})


@pytest.mark.parametrize("tie", ["lawyer_of", "relative_of"])
def test_who_is_tied_to_the_person_speaks_on_the_own_side(tie, told, side):
    told.record("speaker", "person")
    told.claim("speaker", "role", "human rights defender")
    told.claim("speaker", tie, "aysel")

    assert Side.OWN == side("speaker")
    assert tie == relation(Index.of(told.book()), "speaker", "aysel")


def test_a_lawyer_of_somebody_else_is_not_on_this_persons_side(told, side):
    told.record("other", "person")
    told.record("lawyer", "person")
    told.claim("lawyer", "lawyer_of", "other")
    told.record("relatives", "group", "relatives")
    told.claim("relatives", "relative_of", "other")

    assert Side.OTHERS == side("lawyer")
    assert Side.OTHERS == side("relatives")


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        ("Azerbaijani human rights defender", Side.DEFENDERS),
        ("hüquq müdafiəçisi", Side.DEFENDERS),
        ("правозащитница", Side.DEFENDERS),
        ("journalist", Side.MEDIA),
        ("beekeeper", Side.OTHERS),
    ],
)
def test_a_role_as_written_has_a_side(role, expected, told, side):
    told.record("speaker", "person")
    told.claim("speaker", "role", role)

    assert expected == side("speaker")


def test_who_heads_a_body_speaks_on_the_side_of_the_body(told, side):
    told.record("society", "body", "organisation")
    told.record("speaker", "person")
    told.claim("speaker", "role", "Chairperson of the Lake Society")
    told.claim("speaker", "member_of", "society")

    assert Side.DEFENDERS == side("speaker")


@pytest.mark.parametrize(
    ("type_", "kind", "expected"),
    [
        ("body", "court", Side.OFFICIAL),
        ("body", "outlet", Side.MEDIA),
        ("group", "officials", Side.OFFICIAL),
        ("group", "relatives", Side.OWN),
        ("person", None, Side.OTHERS),
    ],
)
def test_a_kind_has_a_side(type_, kind, expected, told, side):
    told.record("speaker", type_, kind)

    assert expected == side("speaker")


def test_a_group_whose_kind_nobody_recorded_goes_by_what_it_is_called(told, side):
    told.record("group", "group", "unnamed")
    told.claim("group", "group_name", "Officials")

    assert Side.OFFICIAL == side("group")


def test_every_side_of_the_vocabulary_is_a_side():
    rules = side_rules()
    sides = {*rules.kinds.values(), *(side for _, side in rules.roles)} - {"body"}

    assert sides <= {side.value for side in Side}
