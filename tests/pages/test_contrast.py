"""Every word and every border of a control can be seen, in the light and in the dark (WCAG 2.2)."""

from __future__ import annotations

import re
from itertools import product
from pathlib import Path

import pytest

CSS = Path(__file__).parents[2] / "src/salname/publish/static/salname.css"
GROUNDS = ("page", "sheet", "sunk")
TEXT = "ink soft act now soon official own defenders media ours others denies doubts".split()
SIDES = "official own defenders media ours others".split()


def tokens(theme: str) -> dict[str, tuple[int, int, int]]:
    css = CSS.read_text(encoding="utf-8")
    light, _, rest = css.partition("@media screen and (prefers-color-scheme: dark)")
    dark = rest.partition("/* Page */")[0]
    found = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", light))
    if theme == "dark":
        found |= dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", dark))
    return {name: tuple(bytes.fromhex(value[1:])) for name, value in found.items()}


def luminance(colour: tuple[int, int, int]) -> float:
    linear = [
        part / 255 / 12.92 if part <= 10 else ((part / 255 + 0.055) / 1.055) ** 2.4
        for part in colour
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: tuple[int, int, int], other: tuple[int, int, int]) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def too_faint(theme: str, pairs: list[tuple[str, str]], least: float) -> list[str]:
    colours = tokens(theme)
    measured = [(a, b, contrast(colours[a], colours[b])) for a, b in pairs]
    return [f"{a} on {b}: {ratio:.2f}" for a, b, ratio in measured if ratio < least]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_words_can_be_read_on_every_ground(theme):
    pairs = list(product(TEXT, GROUNDS))
    pairs += [(side, f"{side}-tint") for side in SIDES]
    pairs += [(word, f"{side}-tint") for word in ("ink", "soft", "act") for side in SIDES]
    pairs += [(word, tint) for word in ("ink", "soft", "act") for tint in ("now-tint", "soon-tint")]
    pairs += [("now", "now-tint"), ("soon", "soon-tint"), ("on-act", "act"), ("sheet", "official")]
    pairs += [("sheet", side) for side in SIDES] + [("page", "ink")]

    assert [] == too_faint(theme, pairs, 4.5)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_borders_of_controls_can_be_seen(theme):
    pairs = [("edge", ground) for ground in GROUNDS]
    pairs += [("focus-edge", ground) for ground in GROUNDS]

    assert [] == too_faint(theme, pairs, 3)
