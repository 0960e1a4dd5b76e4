"""What a person should look at twice: marks never block a proposal."""

from __future__ import annotations

from collections.abc import Iterator

from salname.errors import N_, BadDate
from salname.read.document import Context, Document
from salname.read.proposal import Proposal
from salname.words.dates import PartialDate

AFTER_PUBLICATION = N_("The date lies after the source was published.")
NO_SUCH_ARTICLE = N_("The table of the code has no such article.")
NOT_THE_WORD_OF_THE_LAW = N_("The code says less serious harm in 127; the minor one is 128.")
MINOR_IS_128 = N_("Minor harm is article 128 in the code; the press says so of 127 too.")
_MAY_LIE_AHEAD = frozenset({"hearing", "date"})


def marks_of(proposal: Proposal, document: Document, context: Context) -> tuple[str, ...]:
    """Message ids of everything that looks wrong, in a fixed order."""
    return tuple(dict.fromkeys(_marks(proposal, document, context)))


def _marks(proposal: Proposal, document: Document, context: Context) -> Iterator[str]:
    if proposal.kind == "act" and proposal.type not in _MAY_LIE_AHEAD and _late(proposal, document):
        yield AFTER_PUBLICATION
    articles = [slot.value for slot in proposal.all("articles")]
    if context.articles and any(one.partition(".")[0] not in context.articles for one in articles):
        yield NO_SUCH_ARTICLE
    harm = [slot.value.casefold() for slot in proposal.all("charges")]
    minor = any("minor" in one and ("injur" in one or "harm" in one) for one in harm)
    if minor and any(one.startswith("127") for one in articles):
        yield NOT_THE_WORD_OF_THE_LAW
    elif minor and not articles:
        yield MINOR_IS_128


def _late(proposal: Proposal, document: Document) -> bool:
    try:
        published = PartialDate.parse(document.published or "")
        when = PartialDate.parse(proposal.value("date") or "")
    except BadDate:
        return False
    return when.earliest > published.latest
