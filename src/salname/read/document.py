"""A text to be read, and what is known before reading it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from salname.read.proposal import Proposal


@dataclass(frozen=True)
class Document:
    """`published` is a partial date or None; `language` az, ru or en, None to go by the letters."""

    text: str
    published: str | None = None
    language: str | None = None


@dataclass(frozen=True)
class Context:
    """What the ledger and the vocabulary know already: the best gazetteer there is.

    `names`, `bodies`, `courts` and `places` map a name as it may be written to the name to
    propose; `articles` are the numbers the code has, empty when no table is at hand.
    """

    names: Mapping[str, str] = field(default_factory=dict)
    bodies: Mapping[str, str] = field(default_factory=dict)
    courts: Mapping[str, str] = field(default_factory=dict)
    places: Mapping[str, str] = field(default_factory=dict)
    articles: frozenset[str] = frozenset()


class Reader(Protocol):
    """Anything that proposes; found by the entry point `salname.readers`."""

    def read(self, document: Document, context: Context) -> Iterable[Proposal]:
        """Proposals in the order of the text."""
        ...


def read_document(document: Document, context: Context | None = None) -> list[Proposal]:
    """What the rules of the text's language propose, in the order of the text.

    A language without a pack gives nothing. Any text can be read: it never raises for one.
    """
    from salname.read.rules import RuleReader  # noqa: PLC0415 - the reader needs the nouns above

    return list(RuleReader().read(document, context or Context()))
