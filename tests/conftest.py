"""Fixtures that every room shares."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.vaults import made_vault, open_vault, vault_path

__all__ = ["made_vault", "open_vault", "vault_path"]

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of labelled data beside the repository; tests that need it skip without it."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("no shared data beside this checkout")
    return folder
