"""One offence has one name in our sentences, in whatever language it was written."""

from __future__ import annotations

import pytest

from salname.publish.offences import offence_named
from salname.words.languages import speaking


@pytest.mark.parametrize("written", ["Fraud", "мошенничестве", "dələduzluqda", "large-scale fraud"])
def test_words_of_three_languages_get_one_name(written):
    with speaking("az"):
        assert "dələduzluq" == offence_named(written)


def test_the_longest_words_decide():
    assert "infliction of grave injuries" == offence_named("causing grave injuries")


def test_words_that_no_term_knows_stay_as_written():
    assert "talking back" == offence_named("talking back")
