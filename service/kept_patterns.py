"""Compiled patterns kept on disk, as Python keeps compiled modules: compiling them is most of a start.

`python -m service.keep_patterns` writes them, which the image's build and `make run` do. Without the
file, or with that of another Python, `re` compiles as ever; a pattern that was changed since is not in
it. The file lies beside the byte code and is trusted as that is.
"""

from __future__ import annotations

import importlib
import marshal
import re
import sys
from array import array
from pathlib import Path
from typing import Any

_sre: Any = importlib.import_module("_sre")
COMPILER: Any = importlib.import_module("re._compiler")
plain_compile = COMPILER.compile

FILE = Path(__file__).parent / "__pycache__" / f"patterns.{sys.implementation.cache_tag}.kept"
MADE_BY = (sys.version, _sre.MAGIC, _sre.CODESIZE)

Asked = tuple[str, int]
"""A pattern and its flags, as `re.compile` was given them."""
Kept = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""All its flags, its code in words of 32 bits, how many groups it has, and their names."""


def use(path: Path = FILE) -> int:
    """Have `re` take from the file what is in it; how many patterns that are."""
    kept = _read(path)

    def compile_or_take(pattern: Any, flags: int = 0) -> re.Pattern[str]:
        try:
            one = kept.pop((pattern, int(flags)), None)
        except TypeError:
            one = None
        return restored(pattern, one) if one is not None else plain_compile(pattern, flags)

    if kept:
        COMPILER.compile = compile_or_take
    return len(kept)


def leave() -> None:
    """Have `re` compile again by itself: what is left in the file has no use after the start."""
    COMPILER.compile = plain_compile


def restored(pattern: str, kept: Kept) -> re.Pattern[str]:
    """The compiled pattern; equal to that of `re.compile`."""
    flags, code, groups, names, order = kept
    words = array("I")
    words.frombytes(code)
    made: re.Pattern[str] = _sre.compile(pattern, flags, words.tolist(), groups, names, order)
    return made


def coded(pattern: str, flags: int) -> Kept:
    """What `restored` needs of a pattern: what `re` itself makes of it."""
    parsed = COMPILER._parser.parse(pattern, flags)
    code = COMPILER._code(parsed, flags)
    state = parsed.state
    order: list[str | None] = [None] * state.groups
    for name, index in state.groupdict.items():
        order[index] = name
    return (
        int(flags | state.flags),
        array("I", code).tobytes(),
        state.groups - 1,
        state.groupdict,
        tuple(order),
    )


def _read(path: Path) -> dict[Asked, Kept]:
    try:
        made_by, kept = marshal.loads(path.read_bytes())  # noqa: S302 - ours, as byte code is
    except (OSError, EOFError, ValueError, TypeError):
        return {}
    return dict(kept) if made_by == MADE_BY else {}
