"""Every page can be used by everybody: axe finds nothing, nothing scrolls sideways or overlaps."""

from __future__ import annotations

import re

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.pages.conftest import take_screen

pytestmark = pytest.mark.page

PAGES = {
    "today": "/",
    "sources": "/sources/",
    "source": "/sources/REPORT/?at=32-50",
    "reviews": "/review/",
    "review": "/review/NOTE/",
    "reviewed": "/review/REPORT/",
    "edit": "/review/NOTE/extension/edit/",
    "people": "/people/",
    "search": "/people/?q=dashdamirli",
    "person": "/people/PERSON/",
    "cases": "/cases/",
    "case": "/cases/PERSON/",
    "act": "/cases/PERSON/add/",
    "adding": "/cases/PERSON/add/?act=remand",
    "questions": "/questions/",
    "vocabulary": "/vocabulary/",
    "publications": "/publications/",
    "verify": "/verify/",
    "missing": "/sources/none/",
}
WIDTHS = (320, 390, 768, 900, 1280)
BETWEEN = (320, 360, 600, 820, 1000, 1100)
OVERLAPS = """() => {
  const found = [], boxes = [];
  const clipped = e => e && (getComputedStyle(e).clipPath !== "none" || clipped(e.parentElement));
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const node = walk.currentNode, parent = node.parentElement;
    if (!node.data.trim() || !parent.checkVisibility() || parent.closest("svg")) continue;
    if (clipped(parent)) continue;
    const frame = parent.closest(".review .source")?.getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (frame && (box.bottom > frame.bottom || box.top < frame.top)) continue;
      if (box.width > 1 && box.height > 1) boxes.push({box, text: node.data.trim().slice(0, 30)});
    }
  }
  for (let i = 0; i < boxes.length; i++) for (let j = i + 1; j < boxes.length; j++) {
    const a = boxes[i].box, b = boxes[j].box;
    const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    if (wide > 2 && high > Math.min(a.height, b.height) / 2)
      found.push(boxes[i].text + " | " + boxes[j].text);
  }
  return found.slice(0, 5);
}"""


@pytest.fixture
def address(desk):  # noqa: ARG001 - its tables are asked
    """The address of a page by its name."""
    from salname.desk.models import ClaimRow, SourceRow

    report = SourceRow.objects.get(publisher="Goychol News").code
    note = SourceRow.objects.exclude(code=report).get().code
    person = ClaimRow.objects.filter(property="done_to", gone=False).first().said
    put = {"REPORT": report, "NOTE": note, "PERSON": person}
    return lambda name: re.sub("REPORT|NOTE|PERSON", lambda found: put[found[0]], PAGES[name])


def too_wide(window) -> int:
    return window.evaluate("document.documentElement.scrollWidth - window.innerWidth")


@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing(inside, address, name):
    inside.goto(address(name))

    for scheme in ("light", "dark"):
        inside.emulate_media(color_scheme=scheme)
        for width in (1280, 390):
            inside.set_viewport_size({"width": width, "height": 900})
            take_screen(inside, f"{name}-{width}-{scheme}")
            found = Axe().run(inside)

            told = [(one["id"], one["nodes"][0]["html"]) for one in found.response["violations"]]
            assert [] == told, (scheme, width)


@pytest.mark.parametrize("name", PAGES)
def test_nothing_scrolls_sideways_or_overlaps(inside, address, name):
    inside.goto(address(name))

    for width in sorted({*WIDTHS, *BETWEEN}):
        inside.set_viewport_size({"width": width, "height": 900})

        assert 0 >= too_wide(inside), width
        assert [] == inside.evaluate(OVERLAPS), width


@pytest.mark.parametrize("language", ["az", "ru"])
@pytest.mark.parametrize("name", ["today", "review", "case", "sources"])
def test_longer_languages_fit(inside, address, name, language):
    inside.click(f"button[name=language][value={language}]")
    inside.goto(address(name))
    assert language == inside.get_attribute("html", "lang")

    for width in (320, 390, 900, 1280):
        inside.set_viewport_size({"width": width, "height": 900})
        take_screen(inside, f"{name}-{width}-{language}") if width in (390, 1280) else None

        assert 0 >= too_wide(inside), width
        assert [] == inside.evaluate(OVERLAPS), width


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize("wrong", [False, True])
def test_the_door_is_for_everybody(window, wrong):
    window.goto("/unlock/")
    if wrong:
        window.fill("#passphrase", "not this one")
        window.click("button.main")
        window.wait_for_selector("[role=alert]")

    for width in (320, 390, 1280):
        window.set_viewport_size({"width": width, "height": 900})
        take_screen(window, f"unlock-{'wrong-' if wrong else ''}{width}")

        assert [] == Axe().run(window).response["violations"]
        assert 0 >= too_wide(window)


@pytest.mark.parametrize("name", ["today", "review", "case", "sources", "publications"])
def test_every_control_is_reached_by_the_keyboard_in_order(inside, address, name):
    inside.goto(address(name))

    places = []
    for _ in range(12):
        inside.keyboard.press("Tab")
        places.append(
            inside.evaluate(
                "(e => [e.tagName, getComputedStyle(e).outlineStyle])(document.activeElement)"
            )
        )

    assert ["A", "solid"] == places[0]
    assert all(outline == "solid" for tag, outline in places if tag != "BODY")
