"""Say who may see claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from salname.desk.cli.gather import VISIBILITIES
from salname.desk.cli.opening import in_vault
from salname.desk.cli.spoken import argument, command, option
from salname.errors import N_
from salname.words.languages import ngettext

if TYPE_CHECKING:
    from salname.desk.vault import OpenVault


@command(
    help=N_(
        "Let claims and sources be seen by all (public), partners (group), us (desk) or the named."
    )
)
@argument("visibility", type=click.Choice(VISIBILITIES))
@argument("ids", nargs=-1, metavar=N_("CLAIM|SOURCE..."))
@option(
    "--source", metavar=N_("SOURCE"), help=N_("The source and every claim from it that counts.")
)
@option("--reason", metavar=N_("WORDS"), help=N_("Why; kept with the disclosure."))
@in_vault
def disclose(
    vault: OpenVault,
    visibility: str,
    ids: tuple[str, ...],
    source: str | None,
    reason: str | None,
) -> None:
    """Disclose what the ids name, and a source with its claims."""
    from salname.desk.record.actions.disclose import disclose as disclose_all
    from salname.desk.record.queries import source_with_claims
    from salname.model.claim import Visibility

    wanted = [*ids, *(source_with_claims(source) if source is not None else ())]
    done = disclose_all(vault, wanted, Visibility(visibility), reason=reason)
    count = len(done.claims)
    click.echo(
        ngettext("{count} item is {visibility}.", "{count} items are {visibility}.", count).format(
            count=count, visibility=visibility
        )
    )
