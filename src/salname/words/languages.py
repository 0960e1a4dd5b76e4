"""The three languages of the house, and the sentences of the program in each.

One gettext catalogue (`locale/*/LC_MESSAGES/salname.po`) serves pages, commands, errors and the
published site alike. Code writes English message ids; `speaking("az")` sets who is spoken to.
"""

from __future__ import annotations

import gettext as catalogues
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date
from functools import cache
from pathlib import Path

from salname.errors import SalnameError
from salname.words.dates import PartialDate
from salname.words.terms import Term

LANGUAGES = ("az", "ru", "en")
OWN_NAMES = {"az": "Azərbaycanca", "ru": "По-русски", "en": "English"}

LOCALE = Path(__file__).parent.parent / "locale"
_spoken: ContextVar[str] = ContextVar("spoken", default="en")


@cache
def catalogue(language: str) -> catalogues.NullTranslations:
    """The compiled catalogue; where none was compiled, English is spoken rather than nothing."""
    return catalogues.translation("salname", str(LOCALE), [language], fallback=True)


def current() -> str:
    """The language being spoken now: az, ru or en."""
    return _spoken.get()


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Speak this language inside the block; one we do not have leaves things as they are."""
    token = _spoken.set(language if language in LANGUAGES else current())
    try:
        yield
    finally:
        _spoken.reset(token)


def gettext(message: str) -> str:
    """The message in the language spoken now."""
    return catalogue(current()).gettext(message)


def ngettext(one: str, many: str, count: int) -> str:
    """The form of the message that fits the count, in the language spoken now."""
    return catalogue(current()).ngettext(one, many, count)


def pgettext(context: str, message: str) -> str:
    """The message in the sense given by the context."""
    return catalogue(current()).pgettext(context, message)


def explain(error: SalnameError) -> tuple[str, str]:
    """What happened and the next step, for the person, in the language spoken now."""
    return error.fill(gettext(error.sentence)), error.fill(gettext(error.next_step))


def say_date(when: PartialDate) -> str:
    """A partial date in words, no more exact than it is: 4 December 2024, December 2024, 2024."""
    first, slash, last = when.text.partition("/")
    if slash:
        return f"{say_date(PartialDate.parse(first))} – {say_date(PartialDate.parse(last))}"
    about = gettext("about {when}") if when.approximate else "{when}"
    digits = len(first.lstrip("~"))
    if digits == len("2024"):
        return about.format(when=first.lstrip("~"))
    if digits == len("2024-12"):
        return about.format(when=_say_month(when.earliest))
    return about.format(when=say_day(when.earliest))


def _say_month(day: date) -> str:
    """A month in words: December 2024, dekabr 2024, декабрь 2024; no "г." that ends a sentence."""
    from babel.dates import format_date  # noqa: PLC0415 - reading a text says no dates

    return format_date(day, format="LLLL y", locale=current())


def say_day(day: date) -> str:
    """A day in words: 4 December 2024, 4 dekabr 2024, 4 декабря 2024."""
    from babel.dates import format_date  # noqa: PLC0415 - as above

    pattern = {"ru": "d MMMM y", "az": "d MMMM y", "en": "d MMMM y"}[current()]
    return format_date(day, format=pattern, locale=current())


def say_term(term: Term) -> str:
    """A length of time in words: 4 months; 2 months, 7 days; 5 years, 6 months."""
    years, months = divmod(term.months, 12)
    parts = (
        (years, ngettext("{count} year", "{count} years", years)),
        (months, ngettext("{count} month", "{count} months", months)),
        (term.days, ngettext("{count} day", "{count} days", term.days)),
    )
    said = [words.format(count=count) for count, words in parts if count]
    return ", ".join(said) or parts[-1][1].format(count=0)


def language_of(text: str) -> str:
    """Whether a text is az, ru or en, by its letters.

    Azerbaijani writes ə in Latin; Cyrillic with ә, ҹ, ҝ, ғ, ҹ is the Azerbaijani of before 1992.
    These letters are a twelfth of such a text; an English page with a few names in ə has far fewer.
    Turkish and others fall to en: they are read by nobody yet, and the person can say otherwise.
    """
    letters = [one for one in text.casefold() if one.isalpha()]
    if not letters:
        return "en"
    cyrillic = sum("CYRILLIC" in unicodedata.name(one, "") for one in letters) / len(letters)
    own = sum(one in "əәҹҝғҸҜҒ" for one in letters) / len(letters)
    if own > _OWN_LETTERS:
        return "az"
    return "ru" if cyrillic > _MOSTLY else "en"


_OWN_LETTERS = 0.04
_MOSTLY = 0.5
