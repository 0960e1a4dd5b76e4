"""Publish: what passes the gate goes out, and the ledger says that it did."""

from __future__ import annotations

from pathlib import Path

from salname.desk.book import read_book
from salname.desk.models import EntryRow, ReleaseRow
from salname.desk.record.recording import record, recording
from salname.desk.vault import OpenVault
from salname.errors import InsideVault
from salname.follow.rules import law_of
from salname.follow.sides import side_rules
from salname.ledger.entry import Kind
from salname.publish.edition import Edition, Imprint, Proof, edition_of
from salname.publish.release import Policy, release_of
from salname.publish.site import Site, write_site
from salname.words.languages import gettext as _

COUNTRY = "az"


def publish(
    vault: OpenVault, out: Path, *, name: str | None = None, contact: str | None = None
) -> Site:
    """Write the site of everything public into `out`; the release stays only if that worked.

    `name` and `contact` are those of the last release when not given. Raises InsideVault,
    ForeignFolder, CannotWriteFolder, DiskFull.
    """
    if out.resolve().is_relative_to(vault.path.resolve()):
        raise InsideVault(folder=out)
    with recording():
        last = ReleaseRow.objects.last()
        imprint = _imprint(vault, {} if last is None else last.content, name, contact)
        release = release_of(read_book(), Policy())
        edition = edition_of(release, imprint, proof_of(vault), law_of(COUNTRY), side_rules())
        record(vault, [(Kind.RELEASE, _told(edition))])
        return write_site(edition, out)


def proof_of(vault: OpenVault) -> Proof:
    """How many entries the ledger has, and how each chain in it ends."""
    authors = EntryRow.objects.order_by("author__author").values_list("author__author", flat=True)
    heads = (vault.store.heads(author) for author in authors.distinct())
    return Proof(vault.store.count(), tuple(head[1] for head in heads if head is not None))


def _imprint(
    vault: OpenVault, last: dict[str, object], name: str | None, contact: str | None
) -> Imprint:
    numbers, issue = last.get("numbers"), last.get("issue")
    return Imprint(
        name=name or str(last.get("name") or _("A group of human rights defenders")),
        day=vault.today(),
        issue=issue + 1 if isinstance(issue, int) else 1,
        contact=contact or _text(last.get("contact")),
        numbers=dict(numbers) if isinstance(numbers, dict) else {},
    )


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _told(edition: Edition) -> dict[str, object]:
    """What the ledger keeps of a release: enough to say later what went out, and from what."""
    given = {item.case.person: item.number for item in edition.items}
    return {
        "issue": edition.imprint.issue,
        "day": edition.imprint.day.isoformat(),
        "name": edition.imprint.name,
        "contact": edition.imprint.contact,
        "numbers": {**edition.imprint.numbers, **given},
        "claims": list(edition.book.claims),
        "entries": edition.proof.entries,
        "heads": list(edition.proof.heads),
    }
