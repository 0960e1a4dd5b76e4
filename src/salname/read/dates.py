"""Dates as people write them, and the day they mean.

Published dates and the dates around give what is left out; what was inferred says so. Numbers are
day.month.year, as all three languages write them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from salname.errors import N_, BadDate
from salname.read.pack import Pack, Relative
from salname.read.phrases import Match, Phrases
from salname.read.relative_dates import moved
from salname.read.tags import Tag
from salname.read.tokens import Sentence, Text, Token
from salname.words.dates import PartialDate

YEAR_FROM_PUBLICATION = N_("year from the publication date")
YEAR_FROM_BEFORE = N_("year from the date before it")
FROM_PUBLICATION = N_("counted from the publication date")
FROM_BEFORE = N_("counted from the date before it")

_DAY = re.compile(r"(\d{1,2})(?:-?[^\W\d_]{1,7})?")
_DAYS = re.compile(r"(\d{1,2})-(\d{1,2})(?:-?[^\W\d_]{1,4})?")
_YEAR = re.compile(r"((?:19|20)\d\d)(?:-?[^\W\d_]{1,4})?")
_NUMERIC = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})|(\d{4})-(\d{2})-(\d{2})")
_MONTHS = 12
_DAYS_IN_MONTH = 31
_NEWS = 75
_AHEAD_COSTS = 4
_SOON = 45
_NEVER = 1000
_CHAIN = 2


@dataclass(frozen=True)
class Written:
    """The parts of a date as written; `last_day` ends a range of days."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    last_day: int | None = None


