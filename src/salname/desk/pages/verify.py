"""Verify: does the ledger hold? The whole of it is looked at, and told in plain words."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods

from salname.desk.pages.show import show
from salname.desk.vault import current
from salname.desk.verifying import verify_vault


@require_http_methods(["GET", "POST"])
def verify_now(request: HttpRequest) -> HttpResponse:
    """What is checked and why; asked to, the check itself and its report."""
    report = verify_vault(current()) if request.method == "POST" else None
    return show(request, "verify.html", here="verify", report=report)
