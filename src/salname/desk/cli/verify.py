"""Whether the ledger holds."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click
import msgspec

from salname.desk.cli.opening import in_vault, json_option, say
from salname.desk.cli.spoken import command
from salname.errors import N_
from salname.words.languages import gettext as _

if TYPE_CHECKING:
    from salname.desk.vault import OpenVault
    from salname.ledger.verify import Report


@command(
    help=N_(
        "Look at every entry, signature, payload, quotation and evidence file; name what is wrong."
    )
)
@json_option
@in_vault
def verify(vault: OpenVault, *, as_json: bool) -> None:
    """Say whether everything kept still holds, and each fault with its place."""
    from salname.desk.verifying import verify_vault

    report = verify_vault(vault, progress)
    if as_json:
        told = {"holds": report.holds, **msgspec.to_builtins(report)}
        click.echo(json.dumps(told, ensure_ascii=False, indent=2))
    else:
        in_words(report)
    if not report.holds:
        click.get_current_context().exit(1)


def progress(done: int, due: int) -> None:
    """Told every few hundred lines."""
    say(_("{done} of {due} lines").format(done=done, due=due))


def in_words(report: Report) -> None:
    """Each fault with its place; or that everything holds."""
    for fault in report.faults:
        click.echo(f"{fault.place}: {fault.what}")
    words = _("It holds: {entries} entries, {claims} claims, {files} evidence files.")
    if not report.holds:
        words = _("It does not hold. Looked at {entries} entries and {files} evidence files.")
    said = {"entries": report.entries, "claims": report.claims, "files": report.evidence_files}
    click.echo(words.format(**said))
