"""Any text can be read: nothing crashes, and every place is exact."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from salname.read.document import Document, read_document
from salname.read.folding import fold
from salname.read.pack import FOLDER

LANGUAGES = sorted(path.stem for path in FOLDER.glob("*.yaml"))
PIECES = st.sampled_from(
    [
        "Elvin Aslanli", "Rena Quluzade's", "the lawyer", "said", "told", "that", "he", "They",
        "was arrested", "sentenced", "to five years", "in prison", "on 4 December", "2024", "“",
        "”", '"', "'", "«", "»", ",", ".", ":", ";", "(", ")", "\n", "\n\n", "Article 178.3.2",
        "the Baku Court of Appeal", "according to", "denies", "charges of fraud", "İ", "ı", "ß",
        "ǰ", "\u0301", "\ud800", "👩‍⚖️", "-", "16-19 August", "31 February", "4-cü", "məhkəmə",
        "суд", "приговорил", "həbs edib", "bildirib ki", "по словам", "And", "and", "of",
    ]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=40).map(" ".join))


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=60, deadline=None)
@given(text=TEXTS)
def test_every_place_lies_in_the_text_and_is_quoted_exactly(language, text):
    for one in read_document(Document(text, "2024-12", language)):
        start, end = one.span
        places = [slot.span for name in one.slots for slot in one.all(name) if slot.span]

        assert 0 <= start < end <= len(text)
        assert one.text == text[start:end]
        assert all(0 <= first < last <= len(text) for first, last in places)


@given(text=st.text(max_size=80), language=st.sampled_from(["az", "ru", "en"]))
def test_folding_keeps_every_letter_in_its_place(text, language):
    folded = fold(text, language)

    assert len(text) == len(folded)
    assert folded == fold(folded, language).replace("ı", "ı")


@given(text=TEXTS)
@settings(max_examples=30, deadline=None)
def test_the_same_text_is_read_the_same_way(text):
    document = Document(text, "2024-12-05", "en")

    assert read_document(document) == read_document(document)


def test_ids_are_unique_in_a_text():
    text = "Elvin Aslanli and Rena Quluzade were arrested on 4 May. Both deny the charges of fraud."

    ids = [one.id for one in read_document(Document(text, "2024-12-05", "en"))]

    assert len(ids) == len(set(ids))
