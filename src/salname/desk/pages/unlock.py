"""The door: opening and locking the vault, and the language to speak in."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_http_methods, require_POST

from salname.desk.entrance import enter
from salname.desk.idle import PATIENCE
from salname.desk.vault import lock as lock_vault
from salname.errors import FormTooOld, SalnameError
from salname.words.languages import LANGUAGES, explain


@require_http_methods(["GET", "POST"])
def unlock(request: HttpRequest) -> HttpResponse:
    """Open the vault with its passphrase; the same sentence whatever did not fit."""
    if request.method == "GET":
        return _door(request)
    try:
        vault = enter(request.POST.get("passphrase", ""))
    except SalnameError as error:
        return _door(request, error, status=400)
    language, back = request.session.get("language"), request.session.get("back")
    request.session.flush()
    request.session["opening"] = vault.opening
    if language:
        request.session["language"] = language
    return HttpResponseRedirect(back or reverse("today"))


@require_POST
def lock(request: HttpRequest) -> HttpResponse:
    """Close the vault and forget its keys, in every window at once."""
    language = request.session.get("language")
    lock_vault()
    request.session.flush()
    if language:
        request.session["language"] = language
    return HttpResponseRedirect(reverse("unlock"))


@require_POST
def language(request: HttpRequest) -> HttpResponse:
    """Speak another language from now on, and go back to the page."""
    wanted = request.POST.get("language", "")
    if wanted in LANGUAGES:
        request.session["language"] = wanted
    back = request.POST.get("back", "/")
    safe = back.startswith("/") and url_has_allowed_host_and_scheme(back, allowed_hosts=None)
    return HttpResponseRedirect(back if safe else "/")


@require_POST
def keys(request: HttpRequest) -> HttpResponse:
    """Switch single keys off or on (WCAG 2.1.4), and go back."""
    request.session["keys_off"] = not request.session.get("keys_off", False)
    return language(request)


def too_old(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form from before the last restart, or from elsewhere: nothing was done with it."""
    return _door(request, FormTooOld(reason=reason), status=403)


def _door(
    request: HttpRequest, error: SalnameError | None = None, *, status: int = 200
) -> HttpResponse:
    shown = {
        "wrong": None if error is None else explain(error),
        "minutes": int(PATIENCE // 60),
    }
    return render(request, "unlock.html", shown, status=status)
