"""Labels from marks: `python -m benchmarks.texts.label` writes labels/NAME.json anew.

A marks file says in plain lines what a person saw in texts/NAME.txt; places are given by words,
never by numbers. `lang`, `genre`, `published`, then entities by kind (`person: A; B`), then

    act: kind | who | anchor words | date 2023-03-04 | court ... | term 4m | articles 178.3.2; 221.3
    said: speaker = other name; another | cue | words said | denies direct

A long passage may be cut to `first words ... last words`; words that stand in the text more than
once end in `@2` for their second place. `asserts` and `indirect` need no mention.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent / "read"
HALVES = ("develop", "blind")
KINDS = ("person", "org", "court", "date", "term", "charge", "article", "judge", "role", "place")
LISTS = ("charges", "articles")
Label = dict[str, Any]


class UnmarkableError(ValueError):
    """Words of a marks file that do not stand in their text, or stand there more than once."""


def label_of(marks: str, text: str, name: str) -> Label:
    """The label of one text, in the format that the scorer reads."""
    fields: Label = {"name": name, "source": "invented", "entities": {kind: [] for kind in KINDS}}
    rows: dict[str, list[Label]] = {"act": [], "said": []}
    for line in marks.splitlines():
        key, _, value = (part.strip() for part in line.partition(":"))
        if key in rows:
            rows[key].append((act if key == "act" else said)(value, text))
        elif key in KINDS:
            fields["entities"][key] = pieces(value)
        elif key and not key.startswith("#"):
            fields[key] = value
    return fields | {"events": rows["act"], "attributions": rows["said"]}


def act(line: str, text: str) -> Label:
    """One event: its kind, whom it befell, the words it hangs on, and its slots."""
    kind, who, anchor, *slots = (part.strip() for part in line.split("|"))
    span = place(anchor, text)
    made: Label = {"k": kind, "who": who, "anchor": text[slice(*span)], "span": list(span)}
    for slot in slots:
        key, _, value = slot.partition(" ")
        made[key] = pieces(value) if key in LISTS else value
    return made


def said(line: str, text: str) -> Label:
    """One attribution: who says it, by which cue, where the words said stand, how they are said."""
    names, cue, words, *how = (part.strip() for part in line.split("|"))
    speaker, _, others = (part.strip() for part in names.partition("="))
    span, tags = place(words, text), " ".join(how).split()
    made: Label = {"speaker": speaker, "cue": cue, "span": list(span), "text": text[slice(*span)]}
    made["mode"] = "direct" if "direct" in tags else "indirect"
    made["stance"] = next((tag for tag in tags if tag != "direct"), "asserts")
    return made | ({"speaker_also": pieces(others)} if others else {})


def pieces(value: str) -> list[str]:
    """A list in one line: `A; B`."""
    return [part.strip() for part in value.split(";") if part.strip()]


def place(words: str, text: str) -> tuple[int, int]:
    """Where these words stand; `...` skips to the nearest end, `@2` takes the second place."""
    words, _, which = words.partition(" @")
    first, _, last = words.partition(" ... ")
    pattern = re.escape(first) + (r".*?" + re.escape(last) if last else "")
    found = [match.span() for match in re.finditer(pattern, text, re.DOTALL)]
    wanted = int(which or 1)
    if len(found) < wanted or (len(found) > 1 and not which):
        raise UnmarkableError(f"{len(found)} places for {words!r}")
    return found[wanted - 1]


def write_labels(half: Path) -> list[Path]:
    """Write the labels of one half from its marks; return the files written."""
    written = []
    for marks in sorted((half / "marks").glob("*.marks")):
        text = (half / "texts" / f"{marks.stem}.txt").read_text(encoding="utf-8")
        label = label_of(marks.read_text(encoding="utf-8"), text, marks.stem)
        target = half / "labels" / f"{marks.stem}.json"
        shown = json.dumps(label, ensure_ascii=False, indent=1)
        target.write_text(shown + "\n", encoding="utf-8")
        written.append(target)
    return written


def main() -> None:
    """Write every label, and say how many."""
    for half in HALVES:
        print(half, len(write_labels(HERE / half)))


if __name__ == "__main__":
    main()
