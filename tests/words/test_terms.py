from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salname.errors import BadTerm
from salname.words.terms import Term


@pytest.mark.parametrize(
    ("term", "start", "end"),
    [
        ("P4M", date(2024, 12, 4), date(2025, 4, 4)),
        ("P4M", date(2024, 12, 3), date(2025, 4, 3)),
        ("P1M", date(2025, 1, 31), date(2025, 2, 28)),
        ("P1M", date(2024, 1, 31), date(2024, 2, 29)),
        ("P2M7D", date(2024, 12, 31), date(2025, 3, 7)),
        ("P15D", date(2024, 12, 20), date(2025, 1, 4)),
        ("P5Y6M", date(2020, 2, 29), date(2025, 8, 29)),
        ("P2W", date(2024, 2, 20), date(2024, 3, 5)),
    ],
)
def test_a_term_ends_on_the_same_day_of_the_month(term, start, end):
    assert end == Term.parse(term).after(start)


@pytest.mark.parametrize("text", ["", "P", "4M", "P4", "P-4M", "P4H", "PT4H", "P4M ", "P1.5M"])
def test_what_is_no_term_is_refused(text):
    with pytest.raises(BadTerm):
        Term.parse(text)


@given(st.integers(0, 600), st.integers(0, 400))
def test_writing_and_reading_a_term_changes_nothing(months, days):
    term = Term(months, days)

    assert term == Term.parse(str(term))


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(0, 300))
def test_more_months_never_end_earlier(start, months):
    assert Term(months).after(start) <= Term(months + 1).after(start)
