"""Write docs/vocabulary.md from the vocabulary and the law, so that the page cannot go stale."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from salname.follow.rules import law_of
from salname.follow.statute import Rule
from salname.model.tables import Listed, Sanction
from salname.model.term import LANGUAGES, Term
from salname.model.vocabulary import SHAPES, Vocabulary, vocabulary

PAGE = Path(__file__).parent / "vocabulary.md"

HEADINGS = {
    "record_types": "What claims are about",
    "properties": "What can be said of it",
    "acts": "Acts",
    "stances": "Stances",
    "visibility": "Visibility",
    "sides": "Sides",
    "modalities": "Modalities",
    "severities": "Gravity of an offence",
    "sureties": "How well a name is known",
    "sameness": "Judgements",
    "source_kinds": "Kinds of sources",
    "body_kinds": "Kinds of bodies",
    "group_kinds": "Kinds of groups",
    "roles": "Roles",
    "questions": "Questions",
    "offences": "Words for offences",
    "court_types": "Types of courts",
    "facility_types": "Types of places of detention",
}
TABLES = {
    "courts": "Courts",
    "facilities": "Places of detention",
    "articles": "Articles of the Criminal Code",
}
MARKS = {"sourced": "", "recalled": " †", "own": " *"}

INTRODUCTION = """\
# The vocabulary

*Made from the data by `make docs`; do not edit this page.*

What Salname can record is data in `src/salname/model/terms/`: a file for each list, a row for each
code. A new row is enough: forms, pages, exports and this page follow from it. A vault may have a
folder `vocabulary/` with files of the same names, whose rows are added to ours: see
[Add your own words](how-to/add-your-own-words.md). A row looks so:

```yaml
travel_ban:                    # the code: what the ledger holds, never changed
  label: {az: "Ölkədən çıxış qadağası", ru: "Запрет на выезд из страны", en: "Travel ban"}
  huridocs: "04:050106000000"  # the nearest HURIDOCS term, list and code; may be left out
  slots: ["done_to", "on", "ordered_by", "until"]
  custody: "none"
```

Labels are needed in all three languages. Quote every text: YAML reads a bare *on*, *off*, *yes* and
*no* as true and false. Anything unknown, missing or doubled is an error that names the file and the
key. The codes under HURIDOCS are a crosswalk to its micro-thesauri; the labels are our own, and all
of them wait for the check of a native speaker.
"""


def page(words: Vocabulary) -> str:
    """The whole page."""
    parts = [INTRODUCTION]
    parts += [_list(name, terms) for name, terms in words.lists()]
    parts += [_table(name, getattr(words, name)) for name in TABLES]
    parts += [_sanctions(words.sanctions), _rules(law_of("az").rules)]
    return "\n".join(parts)


def _list(name: str, terms: Mapping[str, Term]) -> str:
    extras = [key for key in SHAPES[name] if key != "words"]
    head = ["code", *LANGUAGES, *extras, "HURIDOCS"]
    rows = [
        [
            f"`{term.code}`",
            *(term.label(language) for language in LANGUAGES),
            *(_extra(term, key) for key in extras),
            term.huridocs or "",
        ]
        for term in terms.values()
    ]
    notes = [f"- `{t.code}`: {t.note('en')}" for t in terms.values() if t.note("en")]
    lines = [f"## {HEADINGS[name]}", "", f"`terms/{name}.yaml`", "", *_lines(head, rows)]
    return "\n".join([*lines, *(["", *notes] if notes else []), ""])


def _extra(term: Term, key: str) -> str:
    return term.text(key) or ", ".join(term.texts(key))


def _table(name: str, rows: Iterable[Listed]) -> str:
    head = ["code", "type", *LANGUAGES, "note", "source"]
    cells = [
        [
            f"`{row.code}`",
            row.type,
            *(row.name(one) + MARKS[row.surety(one)] for one in LANGUAGES),
            row.note or "",
            row.source,
        ]
        for row in rows
    ]
    legend = "† recalled, no source seen; * our own wording; neither is verified."
    return "\n".join(
        [f"## {TABLES[name]}", "", f"`terms/az/{name}.csv`. {legend}", "", *_lines(head, cells), ""]
    )


def _sanctions(rows: Iterable[Sanction]) -> str:
    severities = {one.provision: one.severity for one in law_of("az").paragraphs}
    cells = [
        [
            f"`{row.code}`",
            _years(row.least),
            _years(row.most) + (" or life" if row.life else ""),
            severities[row.provision],
            row.note or "",
        ]
        for row in rows
    ]
    head = ["paragraph", "least years", "most years", "gravity", "note"]
    title = ["## What the paragraphs threaten", "", "`terms/az/sanctions.csv`", ""]
    return "\n".join([*title, *_lines(head, cells), ""])


def _years(years: float | None) -> str:
    return "" if years is None else f"{years:g}"


def _rules(rules: Iterable[Rule]) -> str:
    cells = [
        [
            f"`{rule.code}`",
            rule.article,
            rule.severity or "",
            "" if rule.amount is None else str(rule.amount),
            f"{rule.valid_from or '…'} – {rule.valid_to or '…'}",
            rule.what["en"],
            rule.verified_by or "not verified",
        ]
        for rule in rules
    ]
    head = ["code", "article", "gravity", "amount", "holds", "what it says", "verified by"]
    title = ["## Limits of custody in Azerbaijan", "", "`follow/law/az.yaml`", ""]
    return "\n".join([*title, *_lines(head, cells), ""])


def _lines(head: list[str], rows: Iterable[list[str]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|{'---|' * len(head)}"
    for row in rows:
        yield f"| {' | '.join(row)} |"


if __name__ == "__main__":
    PAGE.write_text(page(vocabulary()), encoding="utf-8")
