"""Letters in parts are composed; the text still leads back to its bytes."""

from __future__ import annotations

import unicodedata
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from salname.gather.drawn import drawn
from salname.gather.pieces import letters
from salname.gather.text import pasted

TODAY = date(2026, 3, 1)
WORDS = st.text(st.sampled_from("aeo ə\u0301\u0302\u0308ışй\u0306иE\n1."), min_size=1, max_size=60)


def test_a_letter_in_parts_is_one_letter_of_the_text():
    gathered = pasted("Rüfət was arre\u0301sted.")

    assert "Rüfət was arr\xe9sted." == gathered.text
    assert "e\u0301".encode() in gathered.data


def test_a_title_is_composed_too():
    page = (
        "<html><title>Cafe\u0301</title><body><p>Words about a cafe\u0301 here.</p></body></html>"
    )

    gathered = drawn(page.encode(), today=TODAY)

    assert unicodedata.is_normalized("NFC", gathered.text + (gathered.title or ""))


@given(WORDS)
def test_every_text_is_composed_and_every_piece_gives_its_letters(words):
    gathered = pasted(f"a{words}")

    assert unicodedata.is_normalized("NFC", gathered.text)
    for piece in gathered.pieces:
        shown = letters(piece, gathered.data, gathered.encoding)
        assert gathered.text[piece.start : piece.end] == unicodedata.normalize("NFC", shown)


@given(WORDS)
def test_the_pieces_cover_the_text_in_order(words):
    gathered = pasted(f"a{words}")

    places = [(piece.start, piece.end) for piece in gathered.pieces]
    assert sorted(places) == places
    assert len(gathered.text) == sum(end - start for start, end in places)
