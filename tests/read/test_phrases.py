"""The language of phrases, and folding that keeps places."""

from __future__ import annotations

import pytest

from salname.read.folding import fold
from salname.read.phrases import Phrases, nothing
from salname.read.tokens import tokens_of


def fits(written, text):
    tokens = list(tokens_of(text, "en"))
    found = Phrases([(0, written)]).within(tokens, 0, len(tokens), nothing)
    return [text[tokens[one.first].start : tokens[one.last - 1].end] for _, one in found]


@pytest.mark.parametrize(
    ("written", "text", "found"),
    [
        ("arrest*", "They arrested him.", ["arrested"]),
        ("was|were arrested", "They were arrested.", ["were arrested"]),
        ("was ?also arrested", "He was arrested.", ["was arrested"]),
        ("was ?also arrested", "He was also arrested.", ["was also arrested"]),
        (
            "extended ..2 detention",
            "extended his pretrial detention",
            ["extended his pretrial detention"],
        ),
        ("extended ..1 detention", "extended his pretrial detention", []),
        ("extended ..3 detention", "It was extended. Then detention began.", []),
        ("ARREST", "arrest", []),
    ],
)
def test_a_phrase_fits_or_not(written, text, found):
    assert found == fits(written, text)


def test_azerbaijani_has_two_letters_i():
    assert "istanbul ılıq" == fold("İSTANBUL ILIQ", "az")
    assert "istanbul iliq" == fold("İSTANBUL ILIQ", "en")
