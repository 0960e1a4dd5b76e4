"""The addresses of the desk. None carries a name or a word of what is recorded, only ids."""

from __future__ import annotations

from django.urls import path

from salname.desk.pages import (
    adding,
    byrule,
    cases,
    edit,
    people,
    publications,
    questions,
    review,
    source,
    sources,
    today,
    unlock,
    verify,
    vocabulary,
)

urlpatterns = [
    path("", today.today, name="today"),
    path("unlock/", unlock.unlock, name="unlock"),
    path("lock/", unlock.lock, name="lock"),
    path("language/", unlock.language, name="language"),
    path("keys/", unlock.keys, name="keys"),
    path("sources/", sources.sources, name="sources"),
    path("sources/add/", sources.add, name="add_source"),
    path("sources/<str:source>/", source.source, name="source"),
    path("review/", review.waiting, name="reviews"),
    path("review/<str:source>/", review.review, name="review"),
    path("review/<str:source>/rule/<str:rule>/", byrule.by_rule, name="by_rule"),
    path("review/<str:source>/undo/<str:decision>/", review.take_back, name="take_back"),
    path("review/<str:source>/<str:proposal>/accept/", review.take, name="take"),
    path("review/<str:source>/<str:proposal>/reject/", review.leave, name="leave"),
    path("review/<str:source>/<str:proposal>/edit/", edit.edit, name="edit"),
    path("people/", people.people, name="people"),
    path("people/<str:record>/", people.person, name="person"),
    path("people/<str:left>/judge/<str:right>/", people.judge, name="judge"),
    path("cases/", cases.cases, name="cases"),
    path("cases/<str:person>/", cases.case, name="case"),
    path("cases/<str:person>/add/", adding.add, name="add_claim"),
    path("questions/", questions.questions, name="questions"),
    path("vocabulary/", vocabulary.vocabulary, name="vocabulary"),
    path("publications/", publications.publications, name="publications"),
    path("publications/disclose/", publications.disclose_claims, name="disclose"),
    path("publications/publish/", publications.publish_now, name="publish"),
    path("verify/", verify.verify_now, name="verify"),
]

handler404 = "salname.desk.pages.missing.missing"
handler500 = "salname.desk.pages.missing.broken"
