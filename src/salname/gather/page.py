"""A web page in: trafilatura says which blocks are the article, the words come from the bytes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from htmldate import find_date
from trafilatura import bare_extraction
from trafilatura.settings import Document

from salname.errors import EmptySource, TooLarge
from salname.gather.blocks import Block, blocks_of
from salname.gather.encoding import Decoded, decode
from salname.gather.gathered import SAMPLE, TEXT_LIMIT, Gathered, named
from salname.gather.pieces import REPLACEMENT, Run, to_bytes
from salname.words.languages import language_of

_DECLARED = re.compile(rb"""<meta[^>]{1,200}?charset\s*=\s*["']?([\w-]+)""", re.IGNORECASE)
_LANG = re.compile(r"""<html[^>]{1,500}?\blang\s*=\s*["']?([A-Za-z]{2})""", re.IGNORECASE)
_BROKEN = re.compile("[\udc80-\udcff]")
_HEAD = 4096
_SHORT = 4
_ENOUGH = 0.5
_BETWEEN = "\n\n"


class _Found(NamedTuple):
    """What trafilatura makes of a page; None where it finds nothing."""

    text: str | None = None
    title: str | None = None
    publisher: str | None = None


def from_page(
    data: bytes, *, today: date, encoding: str | None = None, declared: str | None = None
) -> Gathered:
    """The article of an HTML page with its title, date, publisher and language.

    `declared` is the charset its server says. A date later than `today` is not taken from a page.
    Raises TooLarge, EmptySource, NotText, NulBytes, UnknownEncoding.
    """
    if len(data) > TEXT_LIMIT:
        raise TooLarge(megabytes=TEXT_LIMIT // 1_000_000)
    decoded = decode(data, given=encoding, declared=declared or declared_in(data))
    found = _look(decoded.text)
    text, runs = _joined(_article(blocks_of(decoded.text), found), decoded)
    if not text:
        raise EmptySource
    published = _date_of(decoded.text, today)
    return Gathered(
        data=data,
        media_type="text/html",
        text=text,
        pieces=to_bytes(runs, decoded),
        encoding=decoded.encoding,
        encoding_how=decoded.how,
        language=_language(text, decoded.text),
        tool=named("salname", "trafilatura", "htmldate"),
        title=found.title,
        published=published,
        published_how=None if published is None else "page",
        publisher=found.publisher,
    )


def declared_in(data: bytes) -> str | None:
    """The charset a page names in its head."""
    found = _DECLARED.search(data[:_HEAD])
    return None if found is None else found[1].decode("ascii")


def _look(page: str) -> _Found:
    found = bare_extraction(
        _BROKEN.sub(REPLACEMENT, page),
        with_metadata=True,
        include_comments=False,
        include_tables=True,
        favor_recall=True,
    )
    if not isinstance(found, Document):
        return _Found()
    return _Found(found.text or None, found.title or None, found.sitename or None)


def _date_of(page: str, today: date) -> str | None:
    found: str | None = find_date(
        _BROKEN.sub(REPLACEMENT, page),
        original_date=True,
        extensive_search=False,  # a year in the footer is no date of publication
        max_date=today.isoformat(),
    )
    return found


def _article(blocks: list[Block], found: _Found) -> list[Block]:
    """The blocks that trafilatura counts to the article; all of them when it finds too few."""
    if found.text is None:
        return blocks
    lines = {_plain(cell) for line in found.text.split("\n") for cell in _cells(line)} - {""}
    whole = f" {_plain(found.text)} "
    title = _plain(found.title or "")
    kept = [block for block in blocks if _belongs(block, lines, whole, title)]
    enough = sum(len(block.text) for block in kept) >= _ENOUGH * len(whole)
    return kept if enough else blocks


def _belongs(block: Block, lines: set[str], whole: str, title: str) -> bool:
    words = _plain(block.text)
    if words in lines or (block.tag == "h1" and words == title):
        return True
    return words.count(" ") >= _SHORT and f" {words} " in whole


def _cells(line: str) -> Iterable[str]:
    yield line.removeprefix("- ")
    if "|" in line:
        yield from line.split("|")


def _plain(text: str) -> str:
    """For comparing only: trafilatura composes letters and runs white space together."""
    return " ".join(unicodedata.normalize("NFC", _BROKEN.sub(REPLACEMENT, text)).split())


def _joined(blocks: Iterable[Block], decoded: Decoded) -> tuple[str, list[Run]]:
    parts: list[str] = []
    runs: list[Run] = []
    at = 0
    for block in blocks:
        if parts:
            parts.append(_BETWEEN)
            at += len(_BETWEEN)
        for stretch in block.stretches:
            new = Run(at, at + len(stretch.text), stretch.first, stretch.last)
            _extend(runs, new, as_is=stretch.as_is, decoded=decoded)
            parts.append(stretch.text)
            at = new.end
    return _BROKEN.sub(REPLACEMENT, "".join(parts)), runs


def _extend(runs: list[Run], new: Run, *, as_is: bool, decoded: Decoded) -> None:
    """Add a run, as part of the last one where text and page both go on without a gap."""
    if new.first == new.last:
        return
    if as_is and _BROKEN.search(decoded.text, new.first, new.last):
        runs.extend(_whole_letters(new, decoded))
        return
    last = runs[-1] if runs else None
    follows = last is not None and (last.end, last.last) == (new.start, new.first)
    if last is not None and follows and as_is and last.end - last.start == last.last - last.first:
        runs[-1] = Run(last.start, new.end, last.first, new.last)
    else:
        runs.append(new)


def _whole_letters(run: Run, decoded: Decoded) -> Iterable[Run]:
    shift = run.start - run.first
    for found in re.finditer("[^\udc80-\udcff]+", decoded.text[run.first : run.last]):
        first, last = run.first + found.start(), run.first + found.end()
        yield Run(first + shift, last + shift, first, last)


def _language(text: str, page: str) -> str:
    """By its letters; what the page declares counts only where letters leave it open."""
    guessed = language_of(text[:SAMPLE])
    declared = _LANG.search(page[:_HEAD])
    if guessed != "en" or declared is None or declared[1].lower() in ("az", "ru"):
        return guessed
    return declared[1].lower()
