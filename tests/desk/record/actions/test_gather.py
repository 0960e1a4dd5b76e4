"""Keeping a source: once, dated as the person says, with proposals waiting."""

from __future__ import annotations

import pytest

from salname.desk.models import CaptureRow, EntryRow, ProposalRow, SourceRow
from salname.desk.record.actions.gather import gather_source
from salname.errors import FutureDate
from tests.desk.cast import ARTICLE, article


def test_a_source_is_kept_with_its_bytes_its_text_and_its_proposals(desk):
    kept = gather_source(desk, article(), published="2025-05", title="An arrest in Shamkir")

    row = SourceRow.objects.get(code=kept.source_id)
    capture = CaptureRow.objects.get(source=kept.source_id).value()
    assert ("An arrest in Shamkir", "2025-05", "given") == (
        row.title,
        row.published,
        row.published_how,
    )
    assert ARTICLE.encode() == desk.evidence.get(capture.digest)
    assert ARTICLE == desk.evidence.get(capture.text_digest).decode()
    assert 8 == ProposalRow.objects.filter(source=kept.source_id, verdict="").count()


def test_the_same_bytes_again_add_nothing_and_say_so(desk):
    first = gather_source(desk, article())
    entries = EntryRow.objects.count()

    second = gather_source(desk, article(), title="Another title")

    assert (first.source_id, True) == (second.source_id, second.already)
    assert entries == EntryRow.objects.count()


def test_a_date_that_has_not_come_is_refused_and_nothing_kept(desk):
    with pytest.raises(FutureDate):
        gather_source(desk, article(), published="2030")

    assert 0 == EntryRow.objects.count()


def test_without_a_title_the_first_words_are_it(desk):
    kept = gather_source(desk, article())

    assert SourceRow.objects.get(code=kept.source_id).title.startswith("Orkhan Sabzali was")
