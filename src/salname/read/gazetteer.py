"""What the vocabulary knows, as context for reading: courts and the articles of codes."""

from __future__ import annotations

from salname.model.vocabulary import Vocabulary
from salname.read.document import Context


def context_of(known: Vocabulary) -> Context:
    """Courts by every name the tables have, in whatever language; article numbers."""
    courts = {
        name: court.name("en")
        for court in known.courts
        for name in (*court.names.values(), *court.also)
    }
    articles = frozenset(article.number.partition(".")[0] for article in known.articles)
    return Context(courts=courts, articles=articles)
