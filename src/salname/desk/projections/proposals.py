"""What the reader proposes of each source: a cache, since the kept text says it all again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

import msgspec

from salname.desk.models import ProposalRow, SourceRow
from salname.desk.projections.placed import Placed
from salname.model.source import Capture, Source
from salname.read.proposal import Proposal

Read = Callable[[Source, Capture], Iterable[Proposal]]
"""What the reader proposes of a captured source; nothing when its text is lost."""


def read_captures(placed: Sequence[Placed], read: Read) -> None:
    """Read the text of each capture."""
    for one in placed:
        capture = one.as_(Capture)
        source = SourceRow.objects.get(code=capture.source).value()
        rows = _rows(source.id, read(source, capture))
        ProposalRow.objects.bulk_create(rows, ignore_conflicts=True)


def _rows(source_id: str, proposals: Iterable[Proposal]) -> Iterator[ProposalRow]:
    for number, proposal in enumerate(proposals, 1):
        yield ProposalRow(
            key=f"{source_id}/{proposal.id}",
            source=source_id,
            code=proposal.id,
            number=number,
            kind=proposal.kind,
            grade=proposal.grade,
            rule=proposal.rule,
            start=proposal.span[0],
            content=msgspec.json.encode(proposal).decode(),
        )


def proposal_of(row: ProposalRow) -> Proposal:
    """The proposal as the reader made it."""
    return msgspec.json.decode(row.content, type=Proposal)
