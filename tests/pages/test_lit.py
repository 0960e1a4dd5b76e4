"""The text on the page is the text of the source, whatever is lit in it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from salname.desk.pages.lit import stretches

TEXT = "A court ordered it.\n\nHe denied it, she said.\nNothing else."


def pieces_of(text, spans):
    return [
        piece
        for stretch in stretches(text, spans)
        for paragraph in stretch.paragraphs
        for piece in paragraph.pieces
    ]


def test_a_span_inside_a_span_is_told_first():
    outer, inner = TEXT.index("He"), TEXT.index("denied")
    spans = {"report": (outer, outer + 23), "denial": (inner, inner + 9)}

    found = next(one for one in pieces_of(TEXT, spans) if one.text == "denied it")

    assert ("denial", "report") == found.inside
    assert ("denial",) == found.starts


def test_dark_paragraphs_stand_together():
    spans = {"order": (0, 19)}

    assert [(True, 1, 1), (False, 2, 3)] == [
        (one.lit, one.first, one.last) for one in stretches(TEXT, spans)
    ]


@given(
    st.text("ab \n", max_size=60),
    st.lists(st.tuples(st.integers(0, 60), st.integers(1, 30)), max_size=6),
)
def test_no_word_is_lost_or_said_twice(text, places):
    spans = {str(number): (at, at + size) for number, (at, size) in enumerate(places)}

    shown = "".join(piece.text for piece in pieces_of(text, spans))

    assert "".join(text.split()) == "".join(shown.split())


@given(st.text("ab \n", min_size=1, max_size=60), st.integers(0, 50), st.integers(1, 30))
def test_a_lit_span_shows_exactly_its_words(text, at, size):
    spans = {"one": (at, at + size)}

    lit = "".join(piece.text for piece in pieces_of(text, spans) if piece.inside)

    assert "".join(text[at : at + size].split()) == "".join(lit.split())
