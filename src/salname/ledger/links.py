"""Whether each line continues its author's chain and was signed by its author.

One damaged line is named once: the lines after it are not blamed for following it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from salname.errors import N_, NotCanonical
from salname.ledger.entry import Entry, Kind, digest_of
from salname.ledger.keys import author_of, check
from salname.ledger.store import Line
from salname.words.languages import gettext as _

FORM = N_("It is not written in the one form an entry has: it was changed.")
STRANGER = N_("Its author is unknown here: the author was changed, or the entry is forged.")
KEY = N_("The public key is not the one its author is named after: it was changed.")
SIGNATURE = N_("The signature does not fit: the entry or the signature was changed, or is forged.")
AGAIN = N_("It stands a second time or out of order.")
MISSING = N_("Before it, entries {first} to {last} of its author are missing.")
UNLINKED = N_("It does not follow the entry before it: one of the two was replaced.")
CLOCK = N_("Its logical clock runs backwards.")
LOG = N_("It was written for another ledger.")
FIRST = N_("A chain must begin with the key of its device.")


@dataclass
class _End:
    """Where a chain stands; `doubtful` lines since then could not be believed."""

    public: bytes
    seq: int = 0
    digest: str | None = None
    lamport: int = 0
    log: str | None = None
    doubtful: int = 0


@dataclass
class Chains:
    """Follows every chain at once; memory grows with the number of authors alone."""

    author_key: Callable[[str], bytes | None]
    _ends: dict[str, _End] = field(default_factory=dict)

    def follow(self, line: Line) -> Iterator[str]:
        """What is wrong with this line at this place, in words; nothing when it holds."""
        end = self._end(line.entry.author)
        try:
            digest = digest_of(line.entry.checked())
        except NotCanonical:
            yield self._doubt(end, FORM)
            return
        if end is None:
            yield _(STRANGER)
            return
        if not check(end.public, digest, line.signature):
            yield self._doubt(end, SIGNATURE)
            return
        yield from _placed(line.entry, digest, end)

    def misnamed(self) -> Iterator[str]:
        """Authors whose public key is not the one they are named after."""
        return (author for author, end in self._ends.items() if author_of(end.public) != author)

    def _end(self, author: str) -> _End | None:
        if author not in self._ends:
            public = self.author_key(author)
            if public is None:
                return None
            self._ends[author] = _End(public)
        return self._ends[author]

    @staticmethod
    def _doubt(end: _End | None, what: str) -> str:
        if end is not None:
            end.doubtful += 1
        return _(what)


def _placed(entry: Entry, digest: str, end: _End) -> Iterator[str]:
    due = end.seq + 1
    if entry.seq < due:
        yield _(AGAIN)
        return
    if entry.seq > due + end.doubtful:
        yield _(MISSING).format(first=due, last=entry.seq - 1)
    if entry.seq == due and entry.prev != end.digest:
        yield _(UNLINKED)
    if entry.seq == 1 and entry.kind is not Kind.DEVICE:
        yield _(FIRST)
    if entry.lamport <= end.lamport:
        yield _(CLOCK)
    if end.log not in (None, entry.log):
        yield _(LOG)
    end.seq, end.digest, end.lamport, end.log = entry.seq, digest, entry.lamport, entry.log
    end.doubtful = 0
