"""The default reader: rules and word lists of a language pack, nothing learned, nothing online."""

from __future__ import annotations

from collections.abc import Iterator

from salname.read.document import Context, Document
from salname.read.proposal import Proposal


class RuleReader:
    """Reads by the language packs in `languages/`."""

    def read(self, document: Document, context: Context) -> Iterator[Proposal]:
        """Proposals in the order of the text; none for a language without a pack."""
        del document, context
        return iter(())
