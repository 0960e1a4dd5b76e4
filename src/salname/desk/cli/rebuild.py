"""Make the tables again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from salname.desk.cli.opening import in_vault, say
from salname.desk.cli.spoken import command
from salname.errors import N_
from salname.words.languages import gettext as _

if TYPE_CHECKING:
    from salname.desk.vault import OpenVault


@command(help=N_("Drop every table but the ledger's own and make it again; sources are read anew."))
@in_vault
def rebuild(vault: OpenVault) -> None:
    """Make every table but the ledger's own again."""
    from salname.desk.projections.applying import rebuild as make_again

    say(_("Reading {count} entries …").format(count=vault.store.count()))
    make_again(vault.proposals_of)
    say(_("The tables say what the ledger says."))
