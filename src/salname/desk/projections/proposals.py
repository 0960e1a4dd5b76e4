"""What the reader proposes of each source: a cache, since the kept text says it all again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from salname.desk.models import ProposalRow, SourceRow
from salname.desk.projections.placed import Placed
from salname.errors import DamagedEvidence, NoSuchEvidence
from salname.ledger.evidence import Evidence
from salname.model.source import Capture
from salname.read.document import Document, read_document
from salname.read.proposal import Proposal


def read_captures(placed: Sequence[Placed], evidence: Evidence) -> None:
    """Read the text of each capture; a text that is lost gives no proposals and stops nothing."""
    for one in placed:
        capture = one.as_(Capture)
        try:
            text = evidence.get(capture.text_digest).decode()
        except (NoSuchEvidence, DamagedEvidence):
            continue
        ProposalRow.objects.bulk_create(_rows(capture.source, text), ignore_conflicts=True)


def _rows(source_id: str, text: str) -> Iterator[ProposalRow]:
    source = SourceRow.objects.get(code=source_id)
    document = Document(text=text, published=source.published, language=source.language)
    for number, proposal in enumerate(read_document(document), 1):
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