class DateFinder:
    """Finds dates by the patterns of a pack and resolves them in the order of the text."""

    def __init__(self, pack: Pack, published: str | None) -> None:
        self.pack = pack
        self.published = _partial(published)
        self.patterns = Phrases((0, one) for one in pack.dates.patterns)
        self.alone = Phrases((0, one) for one in pack.dates.alone)
        self.ahead = Phrases((0, one) for one in pack.dates.ahead)
        self.this_year = Phrases((0, one) for one in pack.dates.this_year)
        self.years = Phrases((row, one) for row in pack.dates.years for one in row.any)
        self.relative = Phrases((row, one) for row in pack.dates.relative for one in row.any)
        self.before: tuple[PartialDate, int, bool] | None = None

    def find(self, text: Text) -> Iterator[Tag]:
        """Every date, with the canonical form of what it means, empty when that is open."""
        for number, sentence in enumerate(text.sentences):
            place = sentence.first
            while place < sentence.last:
                tag = self._at(text, sentence, number, place)
                if tag is not None:
                    yield tag
                place = tag.last if tag is not None else place + 1

    def _at(self, text: Text, sentence: Sentence, number: int, place: int) -> Tag | None:
        tokens = text.tokens
        parts = _Parts(tokens, self.pack)
        fits = [m for _, m in self.patterns.at(tokens, place, sentence.last, parts.found)]
        fits += [m for _, m in self.alone.at(tokens, place, sentence.last, parts.found)]
        fits = [m for m in fits if not parts.counts(m)]
        if fits:
            longest = max(fits, key=lambda one: one.last)
            written = parts.written(longest)
            if written is not None:
                return self._dated(text, sentence, number, longest, written)
        turns = list(self.relative.at(tokens, place, sentence.last, parts.found))
        if turns:
            row, longest_turn = max(turns, key=lambda pair: pair[1].last)
            told = self._of_year(text, sentence, longest_turn, row)
            if told is not None:
                return told
            return self._counted(text, number, longest_turn, row)
        return None

    def _dated(
        self, text: Text, sentence: Sentence, number: int, fits: Match, written: Written
    ) -> Tag:
        how: str | None = None
        year: int | None = None
        last = fits.last
        this_year = (
            next((m for _, m in self.this_year.at(text.tokens, last, sentence.last, _none)), None)
            if last < sentence.last
            else None
        )
        if written.year is None and this_year is not None and self.published is not None:
            written = _with_year(written, self.published.earliest.year)
            how, last = YEAR_FROM_PUBLICATION, this_year.last
        elif written.year is None and (told := self._told_year(text, sentence, last)) is not None:
            year, how, last = told
            written = _with_year(written, year)
        elif written.year is None:
            ends = self._end_year(number, written) if self._ends(text, sentence, last) else None
            year, how = ends or self._year(text, sentence, number, written)
            year = year if ends else self._past(text, sentence, written, year)
            written = _with_year(written, year)
        value = _canonical(written)
        self._remember(value, number, explicit=how is None)
        return self._tag(text, fits.first, last, value, how)

    def _past(
        self, text: Text, sentence: Sentence, written: Written, year: int | None
    ) -> int | None:
        """The last such day before publication, where the language marks every day to come."""
        if not self.pack.verb_last or year is None or self.published is None:
            return year
        later = _day(year, written) > self.published.latest
        tells = self.ahead.any(text.tokens, sentence.first, sentence.last, _none)
        return year if tells or not later else year - 1

    def _ends(self, text: Text, sentence: Sentence, place: int) -> bool:
        """“yanvarın 20-dək”: the day on which something ends."""
        ending = text.tokens[place - 1].fold.endswith(self.pack.dates.until_endings)
        behind = place < sentence.last and text.tokens[place].fold in self.pack.dates.until_behind
        return self.pack.verb_last and (ending or behind)

    def _end_year(self, number: int, written: Written) -> tuple[int, str] | None:
        """The first such day after the date before it, else the nearest, which may lie ahead."""
        before = self.before
        if before is not None and before[2] and number - before[1] <= _CHAIN:
            return _after(before[0].earliest, written), YEAR_FROM_BEFORE
        if self.published is None:
            return None
        near = self.published.earliest
        years = (near.year - 1, near.year, near.year + 1)
        nearest = min(years, key=lambda one: abs(_day(one, written) - near))
        return nearest, YEAR_FROM_PUBLICATION

    def _told_year(self, text: Text, sentence: Sentence, place: int) -> tuple[int, str, int] | None:
        """A year told behind the day: "of the same year", "of last year"."""
        if place >= sentence.last:
            return None
        for row, fits in self.years.at(text.tokens, place, sentence.last, _none):
            start = self.published if row.start == "published" else self.before and self.before[0]
            if start is not None:
                how = FROM_PUBLICATION if row.start == "published" else FROM_BEFORE
                return start.earliest.year + row.count, how, fits.last
        return None

    def _of_year(self, text: Text, sentence: Sentence, turn: Match, row: Relative) -> Tag | None:
        """A day of a year told from another: "last year, on 5 December", the year first."""
        start = self.published if row.start == "published" else self.before and self.before[0]
        if row.unit != "year" or start is None or turn.last >= sentence.last:
            return None
        parts = _Parts(text.tokens, self.pack)
        place = turn.last + (text.tokens[turn.last].text == ",")
        fits = [m for _, m in self.patterns.at(text.tokens, place, sentence.last, parts.found)]
        longest = max(fits, key=lambda one: one.last, default=None)
        written = None if longest is None else parts.written(longest)
        if longest is None or written is None or written.year is not None:
            return None
        value = _canonical(_with_year(written, start.earliest.year + row.count))
        how = FROM_PUBLICATION if row.start == "published" else FROM_BEFORE
        return self._tag(text, turn.first, longest.last, value, how)

    def _tag(self, text: Text, first: int, last: int, value: str, how: str | None) -> Tag:
        return Tag("date", first, last, text.span(first, last), value, how if value else None)

    def _remember(self, value: str, number: int, *, explicit: bool) -> None:
        when = _partial(value)
        if when is not None and "-" in value:
            carried = self.before is not None and self.before[2] and not explicit
            self.before = (when, number, explicit or carried)

    def _year(
        self, text: Text, sentence: Sentence, number: int, written: Written
    ) -> tuple[int | None, str | None]:
        """The year left out: near the day of publication, or going on from the date before."""
        published = self.published
        before = self.before
        if published is None:
            if before is None:
                return None, None
            return _after(before[0].latest, written), YEAR_FROM_BEFORE
        ahead = self.ahead.any(text.tokens, sentence.first, sentence.last, _none)
        year = _nearest(written, published, ahead=ahead)
        if before is not None and before[2] and number - before[1] <= _CHAIN:
            chained = _after(before[0].earliest, written)
            day = _day(chained, written)
            since = (published.latest - _day(year, written)).days
            far = since > _NEWS or (since < 0 and not ahead)
            if chained != year and day <= published.latest and far:
                return chained, YEAR_FROM_BEFORE
        return year, YEAR_FROM_PUBLICATION

    def _counted(self, text: Text, number: int, fits: Match, row: Relative) -> Tag:
        weekday = next((one for one in fits.things if one[0] == "weekday"), None)
        if weekday is not None:
            name = text.tokens[weekday[1]].fold
            sentence = text.sentences[number]
            ahead = self.ahead.any(text.tokens, sentence.first, sentence.last, _none)
            wanted = self.pack.dates.weekdays[name]
            value, how = self._weekday(wanted, row, ahead=ahead), FROM_PUBLICATION
        elif row.start == "before":
            start = None if self.before is None else self.before[0]
            value, how = moved(start, row), FROM_BEFORE
        else:
            value, how = moved(self.published, row), FROM_PUBLICATION
        self._remember(value, number, explicit=False)
        return self._tag(text, fits.first, fits.last, value, how)

    def _weekday(self, wanted: int, row: Relative, *, ahead: bool) -> str:
        """The last such day up to that of publication, the next if it lies ahead.

        `count` moves it by weeks.
        """
        if self.published is None or not self.published.is_day:
            return ""
        day = self.published.earliest
        back = (day.isoweekday() - wanted) % 7
        back -= 7 if ahead and row.count == 0 else 0
        return (day - timedelta(days=back) + timedelta(weeks=row.count)).isoformat()


