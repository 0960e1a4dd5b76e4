"""What every template of ours can call; the shared macros in `templates/marks.html` need it.

`{% from "marks.html" import side, stance, quote, date, saying, versions %}` works in any Jinja
environment that was equipped here and can load templates from `TEMPLATES`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from jinja2 import Environment

from salname.follow.sides import ALWAYS_SHOWN
from salname.publish import wording
from salname.publish.sayings import sayings
from salname.words.languages import LANGUAGES, OWN_NAMES, current, gettext, ngettext, say_day

TEMPLATES = Path(__file__).parent / "templates"
STATIC = Path(__file__).parent / "static"


def equip(environment: Environment) -> Environment:
    """Give an environment the house's words; it speaks the language set by `speaking`."""
    environment.add_extension("jinja2.ext.i18n")
    install: Callable[..., None] = environment.install_gettext_callables  # type: ignore[attr-defined]
    install(gettext, ngettext, newstyle=True)
    environment.globals.update(_words())
    environment.trim_blocks = True
    environment.lstrip_blocks = True
    return environment


def _words() -> Mapping[str, object]:
    return {
        "LANGUAGES": LANGUAGES,
        "OWN_NAMES": OWN_NAMES,
        "ALWAYS_SHOWN": ALWAYS_SHOWN,
        "language": current,
        "tell": wording.tell,
        "label": wording.label,
        "day": wording.day,
        "say_day": say_day,
        "length": wording.length,
        "precision": wording.precision,
        "worded": wording.worded,
        "kind_of": wording.kind_of,
        "sayings": sayings,
    }
