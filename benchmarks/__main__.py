"""Run every benchmark beside this file, or those named: `python -m benchmarks ledger read`."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path


def main(names: list[str]) -> None:
    """Run each module's `main()` under its own heading."""
    here = Path(__file__).parent
    every = sorted(path.stem for path in here.glob("[a-z]*.py"))
    for name in names or every:
        print(f"\n== {name}")
        import_module(f"benchmarks.{name}").main()


if __name__ == "__main__":
    main(sys.argv[1:])
