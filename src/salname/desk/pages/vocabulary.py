"""Vocabulary: every word the desk records with, as the data has it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from salname.desk.pages.show import left_out, show
from salname.model.tables import Listed, Sanction
from salname.model.vocabulary import vocabulary as words
from salname.words.languages import current
from salname.words.languages import gettext as _

TABLES = ("courts", "facilities", "articles", "sanctions")


@require_GET
def vocabulary(request: HttpRequest) -> HttpResponse:
    """The lists, then the tables, each under its title."""
    found = words()
    return show(
        request,
        "vocabulary.html",
        here="vocabulary",
        lists=list(found.lists()),
        tables=[(name, getattr(found, name)) for name in TABLES],
        titles=titles(),
        left_out=left_out(),
        shown=shown,
        surety=lambda row: row.surety if isinstance(row, Sanction) else row.surety(current()),
    )


def shown(row: Listed | Sanction) -> str:
    """What a row of a table says: a name, or the years that a paragraph threatens."""
    if isinstance(row, Listed):
        return row.name(current())
    years = "–".join(f"{one:g}" for one in (row.least, row.most) if one is not None)
    parts = [_("{years} years").format(years=years)] if years else []
    return ", ".join([*parts, *([_("for life")] if row.life else [])]) or _("no imprisonment")


def titles() -> dict[str, str]:
    """What each list and table is called."""
    return {
        "record_types": _("Types of records"),
        "properties": _("Properties"),
        "acts": _("Acts"),
        "stances": _("Stances"),
        "visibility": _("Visibility"),
        "sides": _("Sides"),
        "modalities": _("Ways a value holds"),
        "severities": _("Gravity of offences"),
        "sureties": _("Surety of our own data"),
        "sameness": _("Judgements"),
        "source_kinds": _("Kinds of sources"),
        "body_kinds": _("Kinds of bodies"),
        "group_kinds": _("Kinds of groups"),
        "roles": _("Roles"),
        "questions": _("Questions"),
        "offences": _("Offences"),
        "court_types": _("Types of courts"),
        "facility_types": _("Types of places of detention"),
        "courts": _("Courts"),
        "facilities": _("Places of detention"),
        "articles": _("Articles of the criminal code"),
        "sanctions": _("What the paragraphs threaten"),
    }
