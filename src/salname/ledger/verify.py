"""Does the ledger hold? Every entry, signature, payload, quotation and evidence file is looked at.

What it cannot see alone: lines cut off at the very end, and a whole ledger put back from an old
copy. Those show only against a head that someone else keeps.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from salname.errors import N_, DamagedEvidence
from salname.ledger.contents import Contents
from salname.ledger.entry import Kind
from salname.ledger.evidence import Evidence
from salname.ledger.links import KEY, Chains
from salname.ledger.store import Line, Store
from salname.words.languages import gettext as _

ENTRY = N_("line {line}: entry {seq} of author {author}")
PAYLOAD = N_("line {line}: payload of entry {seq} of author {author}")
AUTHOR = N_("public key of author {author}")
FILE = N_("evidence {file}")
NOT_WHOLE = N_("It is damaged, cut short, or not evidence of this vault.")
COUNT = N_("the ledger")
FEWER = N_("It should hold {due} lines and gave {found}.")

_SHOWN = 12
_TELL_EACH = 512

Progress = Callable[[int, int], None]
"""Told now and then how many lines were looked at, of how many."""


@dataclass(frozen=True)
class Fault:
    """One thing that does not hold: where it is, and what is wrong, in the language spoken."""

    place: str
    what: str


@dataclass(frozen=True)
class Report:
    """How much was looked at, and every fault found."""

    entries: int
    claims: int
    evidence_files: int
    faults: tuple[Fault, ...]

    @property
    def holds(self) -> bool:
        """Whether nothing is wrong."""
        return not self.faults


@dataclass
class _Tally:
    entries: int = 0
    claims: int = 0
    evidence_files: int = 0


def verify(
    store: Store, evidence: Evidence | None = None, progress: Progress | None = None
) -> Report:
    """Look at everything once, in order, in memory that does not grow with the ledger."""
    tally = _Tally()
    faults = [
        *_line_faults(store, evidence, progress or _quiet, tally),
        *_file_faults(evidence, tally),
    ]
    return Report(tally.entries, tally.claims, tally.evidence_files, tuple(faults))


def _line_faults(
    store: Store, evidence: Evidence | None, progress: Progress, tally: _Tally
) -> Iterator[Fault]:
    chains, contents = Chains(store.author_key), Contents(store.author_key, evidence)
    due = store.count()
    for line in store.lines():
        tally.entries += 1
        tally.claims += line.entry.kind == Kind.CLAIM
        for what in chains.follow(line):
            yield Fault(_place(ENTRY, tally.entries, line), what)
        for what in contents.check(line):
            yield Fault(_place(PAYLOAD, tally.entries, line), what)
        if tally.entries % _TELL_EACH == 0:
            progress(tally.entries, due)
    for author in chains.misnamed():
        yield Fault(_(AUTHOR).format(author=author[:_SHOWN]), _(KEY))
    if due != tally.entries:
        yield Fault(_(COUNT), _(FEWER).format(due=due, found=tally.entries))
    progress(tally.entries, due)


def _file_faults(evidence: Evidence | None, tally: _Tally) -> Iterator[Fault]:
    if evidence is None:
        return
    for name in evidence.files():
        tally.evidence_files += 1
        try:
            evidence.read(name)
        except DamagedEvidence:
            yield Fault(_(FILE).format(file=name), _(NOT_WHOLE))


def _place(message: str, number: int, line: Line) -> str:
    entry = line.entry
    return _(message).format(line=number, seq=entry.seq, author=str(entry.author)[:_SHOWN])


def _quiet(_done: int, _due: int) -> None:
    """Nobody asked to be told."""
