"""Coming in at the door of the vault this process serves, whether it is locked or open."""

from __future__ import annotations

from salname.desk.vault import OpenVault, current, open_here
from salname.errors import VaultLocked
from salname.ledger import vault as folder


def enter(passphrase: str) -> OpenVault:
    """Open the vault; one that is open already is entered only with its passphrase all the same.

    Raises WrongPassphrase and whatever else keeps a vault from opening.
    """
    try:
        vault = current()
    except VaultLocked:
        return open_here(passphrase)
    folder.unlock(vault.path, passphrase)
    return vault
