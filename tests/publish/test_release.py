"""Nothing passes the gate but what is public, and nothing that would give the rest away."""

from __future__ import annotations

from dataclasses import replace

import pytest

from salname.model.book import Book
from salname.model.claim import Correction, Visibility, Withdrawal
from salname.publish.release import Policy, release_of

DESK, SEALED = Visibility.DESK, Visibility.SEALED


def passed(book, *withheld):
    return release_of(book, Policy(frozenset(withheld))).book


def test_an_empty_book_gives_an_empty_release():
    assert Book() == passed(Book())


def test_a_public_book_passes_whole(held):
    book = held.book()

    assert book == passed(book)


@pytest.mark.parametrize("visibility", [Visibility.GROUP, DESK, SEALED])
def test_only_public_claims_pass(held, visibility):
    id_ = held.claim("person-lale", "role", "typesetter", visibility=visibility)

    assert id_ not in passed(held.book()).claims


def test_a_withheld_person_takes_along_what_they_say_and_what_is_said_of_them(held):
    book = passed(held.book(), "person-lawyer")

    assert not [
        c for c in book.claims.values() if "person-lawyer" in (c.speaker, c.proposition.subject)
    ]
    assert "person-lawyer" not in book.records


def test_withholding_one_of_two_records_of_a_person_withholds_both(held):
    held.record("person-other", "person", name="D. Xəzərli")
    book = held.book(same_as={"person-other": "person-lawyer"})

    assert {"person-lawyer", "person-other"}.isdisjoint(passed(book, "person-other").records)


def test_a_person_named_only_under_seal_does_not_speak(held):
    held.record("person-witness", "person", name="Günəş Yağmurlu", visibility=SEALED)
    id_ = held.claim("person-lale", "role", "reporter", speaker="person-witness")

    book = passed(held.book())

    assert id_ not in book.claims
    assert "person-witness" not in book.records


def test_a_sealed_second_name_leaves_the_public_one(held):
    held.claim("person-lale", "name", "Nərgiz Şəbnəmli", visibility=SEALED)

    assert ["Lalə Bənövşəli"] == passed(held.book()).names("person-lale")


def test_a_quotation_that_holds_a_hidden_name_goes_without_its_words(held):
    held.record("person-witness", "person", name="Günəş Yağmurlu", visibility=DESK)
    told = "seen by her neighbour  YAĞMURLU, who wept"
    id_ = held.claim("act-arrest", "place", "her yard", words=told)

    book = passed(held.book())

    assert "her yard" == book.claims[id_].proposition.value
    assert book.claims[id_].quote is None


def test_a_value_that_holds_hidden_words_goes_with_its_claim(held):
    held.claim("person-lale", "reason", "diabetes since childhood", visibility=DESK)
    id_ = held.claim("source-1", "holds", "She has diabetes since childhood.", words=None)

    assert id_ not in passed(held.book()).claims


def test_what_is_public_in_its_own_right_stays(held):
    held.claim("act-charge0", "offence", "fraud", visibility=DESK, words="a charge of fraud")

    assert passed(held.book()).claims.keys() >= {"claim-001", "claim-012"}
    quotes = [c.quote for c in passed(held.book()).about("act-charge1", "offence")]
    assert None not in quotes


def test_a_reading_taken_back_does_not_silence_its_own_words(held):
    wrong = held.claim(
        "act-charge0",
        "offence",
        "smuggling and",
        words="she is charged with smuggling and fraud",
        visibility=DESK,
    )

    book = passed(held.book(withdrawals={wrong: Withdrawal(wrong, "misread")}))

    assert wrong not in book.claims
    assert None not in [c.quote for c in book.about("act-charge0", "offence")]


def test_a_source_that_is_not_public_stays_unnamed_and_without_digest(held):
    held.source("source-2", title="Letter from prison", visibility=DESK)
    id_ = held.claim("act-arrest", "place", "at the pier", source="source-2")

    book = passed(held.book())

    assert "source-2" not in book.sources
    assert "" == book.claims[id_].quote.text_digest


def test_nothing_passes_from_a_sealed_source(held):
    held.source("source-2", visibility=SEALED)
    id_ = held.claim("act-arrest", "place", "at the pier", source="source-2")

    assert id_ not in passed(held.book()).claims


def test_a_source_titled_with_a_hidden_name_stays_unnamed(held):
    held.record("person-witness", "person", name="Günəş Yağmurlu", visibility=DESK)
    held.source("source-2", title="What Yağmurlu saw")
    held.claim("act-arrest", "place", "at the pier", source="source-2")

    assert "source-2" not in passed(held.book()).sources


def test_a_claim_goes_only_with_whoever_reports_it(held):
    report = held.claim("source-1", "holds", "K. told me", speaker="person-lawyer", visibility=DESK)
    id_ = held.claim("act-arrest", "place", "at the pier", parent=report)
    after = held.claim("act-arrest", "place", "on the pier", parent=id_)

    assert {id_, after}.isdisjoint(passed(held.book()).claims)


def test_a_correction_passes_with_both_sides(held):
    wrong = held.claim("act-arrest", "place", "at the pier")
    right = held.claim("act-arrest", "place", "at the station")
    corrections = {wrong: Correction(wrong, right, "misheard")}

    book = passed(held.book(corrections=corrections))

    assert corrections == book.corrections
    assert wrong in book.claims


def test_what_was_corrected_in_private_does_not_pass(held):
    wrong = held.claim("act-arrest", "place", "at the pier")
    right = held.claim("act-arrest", "place", "at the station", visibility=DESK)

    book = passed(held.book(corrections={wrong: Correction(wrong, right, "misheard")}))

    assert {wrong, right}.isdisjoint(book.claims)
    assert {} == book.corrections


def test_what_was_withdrawn_does_not_pass(held):
    book = held.book()
    first = next(iter(book.about("act-arrest", "reason")))
    taken = replace(book, withdrawals={first.id: Withdrawal(first.id, "asked for")})

    assert first.id not in passed(taken).claims
