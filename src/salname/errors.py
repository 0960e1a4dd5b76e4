"""What can go wrong, each with the sentence the user reads and the next step.

An error holds message ids, not finished text: the shell translates `sentence` and `next_step` into
the language of whoever reads them and fills in `details`. Details never carry what the vault keeps
secret: no passphrase, no quotation, no name out of a claim.
"""

from __future__ import annotations


def N_(message: str) -> str:  # noqa: N802 - the name gettext tools look for
    """Mark a message for translation without translating it yet."""
    return message


class SalnameError(Exception):
    """The root of everything Salname raises on purpose."""

    sentence = N_("Something went wrong.")
    next_step = N_("Try again; nothing was changed.")

    def __init__(self, **details: object) -> None:
        super().__init__(self.sentence)
        self.details = details

    def fill(self, message: str) -> str:
        """The message with the details in the places of its braces."""
        return message.format_map(_Shown(self.details))

    def __str__(self) -> str:
        return f"{self.fill(self.sentence)} {self.fill(self.next_step)}"


class _Shown(dict[str, object]):
    """Details for a sentence; one that is missing shows its own name rather than a second error."""

    def __missing__(self, key: str) -> str:
        return f"{{{key}}}"


class BadDate(SalnameError):
    """A date or length of time that cannot be read."""

    sentence = N_("“{value}” is not a date we can read.")
    next_step = N_("Write 2024, 2024-12, 2024-12-04, ~2024, or a range 2024-12-03/2024-12-05.")


class BadTerm(SalnameError):
    """A length of time that cannot be read."""

    sentence = N_("“{value}” is not a length of time we can read.")
    next_step = N_("Write P4M for four months, P2M7D for two months and seven days.")
