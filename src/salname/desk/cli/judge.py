"""Say whether two records are the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from salname.desk.cli.opening import in_vault, say
from salname.desk.cli.spoken import argument, command, option
from salname.errors import N_
from salname.words.languages import gettext as _

if TYPE_CHECKING:
    from salname.desk.vault import OpenVault


@command(help=N_("Judge whether LEFT and RIGHT (record ids) are the same. Nothing is merged."))
@argument("left", metavar=N_("LEFT"))
@argument("right", metavar=N_("RIGHT"))
@argument("sameness", type=click.Choice(["same", "different", "unsure"]))
@option("--reason", metavar=N_("WORDS"), help=N_("Why; kept with the judgement."))
@in_vault
def judge(vault: OpenVault, left: str, right: str, sameness: str, reason: str | None) -> None:
    """Record one judgement; nothing is merged by it."""
    from salname.desk.record.actions.judge import judge as judge_records
    from salname.model.decision import Sameness

    judge_records(vault, left, right, Sameness(sameness), reason=reason)
    say(_("Recorded. Another judgement can change it; both records stay."))
