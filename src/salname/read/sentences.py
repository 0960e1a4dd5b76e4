"""Paragraphs, titles, sentences and what stands between quotation marks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from salname.read.pack import Pack
from salname.read.proposal import Span
from salname.read.tokens import Sentence, Text, Token, is_quote, tokens_of

_END = frozenset(".!?…")
_CLOSERS = frozenset("\"“”»’')]")
_WRAPPED_AT = 60
_MOSTLY = 0.6
_NAME_QUOTE = 4
_LONGEST_TITLE = 30
_LONGEST_HEADLINE = 16
_OPENERS = frozenset('"“„«')


def cut(raw: str, pack: Pack) -> Text:
    """The text with its tokens, sentences and quotations."""
    every = list(tokens_of(raw, pack.language))
    kept: list[Token] = []
    sentences: list[Sentence] = []
    for number, block in enumerate(_blocks(every)):
        first = len(kept)
        kept += block
        title = _is_title(block) or (not number and _headline(block, every, pack))
        for start, end in _sentences(block, pack.abbreviations):
            sentences.append(Sentence(first + start, first + end, number, title))
    tokens = tuple(kept)
    quotes = tuple(_quotes(tokens, sentences))
    return Text(
        raw, pack.language, tokens, tuple(sentences), quotes, tuple(t.start for t in tokens)
    )


def _blocks(every: Sequence[Token]) -> Iterator[list[Token]]:
    """Paragraphs: lines joined where a long line was only broken to fit the page."""
    lines = list(_lines(every))
    block: list[Token] = []
    for number, line in enumerate(lines):
        block += line
        following = lines[number + 1] if number + 1 < len(lines) else []
        if block and not (line and following and _wrapped(line, following)):
            yield block
            block = []


def _lines(every: Sequence[Token]) -> Iterator[list[Token]]:
    line: list[Token] = []
    for token in every:
        if token.text == "\n":
            yield line
            line = []
        else:
            line.append(token)
    yield line


def _wrapped(line: Sequence[Token], following: Sequence[Token]) -> bool:
    if line[-1].text in _END or line[-1].text == ":" or is_quote(line[-1]):
        return False
    if following[0].text[0].islower():
        return True
    long = line[-1].end - line[0].start >= _WRAPPED_AT
    return long and not _is_title(line)


def _is_title(block: Sequence[Token]) -> bool:
    """A line without a full stop, most of whose long words are capital; or a short one."""
    marks = any(token.text in ":," or token.text[0].isdigit() for token in block)
    if marks or len(block) > _LONGEST_TITLE or block[-1].text in ".;":
        return False
    long = [token for token in block if len(token.text) > 3 and token.text[0].isalpha()]  # noqa: PLR2004 - short words stay small in titles
    capital = sum(token.capital for token in long)
    ended = any(token.text in _END for token in block[-2:])
    if not long:
        return not ended
    return capital / len(long) > _MOSTLY and (not ended or len(block) < _LONGEST_TITLE)


def _headline(block: Sequence[Token], every: Sequence[Token], pack: Pack) -> bool:
    """Whether the first of several lines is a headline, where headlines have no large letters."""
    if pack.inflection is None or not block or len(block) > _LONGEST_HEADLINE:
        return False
    if block[-1].text in ".;:…," or block[-1].end >= every[-1].start:
        return False
    colons = [place for place, token in enumerate(block[:-1]) if token.text == ":"]
    told = all(block[place + 1].text[0].islower() for place in colons)
    return told and not any(token.text[0].isdigit() for token in block)


def _sentences(block: Sequence[Token], abbreviations: frozenset[str]) -> Iterator[Span]:
    start, place = 0, 0
    while place < len(block):
        if block[place].text in _END and not _abbreviated(block, place, abbreviations):
            place = _closed(block, place)
            if place + 1 >= len(block) or _begins(block[place + 1]):
                yield start, place + 1
                start = place + 1
        place += 1
    if start < len(block):
        yield start, len(block)


def _closed(block: Sequence[Token], place: int) -> int:
    """The last of the marks that close a sentence, when they touch it."""
    while (
        place + 1 < len(block)
        and block[place + 1].text in _CLOSERS | _END
        and block[place + 1].start == block[place].end
    ):
        place += 1
    return place


def _begins(token: Token) -> bool:
    return token.capital or token.text[0].isdigit() or not token.word


def _abbreviated(block: Sequence[Token], place: int, abbreviations: frozenset[str]) -> bool:
    if block[place].text != "." or place == 0:
        return False
    before = block[place - 1]
    if before.end != block[place].start:
        return False
    initial = len(before.text) == 1 and before.capital
    return initial or before.fold in abbreviations


def _quotes(tokens: Sequence[Token], sentences: Sequence[Sentence]) -> Iterator[Span]:
    """What stands between double marks, without them, within one paragraph.

    Straight and curly marks are taken together, since texts mix them: a mark after a space opens.
    """
    for first, last in _paragraphs(sentences):
        opened: int | None = None
        for place in range(first, last):
            if not is_quote(tokens[place]):
                continue
            if opened is None and _opens(tokens, place):
                opened = place
            elif opened is not None and not _opens(tokens, place):
                if place > opened + 1:
                    yield tokens[opened].end, tokens[place].start
                opened = None
        if opened is not None and last - opened > _NAME_QUOTE:
            yield tokens[opened].end, tokens[last - 1].end
        yield from _single(tokens, first, last)


def _paragraphs(sentences: Sequence[Sentence]) -> Iterator[Span]:
    spans: dict[int, Span] = {}
    for one in sentences:
        spans[one.paragraph] = (spans.get(one.paragraph, (one.first, 0))[0], one.last)
    yield from spans.values()


def _opens(tokens: Sequence[Token], place: int) -> bool:
    mark = tokens[place]
    if place + 1 >= len(tokens):
        return False
    if mark.text in "„«":
        return True
    if mark.text == "»":
        return False
    touches_next = tokens[place + 1].start == mark.end
    touches_last = place > 0 and tokens[place - 1].end == mark.start
    return touches_next and (not touches_last or tokens[place - 1].text in "(-—–:")


def _single(tokens: Sequence[Token], first: int, last: int) -> Iterator[Span]:
    """Between single marks: those of British papers, and names in apostrophes."""
    opened: int | None = None
    for place in range(first, last):
        if tokens[place].text not in "'‘’":
            continue
        if opened is None and _opens(tokens, place):
            opened = place
        elif opened is not None and not _opens(tokens, place):
            yield tokens[opened].end, tokens[place].start
            opened = None


def clauses(text: Text, sentence: Sentence, pack: Pack) -> list[Span]:
    """Tokens [first, last) of each clause: cut at ; : quotation marks, commas before "but"."""
    tokens = text.tokens
    cuts = [sentence.first]
    for place in range(sentence.first + 1, sentence.last):
        before = tokens[place - 1]
        if (pack.verb_last and _behind_verb(text, place, pack)) or (
            before.text in ";:"
            or (not pack.verb_last and (is_quote(before) or is_quote(tokens[place])))
            or (before.text == "," and tokens[place].fold in pack.clause_words)
            or _dated_anew(text, place, sentence.last, pack)
        ):
            cuts.append(place)
    cuts.append(sentence.last)
    return [pair for pair in pairwise(dict.fromkeys(cuts)) if pair[0] < pair[1]]


def _dated_anew(text: Text, place: int, last: int, pack: Pack) -> bool:
    """“... and on 8 September the court": a second date begins what happened then."""
    tokens = text.tokens
    if pack.verb_last or pack.inflection is not None or place + 2 >= last:
        return False
    if tokens[place].fold != "and" or tokens[place + 1].fold not in ("on", "in"):
        return False
    word = tokens[place + 2]
    return word.text[0].isdigit() or (word.capital and word.fold in pack.dates.months)


def _behind_verb(text: Text, place: int, pack: Pack) -> bool:
    """Whether a clause ends here in a language whose verb stands last: a verb, then a comma.

    There, quotation marks part clauses only around speech, not around the name of a newspaper.
    """
    tokens = text.tokens
    if is_quote(tokens[place - 1]):
        spans = [(text.at(start), text.at(end)) for start, end in text.quotes]
        speech = [(first, last + 1) for first, last in spans if last - first > _NAME_QUOTE]
        return any(place in edges for edges in speech)
    if tokens[place - 1].text != ",":
        return False
    word = tokens[place - 2].fold
    return word in pack.speech.that or word.endswith(pack.speech.verb_endings)
