"""Pieces of SVG that drawings are put together from; all text is escaped here."""

from __future__ import annotations

from html import escape

from salname.follow.sides import Side

SHAPES = {
    Side.OFFICIAL: '<rect class="f-official" x="-5" y="-5" width="10" height="10"/>',
    Side.OWN: '<circle class="f-own" r="5.5"/>',
    Side.DEFENDERS: '<path class="f-defenders" d="M0-6 6 5H-6Z"/>',
    Side.MEDIA: '<path class="f-media" d="M0-6.5 6.5 0 0 6.5-6.5 0Z"/>',
    Side.OURS: '<circle class="f-ours" r="5"/>',
    Side.OTHERS: '<rect class="f-others" x="-4" y="-4" width="8" height="8"/>',
}


def drawing(title: str, height: int, parts: list[str]) -> str:
    """A whole drawing with its title, which readers of the page hear instead of it."""
    body = "\n".join(parts)
    return f'<svg height="{height}" role="img"><title>{escape(title)}</title>\n{body}\n</svg>'


def bar(class_: str, start: float, end: float, top: int, height: int = 22) -> str:
    """A bar from one place to another, both in percent."""
    width = round(max(end - start, 0), 2)
    return f'<rect class="{class_}" x="{start}%" y="{top}" width="{width}%" height="{height}"/>'


def upright(class_: str, place: float, top: int, bottom: int) -> str:
    """A vertical stroke."""
    return f'<line class="{class_}" x1="{place}%" x2="{place}%" y1="{top}" y2="{bottom}"/>'


def level(class_: str, height: int) -> str:
    """A horizontal line over the whole width."""
    return f'<line class="{class_}" x1="0" x2="100%" y1="{height}" y2="{height}"/>'


def words(text: str, place: float, base: int, *, anchor: str = "start", class_: str = "") -> str:
    """A short text; `anchor` is start, middle or end."""
    named = f' class="{class_}"' if class_ else ""
    return f'<text{named} x="{place}%" y="{base}" text-anchor="{anchor}">{escape(text)}</text>'


def mark(side: Side, place: float, height: int) -> str:
    """The shape of a side."""
    return f'<svg x="{place}%" y="{height}" width="1" height="1">{SHAPES[side]}</svg>'
