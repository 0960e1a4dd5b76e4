"""The site is whole: links lead somewhere, pages are sound, the same edition is the same bytes."""

from __future__ import annotations

import hashlib
import posixpath
import xml.etree.ElementTree as ET
from collections import Counter
from html.parser import HTMLParser
from urllib.parse import urlsplit

import pytest

from salname.model.book import Book
from salname.model.claim import Correction
from salname.publish.site import site_files, write_site
from salname.words.languages import LANGUAGES

ATOM = "{http://www.w3.org/2005/Atom}"
VOID = {"meta", "link", "br", "img", "hr", "input"}


class Page(HTMLParser):
    """Ids, links and open elements of a page; `faults` are tags that do not match."""

    def __init__(self, text):
        super().__init__()
        self.ids, self.links, self.open, self.faults, self.tags = [], [], [], [], Counter()
        self.attributes = set()
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags[tag] += 1
        self.attributes |= {name for name, _ in attrs}
        given = dict(attrs)
        self.ids += [given["id"]] if "id" in given else []
        self.links += [given[name] for name in ("href", "src") if name in given]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append(tag)


@pytest.fixture
def files(held, edition):
    return site_files(edition(held.book()))


@pytest.fixture
def pages(files):
    return {path: Page(data.decode()) for path, data in files.items() if path.endswith(".html")}


def test_there_is_a_page_for_everything_in_every_language(files):
    for language in LANGUAGES:
        names = {"index.html", "custody.html", "how.html", "feed.xml"}
        names |= {"items/1.html", "people/person-lale.html"}
        assert {f"{language}/{name}" for name in names} <= files.keys()


def test_every_link_inside_leads_somewhere(files, pages):
    for path, page in pages.items():
        for link in page.links:
            parts = urlsplit(link)
            if parts.scheme:
                continue
            target = posixpath.normpath(posixpath.join(posixpath.dirname(path), parts.path))
            target = target if parts.path else path
            assert target in files, (path, link)
            if parts.fragment:
                assert parts.fragment in pages[target].ids, (path, link)


def test_pages_are_sound(pages):
    for path, page in pages.items():
        assert ([], []) == (page.faults, page.open), path
        assert [] == [id_ for id_, times in Counter(page.ids).items() if times > 1], path
        assert 1 == page.tags["h1"], path
        assert 1 == page.tags["main"], path


def test_pages_need_no_script_and_nothing_from_elsewhere(pages):
    for page in pages.values():
        assert 0 == page.tags["script"] + page.tags["iframe"] + page.tags["img"]
        assert "style" not in page.attributes
        assert not any(name.startswith("on") for name in page.attributes)


def test_pages_say_their_language(files):
    for language in LANGUAGES:
        assert f'<html lang="{language}">' in files[f"{language}/index.html"].decode()


def test_quotations_stay_in_the_language_of_their_source(files):
    quote = '<q lang="en">the lists were burnt</q>'

    assert all(quote in files[f"{language}/items/1.html"].decode() for language in LANGUAGES)


def test_the_feed_is_atom(files):
    feed = ET.fromstring(files["en/feed.xml"])

    assert f"{ATOM}feed" == feed.tag
    for parent in (feed, *feed.findall(f"{ATOM}entry")):
        for name in ("id", "title", "updated"):
            assert parent.findtext(f"{ATOM}{name}"), name
        assert parent.find(f"{ATOM}link") is not None
    assert ["The case of Lalə Bənövşəli"] == [
        entry.findtext(f"{ATOM}title") for entry in feed.findall(f"{ATOM}entry")
    ]


def test_the_same_edition_is_the_same_bytes(held, edition):
    assert site_files(edition(held.book())) == site_files(edition(held.book()))


def test_the_sums_hold_and_name_every_file(files):
    sums = dict(reversed(line.split("  ")) for line in files["SHA256SUMS"].decode().splitlines())

    assert files.keys() - {"SHA256SUMS"} == sums.keys()
    assert all(hashlib.sha256(files[path]).hexdigest() == digest for path, digest in sums.items())


def test_the_digests_of_data_and_chains_are_printed(files):
    how = files["en/how.html"].decode().replace(" ", "")

    assert hashlib.sha256(files["data/claims.jsonl"]).hexdigest() in how
    assert "ab" * 32 in how
    assert "cd" * 32 in how


