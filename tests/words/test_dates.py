from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salname.errors import BadDate
from salname.words.dates import PartialDate


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2025-02", date(2025, 2, 1), date(2025, 2, 28)),
        ("2024-12-04", date(2024, 12, 4), date(2024, 12, 4)),
        ("~2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-12-03/2024-12-05", date(2024, 12, 3), date(2024, 12, 5)),
        ("2024-11/2025", date(2024, 11, 1), date(2025, 12, 31)),
        ("1968-04-30", date(1968, 4, 30), date(1968, 4, 30)),
    ],
)
def test_a_partial_date_knows_the_days_it_can_mean(text, earliest, latest):
    when = PartialDate.parse(text)

    assert (earliest, latest, text) == (when.earliest, when.latest, str(when))


@pytest.mark.parametrize(
    "text",
    [
        *"24-12-04 2025-02-29 2024-13 2024-00 0000 04.12.2024 2024-12-4 ２０２４ ~".split(),
        *"2024-12-05/2024-12-03 2024/ /2024 2024-12-03/2024-12-04/2024-12-05 soon".split(),
        "",
        "2024-12-04\n",
        " 2024",
    ],
)
def test_what_is_no_date_is_refused(text):
    with pytest.raises(BadDate):
        PartialDate.parse(text)


@given(st.dates())
def test_a_day_means_itself(day):
    when = PartialDate.parse(day.isoformat())

    assert when == PartialDate.of(day)
    assert when.is_day


@given(st.text(max_size=12))
def test_any_text_is_a_date_or_a_clear_error(text):
    try:
        when = PartialDate.parse(text)
    except BadDate as error:
        said = str(error)
    else:
        said = when.text

    assert text in said


@pytest.mark.parametrize("text", ["2024", "2024-12", "~2024-12-04", "2024-12-03/2024-12-05"])
def test_only_one_exact_day_is_a_day(text):
    assert not PartialDate.parse(text).is_day
