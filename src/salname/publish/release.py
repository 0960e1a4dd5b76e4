"""The release gate: the one way from the ledger to the world.

What comes out is a smaller book. Everything published (pages, feeds, data) is made from it and
from nothing else, so that what the gate holds back can appear nowhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from salname.model.book import Book
from salname.model.claim import Claim, Correction, Quote, Visibility
from salname.model.source import Source
from salname.publish.hidden import NAMES, Hidden, hidden_in

_NO_TEXT = ""


@dataclass(frozen=True)
class Policy:
    """What may go out. Only public claims ever do; `withheld` are records never spoken of.

    A withheld person (who asked to be left out, or is at risk) takes every claim they make or
    that is made about them along.
    """

    withheld: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Release:
    """What passed the gate.

    `book` holds public claims, the records and sources they name, and corrections of which both
    sides are public. A source that is not public is absent, and quotations from it carry no digest
    that would tell who holds its text.
    """

    book: Book = field(default_factory=Book)


def release_of(book: Book, policy: Policy) -> Release:
    """The part of a book that may be published under this policy."""
    sealed = _sealed(book, policy)
    passed = _settled(book, {one.id: one for one in _candidates(book, sealed)})
    hidden = hidden_in(book, _kept_back(book, passed), passed.values())
    shown = _without_hidden(book, passed, hidden)
    sources = _sources(book, shown.values(), hidden)
    claims = {id_: _redacted(claim, sources) for id_, claim in shown.items()}
    return Release(_smaller(book, claims, sources, hidden))


def _sealed(book: Book, policy: Policy) -> frozenset[str]:
    """Heads of records withheld by policy, or whose every name is under seal or not public."""
    public: set[str] = set()
    under_seal: set[str] = set()
    for claim in book.live():
        if claim.proposition.property in NAMES:
            subject = book.head(claim.proposition.subject)
            is_public = claim.visibility is Visibility.PUBLIC
            public |= {subject} if is_public else set()
            under_seal |= {subject} if claim.visibility is Visibility.SEALED else set()
    withheld = {book.head(record) for record in policy.withheld}
    return frozenset(withheld | (under_seal - public))


def _candidates(book: Book, sealed: frozenset[str]) -> Iterable[Claim]:
    """Public claims that count or were corrected, of and about nobody sealed."""
    for id_, claim in book.claims.items():
        if id_ not in book.withdrawals and _may_go(book, claim, sealed):
            yield claim


def _kept_back(book: Book, passed: Mapping[str, Claim]) -> Iterable[Claim]:
    """Claims whose words must not show up anywhere.

    A reading that was taken back gives nothing away when its very words are published now.
    """
    published = {claim.quote.words for claim in passed.values() if claim.quote is not None}
    for id_, claim in book.claims.items():
        retired = id_ in book.withdrawals or id_ in book.corrections
        harmless = claim.quote is not None and claim.quote.words in published
        under_seal = claim.visibility is Visibility.SEALED
        if id_ not in passed and not (retired and harmless and not under_seal):
            yield claim


def _settled(book: Book, claims: Mapping[str, Claim]) -> dict[str, Claim]:
    """Claims whose reporters and corrections are among them too.

    Without its reporter a claim would look as if it came from its speaker directly, and without
    its correction as if it still stood.
    """
    kept = {id_: claim for id_, claim in claims.items() if _stands(book, claim, claims)}
    return kept if len(kept) == len(claims) else _settled(book, kept)


def _stands(book: Book, claim: Claim, among: Mapping[str, Claim]) -> bool:
    correction = book.corrections.get(claim.id)
    corrected = correction is None or correction.replacement in among
    return corrected and (claim.parent is None or claim.parent in among)


def _may_go(book: Book, claim: Claim, sealed: frozenset[str]) -> bool:
    source = book.sources.get(claim.source)
    if claim.visibility is not Visibility.PUBLIC:
        return False
    if source is not None and source.visibility is Visibility.SEALED:
        return False
    proposition = claim.proposition
    named = (claim.speaker, proposition.subject, proposition.value)
    return not any(book.head(one) in sealed for one in named)


def _without_hidden(book: Book, passed: Mapping[str, Claim], hidden: Hidden) -> dict[str, Claim]:
    """Claims without those whose value gives something away; a telling quotation goes alone."""
    values = hidden.within({claim.proposition.value for claim in passed.values()} - _ids(book))
    quotes = hidden.within({claim.quote.words for claim in passed.values() if claim.quote})
    shown = {
        id_: _unquoted(claim, quotes)
        for id_, claim in passed.items()
        if claim.proposition.value not in values
    }
    return _settled(book, shown)


def _ids(book: Book) -> set[str]:
    return {*book.records, *book.sources}


def _unquoted(claim: Claim, telling: frozenset[str]) -> Claim:
    if claim.quote is None or claim.quote.words not in telling:
        return claim
    return replace(claim, quote=None)


def _sources(book: Book, claims: Iterable[Claim], hidden: Hidden) -> dict[str, Source]:
    wanted = {claim.source for claim in claims}
    public = {
        id_: source
        for id_, source in book.sources.items()
        if id_ in wanted and source.visibility is Visibility.PUBLIC
    }
    telling = hidden.within({word for source in public.values() for word in _words(source)})
    return {id_: one for id_, one in public.items() if telling.isdisjoint(_words(one))}


def _words(source: Source) -> list[str]:
    return [one for one in (source.title, source.publisher, source.address) if one is not None]


def _redacted(claim: Claim, sources: Mapping[str, Source]) -> Claim:
    if claim.source in sources or claim.quote is None:
        return claim
    return replace(claim, quote=Quote(_NO_TEXT, 0, len(claim.quote.words), claim.quote.words))


def _smaller(
    book: Book, claims: Mapping[str, Claim], sources: Mapping[str, Source], hidden: Hidden
) -> Book:
    named = {one for claim in claims.values() for one in _named(claim)}
    heads = named | {book.head(one) for one in named}
    return Book(
        records={id_: record for id_, record in book.records.items() if id_ in heads},
        claims=claims,
        sources=sources,
        corrections=_corrections(book, claims, hidden),
        same_as={id_: head for id_, head in book.same_as.items() if id_ in named},
    )


def _corrections(book: Book, claims: Mapping[str, Claim], hidden: Hidden) -> dict[str, Correction]:
    """Corrections of claims that go out; a reason that tells too much is left out."""
    ours = {id_: one for id_, one in book.corrections.items() if id_ in claims}
    telling = hidden.within({one.reason for one in ours.values()})
    return {
        id_: replace(one, reason="") if one.reason in telling else one for id_, one in ours.items()
    }


def _named(claim: Claim) -> tuple[str, str, str]:
    return (claim.speaker, claim.proposition.subject, claim.proposition.value)
