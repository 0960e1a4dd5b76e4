"""Entries, evidence and their form."""

from __future__ import annotations

from salname.errors.root import N_, SalnameError


class NotCanonical(SalnameError):
    """A value or bytes outside the one form of the ledger; `reason` is a code, never content."""

    sentence = N_("This cannot be written in the one form of the ledger ({reason}).")
    next_step = N_("Nothing was written. Leave out unusual characters, or report it.")


class DoesNotFollow(SalnameError):
    """Entries that do not continue their author's chain: a fork, a gap, a replay, a stranger."""

    sentence = N_("Entry {seq} does not follow the last entry of its author.")
    next_step = N_("Nothing was written. Close other windows on this vault and try again.")


class NoSuchEvidence(SalnameError):
    """Evidence that is not in the vault."""

    sentence = N_("The evidence {digest} is not in this vault.")
    next_step = N_("Put back the folder “evidence” from a copy of the vault.")


class DamagedEvidence(SalnameError):
    """An evidence file whose bytes were changed or cut short."""

    sentence = N_("The evidence file {file} is damaged.")
    next_step = N_("Put that file back from a copy of the vault.")
