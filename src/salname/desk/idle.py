"""A desk that nobody uses locks itself: a machine left open shows a locked door.

Five minutes without a request (LEDGER: auto-lock), and after a sleep of the machine, since the
clock that counts goes on while it sleeps.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from salname.desk.vault import current, is_open, lock, when_opened

PATIENCE = 300.0
_LOOK_EVERY = 5.0

Seconds = Callable[[], float]


class Idle:
    """When somebody last asked for a page, by a clock in seconds."""

    def __init__(self, seconds: Seconds = time.time) -> None:
        self.seconds = seconds
        self.touched = seconds()

    def touch(self) -> None:
        """Somebody is here."""
        self.touched = self.seconds()

    def look(self) -> bool:
        """Lock the vault when nobody was here for too long; whether that was so."""
        overdue = self.seconds() - self.touched > PATIENCE
        if overdue and is_open():
            lock()
        return overdue


idle = Idle()
when_opened(idle.touch)


class Attending:
    """Notes the requests of whoever is inside, and locks first when one comes too late."""

    def __init__(self, answer: Callable[[HttpRequest], HttpResponse]) -> None:
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer; a request after too long a pause meets a locked door.

        Whoever only knocks does not keep it open.
        """
        idle.look()
        if not is_open() or request.session.get("opening") == current().opening:
            idle.touch()
        return self.answer(request)


def watch() -> threading.Thread:
    """Look now and then, for as long as the program runs."""
    watcher = threading.Thread(target=_watch, name="idle", daemon=True)
    watcher.start()
    return watcher


def _watch() -> None:
    while True:
        time.sleep(_LOOK_EVERY)
        idle.look()
