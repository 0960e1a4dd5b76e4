"""The vault: its folder, its passphrase, its disk."""

from __future__ import annotations

from salname.errors.root import N_, SalnameError


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


class WrongPassphrase(SalnameError):
    """No slot of the vault opens with this passphrase."""

    sentence = N_("The passphrase does not open this vault.")
    next_step = N_("Check the keyboard layout and capitals, and type it again.")


class WeakPassphrase(SalnameError):
    """A passphrase below the floor: it would be guessed from a seized disk."""

    sentence = N_("This passphrase is too easy to guess.")
    next_step = N_("Take {length} characters or more, at best five words that no one has said.")


class CostTooLow(SalnameError):
    """A cost of guessing below what protects a passphrase on a seized disk."""

    sentence = N_("The cost of guessing the passphrase would be too low.")
    next_step = N_("Use at least {mebibytes} MiB and {passes} passes.")


class TooLittleMemory(SalnameError):
    """The machine has not the memory that opening the vault was made to cost."""

    sentence = N_("There is not enough free memory to open the vault ({mebibytes} MiB).")
    next_step = N_("Close other programs and try again.")


class VaultBusy(SalnameError):
    """Another process has the vault open; two writers would fork its chain."""

    sentence = N_("The vault is open in another program.")
    next_step = N_("Close it there, then try again.")


class NotAVault(SalnameError):
    """A folder that no vault was made in."""

    sentence = N_("“{folder}” is not a vault.")
    next_step = N_("Check the path, or make one there with “salname init”.")


class AlreadyAVault(SalnameError):
    """Making a vault where one is: it would lose the one that is there."""

    sentence = N_("“{folder}” is a vault already.")
    next_step = N_("Open it, or choose another folder for a new one.")


class FolderNotEmpty(SalnameError):
    """Making a vault among other files: they would be left unencrypted beside it."""

    sentence = N_("“{folder}” is not empty.")
    next_step = N_("Choose a new folder for the vault.")


class DamagedVault(SalnameError):
    """A file that opens the vault was changed or cut short."""

    sentence = N_("The file “{file}” of the vault is damaged or missing.")
    next_step = N_("Put that file back from a copy of the vault; the rest may be whole.")


class NewerVault(SalnameError):
    """A vault made by a later version of the program."""

    sentence = N_("This vault was made by a newer version of Salname.")
    next_step = N_("Install the newer version; this one would not understand it.")


class ReadOnlyFolder(SalnameError):
    """A folder that we may not write to."""

    sentence = N_("Nothing can be written to “{folder}”.")
    next_step = N_("Choose another folder, or ask for the right to write there.")


class DiskFull(SalnameError):
    """The disk takes no more; what was being written is not there, what was before is whole."""

    sentence = N_("The disk is full.")
    next_step = N_("Free some space and try again; nothing written before was harmed.")
