"""Reading: how well on labelled texts, how fast and how lean on the article.

Accuracy is counted by the scorer beside the labels. Speed is compared with cutting the same text
into words and, when it is installed, with spaCy doing no more than names.
"""

from __future__ import annotations

import json
import os
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from salname.read.document import Document, read_document
from salname.read.lines import lines_of

HERE = Path(__file__).parent
SHARED = HERE.parent.parent / "shared" / "gold" / "read"
OWN = HERE / "texts" / "read"
MOST_SECONDS, MOST_MEGABYTES = 0.2, 60


def main() -> None:
    """Print the tables and the figures for one article."""
    for name, folder in (
        ("shared", SHARED),
        ("develop", OWN / "develop"),
        ("blind", OWN / "blind"),
    ):
        if (folder / "labels").is_dir() and (SHARED / "score.py").is_file():
            print(f"-- {name}")
            print(table(folder))
    article = SHARED / "texts" / "en_seed.txt"
    if article.is_file():
        speed(article)


def table(folder: Path) -> str:
    """The scorer's table for every labelled text of a folder."""
    with tempfile.TemporaryDirectory() as out:
        for label in sorted((folder / "labels").glob("*.json")):
            said = json.loads(label.read_text(encoding="utf-8"))
            text = (folder / "texts" / f"{label.stem}.txt").read_text(encoding="utf-8")
            proposals = read_document(Document(text, said["published"], said["lang"]))
            lines = "\n".join(lines_of(proposals))
            (Path(out) / f"{label.stem}.jsonl").write_text(lines, encoding="utf-8")
        options = ["--labels", str(folder / "labels"), "--proposals", out]
        command = [sys.executable, str(SHARED / "score.py"), *options]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def speed(article: Path) -> None:
    """A whole run of the command, the reading alone, and what else one could do in that time."""
    text = article.read_text(encoding="utf-8")
    words = seconds(lambda: re.findall(r"\w+|\S", text))
    reading = seconds(lambda: read_document(Document(text, "2024-12", "en")))
    run, megabytes = whole_run(article)
    limits = f"at most {MOST_SECONDS} s, {MOST_MEGABYTES} MB"
    print(f"whole run  {run:.3f} s  {megabytes:.0f} MB  ({limits})")
    print(f"reading    {reading:.4f} s  = {reading / words:.0f} x cutting into words")
    peer = spacy_reading(article)
    if peer is None:
        print("spaCy      not measured: tools/need peers installs it")
        return
    print(f"spaCy      {peer['run']:.3f} s  {peer['megabytes']:.0f} MB for a whole run, names only")
    print(f"           = {peer['run'] / run:.1f} x our whole run in time")
    print(
        f"           {peer['read']:.4f} s once loaded = {peer['read'] / reading:.1f} x our reading"
    )


def seconds(work: Callable[[], object], times: int = 5) -> float:
    """The best of some runs, the first one left out."""
    work()
    took = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        took.append(time.perf_counter() - start)
    return min(took)


def whole_run(article: Path) -> tuple[float, float]:
    """Seconds and megabytes of `salname read` in a process of its own, its modules compiled."""
    command = [sys.executable, "-c", "from salname.desk.cli import main; main()"]
    command += ["read", "--json", "--published", "2024-12", str(article)]
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    with tempfile.TemporaryDirectory() as compiled:
        env = kept | {"PYTHONPYCACHEPREFIX": compiled}
        took = seconds(
            lambda: subprocess.run(command, stdout=subprocess.DEVNULL, env=env, check=True)
        )
    return took, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


def spacy_reading(article: Path) -> dict[str, float] | None:
    """The same article through spaCy's small English model in the peers' own environment."""
    python = HERE.parent / "build" / "peers" / "bin" / "python"
    if not python.exists():
        return None
    command = [str(python), str(HERE / "peers" / "spacy_reads.py"), *[str(article)] * 6]
    told = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    first, *warm = told["read_seconds"]
    run = told["load_seconds"] + first
    return {"run": run, "read": min(warm), "megabytes": told["megabytes"]}


if __name__ == "__main__":
    main()
