"""A vault's own vocabulary, as far as it is right: a slip in a file costs that file alone."""

from __future__ import annotations

from pathlib import Path

from salname.errors import BadVocabulary, UnreadableVocabulary
from salname.model.vocabulary import Vocabulary, load, ours


def with_own(folder: Path) -> tuple[Vocabulary, tuple[BadVocabulary, ...]]:
    """Our rows, then those of every file of the folder without a fault; and the faults.

    Each fault names a file that was left out and the place in it. A file whose rows lean on a file
    left out is left out with it.
    """
    if not folder.is_dir():
        return ours(), ()
    faults: dict[str, BadVocabulary] = {}
    while True:
        try:
            return load(folder, faults), tuple(faults.values())
        except BadVocabulary as fault:
            faults[str(fault.details["file"])] = fault
        except OSError:
            return ours(), (UnreadableVocabulary(file=folder.name, place="-"),)
