"""What our own sentences call people, courts and offences, in the language of the page.

Papers of three languages write one name in many forms. The exact words stand in the versions and
in the data; a sentence of ours needs one name. What nobody knows better is called as written.
"""

from __future__ import annotations

from collections.abc import Iterable

from salname.follow.case import Case
from salname.model.vocabulary import Vocabulary, of_vocabulary, vocabulary
from salname.publish.hidden import fold
from salname.words.languages import current, gettext, language_of


def person_named(case: Case) -> str:
    """The person as some source in this language writes them, else as first written."""
    return _written_here(case.names) or case.name or gettext("a person not named")


def courts_named(names: Iterable[str]) -> list[str]:
    """Each court once, as a source in this language writes it, else as our list of courts does."""
    groups: dict[str, list[str]] = {}
    for name in names:
        groups.setdefault(court_listed(name) or name, []).append(name)
    return [_written_here(group) or _listed(code) or group[0] for code, group in groups.items()]


def offence_named(written: str) -> str:
    """The name of an offence in the language spoken now, by the longest known words in it."""
    padded = f" {written.casefold()}"
    code = next((code for words, code in _offences() if f" {words}" in padded), None)
    return written if code is None else vocabulary().offences[code].label(current())


def _written_here(names: Iterable[str]) -> str | None:
    return next((name for name in names if language_of(name) == current()), None)


def court_listed(name: str) -> str | None:
    """The code of the one court in our list whose name this is, or the beginning or end of it."""
    sought = fold(name)
    fitting = {code for known, code in _courts() if known == sought}
    fitting = fitting or {code for known, code in _courts() if sought and sought in known}
    return fitting.pop() if len(fitting) == 1 else None


def _listed(code: str) -> str | None:
    court = next((one for one in vocabulary().courts if one.code == code), None)
    return None if court is None else court.names.get(current())


@of_vocabulary
def _courts(known: Vocabulary) -> tuple[tuple[str, str], ...]:
    return tuple(
        (fold(name), court.code)
        for court in known.courts
        for name in (*court.names.values(), *court.also)
    )


@of_vocabulary
def _offences(known: Vocabulary) -> tuple[tuple[str, str], ...]:
    """Beginnings of words with the code they stand for, the longest first."""
    pairs = (
        (words.casefold(), code)
        for code, term in known.offences.items()
        for several in term.words().values()
        for words in several
    )
    return tuple(sorted(pairs, key=lambda pair: (-len(pair[0]), pair)))
