"""Who is one and the same, computed from judgements, so that taking one back parts them again.

Two records judged different never end up in one cluster, whatever chain of judgements would join
them: the link that would do it is refused and listed for a person to look at.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from salname.model.decision import Judgement, Sameness


@dataclass(frozen=True)
class Clusters:
    """`heads` maps every record that is judged the same as another to the head of its cluster.

    `refused` are judgements of sameness that contradict others and were not followed.
    """

    heads: dict[str, str]
    refused: tuple[Judgement, ...] = ()


def clusters(judgements: Iterable[Judgement], recorded: Iterable[str] = ()) -> dict[str, str]:
    """Record -> head of its cluster; a record that is alone is left out.

    The head is the record that comes first in `recorded` (ids in the order they were made), so that
    an address once printed stays; of records not listed, the least id.
    """
    return clustered(judgements, recorded).heads


def clustered(judgements: Iterable[Judgement], recorded: Iterable[str] = ()) -> Clusters:
    """The clusters with the judgements that were refused.

    The last judgement on a pair counts. Which link of a contradictory chain is refused depends on
    the ids alone, never on the order in which two ledgers were brought together.
    """
    last = {_pair(one): one for one in judgements}
    groups = _Groups()
    apart = [pair for pair, one in last.items() if one.sameness is Sameness.DIFFERENT]
    same = sorted(pair for pair, one in last.items() if one.sameness is Sameness.SAME)
    for pair in apart:
        groups.part(*pair)
    refused = [last[pair] for pair in same if not groups.join(*pair)]
    order = {record: place for place, record in enumerate(recorded)}
    return Clusters(groups.heads(order), tuple(refused))


def _pair(judgement: Judgement) -> tuple[str, str]:
    left, right = sorted((judgement.left, judgement.right))
    return left, right


@dataclass
class _Groups:
    """Records in groups, and which groups may not be joined."""

    members: dict[str, set[str]] = field(default_factory=dict)
    apart: dict[str, set[str]] = field(default_factory=dict)

    def part(self, left: str, right: str) -> None:
        """These two are judged different."""
        self.apart.setdefault(left, set()).add(right)
        self.apart.setdefault(right, set()).add(left)

    def join(self, left: str, right: str) -> bool:
        """Put two groups together unless somebody in them is judged different; whether it was."""
        one = self.members.setdefault(left, {left})
        other = self.members.setdefault(right, {right})
        if any(self.apart.get(record, set()) & other for record in one):
            return False
        both = one | other
        for record in both:
            self.members[record] = both
        return True

    def heads(self, order: dict[str, int]) -> dict[str, str]:
        """Each record of a group of several with the head of the group."""
        groups = {id(group): group for group in self.members.values() if len(group) > 1}
        heads: dict[str, str] = {}
        for group in groups.values():
            head = min(group, key=lambda record: (order.get(record, len(order)), record))
            heads |= dict.fromkeys(group, head)
        return heads
