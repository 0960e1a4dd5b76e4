"""The root of all errors, and how one is filled with its details."""

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
