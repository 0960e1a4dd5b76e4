"""The pages of the site in one language, made from an edition and nothing else."""

from __future__ import annotations

import posixpath
import uuid
from collections.abc import Iterator, Mapping
from functools import cache, partial

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from salname.follow.case import Case
from salname.follow.voices import Said
from salname.model.book import Book
from salname.model.claim import Claim
from salname.publish.called import person_named
from salname.publish.edition import Edition, Item
from salname.publish.facts import counts_of, facts_of, held_rows
from salname.publish.footnotes import Footnotes
from salname.publish.marks import TEMPLATES, equip
from salname.publish.prose import paragraphs_of
from salname.publish.sayings import Saying, sayings
from salname.publish.sentence import Paragraph, Voice
from salname.publish.wording import worded
from salname.words.languages import current, gettext, language_of, speaking

_GROUP = 4


def pages_in(
    language: str, edition: Edition, digests: Mapping[str, str], spoken: tuple[str, ...]
) -> dict[str, bytes]:
    """Every page of one language by path.

    `digests` are those of the data files, to be printed; `spoken` the languages to link to.
    """
    with speaking(language):
        return {
            f"{language}/{path}": _render(edition, path, template, {**context, "spoken": spoken})
            for path, template, context in _pages(edition, digests)
        }


def door(languages: tuple[str, ...]) -> bytes:
    """The page at the root: the site's name in each language, and the way in."""
    titles = {}
    for language in languages:
        with speaking(language):
            titles[language] = gettext("Chronicle")
    template = environment().get_template("site/door.html")
    return (template.render(titles=titles) + "\n").encode()


@cache
def environment() -> Environment:
    """Templates of the site: escaping always, a name that is missing is an error."""
    made = Environment(
        loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined
    )
    made.globals.update(
        tongue=tongue,
        spaced=spaced,
        urn=urn,
        heading=heading,
        on_the_web=on_the_web,
        called=person_named,
    )
    return equip(made)


def tongue(text: str) -> str | None:
    """The language of a name by its letters, None where they do not tell or it is the page's."""
    guessed = language_of(text)
    return None if guessed in ("en", current()) else guessed


def on_the_web(address: str) -> bool:
    """Whether an address may be linked to: a web page and nothing that runs or opens files."""
    return address.startswith(("https://", "http://"))


def spaced(digest: str) -> str:
    """A digest in groups of four, for eyes to compare."""
    return " ".join(digest[at : at + _GROUP] for at in range(0, len(digest), _GROUP))


def urn(*parts: str) -> str:
    """A name for a feed or item that stays the same in every edition."""
    return uuid.uuid5(uuid.NAMESPACE_OID, "/".join(("salname", *parts))).urn


def heading(case: Case) -> str:
    """The heading of an item."""
    return gettext("The case of {person}").format(person=person_named(case))


def _render(edition: Edition, path: str, template: str, context: Mapping[str, object]) -> bytes:
    here = posixpath.dirname(f"{current()}/{path}")
    page = (
        environment()
        .get_template(f"site/{template}")
        .render(
            edition=edition,
            path=path,
            to=partial(posixpath.relpath, start=here),
            shown=partial(_shown, edition.book),
            **context,
        )
    )
    return (page + "\n").encode()


def _pages(
    edition: Edition, digests: Mapping[str, str]
) -> Iterator[tuple[str, str, dict[str, object]]]:
    yield "index.html", "index.html", {}
    yield "custody.html", "custody.html", {"rows": held_rows(edition)}
    yield "how.html", "how.html", {"digests": digests}
    yield "feed.xml", "feed.xml", {}
    for item in edition.items:
        yield f"items/{item.number}.html", "item.html", _item(item)
        yield f"people/{item.page}.html", "person.html", _person(item)


def _item(item: Item) -> dict[str, object]:
    everything = _everything(item.case)
    paragraphs = paragraphs_of(item.case)
    return {
        "item": item,
        "everything": everything,
        "notes": Footnotes(everything.values()),
        "paragraphs": paragraphs,
        "voice": Voice(item.case),
        "statements": _statements(item.case, everything, paragraphs),
    }


def _person(item: Item) -> dict[str, object]:
    everything = _everything(item.case)
    return {
        "item": item,
        "case": item.case,
        "everything": everything,
        "notes": Footnotes(everything.values()),
        "facts": facts_of(item.case),
        "clocks": counts_of(item.case),
    }


def _everything(case: Case) -> dict[str, Said]:
    return {one.claim.id: one for one in case.said()}


def _statements(
    case: Case, everything: Mapping[str, Said], paragraphs: tuple[Paragraph, ...]
) -> list[list[Saying]]:
    """What else the sources say, by speaker; words told above already are not repeated."""
    told = [everything[id_] for part in paragraphs for one in part for id_ in one.claims]
    said = (one for version in case.statements for one in version.said)
    groups: dict[str, list[Saying]] = {}
    for saying in sayings((one for one in said if not _told(one, told)), everything):
        groups.setdefault(saying.speaker, []).append(saying)
    return list(groups.values())


def _told(one: Said, told: list[Said]) -> bool:
    """Whether a claim rests on words that lie within those of a claim told already."""
    quote = one.claim.quote
    if quote is None:
        return False
    others = (other.claim.quote for other in told if other.claim.source == one.claim.source)
    return any(
        other.start <= quote.start and quote.end <= other.end
        for other in others
        if other is not None
    )


def _shown(book: Book, claim: Claim) -> str:
    """The value of a claim as people write it."""
    value = claim.proposition.value
    name = book.name(value) if value in book.records else None
    return worded(claim.proposition.property, name or value)
