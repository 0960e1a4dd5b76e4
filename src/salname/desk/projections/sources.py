"""Sources and the captures of their bytes."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from salname.desk.models import CaptureRow, SourceRow
from salname.desk.projections.placed import Placed
from salname.model.source import Capture, Source


def add_sources(placed: Sequence[Placed]) -> None:
    """One row a source."""
    SourceRow.objects.bulk_create(_source_row(one) for one in placed)


def add_captures(placed: Sequence[Placed]) -> None:
    """One row a capture; its text is kept as evidence, not here."""
    CaptureRow.objects.bulk_create(_capture_row(one) for one in placed)


def _source_row(one: Placed) -> SourceRow:
    source = one.as_(Source)
    return SourceRow(
        entry_id=one.place,
        code=source.id,
        kind=source.kind,
        title=source.title,
        language=source.language,
        published=source.published,
        published_how=source.published_how,
        publisher=source.publisher,
        address=source.address,
        visibility=source.visibility,
        added_at=one.entry.at,
    )


def _capture_row(one: Placed) -> CaptureRow:
    capture = one.as_(Capture)
    return CaptureRow(
        entry_id=one.place,
        source=capture.source,
        digest=capture.digest,
        text_digest=capture.text_digest,
        content=msgspec.json.encode(capture).decode(),
    )
