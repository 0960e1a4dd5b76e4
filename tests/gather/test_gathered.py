"""What a person says of a source wins over what the page says."""

from __future__ import annotations

from datetime import date

import pytest

from salname.errors import BadDate, FutureDate
from salname.gather.gathered import as_given
from salname.gather.text import pasted

TODAY = date(2024, 12, 12)


def test_a_given_date_wins_and_stays_partial():
    gathered = as_given(pasted("Söz"), today=TODAY, published="2024-12", publisher="Körpü")

    assert ("2024-12", "given") == (gathered.published, gathered.published_how)
    assert ("Körpü", "Söz") == (gathered.publisher, gathered.title)


def test_a_date_to_come_is_refused():
    with pytest.raises(FutureDate, match="2025-01 has not come yet"):
        as_given(pasted("Söz"), today=TODAY, published="2025-01")


def test_this_year_may_be_given_before_it_is_over():
    assert "2024" == as_given(pasted("Söz"), today=TODAY, published="2024").published


def test_what_is_no_date_is_refused():
    with pytest.raises(BadDate):
        as_given(pasted("Söz"), today=TODAY, published="December")
