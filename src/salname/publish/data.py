"""The release as data: claims, records and sources, with the meaning of every column.

JSON Lines keep the claims whole; the tables hold the same with a column for each part. A table
schema (Frictionless Data, v1) says what the columns mean.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping

from salname.follow.index import Index
from salname.ledger.canonical import encode
from salname.model.book import Book
from salname.model.claim import Claim
from salname.model.record import Record
from salname.model.source import Source

Row = Mapping[str, str | int | None]

CLAIMS: Mapping[str, str] = {
    "id": "Id of the claim; it never changes",
    "subject": "Id of the record it is about, or of the source whose matter it is about",
    "property": "What it says of the subject, a code of the vocabulary",
    "value": "The value: text as written, a partial date, an ISO 8601 length, or a record's id",
    "value_name": "Name of the record where the value is one",
    "speaker": "Id of the record of whoever says it",
    "speaker_name": "Name of the speaker as first written; empty when not named",
    "stance": "asserts, denies, doubts, reports, requests",
    "said_on": "Partial date it was said on; empty when not recorded",
    "inferred": "From what the value was inferred; empty when the quotation states it",
    "modality": "Whether it was done, requested, planned and so on; empty when plainly so",
    "parent": "Id of the claim that reports this one",
    "corrected_by": "Id of the claim that stands instead; empty when it stands itself",
    "source": "Id of the source; empty when the source is not published",
    "quote": "The exact words it rests on; empty when they are not published",
    "quote_start": "Where the words begin in the text of the source, in characters",
    "quote_end": "Where they end",
    "text_digest": "SHA-256 of that text, in hex",
}
RECORDS: Mapping[str, str] = {
    "id": "Id of the record; random, it says nothing",
    "type": "person, body, group, place, act, question",
    "kind": "What sort of it, a code of the vocabulary",
    "same_as": "Id that stands for all records judged to be the same; empty when it is itself",
    "name": "Name as first written; empty when not named",
}
SOURCES: Mapping[str, str] = {
    "id": "Id of the source",
    "kind": "page, statement, court paper and so on, a code of the vocabulary",
    "title": "Title as written",
    "language": "Language of its text (ISO 639-1)",
    "published": "Partial date of publication; empty when not recorded",
    "published_how": "Who says so: given (by us), page",
    "publisher": "Who published it, as written",
    "address": "Where it was found",
}
_FORMULAS = ("=", "+", "-", "@", "\t", "\r")
_INTEGERS = ("quote_start", "quote_end")


def data_files(book: Book) -> dict[str, bytes]:
    """The data files of a released book by path; the same book gives the same bytes."""
    index = Index.of(book)
    claims = [claim_row(index, claim) for claim in book.claims.values()]
    records = [_record_row(index, record) for record in book.records.values()]
    sources = [_source_row(source) for source in book.sources.values()]
    return {
        "data/claims.jsonl": b"".join(encode(_present(row)) + b"\n" for row in claims),
        "data/claims.csv": table(CLAIMS, claims),
        "data/records.csv": table(RECORDS, records),
        "data/sources.csv": table(SOURCES, sources),
        "data/datapackage.json": _package(),
    }


def claim_row(index: Index, claim: Claim) -> Row:
    """A claim in the columns of CLAIMS."""
    book = index.book
    quote, source = claim.quote, book.sources.get(claim.source)
    correction = book.corrections.get(claim.id)
    held = source is not None and quote is not None
    return {
        "id": claim.id,
        "subject": claim.proposition.subject,
        "property": claim.proposition.property,
        "value": claim.proposition.value,
        "value_name": _name(index, claim.proposition.value),
        "speaker": claim.speaker,
        "speaker_name": index.name(claim.speaker),
        "stance": claim.stance.value,
        "said_on": claim.said_on,
        "inferred": claim.inferred,
        "modality": claim.modality,
        "parent": claim.parent,
        "corrected_by": None if correction is None else correction.replacement,
        "source": None if source is None else source.id,
        "quote": None if quote is None else quote.words,
        "quote_start": quote.start if held and quote is not None else None,
        "quote_end": quote.end if held and quote is not None else None,
        "text_digest": quote.text_digest if held and quote is not None else None,
    }


def table(columns: Iterable[str], rows: Iterable[Row]) -> bytes:
    """Rows as CSV (RFC 4180) in UTF-8 with a header; None is an empty cell.

    A cell that a spreadsheet would run as a formula begins with an apostrophe: the words are other
    people's, and not all of them mean well. JSON Lines have them as they are.
    """
    out = io.StringIO()
    writer = csv.DictWriter(out, list(columns), lineterminator="\r\n")
    writer.writeheader()
    writer.writerows({name: _cell(value) for name, value in row.items()} for row in rows)
    return out.getvalue().encode()


def _cell(value: str | int | None) -> str | int | None:
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULAS) else value


def _record_row(index: Index, record: Record) -> Row:
    head = index.book.head(record.id)
    return {
        "id": record.id,
        "type": record.type,
        "kind": record.kind,
        "same_as": None if head == record.id else head,
        "name": index.name(record.id),
    }


def _source_row(source: Source) -> Row:
    return {
        "id": source.id,
        "kind": source.kind,
        "title": source.title,
        "language": source.language,
        "published": source.published,
        "published_how": source.published_how,
        "publisher": source.publisher,
        "address": source.address,
    }


def _present(row: Row) -> dict[str, str | int | None]:
    return dict(row)


def _name(index: Index, value: str) -> str | None:
    return index.name(value) if value in index.book.records else None


def _package() -> bytes:
    package = {
        "profile": "tabular-data-package",
        "name": "salname-chronicle",
        "resources": list(_resources()),
    }
    return (json.dumps(package, ensure_ascii=False, indent=2) + "\n").encode()


def _resources() -> Iterator[dict[str, object]]:
    for name, columns in (("claims", CLAIMS), ("records", RECORDS), ("sources", SOURCES)):
        yield {
            "name": name,
            "path": f"{name}.csv",
            "description": "An apostrophe before = + - @ keeps spreadsheets from running a cell",
            "profile": "tabular-data-resource",
            "format": "csv",
            "encoding": "utf-8",
            "schema": {
                "fields": [_field(column, meaning) for column, meaning in columns.items()],
                "primaryKey": "id",
            },
        }


def _field(column: str, meaning: str) -> dict[str, object]:
    type_ = "integer" if column in _INTEGERS else "string"
    return {"name": column, "type": type_, "description": meaning}
