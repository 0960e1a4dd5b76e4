"""The words of what may not go out, so that they are found in whatever else would go out.

A quotation that may be published can hold a name that may not. What is looked for is compared
without regard to case, white space and marks on letters; a found word withholds the whole string
it was found in. This errs on the side of silence.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from salname.errors import BadDate, BadTerm
from salname.model.book import Book
from salname.model.claim import Claim
from salname.words.dates import PartialDate
from salname.words.terms import Term

NAMES = frozenset(["name", "group_name"])
_SHORTEST = 4  # shorter words are answers and initials; looking for them would silence every text


@dataclass(frozen=True)
class Hidden:
    """Folded strings to look for: `anywhere` in a string, or at the start of a word in it."""

    anywhere: frozenset[str] = frozenset()
    word_starts: frozenset[str] = frozenset()

    def within(self, strings: Iterable[str]) -> frozenset[str]:
        """Those of the strings that hold something hidden."""
        by_folded: dict[str, list[str]] = {}
        for one in strings:
            by_folded.setdefault(fold(one), []).append(one)
        everything = "\0".join(f" {one}" for one in by_folded)
        sought = [one for one in self.anywhere if one in everything]
        sought += [start for one in self.word_starts if (start := f" {one}") in everything]
        found = (one for one in by_folded if any(each in f" {one}" for each in sought))
        return frozenset(string for one in found for string in by_folded[one])


def hidden_in(book: Book, kept_back: Iterable[Claim], going_out: Iterable[Claim]) -> Hidden:
    """What the claims kept back would give away and those going out do not say anyway.

    Of a person's name each word counts, since people are often called by one of them.
    """
    back, out = list(kept_back), list(going_out)
    said = {fold(one) for claim in out for one in strings_of(claim, book)}
    strings = {fold(one) for claim in back for one in strings_of(claim, book)}
    named = {word for claim in out for word in _name_words(claim, book)}
    starts = {word for claim in back for word in _name_words(claim, book)}
    long_enough = {one for one in strings if len(one) >= _SHORTEST}
    return Hidden(frozenset(long_enough - said), frozenset(starts - named))


def strings_of(claim: Claim, book: Book) -> Iterator[str]:
    """The strings of a claim that people wrote: its words and its value, where that is text."""
    if claim.quote is not None:
        yield claim.quote.words
    value = claim.proposition.value
    if value not in book.records and value not in book.sources and not _is_measure(value):
        yield value


def fold(text: str) -> str:
    """The form in which strings are compared: no case, no marks on letters, words one space apart.

    What is no letter or figure counts as a space; ı is i, since capitals do not tell them apart.
    """
    apart = unicodedata.normalize("NFKD", text.casefold()).replace("ı", "i")
    letters = (one for one in apart if not unicodedata.combining(one))
    return " ".join("".join(one if one.isalnum() else " " for one in letters).split())


def _name_words(claim: Claim, book: Book) -> Iterator[str]:
    record = book.records.get(claim.proposition.subject)
    if claim.proposition.property != "name" or record is None or record.type != "person":
        return
    for word in fold(claim.proposition.value).split():
        if len(word) >= _SHORTEST:
            yield word


def _is_measure(value: str) -> bool:
    """Whether a value is a date or a length of time: these are shared by many and name nobody."""
    try:
        PartialDate.parse(value)
    except BadDate:
        return _is_term(value)
    return True


def _is_term(value: str) -> bool:
    try:
        Term.parse(value)
    except BadTerm:
        return False
    return True
