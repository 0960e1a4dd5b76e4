"""The ledger's Store over Django's tables.

Nothing of an entry is stored twice: the columns are the entry, and its digest is computed anew, so
that a changed byte in any column shows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from django.db import connection, transaction
from django.db.models import Max

from salname.desk.models import AuthorRow, EntryRow, LogRow
from salname.ledger.entry import Entry, Kind
from salname.ledger.keys import author_of
from salname.ledger.payload import Payload
from salname.ledger.store import Head, Line, end_of, new_log

_AT_ONCE = 1000
_KINDS: dict[Any, Any] = {str(kind): kind for kind in Kind}

_LINE = (
    *("v", "kind", "author__author", "seq", "prev", "lamport", "at", "log", "commit", "refs"),
    *("signature", "payloadrow__salt", "payloadrow__content"),
)
_ENTRY = (
    "INSERT INTO desk_entryrow"
    ' (v, kind, author_id, seq, prev, lamport, "at", log, "commit", refs, signature)'
    " VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)"
)
_PAYLOAD = (
    "INSERT INTO desk_payloadrow (entry_id, salt, content) VALUES"
    " ((SELECT id FROM desk_entryrow WHERE author_id = %s AND seq = %s), %s, %s)"
)


class DjangoStore:
    """The entries of the vault that is open; `ledger.store.Store` says what each method does."""

    def append(self, lines: Sequence[Line], public: bytes) -> None:
        """See `Store`."""
        if not lines:
            return
        author_id = author_of(public)
        with transaction.atomic():
            end_of(lines, public, self.heads(author_id))
            author, _ = AuthorRow.objects.get_or_create(
                author=author_id, defaults={"public": public}
            )
            remaining = iter(lines)
            while some := list(islice(remaining, _AT_ONCE)):
                _insert(some, author)

    def heads(self, author: str) -> Head | None:
        """See `Store`."""
        rows = EntryRow.objects.filter(author__author=author).order_by("-seq")
        row = rows.values_list(*_LINE).first()
        return None if row is None else (row[3], _line(row).entry.digest())

    def lamport(self) -> int:
        """See `Store`."""
        return EntryRow.objects.aggregate(last=Max("lamport"))["last"] or 0

    def lines(self) -> Iterator[Line]:
        """See `Store`."""
        rows = EntryRow.objects.values_list(*_LINE)
        return (_line(row) for row in rows.iterator(_AT_ONCE))

    def author_key(self, author: str) -> bytes | None:
        """See `Store`."""
        row = AuthorRow.objects.filter(author=author).first()
        return None if row is None else bytes(row.public)

    def log(self) -> str:
        """See `Store`."""
        row = LogRow.objects.first() or LogRow.objects.create(log=new_log())
        return row.log

    def count(self) -> int:
        """See `Store`."""
        return EntryRow.objects.count()


def digest_at(author: str, seq: int) -> str | None:
    """The digest of the entry at a place of a chain; None when there is none."""
    rows = EntryRow.objects.filter(author__author=author, seq=seq).values_list(*_LINE)
    row = rows.first()
    return None if row is None else _line(row).entry.digest()


def placed_since(place: int) -> Iterator[tuple[int, Line]]:
    """Every line after this place (the key of its row), each with its own."""
    rows = EntryRow.objects.filter(pk__gt=place).values_list("pk", *_LINE)
    return ((row[0], _line(row[1:])) for row in rows.iterator(_AT_ONCE))


def _bytes(held: object) -> bytes:
    """What a column of bytes holds; SQLite lets a spoilt one hold anything."""
    return bytes(held) if isinstance(held, bytes | memoryview) else str(held).encode()


def _line(row: tuple[Any, ...]) -> Line:
    """A line from the columns of `_LINE`, without the cost of a model's instance."""
    v, kind, author, seq, prev, lamport, at, log, commit, refs, signature, salt, content = row
    entry = Entry(
        v=v,
        kind=_KINDS.get(kind, kind),
        author=author,
        seq=seq,
        prev=prev,
        lamport=lamport,
        at=at,
        log=log,
        commit=commit,
        refs=tuple(str(refs).split(" ")) if refs else (),
    )
    payload = None if salt is None else Payload(_bytes(salt), _bytes(content))
    return Line(entry, _bytes(signature), payload)


def _insert(lines: Sequence[Line], author: AuthorRow) -> None:
    """Two statements for many lines: through the models it takes half as long again."""
    entries = [_columns(line, author.pk) for line in lines]
    payloads = [
        (author.pk, line.entry.seq, line.payload.salt, line.payload.content)
        for line in lines
        if line.payload is not None
    ]
    with connection.cursor() as cursor:
        cursor.executemany(_ENTRY, entries)
        cursor.executemany(_PAYLOAD, payloads)


def _columns(line: Line, author: int) -> tuple[Any, ...]:
    entry = line.entry
    return (
        entry.v,
        str(entry.kind),
        author,
        entry.seq,
        entry.prev,
        entry.lamport,
        entry.at,
        entry.log,
        entry.commit,
        " ".join(entry.refs),
        line.signature,
    )
