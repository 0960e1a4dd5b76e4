"""Keep a gathered source: bytes and text as evidence, then its entries."""

from __future__ import annotations

from dataclasses import dataclass

from salname.desk.models import CaptureRow
from salname.desk.record.recording import Said, record, recording
from salname.desk.vault import OpenVault
from salname.gather.gathered import Gathered, as_given
from salname.ledger.chain import said_at
from salname.ledger.entry import Kind
from salname.model.claim import Visibility
from salname.model.record import new_id
from salname.model.source import Capture, Source

_TITLE_LETTERS = 120


@dataclass(frozen=True)
class Kept:
    """`already` is true when the very same bytes were kept before; then nothing was added."""

    source_id: str
    already: bool


def gather_source(  # noqa: PLR0913 - what a person may say of a source
    vault: OpenVault,
    gathered: Gathered,
    *,
    published: str | None = None,
    title: str | None = None,
    publisher: str | None = None,
    visibility: Visibility = Visibility.DESK,
    kind: str | None = None,
) -> Kept:
    """Keep it once. What the person says of it wins over what the page says.

    `kind` is a code of `source_kinds.yaml`. Raises FutureDate, BadDate, DiskFull. The evidence is
    on the disk before the entries speak of it.
    """
    gathered = as_given(
        gathered, today=vault.today(), published=published, title=title, publisher=publisher
    )
    digest = vault.evidence.put(gathered.data)
    text_digest = vault.evidence.put(gathered.text.encode())
    kept = _kept(digest)
    if kept is not None:
        return kept
    source = _source(gathered, kind, visibility)
    capture = _capture(vault, gathered, source.id, digest, text_digest)
    proposals = vault.proposals_of(source, capture)  # takes its time: nobody waits for the tables
    with recording():
        kept = _kept(digest)
        if kept is None:
            said: list[Said] = [(Kind.SOURCE, source), (Kind.CAPTURE, capture)]
            record(vault, said, read=lambda _source, _capture: proposals)
        return kept or Kept(source.id, already=False)


def _kept(digest: str) -> Kept | None:
    before = CaptureRow.objects.filter(digest=digest).first()
    return None if before is None else Kept(before.source, already=True)


def _source(gathered: Gathered, kind: str | None, visibility: Visibility) -> Source:
    return Source(
        id=new_id("source"),
        kind=kind or ("page" if gathered.address else "article"),
        title=gathered.title or _first_line(gathered.text),
        language=gathered.language,
        published=gathered.published,
        published_how=gathered.published_how,
        publisher=gathered.publisher,
        address=gathered.address,
        visibility=visibility,
    )


def _capture(
    vault: OpenVault, gathered: Gathered, source_id: str, digest: str, text_digest: str
) -> Capture:
    return Capture(
        source=source_id,
        digest=digest,
        size=len(gathered.data),
        media_type=gathered.media_type,
        captured_at=said_at(vault.clock()),
        text_digest=text_digest,
        tool=gathered.tool,
        encoding=gathered.encoding,
        pieces=gathered.pieces,
    )


def _first_line(text: str) -> str:
    line = next((one.strip() for one in text.splitlines() if one.strip()), "")
    return line if len(line) <= _TITLE_LETTERS else line[:_TITLE_LETTERS].rstrip() + "…"
