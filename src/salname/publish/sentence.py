"""One sentence of the chronicle with the claims it rests on, and how speakers are called in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from babel.lists import format_list

from salname.follow.case import Case
from salname.follow.sides import Side
from salname.publish.called import person_named
from salname.publish.sayings import Saying
from salname.publish.wording import label
from salname.words.languages import current, gettext


@dataclass(frozen=True)
class Sentence:
    """`text` in the language of the page, then exact `words` in their own `language`.

    `claims` are the ids it rests on. `articles` of the law are given where we computed it.
    """

    text: str
    claims: tuple[str, ...]
    words: str | None = None
    language: str | None = None
    articles: tuple[str, ...] = ()


Paragraph = tuple[Sentence, ...]


@dataclass(frozen=True)
class Voice:
    """Calls the speakers of a case by name, or by what they are when nobody names them."""

    case: Case

    @property
    def person(self) -> str:
        """The person the case is about."""
        return person_named(self.case)

    def named(self, saying: Saying) -> str:
        """A speaker as the page calls them; where nobody names them, their sort of group."""
        if saying.tie == "self":
            return self.person
        return saying.speaker_name or self.sort(saying.speaker) or gettext("somebody not named")

    def sort(self, speaker: str) -> str | None:
        """What sort of group or body a speaker is, None when not recorded or a person."""
        found = next((one for one in self.case.speakers if one.id == speaker), None)
        if found is None or found.kind is None or found.type not in ("group", "body"):
            return None
        return label(f"{found.type}_kinds", found.kind)

    def attributed(self, text: str, speakers: Iterable[Saying]) -> str:
        """The text as the speakers' word; what the papers say themselves stands as it is."""
        said = list(speakers)
        if not said or any(one.side in (Side.MEDIA, Side.OURS) for one in said):
            return text
        if all(one.side is Side.OFFICIAL for one in said):
            return gettext("According to the official version: {text}").format(text=text)
        names = listed(dict.fromkeys(self.named(one) for one in said))
        return gettext("According to {speakers}: {text}").format(speakers=names, text=text)


def listed(parts: Iterable[str]) -> str:
    """Parts in a row as the language does it: a, b and c."""
    return format_list(list(parts), locale=current())


def quoted(text: str, saying: Saying) -> Sentence:
    """A sentence that ends in the saying's own words."""
    language = None if saying.source is None else saying.source.language
    return Sentence(text, saying.claims, saying.words, language)


def merged(sentences: Iterable[Sentence]) -> Paragraph:
    """Sentences that read the same become one that rests on the claims of all."""
    found: dict[tuple[str, str | None], Sentence] = {}
    for one in sentences:
        known = found.get((one.text, one.words))
        claims = one.claims if known is None else (*known.claims, *one.claims)
        found[one.text, one.words] = replace(one, claims=tuple(dict.fromkeys(claims)))
    return tuple(found.values())


def said_by(claims: Iterable[str], everything: Mapping[str, Saying]) -> list[Saying]:
    """Who says these claims."""
    return [everything[id_] for id_ in claims if id_ in everything]
