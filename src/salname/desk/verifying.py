"""Whether the open vault holds: the ledger to its end, its evidence, the database file."""

from __future__ import annotations

from dataclasses import replace

from django.db import DatabaseError, connection

from salname.desk.highwater import below_mark
from salname.desk.vault import DATABASE, OpenVault
from salname.errors import N_
from salname.ledger.verify import Fault, Progress, Report, verify
from salname.words.languages import gettext as _

PLACE = N_("file {file}")
DAMAGED = N_("It was changed or cut short: {detail}")
UNREADABLE = N_("It was changed or cut short and cannot be read to its end.")


def verify_vault(vault: OpenVault, progress: Progress | None = None) -> Report:
    """Everything that `ledger.verify` looks at, and each page of the database by its own code."""
    pages = _page_faults()
    try:
        report = verify(vault.store, vault.evidence, progress)
        report = replace(report, faults=(*report.faults, *below_mark(vault)))
    except DatabaseError:
        report = Report(0, 0, 0, (_fault(_(UNREADABLE)),))
    return replace(report, faults=(*pages, *report.faults))


def _page_faults() -> tuple[Fault, ...]:
    """SQLCipher checks the code of every page; SQLite then checks how they hang together."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA cipher_integrity_check")
            found = [str(row[0]) for row in cursor.fetchall()]
            cursor.execute("PRAGMA integrity_check")
            found += [str(row[0]) for row in cursor.fetchall() if row[0] != "ok"]
    except DatabaseError:
        return (_fault(_(UNREADABLE)),)
    return tuple(_fault(_(DAMAGED).format(detail=detail)) for detail in found)


def _fault(what: str) -> Fault:
    return Fault(_(PLACE).format(file=DATABASE), what)