class _Parts:
    """Recognises the parts of dates among the tokens."""

    def __init__(self, tokens: tuple[Token, ...], pack: Pack) -> None:
        self.tokens = tokens
        self.pack = pack

    def found(self, kind: str, place: int) -> int | None:
        """Where a part of a date that starts here ends."""
        if kind in _READ and place < len(self.tokens):
            known = _READ[kind](self.tokens[place], self.pack) is not None
            return place + 1 if known else None
        return None

    def counts(self, fits: Match) -> bool:
        """“mayında 9 il”: the number at the end counts years, it is no day."""
        behind, units = self.tokens[fits.last : fits.last + 1], self.pack.terms.units
        day = self.tokens[fits.last - 1].text.isdigit() and fits.things[-1][0] == "day"
        return self.pack.verb_last and day and any(one.fold in units for one in behind)

    def written(self, fits: Match) -> Written | None:
        """What the parts of a match say; None when they make no date."""
        values: dict[str, int] = {}
        for kind, first, _ in fits.things:
            read = _READ[kind](self.tokens[first], self.pack)
            values |= {} if read is None else read
        if "day" in values and "month" in values and values.get("last_day", values["day"]) == 0:
            return None
        return Written(**values) if values else None


def _read_day(token: Token, pack: Pack) -> dict[str, int] | None:
    del pack
    found = _DAY.fullmatch(token.fold)
    if found is None or not 1 <= int(found[1]) <= _DAYS_IN_MONTH:
        return None
    return {"day": int(found[1])}


def _read_days(token: Token, pack: Pack) -> dict[str, int] | None:
    del pack
    found = _DAYS.fullmatch(token.fold)
    if found is None or not 1 <= int(found[1]) < int(found[2]) <= _DAYS_IN_MONTH:
        return None
    return {"day": int(found[1]), "last_day": int(found[2])}


