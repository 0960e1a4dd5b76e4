"""Say whether two records are the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from salname.desk.cli.opening import in_vault, say
from salname.words.languages import gettext as _

if TYPE_CHECKING:
    from salname.desk.vault import OpenVault


@click.command()
@click.argument("left")
@click.argument("right")
@click.argument("sameness", type=click.Choice(["same", "different", "unsure"]))
@click.option("--reason", help="Why; kept with the judgement.")
@in_vault
def judge(vault: OpenVault, left: str, right: str, sameness: str, reason: str | None) -> None:
    """Judge whether LEFT and RIGHT (record ids) are the same. Nothing is merged."""
    from salname.desk.record.actions.judge import judge as judge_records
    from salname.model.decision import Sameness

    judge_records(vault, left, right, Sameness(sameness), reason=reason)
    say(_("Recorded. Another judgement can change it; both records stay."))
