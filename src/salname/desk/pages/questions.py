"""Questions: who holds what on each, through time, in their own words."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from salname.desk.pages.casework import book_now, by_id, by_side, quote_href
from salname.desk.pages.show import show
from salname.follow.index import Index
from salname.follow.positions import Question, question_of
from salname.follow.sides import side_rules
from salname.follow.voices import Voices


@require_GET
def questions(request: HttpRequest) -> HttpResponse:
    """Every question somebody has taken a position on."""
    found = asked()
    said = [each for one in found for position in one.positions for each in position.said]
    return show(
        request,
        "questions.html",
        here="questions",
        questions=found,
        everything=by_id(said),
        by_side=by_side,
        quote_href=quote_href,
    )


def asked() -> list[Question]:
    """The questions, in the order they were first spoken to."""
    voices = Voices(Index.of(book_now()), "", side_rules())
    records = voices.index.book.records.values()
    heads = dict.fromkeys(voices.index.head(one.id) for one in records if one.type == "question")
    found = [question_of(voices, head) for head in heads]
    return [one for one in found if one.positions]
