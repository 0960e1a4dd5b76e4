"""How far two readings of the same texts agree: `python -m benchmarks.texts.agreement`.

The ten texts under again/marks were marked a second time from the text alone. F1 is taken with
the first reading as the truth; it is the same the other way round.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from benchmarks.texts.label import HALVES, HERE, KINDS, Label, label_of

CONTENT_OVERLAP = 0.5
SLOTS = ("who", "date", "court", "term", "charges", "articles")
UNCOUNTED = {"judge", "role", "place"}
Row = tuple[str, int, int, int]


def read(path: Path) -> str:
    """A file of the corpus."""
    return path.read_text(encoding="utf-8")


def pairs() -> Iterator[tuple[Label, Label]]:
    """The first and the second label of every text that was marked twice."""
    for marks in sorted((HERE / "again" / "marks").glob("*.marks")):
        half = next(HERE / half for half in HALVES if (HERE / half / "marks" / marks.name).exists())
        text = read(half / "texts" / f"{marks.stem}.txt")
        first = label_of(read(half / "marks" / marks.name), text, marks.stem)
        yield first, label_of(read(marks), text, marks.stem)


def overlap(one: Label, other: Label) -> float:
    """Share of the characters of both spans that both hold."""
    start, end = map(int, one["span"])
    first, last = map(int, other["span"])
    return max(0, min(end, last) - max(start, first)) / (max(end, last) - min(start, first))


def matched(
    ours: list[Label], theirs: list[Label], same: Callable[[Label, Label], bool]
) -> list[tuple[Label, Label]]:
    """Each label with the first free one of the other reading that is the same."""
    free, found = list(theirs), []
    for one in ours:
        other = next((it for it in free if same(one, it)), None)
        if other is not None:
            free.remove(other)
            found.append((one, other))
    return found


def same_act(one: Label, other: Label) -> bool:
    """Of one kind, at cues that touch."""
    return bool(one["k"] == other["k"]) and overlap(one, other) > 0


def same_saying(one: Label, other: Label) -> bool:
    """Half of the words said, by a speaker both readings name."""
    speakers = [{it["speaker"], *it.get("speaker_also", [])} for it in (one, other)]
    return overlap(one, other) >= CONTENT_OVERLAP and bool(speakers[0] & speakers[1])


def equal(found: list[tuple[Label, Label]], *keys: str) -> tuple[int, int]:
    """How many of the values that either reading gives are the same in both."""
    values: list[tuple[Any, Any]] = [(a.get(key), b.get(key)) for a, b in found for key in keys]
    given = [(a, b) for a, b in values if a or b]
    return sum(a == b for a, b in given), len(given)


def rows(first: Label, second: Label) -> Iterator[Row]:
    """Name of a measure, agreed, labels of the first reading, labels of the second."""
    for kind in KINDS:
        ours, theirs = (set(it["entities"][kind]) for it in (first, second))
        if kind not in UNCOUNTED:
            yield kind, len(ours & theirs), len(ours), len(theirs)
    for name, key, same in (("act", "events", same_act), ("said", "attributions", same_saying)):
        ours, theirs = first[key], second[key]
        found = matched(ours, theirs, same)
        yield name, len(found), len(ours), len(theirs)
        agreed, given = equal(found, *SLOTS) if name == "act" else equal(found, "stance", "mode")
        yield f"{name}: slots" if name == "act" else "said: stance, mode", agreed, given, given


def main() -> None:
    """Print F1 for each measure over all texts marked twice."""
    table: Counter[tuple[str, int]] = Counter()
    names: dict[str, None] = {}
    for first, second in pairs():
        for name, *figures in rows(first, second):
            names[name] = None
            table.update({(name, at): figure for at, figure in enumerate(figures)})
    for name in names:
        agreed, ours, theirs = (table[name, at] for at in range(3))
        print(f"{name:20}{2 * agreed / (ours + theirs):.2f}   {agreed} of {ours} and {theirs}")


if __name__ == "__main__":
    main()