def test_the_person_is_in_the_list_of_people_in_custody(files):
    listed = files["en/custody.html"].decode()

    assert "Lalə Bənövşəli" in listed
    assert "2 July 2025" in listed
    assert "in 97 days" in listed


def test_sides_stand_beside_each_other_on_the_persons_page(files):
    person = files["en/people/person-lale.html"].decode()

    sides = ["official", "own", "defenders", "media"]
    charges = person[person.index("The charges") :]
    places = [
        charges.index(f'class="version{none}" data-side="{side}"')
        for side, none in zip(sides, ("", "", " none", " none"), strict=True)
    ]
    assert places == sorted(places)
    assert "answers <a href" in charges


def test_a_correction_stands_above_the_text_and_whole_below(held, edition):
    wrong = held.claim("act-arrest", "place", "at the pier")
    right = held.claim("act-arrest", "place", "at the station")
    corrections = {wrong: Correction(wrong, right, "Misheard on the telephone.")}

    item = site_files(edition(held.book(corrections=corrections)))["en/items/1.html"].decode()

    assert '<a href="#fix">' in item
    assert "<del>at the pier</del>" in item
    assert "<ins>at the station</ins>" in item
    assert "Misheard on the telephone." in item


def test_markup_in_what_people_wrote_is_text(held, edition):
    held.claim("person-lale", "role", "<script>alert(1)</script>", words="<b>reporter</b> & more")

    for path, data in site_files(edition(held.book())).items():
        if path.endswith((".html", ".xml")):
            assert b"<script" not in data
            assert b"<b>reporter" not in data


def test_a_site_of_nothing_is_still_a_site(edition):
    files = site_files(edition(Book()))

    assert "Nothing has been published yet." in files["en/index.html"].decode()
    assert b"" == files["data/claims.jsonl"]


def test_items_keep_their_numbers_in_the_next_edition(held, edition, tmp_path):
    first = write_site(edition(held.book()), tmp_path / "site")
    held.record("person-earlier", "person", name="Çinar Dənizli")
    held.act("act-earlier", "arrest", person="person-earlier")
    book = held.book()
    claims = dict(reversed(list(book.claims.items())))

    second = edition(book.only(claims), imprint_with(first.numbers))

    assert {"person-lale": 1, "person-earlier": 2} == {
        item.case.person: item.number for item in second.items
    }


def imprint_with(numbers):
    from dataclasses import replace
    from datetime import date

    from salname.publish.edition import Imprint

    return replace(Imprint("Çıraq", date(2025, 4, 27), issue=2), numbers=numbers)


def test_words_told_in_the_text_are_not_repeated_below_it(held, edition):
    held.claim(
        "source-1",
        "holds",
        "charged",
        speaker="group-officials",
        words="she is charged with smuggling and fraud",
    )

    item = site_files(edition(held.book()))["en/items/1.html"].decode()

    assert "the lists were burnt" in item
    assert 0 == item.count("she is charged with smuggling")


def test_each_way_to_count_is_on_the_persons_page(files):
    person = files["en/people/person-lale.html"].decode()

    assert "How the dates were counted" in person
    assert "counted from 2 March 2025" in person
    assert "Nobody has checked our text of CPC 158.2 against the law in force." in person


def test_whoever_only_lost_access_has_no_item(held, edition):
    held.act("act-access", "access_lost", person="person-lawyer")

    assert ["person-lale"] == [item.case.person for item in edition(held.book()).items]


def test_an_id_from_elsewhere_names_no_file_outside(told, edition):
    told.record("../../evil", "person", name="Çinar Dənizli")
    told.act("act-other", "arrest", person="../../evil")

    names = site_files(edition(told.book())).keys()

    assert not any(".." in name for name in names)
    assert 1 == sum(name.startswith("en/people/") for name in names)


def test_only_web_addresses_are_linked(told, edition):
    told.source("source-1", address="javascript:alert(1)")
    told.act("act-arrest", "arrest")

    item = site_files(edition(told.book()))["en/items/1.html"].decode()

    assert "javascript:alert(1)" in item
    assert 'href="javascript' not in item
