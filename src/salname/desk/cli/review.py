"""Look through what is proposed of a source, and decide."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import click

from salname.desk.cli.opening import in_vault, json_option, say
from salname.desk.cli.spoken import argument, command, option
from salname.errors import N_, AlreadyDecided, AnswersWaiting, NoSuchProposal
from salname.words.languages import explain
from salname.words.languages import gettext as _

if TYPE_CHECKING:
    from salname.desk.models import ProposalRow
    from salname.desk.vault import OpenVault
    from salname.model.decision import Decision


@command(
    help=N_(
        "Show or decide what is proposed of SOURCE; without it, list the sources.\n\n"
        "Each decision is on the disk before its line is printed."
    )
)
@argument("source", required=False, metavar=N_("[SOURCE]"))
@option("--list", "listed", is_flag=True, help=N_("Show every proposal, the decided too."))
@option(
    "--accept",
    "accepted",
    multiple=True,
    metavar=N_("ID|all|class:A|rule:NAME"),
    help=N_("Accept these of the waiting proposals; can be given several times."),
)
@option("--reject", "rejected", multiple=True, metavar=N_("ID|..."), help=N_("Reject these."))
@option("--reason", metavar=N_("WORDS"), help=N_("Why they are rejected."))
@json_option
@in_vault
def review(  # noqa: PLR0913 - one parameter an option
    vault: OpenVault,
    source: str | None,
    accepted: tuple[str, ...],
    rejected: tuple[str, ...],
    *,
    listed: bool,
    reason: str | None,
    as_json: bool,
) -> None:
    """Decide first, then show what still waits; without a source, list the sources."""
    if source is None:
        show_sources(as_json=as_json)
        return
    decided = False
    for decision in decisions(vault, source, accepted, rejected, reason):
        decided = True
        click.echo(json.dumps(in_json(decision)) if as_json else in_words(decision))
    if listed or not decided:
        show_proposals(vault, source, every=listed, as_json=as_json)


def decisions(
    vault: OpenVault,
    source: str,
    accepted: Iterable[str],
    rejected: Iterable[str],
    reason: str | None,
) -> Iterator[Decision]:
    """Decide one by one: rejections first, then what is answered before its answer."""
    from salname.desk.record.actions.accept import accept
    from salname.desk.record.actions.reject import reject
    from salname.desk.record.waiting import pile_of

    pile = pile_of(vault, source)
    for proposal in chosen(source, rejected):
        yield reject(vault, source, proposal, reason=reason)
    wanted = list(pile.in_order(chosen(source, accepted)))
    for number, proposal in enumerate(wanted, 1):
        say(_("{number} of {count}").format(number=number, count=len(wanted)))
        try:
            yield accept(vault, source, proposal)
        except AnswersWaiting as error:
            if proposal in accepted:
                raise
            say(" ".join(explain(error)))  # one of many: the others can still be taken


def chosen(source: str, wanted: Iterable[str]) -> list[str]:
    """Ids of the waiting proposals meant; raises NoSuchProposal or AlreadyDecided for an id."""
    from salname.desk.record.queries import waiting_of

    waiting = list(waiting_of(source))
    found: dict[str, None] = {}
    for words in wanted:
        some = [row.code for row in waiting if meant(row, words)]
        if not some and words != "all" and ":" not in words:
            refuse(source, words)
        found |= dict.fromkeys(some)
    return list(found)


def meant(row: ProposalRow, words: str) -> bool:
    """Whether a proposal is among those that an argument names."""
    by, _colon, name = words.partition(":")
    named = {"all": words == "all", "class": row.grade == name, "rule": row.rule == name}
    return named.get(by, row.code == words)


def refuse(source: str, proposal: str) -> None:
    """Say why an id cannot be decided."""
    from salname.desk.models import ProposalRow

    if ProposalRow.objects.filter(source=source, code=proposal).exists():
        raise AlreadyDecided(proposal=proposal)
    raise NoSuchProposal(proposal=proposal)


def show_sources(*, as_json: bool) -> None:
    """Every source, with how many of its proposals wait."""
    from salname.desk.record.queries import progress

    for one in progress():
        row = one.source
        told = {"source": row.code, "title": row.title, "published": row.published}
        counts = {"proposed": one.proposed, "waiting": one.waiting}
        words = _("{source}  {waiting} of {proposed} wait  {title}").format(**told, **counts)
        click.echo(json.dumps({**told, **counts}, ensure_ascii=False) if as_json else words)


def show_proposals(vault: OpenVault, source: str, *, every: bool, as_json: bool) -> None:
    """The proposals of a source, in the order of its text."""
    from salname.desk.record.queries import proposals_for_people
    from salname.desk.record.waiting import pile_of

    pile_of(vault, source)
    for row in proposals_for_people(source):
        if every or not row.verdict:
            click.echo(row_json(row) if as_json else row_words(row))


def row_json(row: ProposalRow) -> str:
    """A proposal with what became of it, for a program."""
    proposal = json.loads(row.content)
    proposal["class"] = proposal.pop("grade")
    return json.dumps({**proposal, "verdict": row.verdict or None}, ensure_ascii=False)


def row_words(row: ProposalRow) -> str:
    """A proposal in a line: id, class, rule, who says what, and the words themselves."""
    from salname.desk.projections.proposals import proposal_of

    one = proposal_of(row)
    names = " · ".join(name for name in (one.type, one.subject, one.speaker, one.stance) if name)
    return f"{row.code}  {row.grade}  {row.rule}  {row.verdict or '-'}  {names}\n    {one.text}"


def in_words(decision: Decision) -> str:
    """A decision in a line."""
    words = _("{proposal} {verdict}, {count} claims")
    count, verdict = len(decision.claims), str(decision.verdict)
    return words.format(proposal=decision.proposal, verdict=verdict, count=count)


def in_json(decision: Decision) -> dict[str, object]:
    """A decision for a program."""
    return {
        "decision": decision.id,
        "proposal": decision.proposal,
        "verdict": str(decision.verdict),
        "claims": list(decision.claims),
    }
