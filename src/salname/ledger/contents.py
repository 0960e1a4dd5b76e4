"""Whether payloads are what their entries commit to, and claims rest on what their sources say."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import msgspec

from salname.errors import N_, DamagedEvidence, NoSuchEvidence, NotCanonical
from salname.ledger.entry import Entry, Kind
from salname.ledger.evidence import Evidence
from salname.ledger.store import Line
from salname.model.claim import Claim, Quote
from salname.model.source import Capture
from salname.words.languages import gettext as _

GONE = N_("It is missing.")
CHANGED = N_("It is not what the entry was signed for: it was changed.")
FORM = N_("It is not written in the one form of the ledger.")
SHAPE = N_("It does not read as what the entry says it is.")
OTHER_KEY = N_("It gives another public key than the author's.")
NO_FILE = N_("The evidence {digest} it rests on is missing.")
NOT_VERBATIM = N_("Its quotation does not stand in the text at its place.")

_TEXTS_AT_HAND = 8


@dataclass
class Contents:
    """Checks payload by payload; holds a few texts at a time, since claims come source by source.

    Without evidence only the payloads themselves are checked.
    """

    author_key: Callable[[str], bytes | None]
    evidence: Evidence | None
    _texts: OrderedDict[str, str] = field(default_factory=OrderedDict)

    def check(self, line: Line) -> Iterator[str]:
        """What is wrong with the payload of this line, in words; nothing when it holds."""
        if line.payload is None:
            yield _(GONE)
            return
        if line.payload.commit != line.entry.commit:
            yield _(CHANGED)
            return
        try:
            yield from self._read(line.entry, line.payload.value())
        except NotCanonical:
            yield _(FORM)
        except msgspec.ValidationError:
            yield _(SHAPE)

    def _read(self, entry: Entry, value: Any) -> Iterator[str]:
        if entry.seq == 1:
            yield from self._device(entry, value)
        elif entry.kind is Kind.CAPTURE:
            yield from self._capture(msgspec.convert(value, Capture))
        elif entry.kind is Kind.CLAIM:
            yield from self._quote(msgspec.convert(value, Claim).quote)

    def _device(self, entry: Entry, value: Any) -> Iterator[str]:
        public = self.author_key(entry.author)
        if public is None or value != {"public": public.hex()}:
            yield _(OTHER_KEY)

    def _capture(self, capture: Capture) -> Iterator[str]:
        if self.evidence is None:
            return
        for digest in dict.fromkeys((capture.digest, capture.text_digest)):
            if not self.evidence.has(digest):
                yield _(NO_FILE).format(digest=digest)

    def _quote(self, quote: Quote | None) -> Iterator[str]:
        if self.evidence is None or quote is None:
            return
        try:
            text = self._text(self.evidence, quote.text_digest)
        except NoSuchEvidence:
            yield _(NO_FILE).format(digest=quote.text_digest)
            return
        except (DamagedEvidence, UnicodeDecodeError):
            yield _(NOT_VERBATIM)
            return
        if not 0 <= quote.start < quote.end or text[quote.start : quote.end] != quote.words:
            yield _(NOT_VERBATIM)

    def _text(self, evidence: Evidence, digest: str) -> str:
        if digest not in self._texts:
            self._texts[digest] = evidence.get(digest).decode()
        self._texts.move_to_end(digest)
        if len(self._texts) > _TEXTS_AT_HAND:
            self._texts.popitem(last=False)
        return self._texts[digest]
