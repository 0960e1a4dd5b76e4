"""A language pack: everything the reader knows about a language, as data for people who know it.

`languages/XX.yaml` is read strictly: an unknown or missing key is an error that names it. All
values are strings (YAML itself would read `on` as true and 234.10 as 234.1).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Literal

import msgspec

from salname.read import compiled
from salname.read.phrases import Phrases

FOLDER = Path(__file__).parent / "languages"
_SHAPE = Path(__file__)

Words = Mapping[str, str]
"""The same sentence in az, ru and en."""

Side = Literal["before", "after", "owner", "none"]
Takes = Literal["clause", "object", "quote", "infinitive"]


class Row(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One entry of a pack."""


class Relative(Row, frozen=True, kw_only=True):
    """A day told from another: the next day, yesterday, on Tuesday.

    `from_` is `published` or `before` (the date last mentioned); `unit` day, week, month or year.
    """

    any: tuple[str, ...]
    count: int
    unit: Literal["day", "week", "month", "year"] = "day"
    start: Literal["published", "before"] = "published"
    example: str = ""


class Dates(Row, frozen=True, kw_only=True):
    """How dates are written.

    In `patterns` <day>, <days>, <month> and <year> stand for what they say, <numeric> for
    04.12.2024 and 2024-12-04.
    """

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    patterns: tuple[str, ...] = ()
    alone: tuple[str, ...] = ()
    relative: tuple[Relative, ...]
    ahead: tuple[str, ...] = ()
    until: tuple[str, ...] = ()
    until_behind: tuple[str, ...] = ()
    until_endings: tuple[str, ...] = ()
    this_year: tuple[str, ...] = ()
    years: tuple[Relative, ...] = ()
    capital: bool = False


class Terms(Row, frozen=True, kw_only=True):
    """How lengths of time are written, and what shows that one is of custody or a sentence."""

    units: Mapping[str, Literal["day", "week", "month", "year"]]
    patterns: tuple[str, ...] = ()
    tails: tuple[str, ...] = ()
    custody: tuple[str, ...] = ()
    not_custody: tuple[str, ...] = ()
    whole: tuple[str, ...] = ()
    short: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    not_: tuple[str, ...] = msgspec.field(name="not", default=())


class Articles(Row, frozen=True, kw_only=True):
    """Words before article numbers, words that may stand between them, and words behind them."""

    heads: tuple[str, ...] = ()
    between: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()
    cut: tuple[str, ...] = ()


class Names(Row, frozen=True, kw_only=True):
    """What tells a name from another capitalised word.

    `cases` are the endings hung on a name, by case; `passive` are parts of verbs that show that
    the subject is whom the act is done to.
    """

    first: tuple[str, ...] = ()
    first_female: tuple[str, ...] = ()
    surname_endings: tuple[str, ...] = ()
    surname_endings_female: tuple[str, ...] = ()
    inner: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()
    cases: Mapping[str, tuple[str, ...]] = {}
    passive: tuple[str, ...] = ()
    no_names: tuple[str, ...] = ()
    peoples: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    copulas: tuple[str, ...] = ()
    no_apposition: tuple[str, ...] = ()
    patronymics: tuple[str, ...] = ()
    kin: tuple[str, ...] = ()
    not_behind: tuple[str, ...] = ()
    not_after: tuple[str, ...] = ()


class Bodies(Row, frozen=True, kw_only=True):
    """Words that make a name that of a body, by the kind of body; and bodies by name."""

    heads: Mapping[str, tuple[str, ...]]
    known: Mapping[str, tuple[str, ...]]
    links: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    tails: tuple[str, ...] = ()
    not_last: tuple[str, ...] = ()
    sites: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()


class Courts(Row, frozen=True, kw_only=True):
    """Words for court, words that tell which sort, and words that may follow."""

    heads: tuple[str, ...] = ()
    sorts: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    alone: tuple[str, ...] = ()
    before_alone: tuple[str, ...] = ()
    judges: tuple[str, ...] = ()


class Role(Row, frozen=True, kw_only=True):
    """What somebody is: `one` for one person, `many` for several. `kind` is a group kind."""

    one: tuple[str, ...]
    many: tuple[str, ...] = ()
    kind: str = "unnamed"
    lawyer: bool = False
    relative: bool = False


class Pronoun(Row, frozen=True, kw_only=True):
    """A word that stands for somebody named before."""

    any: tuple[str, ...]
    who: Literal["he", "she", "they", "anyone", "author"]
    owner: bool = False
    case: str | None = None


class Act(Row, frozen=True, kw_only=True):
    """A rule that finds one type of act.

    `any` are the cues; at least one of `near` stands in the same clause, none of `not` does, none
    of `not_before` stands just before the cue. `who` says where the person is.
    """

    id: str
    code: str
    words: Words
    any: tuple[str, ...]
    near: tuple[str, ...] = ()
    not_: tuple[str, ...] = msgspec.field(name="not", default=())
    not_before: tuple[str, ...] = ()
    who: Side = "before"
    case: tuple[str, ...] = ()
    modality: str | None = None
    overlaps: bool = False
    reach: int = 12
    answers: str | None = None
    slots: tuple[str, ...] = ("date", "court", "term", "place")
    examples: tuple[str, ...]
    counter: tuple[str, ...]


class Says(Row, frozen=True, kw_only=True):
    """A verb, or a turn like "according to", by which somebody is said to say something."""

    id: str
    words: Words
    any: tuple[str, ...]
    takes: tuple[Takes, ...]
    addressee: bool = False
    stance: str = "asserts"
    near: tuple[str, ...] = ()
    not_: tuple[str, ...] = msgspec.field(name="not", default=())
    answers: str | None = None
    modality: str | None = None
    reason: bool = False
    examples: tuple[str, ...]
    counter: tuple[str, ...]


