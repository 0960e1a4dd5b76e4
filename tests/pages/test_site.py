"""The published site in a real browser: from a folder, on a phone, in the dark, for everybody."""

from __future__ import annotations

import pytest

from tests.pages.conftest import take_screen

pytestmark = pytest.mark.page

SCREENS = [(1280, "light"), (390, "dark")]


@pytest.fixture
def site(desk, tmp_path):
    """The folder of the published site."""
    from salname.desk.record.actions.publish import publish

    out = tmp_path / "site"
    publish(desk, out, name="Chinar Rights", contact="mailto:errors@chinar.example")
    return out


@pytest.fixture
def reading(chromium):
    """A reader's window: no server, and nothing may be asked from anywhere else."""
    context = chromium.new_context()
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda one: asked.append(one.url))
    yield page
    context.close()
    assert [] == [address for address in asked if not address.startswith("file://")]


@pytest.mark.parametrize(("width", "scheme"), SCREENS)
def test_pages_are_clean_for_every_reader(site, reading, width, scheme):
    from axe_playwright_python.sync_playwright import Axe

    axe = Axe()
    reading.set_viewport_size({"width": width, "height": 900})
    reading.emulate_media(color_scheme=scheme)
    for path in [site / "index.html", *sorted((site / "en").rglob("*.html"))]:
        reading.goto(path.as_uri())
        found = axe.run(reading).response["violations"]
        assert [] == [(path.name, one["id"]) for one in found]


@pytest.mark.parametrize("width", [320, 900])
def test_no_page_scrolls_sideways(site, reading, width):
    reading.set_viewport_size({"width": width, "height": 900})
    for path in sorted(site.rglob("*.html")):
        reading.goto(path.as_uri())
        assert not reading.evaluate("document.documentElement.scrollWidth > innerWidth"), path


def test_a_reader_finds_the_way_from_the_door_to_the_source(site, reading):
    reading.goto((site / "index.html").as_uri())

    reading.click("text=English")
    reading.click("text=The case of Sabina Dashdamirli")
    reading.click("main .prose a.fn >> nth=0")

    note = reading.locator("li:target")
    assert "Goychol News" in note.inner_text()
    take_screen(reading, "site-item-1280")


def test_versions_stand_beside_each_other_and_the_denial_is_tied_to_the_charge(site, reading):
    reading.goto(next((site / "en" / "people").iterdir()).as_uri())

    point = reading.locator(".point", has_text="The charges")
    sides = point.locator(".version").evaluate_all("all => all.map(one => one.dataset.side)")
    point.locator(".answers a").first.click()

    assert ["official", "own", "defenders", "media"] == sides[:4]
    assert "smuggling" in reading.locator(".claim:target, .claim:has(:target)").inner_text()
    take_screen(reading, "site-person-1280")


def test_the_list_of_people_in_custody_is_cards_on_a_phone(site, reading):
    reading.set_viewport_size({"width": 390, "height": 844})

    reading.goto((site / "en" / "custody.html").as_uri())

    row = reading.locator("tbody tr")
    assert "Sabina Dashdamirli" in row.inner_text()
    assert "block" == row.evaluate("one => getComputedStyle(one).display")
    take_screen(reading, "site-custody-390")


def test_the_same_page_is_in_each_language(site, reading):
    reading.goto((site / "en" / "custody.html").as_uri())

    reading.click("text=По-русски")

    assert "ru" == reading.evaluate("document.documentElement.lang")
    assert reading.url.endswith("/ru/custody.html")


def test_nothing_kept_back_is_in_the_folder(site):
    everything = b"".join(path.read_bytes() for path in site.rglob("*") if path.is_file())

    assert b"smuggling" in everything
    assert b"Her lawyer Orkhan Buludlu said" not in everything
    assert b"term is extended" not in everything
