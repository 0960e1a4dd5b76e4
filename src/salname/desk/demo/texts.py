"""The texts of the demo: our own in three languages, and the article where it is at hand."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import msgspec
import yaml

SAMPLES = Path(__file__).parent / "samples"
ARTICLE = Path("..", "shared", "sources", "seed-article.txt")
ARTICLE_PUBLISHED = "2024-12"


@dataclass(frozen=True)
class Sample:
    """A file with what the person who gathers it says of it."""

    path: Path
    published: str
    title: str | None = None
    publisher: str | None = None


class _Row(msgspec.Struct, forbid_unknown_fields=True):
    file: str
    title: str
    language: str
    published: str
    publisher: str


def samples() -> list[Sample]:
    """Our samples, and the article when it lies beside the folder the demo runs in."""
    written = (SAMPLES / "samples.yaml").read_text(encoding="utf-8")
    rows = msgspec.convert(yaml.safe_load(written), dict[str, _Row])
    ours = [
        Sample(SAMPLES / row.file, row.published, row.title, row.publisher) for row in rows.values()
    ]
    return [*ours, *([Sample(ARTICLE, ARTICLE_PUBLISHED)] if ARTICLE.is_file() else [])]
