"""The default reader: rules and word lists of a language pack, nothing learned, nothing online."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from salname.read.acts import ActFinder
from salname.read.articles import ArticleFinder
from salname.read.bodies import BodyFinder
from salname.read.charges import ChargeFinder
from salname.read.courts import CourtFinder
from salname.read.dates import DateFinder
from salname.read.document import Context, Document
from salname.read.lengths import TermFinder
from salname.read.lexicon import Lexicon
from salname.read.pack import Pack, pack
from salname.read.people import People
from salname.read.persons import PersonFinder
from salname.read.proposal import Proposal
from salname.read.proposing import Reading, proposals
from salname.read.sentences import cut
from salname.read.statements import StatementFinder
from salname.read.tags import Tags
from salname.read.tokens import Text
from salname.words.languages import language_of


class RuleReader:
    """Reads by the language packs in `languages/`."""

    def read(self, document: Document, context: Context) -> Iterator[Proposal]:
        """Proposals in the order of the text; none for a language without a pack."""
        language = document.language or language_of(document.text)
        known = pack(language)
        if known is None:
            return iter(())
        return iter(proposals(reading_of(document, context, known)))


def reading_of(document: Document, context: Context, known: Pack) -> Reading:
    """The text with everything the rules found in it."""
    lexicon, acts, statements = _finders(known.language)
    text = cut(document.text, known)
    tags = _tagged(text, lexicon, context, document.published)
    people = People(text, tags, lexicon)
    return Reading(
        document=document,
        context=context,
        pack=known,
        text=text,
        tags=tags,
        people=people,
        acts=acts.find(text, tags, people),
        statements=statements.find(text, tags, people),
    )


def _tagged(text: Text, lexicon: Lexicon, context: Context, published: str | None) -> Tags:
    """Each finder takes its words before the next: numbers first, then names."""
    known = lexicon.pack
    tags, bodies = Tags(), BodyFinder(lexicon, context)
    tags.add(ArticleFinder(known).find(text, tags.taken))
    tags.add(tag for tag in DateFinder(known, published).find(text))
    tags.add(TermFinder(known).find(text, tags.taken))
    tags.add(list(CourtFinder(lexicon, context).courts(text, tags)))
    tags.add(list(ChargeFinder(lexicon).find(text, tags)))
    tags.add(list(bodies.bodies(text, tags)))
    tags.add(list(bodies.quoted(text, tags)))
    tags.add(list(bodies.places(text, tags)))
    tags.add(list(PersonFinder(lexicon, context).persons(text, tags)))
    return tags


@cache
def _finders(language: str) -> tuple[Lexicon, ActFinder, StatementFinder]:
    known = pack(language)
    if known is None:
        raise KeyError(language)
    lexicon = Lexicon.of(known)
    return lexicon, ActFinder(lexicon), StatementFinder(lexicon)
