"""What a person asks for that is not there, or cannot be done to it."""

from __future__ import annotations

from salname.errors.root import N_, SalnameError


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


class AnswersWaiting(SalnameError):
    """A denial, reason or report whose other half nobody has decided about yet."""

    sentence = N_("Proposal “{proposal}” speaks to “{first}”, which is not decided yet.")
    next_step = N_("Decide “{first}” first: accept it or reject it.")


class CannotChange(SalnameError):
    """A detail of a proposal that it does not have, or a value it cannot take."""

    sentence = N_("“{what}” of this proposal cannot be changed so.")
    next_step = N_("Choose one of the details shown; nothing was recorded.")


class SameRecord(SalnameError):
    """A judgement about one record and itself."""

    sentence = N_("These are one and the same record already.")
    next_step = N_("Choose another one.")


class WordsNotInSource(SalnameError):
    """A quotation given by a person that does not stand in the source word for word."""

    sentence = N_("These words do not stand in the source like this.")
    next_step = N_("Open the source, copy them exactly, and paste them in.")


class PortTaken(SalnameError):
    """Another program listens where the desk should."""

    sentence = N_("Port {port} is taken by another program.")
    next_step = N_("Close that program, or choose another port with --port.")


class FormTooOld(SalnameError):
    """A form that this run of the desk did not hand out: an old window, or another site."""

    sentence = N_("This form is from before, and nothing was done with it.")
    next_step = N_("Open the vault again, go back to the page and repeat what you did.")


class NoSuchPage(SalnameError):
    """An address of the desk that leads nowhere."""

    sentence = N_("There is no such page.")
    next_step = N_("Go back, or begin again from Today.")
