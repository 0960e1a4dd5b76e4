"""Around every page: who may see it, in which language, and what the browser may do with it."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlsplit

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from salname.desk.pages.show import show
from salname.desk.vault import current
from salname.errors import SalnameError, VaultLocked
from salname.words.languages import LANGUAGES, explain, speaking

Answer = Callable[[HttpRequest], HttpResponse]

# Nothing is allowed but our own files; no inline style or script can run, no other site be reached.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "Cache-Control": "no-store",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), clipboard-read=()",
    "X-Robots-Tag": "noindex, nofollow, noarchive",
}
OPEN_TO_ALL = ("unlock", "language")


class Sealed:
    """Sends the headers that keep pages out of caches, frames, search engines and other sites."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer, with the headers."""
        response = self.answer(request)
        for name, value in HEADERS.items():
            response.headers[name] = value
        return response


class Speaking:
    """Speaks the language the person chose; before that, the first of ours the browser asks for."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer in the person's language."""
        with speaking(request.session.get("language") or _asked(request)):
            return self.answer(request)


def _asked(request: HttpRequest) -> str:
    wanted = request.headers.get("Accept-Language", "").split(",")
    codes = (one.strip()[:2].lower() for one in wanted)
    return next((code for code in codes if code in LANGUAGES), "en")


class Doorkeeper:
    """Shows a locked vault's door and nothing behind it.

    The cookie must carry the mark of this very opening: another program on the machine that
    finds the port, or a cookie from before the last lock, stays outside. Who was at a page when
    the vault locked itself comes back to it: its address holds ids only.
    """

    def __init__(self, answer: Answer) -> None:
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer when inside, else lead to the door."""
        if request.path in {reverse(name) for name in OPEN_TO_ALL} or _inside(request):
            return self.answer(request)
        door = reverse("unlock")
        if request.headers.get("HX-Request"):
            request.session["back"] = urlsplit(request.headers.get("HX-Current-URL", "")).path
            return HttpResponse(headers={"HX-Redirect": door})
        if request.method == "GET":
            request.session["back"] = request.path
        return HttpResponseRedirect(door)


def _inside(request: HttpRequest) -> bool:
    try:
        return bool(request.session.get("opening") == current().opening)
    except VaultLocked:
        return False


class Explaining:
    """Turns what went wrong into a page with the sentence and the next step."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer; errors come to `process_exception`."""
        return self.answer(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """The page for an error of ours; None leaves any other to Django."""
        cause = error.args[0] if isinstance(error, Http404) and error.args else error
        if not isinstance(cause, SalnameError):
            return None
        status = 404 if isinstance(error, Http404) else 409
        wrong = explain(cause)
        if request.headers.get("HX-Request"):
            response = render(request, "wrong_part.html", {"wrong": wrong})
            response.headers["HX-Retarget"] = "#wrong"
            response.headers["HX-Reswap"] = "innerHTML"
            return response
        return show(request, "wrong.html", status=status, wrong=wrong)
