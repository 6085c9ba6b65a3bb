"""Writes what `service.kept_patterns` takes: every pattern that is compiled until the service is warm."""

from __future__ import annotations

import importlib
import marshal
import re
from pathlib import Path
from typing import Any

from service.kept_patterns import COMPILER, FILE, MADE_BY, Asked, coded, leave, plain_compile


def asked_at_start() -> list[Asked]:
    """Every pattern that is compiled until the service is warm, in order."""
    asked: dict[Asked, None] = {}

    def note(pattern: Any, flags: int = 0) -> re.Pattern[str]:
        if isinstance(pattern, str):
            asked[str(pattern), int(flags)] = None  # Python 3.13 gives kinds of int that are not kept
        made: re.Pattern[str] = plain_compile(pattern, flags)
        return made

    COMPILER.compile = note
    try:
        importlib.import_module("service.app")
        importlib.import_module("service.warm_up").warm_up()
    finally:
        leave()
    return list(asked)


def keep(path: Path = FILE) -> int:
    """Write the file; how many patterns it has."""
    kept = {one: coded(*one) for one in asked_at_start()}
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_suffix(".new")
    new.write_bytes(marshal.dumps((MADE_BY, kept)))
    new.replace(path)
    return len(kept)


if __name__ == "__main__":
    print(f"{keep()} patterns kept in {FILE}")