class Turn(Row, frozen=True, kw_only=True):
    """A turn that is no verb: according to X; in the words of X; as reported by X."""

    id: str
    words: Words
    any: tuple[str, ...]
    examples: tuple[str, ...]
    counter: tuple[str, ...]


class Idiom(Row, frozen=True, kw_only=True):
    """A way of putting a denial: there is no pressure."""

    id: str
    words: Words
    any: tuple[str, ...]
    examples: tuple[str, ...]
    counter: tuple[str, ...]


class Question(Row, frozen=True, kw_only=True):
    """Words that take a position on a question of `questions.yaml`.

    `stance` is the position they take when the speaker asserts them.
    """

    code: str
    words: Words
    any: tuple[str, ...]
    near: tuple[str, ...] = ()
    stance: str = "asserts"
    examples: tuple[str, ...]
    counter: tuple[str, ...]


class Speech(Row, frozen=True, kw_only=True):
    """How people are said to say things."""

    that: tuple[str, ...] = ()
    adverbs: tuple[str, ...] = ()
    says: tuple[Says, ...]
    turns: tuple[Turn, ...]
    reported: tuple[str, ...] = ()
    fillers: tuple[str, ...] = ()
    relative: tuple[str, ...] = ()
    this: tuple[str, ...] = ()
    by: tuple[str, ...] = ()
    as_: tuple[str, ...] = msgspec.field(name="as", default=())
    contrast: tuple[str, ...] = ()
    openers: tuple[str, ...] = ()
    it: tuple[str, ...] = ()
    passive: tuple[str, ...] = ()
    active_endings: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    ends_object: tuple[str, ...] = ()
    to: tuple[str, ...] = ()
    verb_endings: tuple[str, ...] = ()
    behind_others: tuple[str, ...] = ()
    we: tuple[str, ...] = ()
    joining: tuple[str, ...] = ()
    prepositions: tuple[str, ...] = ()
    addressees: tuple[str, ...] = ()
    author: tuple[str, ...] = ()
    author_says: tuple[str, ...] = ()
    author_denies: tuple[str, ...] = ()
    names_author: tuple[str, ...] = ()
    unnamed: Mapping[str, tuple[str, ...]]
    denials: tuple[Idiom, ...]
    questions: tuple[Question, ...]


class Ending(Row, frozen=True, kw_only=True):
    """How one sort of name ends: in the nominative, and in each other case.

    `after` are the letters it may follow; `known` takes it only where a first name remains.
    """

    base: str
    forms: Mapping[str, str]
    after: str = ""
    known: bool = False


class Inflection(Row, frozen=True, kw_only=True):
    """How the words of a name change with case.

    `fixed` are endings of names that do not change, `nouns` the nouns in names of bodies with
    their gender, `hints` endings of common nouns that tell the case of the name behind them,
    `plural` endings of nouns for several by case. `passive` are verbs whose subject is whom the
    act is done to, `participles` words that stand beside the name they tell of, `adjectives`
    endings of adjectives, `inside` words before a body that has said something: "in the ministry".
    """

    male: tuple[Ending, ...]
    female: tuple[Ending, ...]
    fixed: tuple[str, ...]
    nouns: Mapping[str, Literal["male", "female", "neuter"]]
    hints: Mapping[str, tuple[str, ...]]
    plural: Mapping[str, tuple[str, ...]]
    passive: tuple[str, ...]
    participles: tuple[str, ...]
    adjectives: tuple[str, ...]
    inside: tuple[str, ...]
    governing: tuple[str, ...]
    several: tuple[str, ...]
    stands: Mapping[str, tuple[str, ...]]
    feminine: tuple[str, ...]
    objects: tuple[str, ...]
    works: tuple[str, ...]


class Pack(Row, frozen=True, kw_only=True):
    """A language as the reader knows it."""

    language: str
    version: str
    verb_last: bool = False
    abbreviations: frozenset[str]
    clause_words: frozenset[str]
    numbers: Mapping[str, float]
    dates: Dates
    terms: Terms
    articles: Articles
    names: Names
    bodies: Bodies
    courts: Courts
    places: tuple[str, ...]
    facilities: tuple[str, ...]
    roles: tuple[Role, ...]
    pronouns: tuple[Pronoun, ...]
    charges: tuple[str, ...]
    acts: tuple[Act, ...]
    speech: Speech
    inflection: Inflection | None = None


@cache
def pack(language: str) -> Pack | None:
    """The pack of a language, None when there is none."""
    path = FOLDER / f"{language}.yaml"
    if not path.is_file():
        return None
    return compiled.load(path, Pack, _SHAPE) or parsed(path)


def parsed(path: Path) -> Pack:
    """The pack as its YAML file says it."""
    import yaml  # noqa: PLC0415 - a compiled pack needs none of it

    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    read = yaml.load(path.read_text(encoding="utf-8"), Loader=loader)  # noqa: S506 - only strings
    return msgspec.convert(read, Pack, strict=False)


def compile_packs() -> None:
    """Write the compiled form of every pack beside its YAML file."""
    for path in sorted(FOLDER.glob("*.yaml")):
        compiled.save(path, parsed(path), _SHAPE)


def phrases(*groups: tuple[str, tuple[str, ...]]) -> Phrases[str]:
    """Phrases keyed by the name of their group."""
    return Phrases((key, one) for key, written in groups for one in written)
