"""What a ledger says, as values: the input of every pure function that computes a case or a page.

A book is never a picture of the truth: it holds every claim, the live and the withdrawn, and the
judgements about who is who. Shells build one from their tables, tests by hand.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from salname.model.claim import Claim, Correction, Withdrawal
from salname.model.record import Record
from salname.model.source import Source


@dataclass(frozen=True)
class Book:
    """Records, claims and sources by id; `same_as` maps a record to the head of its cluster.

    `claims` carry the visibility last disclosed. `corrections` and `withdrawals` are by the id of
    the claim they are about.
    """

    records: Mapping[str, Record] = field(default_factory=dict)
    claims: Mapping[str, Claim] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    corrections: Mapping[str, Correction] = field(default_factory=dict)
    withdrawals: Mapping[str, Withdrawal] = field(default_factory=dict)
    same_as: Mapping[str, str] = field(default_factory=dict)

    def head(self, record_id: str) -> str:
        """The id that stands for all records judged the same as this one."""
        return self.same_as.get(record_id, record_id)

    def live(self) -> Iterator[Claim]:
        """Claims that count today, in the order they were recorded."""
        gone = self.corrections.keys() | self.withdrawals.keys()
        return (claim for id_, claim in self.claims.items() if id_ not in gone)

    def about(self, record_id: str, property_: str | None = None) -> list[Claim]:
        """Live claims whose subject is this record or one judged the same."""
        wanted = self.head(record_id)
        return [
            claim
            for claim in self.live()
            if self.head(claim.proposition.subject) == wanted
            and property_ in (None, claim.proposition.property)
        ]

    def names(self, record_id: str) -> list[str]:
        """Every way the record's name is written, the first recorded first."""
        return list(dict.fromkeys(c.proposition.value for c in self.about(record_id, "name")))

    def name(self, record_id: str) -> str | None:
        """The name as first written, or None when none is recorded."""
        return next(iter(self.names(record_id)), None)

    def only(self, claims: Mapping[str, Claim]) -> Book:
        """The same book with no other claims than these."""
        return replace(self, claims=claims)
