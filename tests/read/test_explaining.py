from __future__ import annotations

import pytest

from salname.read.document import Document, read_document
from salname.read.explaining import explained

TEXT = "Lala Babayeva was arrested on 3 March 2025. Officials deny that there is pressure."


def proposed():
    found = read_document(Document(TEXT, "2025-03", "en"))
    return [one for one in found if one.kind != "mention"]


@pytest.mark.parametrize("language", ["az", "ru", "en"])
def test_every_rule_used_is_explained_in_the_language_of_the_reader(language):
    said = proposed()

    assert said
    assert all(explained(one.rule_words, language) for one in said)


def test_english_words_explain_themselves():
    words = proposed()[0].rule_words

    assert explained(words, "en") == words


def test_words_of_no_rule_are_not_explained():
    assert explained("written by a person", "az") is None
