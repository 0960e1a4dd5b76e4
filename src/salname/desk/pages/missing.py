"""Pages for what is not there and for what broke."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from salname.desk.pages.show import show
from salname.errors import NoSuchPage, SalnameError
from salname.words.languages import explain


def missing(request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001 - Django's
    """An address that leads nowhere."""
    return show(request, "wrong.html", status=404, wrong=explain(NoSuchPage()))


def broken(request: HttpRequest) -> HttpResponse:
    """A fault of the program: a page that asks nothing of the vault, in case that is broken."""
    return render(request, "broken.html", {"wrong": explain(SalnameError())}, status=500)
