"""The whole site of an edition: pages in each language, feed, data, digests; no server needed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from salname.publish.data import data_files
from salname.publish.edition import Edition
from salname.publish.folder import digest_of, put_in_place
from salname.publish.marks import STATIC
from salname.publish.pages import door, pages_in
from salname.words.languages import LANGUAGES

STYLESHEET = "salname.css"
SUMS = "SHA256SUMS"


@dataclass(frozen=True)
class Site:
    """What was written: the folder, the number of files, and the number each person's item has.

    `numbers` belong in the next edition's imprint, so that items keep them.
    """

    out: Path
    files: int
    numbers: Mapping[str, int]


def write_site(edition: Edition, out: Path, *, languages: tuple[str, ...] = LANGUAGES) -> Site:
    """Write the site of this edition into `out`, whole or not at all.

    The same edition gives the same bytes. Raises ForeignFolder, CannotWriteFolder, DiskFull.
    """
    files = site_files(edition, languages)
    put_in_place(out, files)
    given = {item.case.person: item.number for item in edition.items}
    return Site(out, len(files), {**edition.imprint.numbers, **given})


def site_files(edition: Edition, languages: tuple[str, ...] = LANGUAGES) -> dict[str, bytes]:
    """Every file of the site by its path."""
    data = data_files(edition.book)
    digests = {path: digest_of(bytes_) for path, bytes_ in data.items()}
    files = {"index.html": door(languages), STYLESHEET: (STATIC / STYLESHEET).read_bytes(), **data}
    for language in languages:
        files |= pages_in(language, edition, digests, languages)
    return {**files, SUMS: _sums(files)}


def _sums(files: Mapping[str, bytes]) -> bytes:
    """Digests in the form that `sha256sum -c` reads."""
    return "".join(f"{digest_of(files[path])}  {path}\n" for path in sorted(files)).encode()
