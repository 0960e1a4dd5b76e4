"""Where a publication cannot be written."""

from __future__ import annotations

from salname.errors.root import N_, SalnameError


class ForeignFolder(SalnameError):
    """A folder meant for the site that holds something else."""

    sentence = N_("“{path}” holds something that is not of the published site: {file}.")
    next_step = N_("Nothing was changed. Choose an empty folder, or move that file away.")


class CannotWriteFolder(SalnameError):
    """A folder the system does not let us write."""

    sentence = N_("“{path}” could not be written: {reason}.")
    next_step = N_("Nothing was published. Check who may write there, or choose another folder.")


class InsideVault(SalnameError):
    """A public site written into the folder that is kept secret."""

    sentence = N_("“{folder}” is inside the vault.")
    next_step = N_("Choose a folder beside it: what is published is not secret.")
