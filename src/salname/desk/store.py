"""The ledger's Store over Django's tables.

Nothing of an entry is stored twice: the columns are the entry, and its digest is computed anew, so
that a changed byte in any column shows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from django.db import transaction
from django.db.models import Max

from salname.desk.models import AuthorRow, EntryRow, LogRow, PayloadRow
from salname.ledger.entry import Entry, Kind
from salname.ledger.keys import author_of
from salname.ledger.payload import Payload
from salname.ledger.store import Head, Line, end_of, new_log

_AT_ONCE = 1000
_KINDS = {str(kind): kind for kind in Kind}


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
        rows = EntryRow.objects.select_related("author").filter(author__author=author)
        row = rows.order_by("-seq").first()
        return None if row is None else (row.seq, entry_of(row).digest())

    def lamport(self) -> int:
        """See `Store`."""
        return EntryRow.objects.aggregate(last=Max("lamport"))["last"] or 0

    def lines(self) -> Iterator[Line]:
        """See `Store`."""
        rows = EntryRow.objects.select_related("author", "payloadrow")
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


def entry_of(row: EntryRow) -> Entry:
    """The entry in a row, as it stands there: whether it still has its form, `checked` tells."""
    return Entry(
        v=row.v,  # type: ignore[arg-type] # a damaged row holds what it holds
        kind=_KINDS.get(row.kind, row.kind),  # type: ignore[arg-type] # as above
        author=row.author.author,
        seq=row.seq,
        prev=row.prev,
        lamport=row.lamport,
        at=row.at,
        log=row.log,
        commit=row.commit,
        refs=tuple(str(row.refs).split(" ")) if row.refs else (),
    )


def _line(row: EntryRow) -> Line:
    kept: PayloadRow | None = getattr(row, "payloadrow", None)
    payload = None if kept is None else Payload(_bytes(kept.salt), _bytes(kept.content))
    return Line(entry_of(row), _bytes(row.signature), payload)


def _bytes(held: object) -> bytes:
    """What a column of bytes holds; SQLite lets a spoilt one hold anything."""
    return bytes(held) if isinstance(held, bytes | memoryview) else str(held).encode()


def _insert(lines: Sequence[Line], author: AuthorRow) -> None:
    rows = EntryRow.objects.bulk_create(_row(line, author) for line in lines)
    PayloadRow.objects.bulk_create(
        PayloadRow(entry=row, salt=line.payload.salt, content=line.payload.content)
        for row, line in zip(rows, lines, strict=True)
        if line.payload is not None
    )


def _row(line: Line, author: AuthorRow) -> EntryRow:
    entry = line.entry
    return EntryRow(
        v=entry.v,
        kind=entry.kind,
        author=author,
        seq=entry.seq,
        prev=entry.prev,
        lamport=entry.lamport,
        at=entry.at,
        log=entry.log,
        commit=entry.commit,
        refs=" ".join(entry.refs),
        signature=line.signature,
    )
