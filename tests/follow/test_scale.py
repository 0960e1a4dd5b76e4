"""Days lie between the edges of a drawing, in order, with a few names of months below them."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from salname.follow.scale import Scale

days = st.dates(date(2000, 1, 1), date(2040, 12, 31))


@given(st.lists(days, min_size=1, max_size=6))
def test_days_keep_their_order_between_the_edges(some):
    scale = Scale.over(some, start=2)

    places = [scale.at(day) for day in sorted(some)]
    assert places == sorted(places)
    assert all(2 <= place <= 96 for place in places)
    assert len(list(scale.ticks())) <= 5


def test_january_is_named_by_its_year():
    scale = Scale.over([date(2024, 12, 3), date(2025, 2, 3)])

    assert ["2025", "Feb"] == [name for _, name in scale.ticks()]


def test_a_span_within_one_month_names_its_ends():
    scale = Scale.over([date(2024, 12, 3), date(2024, 12, 20)])

    assert ["Dec 3", "Dec 20"] == [name for _, name in scale.ticks()]
