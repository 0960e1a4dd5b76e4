"""A page gives its article, and every word leads back to its bytes."""

from __future__ import annotations

import html
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from salname.errors import EmptySource, TooLarge
from salname.gather.drawn import drawn, is_page
from salname.gather.page import from_page
from salname.gather.pieces import REPLACEMENT, letters

TODAY = date(2025, 3, 27)
ARTICLE = """<!doctype html>
<html lang="az"><head><meta charset="{charset}"><title>Jurnalist saxlan&#305;l&#305;b</title>
<meta property="og:site_name" content="Körpü">
<meta property="article:published_time" content="{published}T10:00:00+04:00">
<script>var noise = "<p>Reklam burada</p>";</script></head>
<body><nav><ul><li><a href="/">Ana səhifə</a></li><li><a href="/x">Paylaş</a></li></ul></nav>
<article><h1>Jurnalist saxlan&#305;l&#305;b</h1>
<p>Lalə <b>Bənövşəli</b> 2 martda evinin
   yanında saxlanılıb, bunu v&#601;kili &amp; ailəsi deyib.</p>
<p>Məhkəmə onun barəsində dörd ay həbs&nbsp;qərarı verib; o, ittihamı rədd edir.</p>
<p>Qeyd<br>Vəkil qərardan apellyasiya şikayəti verəcəyini bildirib.</p></article>
<footer>© 2019 Körpü</footer></body></html>"""


def article(charset="utf-8", published="2025-03-03"):
    return ARTICLE.format(charset=charset, published=published)


def assert_exact(gathered):
    reached = 0
    for piece in gathered.pieces:
        between = gathered.text[reached : piece.start]
        assert between.strip(" \n" + REPLACEMENT) == ""
        assert gathered.text[piece.start : piece.end] == letters(
            piece, gathered.data, gathered.encoding
        )
        reached = piece.end
    assert gathered.text[reached:].strip(" \n" + REPLACEMENT) == ""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_the_article_comes_without_menu_and_footer(encoding):
    gathered = from_page(article().encode(encoding), today=TODAY)

    assert gathered.text.split("\n\n") == [
        "Jurnalist saxlanılıb",
        "Lalə Bənövşəli 2 martda evinin yanında saxlanılıb, bunu vəkili & ailəsi deyib.",
        "Məhkəmə onun barəsində dörd ay həbs\xa0qərarı verib; o, ittihamı rədd edir.",
        "Qeyd",
        "Vəkil qərardan apellyasiya şikayəti verəcəyini bildirib.",
    ]
    assert_exact(gathered)


def test_the_page_says_its_title_date_publisher_and_language():
    gathered = from_page(article().encode(), today=TODAY)

    assert "Jurnalist saxlanılıb" == gathered.title
    assert ("2025-03-03", "page") == (gathered.published, gathered.published_how)
    assert "Körpü" == gathered.publisher
    assert "az" == gathered.language


def test_a_date_to_come_is_not_taken_from_a_page():
    gathered = from_page(article(published="2031-01-01").encode(), today=TODAY)

    assert (None, None) == (gathered.published, gathered.published_how)


def test_a_declared_charset_is_believed_when_it_fits():
    page = "<html><head><meta charset=windows-1251></head><body><p>Суд продлил арест до мая.</p>"

    gathered = from_page(page.encode("cp1251"), today=TODAY)

    assert ("cp1251", "declared") == (gathered.encoding, gathered.encoding_how)
    assert "Суд продлил арест до мая." == gathered.text
    assert_exact(gathered)


def test_a_wrong_declaration_is_passed_over():
    gathered = from_page(article(charset="windows-1251").encode(), today=TODAY, declared="ascii")

    assert "utf-8" == gathered.encoding
    assert "Bənövşəli" in gathered.text


def test_broken_bytes_in_a_page_are_shown_as_such():
    page = article().encode().replace(b"Qeyd<br>", b"Qe\xffyd<br>")

    gathered = from_page(page, today=TODAY)

    assert f"Qe{REPLACEMENT}yd" in gathered.text
    assert_exact(gathered)


def test_a_page_without_words_is_empty():
    with pytest.raises(EmptySource):
        from_page(b"<html><body><script>var a = 1</script></body></html>", today=TODAY)


def test_a_page_beyond_the_limit_is_refused():
    with pytest.raises(TooLarge):
        from_page(b"<html>" + b" " * 21_000_000, today=TODAY)


def test_a_page_is_known_by_its_bytes():
    assert is_page(b"\n <!DOCTYPE html><p>")
    assert is_page("<html>".encode("utf-16"))
    assert not is_page(b"He said <html> is a word")
    assert "text/html" == drawn(article().encode(), today=TODAY).media_type
    assert "text/plain" == drawn("Söz".encode(), today=TODAY).media_type


WORDS = st.text(st.sampled_from("abəğışжшАЯ&<>;# \n\xa0\"'😀"), min_size=1)
TAGS = st.sampled_from(["p", "div", "b", "i", "a", "li", "td", "h2", "blockquote"])


def written(text, entity):
    escaped = html.escape(text)
    return escaped.replace("ə", entity)


PARTS = st.recursive(
    st.builds(written, WORDS, st.sampled_from(["ə", "&#601;", "&#x259;", "&schwa"]))
    | st.sampled_from(["<br>", "<!-- aside -->", "<script>no()</script>", "&", "&foo", "<"]),
    lambda inner: st.builds(
        lambda tag, parts: f"<{tag}>{''.join(parts)}</{tag}>", TAGS, st.lists(inner, max_size=4)
    ),
    max_leaves=12,
)


@settings(max_examples=40)
@given(PARTS, st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
def test_whatever_the_markup_every_piece_spells_its_letters(part, encoding):
    page = f"<html><body><p>Söz</p>{part}</body></html>"

    gathered = from_page(page.encode(encoding), today=TODAY)

    assert "Söz" in gathered.text
    assert_exact(gathered)
