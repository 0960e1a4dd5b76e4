"""A file in."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from salname.errors import CannotReadFile, NoSuchFile, NotAFile, TooLarge
from salname.gather.drawn import drawn
from salname.gather.gathered import TEXT_LIMIT, Gathered


def read_file(path: Path, *, today: date, encoding: str | None = None) -> Gathered:
    """The source in this file. Its path is not kept: it says where somebody keeps their papers.

    `encoding` overrides the guess. Raises NoSuchFile, NotAFile, CannotReadFile, TooLarge and what
    from_text and from_page raise.
    """
    data = _bytes_in(path)
    return drawn(data, today=today, encoding=encoding)


def _bytes_in(path: Path) -> bytes:
    try:
        if path.is_file() and path.stat().st_size > TEXT_LIMIT:
            raise TooLarge(megabytes=TEXT_LIMIT // 1_000_000)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise NoSuchFile(path=path) from error
    except IsADirectoryError as error:
        raise NotAFile(path=path) from error
    except OSError as error:
        raise CannotReadFile(path=path, reason=error.strerror) from error
