"""What comes of gathering: the bytes as taken, the text in them, what they say of themselves."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from importlib.metadata import version

from salname.errors import FutureDate
from salname.model.source import TextPiece
from salname.words.dates import PartialDate

TEXT_LIMIT = 20_000_000
SAMPLE = 20_000  # characters that tell the language of a text


@dataclass(frozen=True)
class Gathered:
    """A source in hand, not yet kept.

    `data` are the original bytes, never altered; `pieces` map `text` (offsets in code points) back
    to them, in order and without overlap. What no piece covers is white space we set ourselves or
    a letter the bytes had broken (shown as U+FFFD). `encoding` is how the bytes were read and
    `encoding_how` how we know (`given`, `declared`, `guessed`). `published` is a partial date, and
    `published_how` says who says so (`given`, `page`). `redirects` are the addresses passed on the
    way. What is not known is None. `tool` names the programs that drew the text, with versions.
    """

    data: bytes
    media_type: str
    text: str
    pieces: tuple[TextPiece, ...]
    encoding: str
    encoding_how: str
    language: str
    tool: str
    title: str | None = None
    published: str | None = None
    published_how: str | None = None
    publisher: str | None = None
    address: str | None = None
    redirects: tuple[str, ...] = ()


def as_given(
    gathered: Gathered,
    *,
    today: date,
    published: str | None = None,
    title: str | None = None,
    publisher: str | None = None,
) -> Gathered:
    """The same with what the person says of it; the person's word wins over the page's.

    `published` is a partial date and stays as partial as it is. Raises BadDate, and FutureDate
    when no day it can mean has come yet.
    """
    if title is not None:
        gathered = replace(gathered, title=title)
    if publisher is not None:
        gathered = replace(gathered, publisher=publisher)
    if published is None:
        return gathered
    when = PartialDate.parse(published)
    if when.earliest > today:
        raise FutureDate(value=published, today=today.isoformat())
    return replace(gathered, published=when.text, published_how="given")


def named(*programs: str) -> str:
    """The programs with their versions: "salname 0.1.0, trafilatura 2.3.1"."""
    return ", ".join(f"{program} {version(program)}" for program in programs)
