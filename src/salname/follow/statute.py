"""The law as values: rules with their place, time and source, and the paragraphs of the code.

Every rule says where its text was seen and who checked it against the law in force; None means
that nobody has. Rules are data (`law/*.yaml`); a page shows them beside whatever they computed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from salname.model.term import small
from salname.words.terms import Term


@dataclass(frozen=True)
class Rule:
    """`amount` is the length it sets, None for a rule that sets none.

    `severity` limits it to offences of one gravity. It holds from `valid_from` to `valid_to`, both
    included; None: not known, taken as always. `what` says in each language what the rule is.
    """

    code: str
    article: str
    source: str
    amount: Term | None = None
    severity: str | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    verified_by: str | None = None
    what: Mapping[str, str] = field(default_factory=dict)

    def holds_on(self, day: date) -> bool:
        """Whether the rule was in force on this day, as far as is known."""
        begun = self.valid_from is None or self.valid_from <= day
        return begun and (self.valid_to is None or day <= self.valid_to)


@dataclass(frozen=True)
class Paragraph:
    """A paragraph of the criminal code ("178.3") with the gravity its heaviest penalty gives it."""

    provision: str
    severity: str
    source: str


@dataclass(frozen=True)
class Law:
    """The law of one country. `severities` are its grades of gravity, the lightest first.

    `offences` maps a word for an offence, casefolded, to the articles it may stand for.
    """

    severities: tuple[str, ...] = ()
    rules: tuple[Rule, ...] = ()
    paragraphs: tuple[Paragraph, ...] = ()
    offences: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def rule(self, code: str, day: date, severity: str | None = None) -> Rule | None:
        """The rule of this code in force on a day, or None when none is recorded."""
        fitting = (
            rule
            for rule in self.rules
            if rule.code == code and rule.severity in (None, severity) and rule.holds_on(day)
        )
        return next(fitting, None)

    def paragraphs_of(self, article: str) -> tuple[Paragraph, ...]:
        """The paragraphs an article as written ("AZ-CC 178.3.2", "178") can mean.

        A point (178.3.2) lies in its paragraph (178.3); an article without a paragraph can be any
        of its paragraphs; one that is not in the table can be none.
        """
        number = article.rpartition(" ")[2]
        exact = [one for one in self.paragraphs if _within(number, one.provision)]
        if exact:
            return (max(exact, key=lambda one: len(one.provision)),)
        return tuple(one for one in self.paragraphs if _within(one.provision, number))

    def articles_for(self, words: str) -> tuple[str, ...]:
        """The articles that words for an offence may stand for, by the longest words in them."""
        padded = f" {small(words)}"
        fitting = [known for known in self.offences if f" {known}" in padded]
        return self.offences[max(fitting, key=len)] if fitting else ()


def _within(number: str, whole: str) -> bool:
    return bool(whole) and (number == whole or number.startswith(f"{whole}."))
