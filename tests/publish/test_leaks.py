"""Whatever the book, no word that is not public is in any byte of the site."""

from __future__ import annotations

import html
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from salname.follow.sides import SideRules
from salname.follow.statute import Law
from salname.model.book import Book
from salname.model.claim import Claim, Proposition, Quote, Stance, Visibility
from salname.model.record import Record
from salname.model.source import Source
from salname.publish.edition import Imprint, Proof, edition_of
from salname.publish.hidden import fold, strings_of
from salname.publish.release import Policy, release_of
from salname.publish.site import site_files

pytestmark = pytest.mark.slow

PEOPLE = ["person-a", "person-b", "person-c"]
ACTS = ["act-d", "act-e"]
SOURCES = ["source-f", "source-g"]
RECORDS = {
    **{id_: Record(id_, "person") for id_ in PEOPLE},
    "act-d": Record("act-d", "act", "arrest"),
    "act-e": Record("act-e", "act", "charge"),
    "question-h": Record("question-h", "question", "pressure_on_defenders"),
}
# Words that no template and no label holds; some begin alike, so that one lies within another.
WORDS = [
    "Qvəzi",
    "qvəzili",
    "Ðxrkon",
    "þylvan",
    "ÞYLVANOV",
    "wqtra",
    "Wqtra&b",
    "<ŋorjz>",
    "ŋorjzim",
]
PHRASES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map(" ".join)
VISIBILITY = st.sampled_from(list(Visibility))
SAID = st.one_of(
    st.tuples(st.sampled_from(PEOPLE), st.just("name"), PHRASES),
    st.tuples(st.sampled_from(PEOPLE), st.just("role"), PHRASES),
    st.tuples(st.sampled_from(ACTS), st.just("done_to"), st.sampled_from(PEOPLE)),
    st.tuples(st.sampled_from(ACTS), st.sampled_from(["offence", "reason", "place"]), PHRASES),
    st.tuples(st.just("question-h"), st.just("answer"), st.just("yes")),
    st.tuples(st.sampled_from(SOURCES), st.just("holds"), PHRASES),
)


@st.composite
def claims(draw, number):
    value = draw(SAID)
    words = draw(st.none() | PHRASES)
    return Claim(
        id=f"claim-{number}",
        proposition=Proposition(*value),
        speaker=draw(st.sampled_from(PEOPLE)),
        stance=draw(st.sampled_from([Stance.ASSERTS, Stance.DENIES])),
        source=draw(st.sampled_from(SOURCES)),
        quote=words and Quote("e" * 64, 0, len(words), words),
        parent=draw(st.none() | st.just(f"claim-{number - 1}")) if number else None,
        visibility=draw(VISIBILITY),
    )


@st.composite
def books(draw):
    count = draw(st.integers(1, 14))
    told = [draw(claims(number)) for number in range(count)]
    sources = {
        id_: Source(id_, "page", draw(PHRASES), "en", publisher=draw(st.none() | PHRASES),
                    visibility=draw(VISIBILITY))
        for id_ in SOURCES
    }  # fmt: skip
    same = draw(st.sampled_from([{}, {"person-b": "person-a"}]))
    return Book(RECORDS, {claim.id: claim for claim in told}, sources, same_as=same)


def site_of(book, policy):
    edition = edition_of(
        release_of(book, policy), Imprint("A", date(2025, 3, 27)), Proof(1, ()), Law(), SideRules()
    )
    return site_files(edition, ("en",))


def strings(book, wanted):
    found = {fold(one) for c in book.claims.values() if wanted(c) for one in strings_of(c, book)}
    return {one for one in found if len(one) > 3}


@settings(max_examples=60, suppress_health_check=list(HealthCheck))
@given(books())
def test_what_only_claims_kept_back_say_is_nowhere(book):
    public = strings(book, lambda claim: claim.visibility is Visibility.PUBLIC)
    private = strings(book, lambda claim: claim.visibility is not Visibility.PUBLIC) - public

    assert_nowhere(private, site_of(book, Policy()))


@settings(max_examples=60, suppress_health_check=list(HealthCheck))
@given(books(), st.sampled_from(PEOPLE))
def test_what_only_a_withheld_person_says_or_is_called_is_nowhere(book, person):
    def theirs(claim):
        named = (claim.speaker, claim.proposition.subject, claim.proposition.value)
        return book.head(person) in {book.head(one) for one in named}

    private = strings(book, theirs) - strings(book, lambda claim: not theirs(claim))

    assert_nowhere(private, site_of(book, Policy(frozenset([person]))))


def assert_nowhere(private, files):
    for path, data in files.items():
        shown = fold(html.unescape(data.decode()))
        assert [] == [one for one in private if one in shown], path
