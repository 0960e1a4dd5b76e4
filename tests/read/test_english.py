"""English sentences of our own, each with exactly the acts and statements to be read from it."""

from __future__ import annotations

import pytest
from golden_english import ACTS, SAID

from salname.read.document import Document, read_document

PUBLISHED = "2024-12-05"


def found(text, kind):
    return [one for one in read_document(Document(text, PUBLISHED, "en")) if one.kind == kind]


@pytest.mark.parametrize(("text", "acts"), ACTS, ids=[text for text, _ in ACTS])
def test_the_acts_of_a_sentence(text, acts):
    read = [(one.type, one.subject) for one in found(text, "act")]

    assert sorted(acts, key=str) == sorted(read, key=str)


@pytest.mark.parametrize(("text", "said"), SAID, ids=[text for text, _ in SAID])
def test_the_statements_of_a_sentence(text, said):
    read = [(one.speaker, one.stance, one.text) for one in found(text, "statement")]

    assert sorted(said) == sorted(read)
