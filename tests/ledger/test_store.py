from __future__ import annotations

import pytest

from salname.ledger.store import MemoryStore
from tests.ledger.store_laws import StoreLaws


class TestMemoryStore(StoreLaws):
    @pytest.fixture
    def store(self):
        return MemoryStore()
