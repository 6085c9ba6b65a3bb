"""Events as CSV (RFC 4180): one a row, under the columns of `service.formats.columns`."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Any

from service.formats.columns import COLUMNS

TABLE = "text/csv"
BETWEEN = "|"  # between the values of a list
_STANDS_FOR_IT = "¦"
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def table(payload: dict[str, Any]) -> bytes:
    """A dumped answer as a table with a header row."""
    return header() + rows(payload)


def header() -> bytes:
    """The row of the columns' names."""
    return _rows([COLUMNS])


def rows(payload: dict[str, Any]) -> bytes:
    """The events of a dumped answer, a row each, without a header."""
    wholes = [event | {"document": payload["document"]} for event in payload["events"]]
    return _rows([_cell(whole, column) for column in COLUMNS] for whole in wholes)


def _rows(cells: Iterable[Sequence[str]]) -> bytes:
    written = io.StringIO(newline="")
    csv.writer(written).writerows(cells)
    # a text may hold half of a surrogate pair, which UTF-8 cannot
    return written.getvalue().encode("utf-8", "replace")


def _cell(event: dict[str, Any], column: str) -> str:
    name, _, part = column.partition(".")
    value = event.get(name)
    if isinstance(value, list):
        # as many as in every other column of the list, empty where there is nothing to say
        return _safe(BETWEEN.join(_plain(_part(one, part)).replace(BETWEEN, _STANDS_FOR_IT) for one in value))
    return _safe(_plain(_part(value, part)))


def _part(value: Any, part: str) -> Any:
    return value.get(part) if part and isinstance(value, dict) else value


def _plain(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return f"{value:.15g}" if abs(value) < 1e15 else repr(value)
    return str(value)


def _safe(cell: str) -> str:
    """The words are a stranger's: a spreadsheet must not run them as a formula."""
    return "'" + cell if cell.startswith(_FORMULA) else cell
