"""Clusters follow from judgements alone, in any order, and never join what was judged different."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from salname.match.clusters import clustered, clusters
from salname.model.decision import Judgement, Sameness

SAME, DIFFERENT, UNSURE = Sameness.SAME, Sameness.DIFFERENT, Sameness.UNSURE

records = st.sampled_from("abcdef")
judgements = st.lists(
    st.builds(Judgement, records, records, st.sampled_from(Sameness)), max_size=12
)


def test_sameness_is_passed_on():
    found = clusters([Judgement("a", "b", SAME), Judgement("c", "b", SAME)])

    assert {"a": "a", "b": "a", "c": "a"} == found


def test_the_record_made_first_is_the_head():
    found = clusters([Judgement("a", "b", SAME)], recorded=["x", "b", "a"])

    assert {"a": "b", "b": "b"} == found


def test_the_last_judgement_on_a_pair_counts():
    assert {} == clusters([Judgement("a", "b", SAME), Judgement("b", "a", UNSURE)])


def test_taking_a_judgement_back_parts_them():
    both = [Judgement("a", "b", SAME), Judgement("b", "c", SAME)]

    assert {"a", "b"} == set(clusters(both[:1]))


def test_a_pair_judged_different_is_never_joined_through_a_third():
    chain = [Judgement("a", "b", SAME), Judgement("b", "c", SAME), Judgement("a", "c", DIFFERENT)]

    found = clustered(chain)

    assert found.heads.get("a", "a") != found.heads.get("c", "c")
    assert (chain[1],) == found.refused


@given(judgements, st.randoms())
def test_whatever_is_judged_different_stays_apart(some, random):
    last = {frozenset((one.left, one.right)): one for one in some}
    found = clusters(some)

    apart = [one for one in last.values() if one.sameness is DIFFERENT and one.left != one.right]
    assert all(found.get(one.left, one.left) != found.get(one.right, one.right) for one in apart)
    shuffled = list(last.values())
    random.shuffle(shuffled)
    assert found == clusters(shuffled)
