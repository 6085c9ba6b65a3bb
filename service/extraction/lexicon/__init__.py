"""The word lists as data files, and the one loader of them.

Each file says in its head where its words come from. Lines that begin with `#` are remarks,
the first other line names the columns; several forms in one cell are parted by `|`.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

_HERE = Path(__file__).parent


def rows(name: str) -> Iterator[dict[str, str]]:
    """The rows of `name`.tsv as column to cell."""
    header: list[str] | None = None
    with (_HERE / f"{name}.tsv").open(encoding="utf-8", newline="\n") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if not line or line.startswith("#"):
                continue
            cells = line.split("\t")
            if header is None:
                header = cells
            else:
                yield dict(zip(header, cells + [""] * (len(header) - len(cells)), strict=False))


def forms(cell: str) -> list[str]:
    return [form for form in cell.split("|") if form]


@cache
def words(name: str, column: str) -> frozenset[str]:
    """Every form in one column of one file."""
    return frozenset(form for row in rows(name) for form in forms(row[column]))
