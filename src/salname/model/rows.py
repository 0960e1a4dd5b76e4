"""Reading a file of rows by code, strictly: no code twice, nothing that YAML reads as yes or no."""

from __future__ import annotations

from collections.abc import Hashable
from pathlib import Path
from typing import Any

import yaml

from salname.errors import DuplicateVocabularyCode, UnreadableVocabulary

_Loader: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_rows(path: Path) -> object:
    """What a YAML file says; a key written twice is an error, since the second would win unseen."""
    try:
        return yaml.load(path.read_text(encoding="utf-8"), Loader=_Strict)  # noqa: S506 - it is safe
    except (yaml.YAMLError, ValueError, OSError) as error:  # ValueError: no UTF-8, or 31 February
        raise UnreadableVocabulary(file=path.name, place=_place(error)) from error
    except _Twice as error:
        raise DuplicateVocabularyCode(file=path.name, key=error.args[0]) from error


class _Twice(Exception):
    """A key that stands twice in one mapping."""


class _Strict(_Loader):  # type: ignore[valid-type,misc]
    """The safe loader of PyYAML, in C where it is built, that also refuses a key given twice."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:  # noqa: FBT001, FBT002 - as PyYAML calls it
        found: dict[Hashable, Any] = super().construct_mapping(node, deep)
        if len(found) < len(node.value):
            keys = [key.value for key, _ in node.value]
            raise _Twice(next((key for key in keys if keys.count(key) > 1), ""))
        return found


def _place(error: Exception) -> str:
    """The line a fault is in, counted from one; a dash where it cannot be told."""
    mark = getattr(error, "problem_mark", None)
    return "-" if mark is None else str(mark.line + 1)
