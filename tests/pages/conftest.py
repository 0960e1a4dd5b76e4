"""A desk with something on it, served to a real browser."""

from __future__ import annotations

import os
import shutil
import threading
from pathlib import Path

import pytest

from tests.pages.cast import NOTE, REPORT, reader
from tests.vaults import NOON, PASSPHRASE

CHROMIUM = "/usr/bin/chromium"
QUIET = (
    "--no-sandbox --disable-gpu --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()
DECIDED = "arrest remand charge denial reported reason growing none".split()


def opened(path: Path):
    from salname.desk import vault

    return vault.open_vault(path, PASSPHRASE, clock=lambda: NOON, reader=reader)


@pytest.fixture(scope="session")
def filled_vault(made_vault, tmp_path_factory, django_db_blocker) -> Path:
    """A locked vault: one source decided, one unread, and what was decided made public."""
    from salname.desk import vault
    from salname.desk.models import ClaimRow
    from salname.desk.record.actions.accept import accept
    from salname.desk.record.actions.disclose import disclose
    from salname.desk.record.actions.gather import gather_source
    from salname.gather.text import pasted
    from salname.model.claim import Visibility

    path = tmp_path_factory.mktemp("filled") / "vault"
    shutil.copytree(made_vault, path)
    with django_db_blocker.unblock():
        desk = opened(path)
        source = gather_source(desk, pasted(REPORT), published="2026-02", publisher="Goychol News")
        for proposal in DECIDED:
            accept(desk, source.source_id, proposal)
        claims = ClaimRow.objects.exclude(property="holds").values_list("code", flat=True)
        disclose(desk, [*claims, source.source_id], Visibility.PUBLIC)
        gather_source(desk, pasted(NOTE), published="2026-02-28")
        vault.lock()
    return path


@pytest.fixture(scope="session")
def server(django_db_blocker):
    """The address of the desk, served from a thread for the whole session."""
    from django.core.wsgi import get_wsgi_application
    from waitress.server import create_server

    with django_db_blocker.unblock():
        serving = create_server(get_wsgi_application(), host="127.0.0.1", port=0, threads=4)
        thread = threading.Thread(target=serving.run, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{serving.effective_port}"
        serving.close()
        thread.join(timeout=5)


@pytest.fixture(scope="session")
def chromium():
    """A browser. Its driver keeps an event loop in this thread, which Django must not mind."""
    from playwright.sync_api import sync_playwright

    patch = pytest.MonkeyPatch()
    patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield browser
        browser.close()
    patch.undo()


@pytest.fixture
def desk(filled_vault, tmp_path, django_db_blocker):
    """A fresh copy of the filled vault, open, its clock at noon of 1 March 2026."""
    from salname.desk import vault

    path = tmp_path / "filled"
    shutil.copytree(filled_vault, path)
    with django_db_blocker.unblock():
        vault.stand_before(path)
        yield opened(path)
        vault.lock()


@pytest.fixture
def window(chromium, server):
    """A window whose console must stay silent: the policy of the pages refuses nothing of ours."""
    context = chromium.new_context(base_url=server, viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.set_default_timeout(8000)
    said: list[str] = []
    page.on("console", lambda one: said.append(one.text) if one.type == "error" else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    yield page
    context.close()
    refused = [one for one in said if "the server responded with a status of 4" not in one]
    assert [] == refused


@pytest.fixture
def inside(window, desk):  # noqa: ARG001 - the desk is open while the window is
    """A window inside the desk."""
    enter(window)
    return window


def enter(window) -> None:
    """Through the door."""
    window.goto("/unlock/")
    window.fill("#passphrase", PASSPHRASE)
    window.click("button.main")
    window.wait_for_selector("nav.nav")


def take_screen(window, name: str) -> None:
    """A picture for the eye, where SALNAME_SCREENS names a folder."""
    folder = os.environ.get("SALNAME_SCREENS")
    if folder:
        Path(folder).mkdir(parents=True, exist_ok=True)
        window.screenshot(path=str(Path(folder) / f"{name}.png"), full_page=True)
