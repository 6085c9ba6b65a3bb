"""The word lists as data files, and the one loader of them.

Each file says in its head where its words come from. Lines that begin with `#` are remarks,
the first other line names the columns; several forms in one cell are parted by `|`.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from operator import itemgetter
from pathlib import Path

_HERE = Path(__file__).parent


def _lines(name: str) -> tuple[list[str], Iterator[list[str]]]:
    """The names of the columns of `name`.tsv, and the cells of each row."""
    text = (_HERE / f"{name}.tsv").read_text(encoding="utf-8")
    lines = (line.split("\t") for line in text.split("\n") if line and line[0] != "#")
    return next(lines), lines


def rows(name: str) -> Iterator[dict[str, str]]:
    """The rows of `name`.tsv as column to cell."""
    header, lines = _lines(name)
    width = len(header)
    for cells in lines:
        if len(cells) < width:
            cells += [""] * (width - len(cells))
        yield dict(zip(header, cells, strict=False))


def cells(name: str, *columns: str) -> Iterator[tuple[str, ...]]:
    """These columns' cells in each row of `name`.tsv."""
    header, lines = _lines(name)
    width, empty = len(header), [""] * len(header)
    of = itemgetter(*(header.index(column) for column in columns))
    return (of(line) if len(line) >= width else of([*line, *empty]) for line in lines)


def forms(cell: str) -> list[str]:
    return [form for form in cell.split("|") if form]


@cache
def words(name: str, column: str) -> frozenset[str]:
    """Every form in one column of one file."""
    header, lines = _lines(name)
    if len(header) == 1:
        return frozenset(line[0] for line in lines if line[0])
    column_at = header.index(column)
    return frozenset(
        form
        for cells in lines
        if len(cells) > column_at
        for form in (forms(cells[column_at]) if "|" in cells[column_at] else (cells[column_at],))
        if form
    )
