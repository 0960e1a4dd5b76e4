"""Plain text keeps its letters and knows its bytes."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salname.errors import EmptySource, NotText, NulBytes, TooLarge, UnknownEncoding
from salname.gather.pieces import REPLACEMENT, bytes_of, letters
from salname.gather.text import from_text, pasted

SAFAROV_LIKE = "Lalə Bənövşəli 4 dekabrda saxlanılıb.\nMəhkəmə dörd ay həbs qərarı verib.\n"
WRITTEN = st.text(
    st.characters(codec="utf-8", exclude_characters="\0", exclude_categories=["Cs", "Cc"])
    | st.sampled_from("\r\n\təğışçöüжшәҹ😀")
).filter(lambda text: text.strip())
ENCODINGS = st.sampled_from([("utf-8", b""), ("utf-8", codecs.BOM_UTF8)]) | st.sampled_from(
    [("utf-16-le", codecs.BOM_UTF16_LE), ("utf-16-be", codecs.BOM_UTF16_BE)]
)


@given(WRITTEN, ENCODINGS)
def test_only_line_breaks_change_and_every_letter_knows_its_bytes(text, encoding):
    name, mark = encoding

    gathered = from_text(mark + text.encode(name), encoding=name)

    assert text.replace("\r\n", "\n").replace("\r", "\n") == gathered.text
    assert_exact(gathered)


def assert_exact(gathered):
    reached = 0
    for piece in gathered.pieces:
        assert reached <= piece.start < piece.end
        assert gathered.text[reached : piece.start].strip("\n" + REPLACEMENT) == ""
        assert gathered.text[piece.start : piece.end] == letters(
            piece, gathered.data, gathered.encoding
        )
        reached = piece.end
    assert gathered.text[reached:].strip("\n" + REPLACEMENT) == ""


@given(WRITTEN, st.data())
def test_any_span_leads_to_the_bytes_that_spell_it(text, data):
    gathered = pasted(text)
    start = data.draw(st.integers(0, len(gathered.text)))
    end = data.draw(st.integers(start, len(gathered.text)))

    ranges = bytes_of(gathered.pieces, gathered.data, gathered.encoding, start, end)

    spelled = b"".join(gathered.data[first:last] for first, last in ranges).decode()
    assert gathered.text[start:end].replace("\n", "") == spelled.replace("\n", "")


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (SAFAROV_LIKE, "utf-8"),
        (SAFAROV_LIKE, "utf-16-le"),
        (
            "Суд продлил срок ареста Лалы Бановшали на четыре месяца.\nОна не признаёт вину.",
            "cp1251",
        ),
        ("Суд продлил срок ареста на четыре месяца, сообщил адвокат.", "utf-16-be"),
        (
            "Mahkeme gazetecinin tutukluluğunu üç ay uzattı, avukatı itiraz edeceğini söyledi.",
            "cp1254",
        ),
    ],
)
def test_the_encoding_is_guessed_and_shown(text, encoding):
    gathered = from_text(text.encode(encoding))

    assert (text, encoding, "guessed") == (gathered.text, gathered.encoding, gathered.encoding_how)
    assert_exact(gathered)


def test_the_persons_word_on_encoding_wins():
    gathered = from_text("Суд".encode("cp866"), encoding="cp866")

    assert ("Суд", "given") == (gathered.text, gathered.encoding_how)


def test_a_few_broken_bytes_do_not_spoil_the_rest():
    data = (SAFAROV_LIKE * 40).encode() + b"son\xff s\xc9z"

    gathered = from_text(data)

    assert gathered.text.endswith(f"son{REPLACEMENT} s{REPLACEMENT}z")
    assert "utf-8" == gathered.encoding
    assert_exact(gathered)


def test_letters_stay_composed_or_not_as_they_came():
    apart = "Göyçə şəhəri"

    assert apart == pasted(apart).text


def test_mixed_scripts_are_ordinary():
    gathered = pasted("R. Səfərov (Р. Сафаров, رفعت) 被捕")

    assert gathered.text.endswith("被捕")


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", EmptySource),
        (b" \n\r\n\t", EmptySource),
        (b"\xef\xbb\xbf", EmptySource),
        (b"%PDF-1.7 and the rest", NotText),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), NotText),
        (bytes(range(1, 256)) * 4, NotText),
        (b"The court\0ordered four months", NulBytes),
        (b"\x81\x8d\x98\xa0" * 60, UnknownEncoding),
        (b"a" * 50_000_000, TooLarge),
    ],
)
def test_what_is_no_text_is_told_apart(data, error):
    with pytest.raises(error) as caught:
        from_text(data)

    assert "{" not in str(caught.value)


def test_an_encoding_that_does_not_fit_is_refused():
    with pytest.raises(UnknownEncoding):
        from_text("məhkəmə".encode(), encoding="no-such-thing")

    with pytest.raises(UnknownEncoding):
        pasted("broken \ud800 half")


def test_the_first_line_serves_as_title():
    assert "Lalə Bənövşəli 4 dekabrda saxlanılıb." == pasted(SAFAROV_LIKE).title
    assert pasted("word " * 100).title.endswith("word …")
