"""Reading in tests: one text in, proposals out."""

from __future__ import annotations

import pytest

from salname.read.document import Document, read_document


@pytest.fixture
def read():
    def read_(text, published="2024-12-05", language="en"):
        return read_document(Document(text, published, language))

    return read_
