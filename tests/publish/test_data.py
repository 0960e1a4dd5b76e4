"""The data say what the pages say, each column explained."""

from __future__ import annotations

import csv
import io
import json

from salname.ledger.canonical import decode
from salname.model.claim import Visibility
from salname.publish.data import data_files


def rows(data):
    return list(csv.DictReader(io.StringIO(data.decode(), newline="")))


def test_claims_are_the_same_in_both_forms(held):
    files = data_files(held.book())

    lines = [decode(line) for line in files["data/claims.jsonl"].splitlines()]
    table = rows(files["data/claims.csv"])
    assert list(held.claims) == [line["id"] for line in lines]
    as_cells = [{key: "" if v is None else str(v) for key, v in line.items()} for line in lines]
    assert as_cells == table


def test_every_column_is_explained(held):
    files = data_files(held.book())

    for resource in json.loads(files["data/datapackage.json"])["resources"]:
        table = files[f"data/{resource['path']}"].decode()
        header = next(csv.reader(io.StringIO(table, newline="")))
        fields = resource["schema"]["fields"]
        assert header == [field["name"] for field in fields]
        assert all(field["description"] for field in fields)


def test_a_claim_from_a_source_kept_back_names_no_place_in_it(held):
    held.source("source-2", title="Letter", visibility=Visibility.DESK)
    held.claim("act-arrest", "place", "at the pier", source="source-2")
    book = held.book()
    del book.sources["source-2"]

    last = rows(data_files(book)["data/claims.csv"])[-1]

    assert "at the pier" == last["quote"]
    assert ["", "", "", ""] == [
        last[c] for c in ("source", "quote_start", "quote_end", "text_digest")
    ]


def test_no_cell_runs_in_a_spreadsheet(held):
    held.claim("act-arrest", "place", '=HYPERLINK("http://evil.example")')

    files = data_files(held.book())

    assert "'=HYPERLINK" in rows(files["data/claims.csv"])[-1]["value"]
    assert decode(files["data/claims.jsonl"].splitlines()[-1])["value"].startswith("=HYPERLINK")
