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


class VaultLocked(SalnameError):
    """Something was asked of a vault that is not open."""

    sentence = N_("The vault is locked.")
    next_step = N_("Open it with its passphrase and try again.")


class SqlCipherMissing(SalnameError):
    """The database driver cannot encrypt; nothing may be written with it."""

    sentence = N_("The database would not be encrypted: SQLCipher is missing.")
    next_step = N_("Install the package “sqlcipher3” as it came with Salname. Nothing was written.")


class WrongKey(SalnameError):
    """The database does not open with the key of this vault."""

    sentence = N_("The database of this vault does not open with its key.")
    next_step = N_("Put back the database file that belongs to this vault, from a copy.")


class NoVault(SalnameError):
    """A command needs a vault and none was named."""

    sentence = N_("No vault was named.")
    next_step = N_("Give --vault FOLDER or set SALNAME_VAULT; “salname init FOLDER” makes one.")


class NoSuchSource(SalnameError):
    """A source id that is not in the ledger."""

    sentence = N_("There is no source “{source}” in this vault.")
    next_step = N_("“salname review” without a source lists them.")


class NoSuchProposal(SalnameError):
    """A proposal id that the reader did not make of this source."""

    sentence = N_("The source has no proposal “{proposal}”.")
    next_step = N_("“salname review SOURCE --list” shows them all.")


class AlreadyDecided(SalnameError):
    """A proposal that a person has accepted or rejected before."""

    sentence = N_("Proposal “{proposal}” was decided before.")
    next_step = N_("Undo that decision first, then decide anew.")


class NoSuchDecision(SalnameError):
    """A decision that is not in the ledger or was undone."""

    sentence = N_("There is no decision “{decision}” that could be undone.")
    next_step = N_("Reload the page: someone may have undone it already.")


class NoSuchRecord(SalnameError):
    """A record id or name that is not in the ledger."""

    sentence = N_("Nothing is recorded under “{record}”.")
    next_step = N_("Check the spelling; only what a person has accepted is recorded.")


class SeveralRecords(SalnameError):
    """A name that several records carry, not yet judged to be one."""

    sentence = N_("Several records carry this name: {records}.")
    next_step = N_("Give the id of one, or judge whether they are the same.")


class NoSuchClaim(SalnameError):
    """A claim id that is not in the ledger or no longer counts."""

    sentence = N_("There is no claim “{claim}” that counts today.")
    next_step = N_("Reload the page: it may have been corrected or withdrawn.")