def _read_last_day(token: Token, pack: Pack) -> dict[str, int] | None:
    day = _read_day(token, pack)
    return None if day is None else {"last_day": day["day"]}


def _read_month(token: Token, pack: Pack) -> dict[str, int] | None:
    if pack.dates.capital and not token.capital:
        return None
    month = _lookup(pack.dates.months, token.fold)
    return None if month is None else {"month": month}


def _read_year(token: Token, pack: Pack) -> dict[str, int] | None:
    del pack
    found = _YEAR.fullmatch(token.fold)
    return None if found is None else {"year": int(found[1])}


def _read_numeric(token: Token, pack: Pack) -> dict[str, int] | None:
    del pack
    found = _NUMERIC.fullmatch(token.fold)
    if found is None:
        return None
    day, month, year = (
        (found[1], found[2], found[3]) if found[1] else (found[6], found[5], found[4])
    )
    if not 1 <= int(month) <= _MONTHS or not 1 <= int(day) <= _DAYS_IN_MONTH:
        return None
    return {"day": int(day), "month": int(month), "year": int(year)}


def _read_weekday(token: Token, pack: Pack) -> dict[str, int] | None:
    return {} if token.fold in pack.dates.weekdays else None


_READ = {
    "day": _read_day,
    "days": _read_days,
    "last_day": _read_last_day,
    "month": _read_month,
    "year": _read_year,
    "numeric": _read_numeric,
    "weekday": _read_weekday,
}


def _lookup(table: Mapping[str, int], word: str) -> int | None:
    """The value of a word, by itself or by a beginning that the table marks with a star."""
    if word in table:
        return table[word]
    return next((v for k, v in table.items() if k.endswith("*") and word.startswith(k[:-1])), None)


def _none(kind: str, place: int) -> None:
    del kind, place


def _partial(value: str | None) -> PartialDate | None:
    try:
        return PartialDate.parse(value or "")
    except BadDate:
        return None


def _with_year(written: Written, year: int | None) -> Written:
    return Written(year, written.month, written.day, written.last_day)


def _canonical(written: Written) -> str:
    """The canonical form; empty without a year or when there is no such day."""
    if written.year is None:
        return ""
    parts = [f"{written.year:04}"]
    parts += [] if written.month is None else [f"{written.month:02}"]
    parts += [] if written.month is None or written.day is None else [f"{written.day:02}"]
    single = "-".join(parts)
    if written.last_day is not None and len(parts) == 3:  # noqa: PLR2004 - year, month and day
        ranged = f"{single}/{written.year:04}-{written.month:02}-{written.last_day:02}"
        return ranged if _partial(ranged) else ""
    return single if _partial(single) else ""


def _day(year: int | None, written: Written) -> date:
    """A day of the date, near enough to compare distances."""
    return date(year or 1, written.month or 1, min(written.day or 1, 28))


def _nearest(written: Written, published: PartialDate, *, ahead: bool) -> int:
    """The year that brings it closest to publication; the past is likelier than the future."""
    year = published.earliest.year
    return min(
        (year, year - 1, year + 1), key=lambda one: _cost(_day(one, written), published, ahead)
    )


def _cost(day: date, published: PartialDate, ahead: bool) -> int:  # noqa: FBT001 - one of two prices
    if day > published.latest:
        days = (day - published.latest).days
        return days if ahead else days * (_AHEAD_COSTS if days <= _SOON else _NEVER)
    if day < published.earliest:
        return (published.earliest - day).days * (_AHEAD_COSTS if ahead else 1)
    return 0


def _after(before: date, written: Written) -> int:
    """The first year in which the date does not come before the one mentioned before."""
    same = _day(before.year, written)
    return before.year if same >= before.replace(day=min(before.day, 28)) else before.year + 1
