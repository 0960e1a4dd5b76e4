"""A locked vault shows its door and nothing else; who comes in is known by the cookie alone."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from salname.desk.urls import urlpatterns
from tests.vaults import PASSPHRASE

OPEN_TO_ALL = {"unlock", "language"}
BEHIND = [
    re.sub(r"<str:\w+>", "some", f"/{one.pattern}")
    for one in urlpatterns
    if one.name not in OPEN_TO_ALL
]


@pytest.fixture
def visitor(desk) -> Client:  # noqa: ARG001 - the vault is open meanwhile
    """Somebody at the door of an open vault."""
    return Client()


@pytest.fixture
def member(visitor) -> Client:
    """Somebody who came in."""
    visitor.post("/unlock/", {"passphrase": PASSPHRASE})
    return visitor


@pytest.mark.parametrize("path", BEHIND)
def test_nothing_is_shown_before_the_door(visitor, path):
    response = visitor.get(path)

    assert (302, "/unlock/") == (response.status_code, response["Location"])


def test_a_cookie_from_before_the_lock_does_not_open(member, desk):
    from salname.desk import vault
    from tests.pages.conftest import opened

    vault.lock()
    assert "/unlock/" == member.get("/cases/")["Location"]

    opened(desk.path)

    assert "/unlock/" == member.get("/cases/")["Location"]


def test_a_wrong_passphrase_is_told_and_opens_nothing(visitor):
    response = visitor.post("/unlock/", {"passphrase": "wrong words"})

    assert 400 == response.status_code
    assert 'role="alert"' in response.text
    assert "wrong words" not in response.text
    assert "/unlock/" == visitor.get("/cases/")["Location"]


def test_who_is_locked_out_at_work_comes_back_to_it(member):
    from salname.desk import vault

    vault.lock()
    member.get("/vocabulary/")

    response = member.post("/unlock/", {"passphrase": PASSPHRASE})

    assert "/vocabulary/" == response["Location"]
    assert "back" not in member.session


def test_a_script_is_sent_to_the_door_and_back_to_its_page(member):
    from salname.desk import vault

    vault.lock()
    asked = {"HX-Request": "true", "HX-Current-URL": "http://127.0.0.1/review/some/?at=x"}

    refused = member.post("/review/some/one/accept/", headers=asked)

    assert "/unlock/" == refused["HX-Redirect"]
    assert "/review/some/" == member.post("/unlock/", {"passphrase": PASSPHRASE})["Location"]


def test_locking_closes_every_window(member):
    other = Client()
    other.post("/unlock/", {"passphrase": PASSPHRASE})

    member.post("/lock/")

    assert "/unlock/" == other.get("/")["Location"]


def test_the_vault_opens_again_after_the_lock(member):
    member.post("/lock/")

    member.post("/unlock/", {"passphrase": PASSPHRASE})

    assert 200 == member.get("/").status_code


def test_only_this_machine_is_answered(member):
    assert 400 == member.get("/", headers={"host": "salname.example"}).status_code


@pytest.mark.usefixtures("desk")
def test_a_form_from_elsewhere_is_refused():
    strict = Client(enforce_csrf_checks=True)

    response = strict.post("/unlock/", {"passphrase": PASSPHRASE})

    assert 403 == response.status_code
    assert "opening" not in strict.session


@pytest.mark.parametrize("path", ["/", "/unlock/", "/sources/none/"])
def test_the_browser_may_keep_load_and_frame_nothing(member, path):
    response = member.get(path)

    policy = response["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "no-store" == response["Cache-Control"]
    assert "DENY" == response["X-Frame-Options"]
    assert "nosniff" == response["X-Content-Type-Options"]
    assert "same-origin" == response["Referrer-Policy"]


def test_the_cookie_holds_nothing_of_the_vault(member, desk):
    member.get("/cases/")

    cookies = {name: one.value for name, one in member.cookies.items()}
    assert {"sessionid"} == set(cookies) - {"csrftoken"}
    assert all(one["samesite"] == "Strict" for one in member.cookies.values())
    assert member.cookies["sessionid"]["httponly"]
    assert {"opening": desk.opening} == dict(member.session)


def test_the_language_is_kept_through_the_door(visitor):
    visitor.post("/language/", {"language": "ru", "back": "/unlock/"})

    visitor.post("/unlock/", {"passphrase": PASSPHRASE})

    assert '<html lang="ru">' in visitor.get("/").text


def test_switching_the_language_leads_nowhere_else(visitor):
    response = visitor.post("/language/", {"language": "az", "back": "//salname.example/"})

    assert "/" == response["Location"]


def test_an_upload_never_touches_the_disk(settings):
    handlers = settings.FILE_UPLOAD_HANDLERS

    assert ["django.core.files.uploadhandler.MemoryFileUploadHandler"] == handlers
