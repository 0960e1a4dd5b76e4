"""An HTML page cut into blocks of words, each word knowing where in the page it stands."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from itertools import accumulate

_INLINE = frozenset(
    """a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q ruby
    rt rp s samp small span strike strong sub sup svg time tt u use var wbr""".split()  # noqa: SIM905 - forty names read better as words
)
_UNREAD = frozenset(["script", "style", "template", "noscript", "title", "head", "svg", "textarea"])
_IN_HEAD = _UNREAD | {"meta", "link", "base"}
# The white space that HTML runs together; a no-break space is a letter of the text.
_SPACE = " \t\n\r\f"
_STRETCH = re.compile(r"[ \t\n\r\f]+|[^ \t\n\r\f]+")


@dataclass(frozen=True)
class Stretch:
    """`text` stands at characters [first, last) of the page: as it is, or as one entity.

    White space that is no single space there has `first` = `last`: it is ours.
    """

    text: str
    first: int
    last: int

    @property
    def as_is(self) -> bool:
        """True when the page writes it letter by letter, without an entity."""
        return self.last - self.first == len(self.text)


@dataclass(frozen=True)
class Block:
    """What one paragraph, heading, cell or line of a page holds, white space run together."""

    tag: str
    stretches: tuple[Stretch, ...]

    @property
    def text(self) -> str:
        """The words as a reader sees them."""
        return "".join(stretch.text for stretch in self.stretches)


def blocks_of(page: str) -> list[Block]:
    """The blocks of a page in order; scripts, styles and the head are none."""
    walker = _Walker(page)
    walker.feed(page)
    walker.close()
    walker.end_block("")
    return walker.blocks


@dataclass
class _Open:
    tag: str = ""
    stretches: list[Stretch] = field(default_factory=list)


class _Walker(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=False)
        self.page = page
        self.blocks: list[Block] = []
        self._lines = [0, *accumulate(len(line) + 1 for line in page.split("\n"))]
        self._open = _Open()
        self._unread: list[str] = []

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _IN_HEAD and self._unread == ["head"]:
            self._unread.clear()  # pages forget to close their head
        if tag in _UNREAD:
            self._unread.append(tag)
        if tag not in _INLINE:
            self.end_block(tag)

    def handle_startendtag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _INLINE:
            self.end_block(self._open.tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in self._unread:
            del self._unread[self._unread.index(tag) :]
        if tag not in _INLINE:
            self.end_block("")

    def handle_data(self, data: str) -> None:
        self._literal(data, self._place())

    def handle_entityref(self, name: str) -> None:
        self._reference(f"&{name}")

    def handle_charref(self, name: str) -> None:
        self._reference(f"&#{name}")

    def end_block(self, next_tag: str) -> None:
        """Close the block in hand, if it holds words, and begin one of this tag."""
        stretches = _together(self._open.stretches)
        if stretches:
            self.blocks.append(Block(self._open.tag, stretches))
        self._open = _Open(next_tag)

    def _reference(self, written: str) -> None:
        first = self._place()
        if self.page.startswith(f"{written};", first):
            written += ";"
        read = html.unescape(written)
        if read == written:  # an ampersand that begins no entity we know
            self._literal(written, first)
        elif not self._unread:
            self._open.stretches.append(Stretch(read, first, first + len(written)))

    def _literal(self, data: str, first: int) -> None:
        if self._unread:
            return
        for found in _STRETCH.finditer(data):
            start = first + found.start()
            if found[0][0] in _SPACE:
                space = found[0].find(" ")
                self._open.stretches.append(_space(start, space))
            else:
                self._open.stretches.append(Stretch(found[0], start, first + found.end()))

    def _place(self) -> int:
        line, column = self.getpos()
        return self._lines[line - 1] + column


def _space(start: int, found_at: int) -> Stretch:
    """The first true space of a run of white space, or one of ours when it holds none."""
    if found_at < 0:
        return Stretch(" ", start, start)
    return Stretch(" ", start + found_at, start + found_at + 1)


def _together(stretches: list[Stretch]) -> tuple[Stretch, ...]:
    """Runs of white space become one space; those at either end go."""
    kept: list[Stretch] = []
    for stretch in stretches:
        if stretch.text != " " or (kept and kept[-1].text != " "):
            kept.append(stretch)
    if kept and kept[-1].text == " ":
        kept.pop()
    return tuple(kept)
