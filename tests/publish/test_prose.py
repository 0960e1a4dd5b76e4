"""The sentences of an item say what the claims say, whoever says it."""

from __future__ import annotations

from salname.publish.prose import paragraphs_of


def told_in(edition, book):
    (item,) = edition(book).items
    return [[one.text for one in paragraph] for paragraph in paragraphs_of(item.case)]


def test_a_case_is_told_from_arrest_to_our_count(held, edition):
    custody, charges, reasons, count = told_in(edition, held.book())

    court = "On 3 March 2025 Lake District Court ordered Lalə Bənövşəli held in remand"
    charged = "Lalə Bənövşəli is charged with smuggling and fraud."
    assert [
        "Lalə Bənövşəli was taken into custody on 2 March 2025.",
        f"{court} for 4 months.",
    ] == custody
    assert [
        f"According to the official version: {charged}",
        "Lalə Bənövşəli denies this:",
    ] == charges
    assert ["Dalğa Xəzərli gives a reason:"] == reasons
    assert [
        "By our count: End of the order, 2 July 2025.",
        "Nobody has checked our text of CPC 158.2 against the law in force.",
    ] == count


def test_every_sentence_with_a_fact_rests_on_claims(held, edition):
    (item,) = edition(held.book()).items
    ids = set(held.claims)

    for paragraph in paragraphs_of(item.case):
        assert {id_ for one in paragraph for id_ in one.claims} <= ids
        assert paragraph[0].claims


def test_two_days_for_one_arrest_are_both_told(held, edition):
    held.claim("act-arrest", "on", "2025-03-01", speaker="person-lawyer", words="on 1 March")

    custody = told_in(edition, held.book())[0]

    assert (
        "According to Dalğa Xəzərli: Lalə Bənövşəli was taken into custody on 1 March 2025."
        in custody
    )
    assert "Lalə Bənövşəli was taken into custody on 2 March 2025." in custody
    assert "The sources differ on the day." in custody


def test_the_same_told_twice_is_told_once_with_both_claims(held, edition):
    held.source("source-2")
    second = held.claim("act-arrest", "on", "2025-03-02", source="source-2", words="2 March")

    (item,) = edition(held.book()).items
    first = paragraphs_of(item.case)[0][0]

    assert second in first.claims


def test_an_order_of_which_little_is_known_is_told_in_parts(told, edition):
    told.act("act-remand", "remand", slots={"until": "2025-07"}, words="remanded until July")

    assert [
        "An order on Lalə Bənövşəli: Remand in custody. Court: not recorded.",
        "The order runs until July 2025.",
    ] == told_in(edition, told.book())[0]


def test_an_inferred_year_says_from_what(told, edition):
    slots = {"on": "2025-03-03"}
    told.act(
        "act-arrest",
        "arrest",
        slots=slots,
        words="3 March",
        inferred="year from the publication date",
    )

    assert "Inferred: year from the publication date." in told_in(edition, told.book())[0]


def test_an_act_of_another_kind_is_told_by_its_slots(told, edition):
    told.act(
        "act-search", "search", slots={"on": "2025-03-02", "place": "her flat"}, words="searched"
    )

    assert [["Search: Lalə Bənövşəli (date: 2 March 2025; place: her flat)."]] == told_in(
        edition, told.book()
    )
