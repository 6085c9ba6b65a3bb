"""Rows out of a file with a JSON object a line."""

from __future__ import annotations

import codecs
import gzip
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

import orjson

from service.bulk.row import Columns, Row


class Lines:
    """JSON Lines, also gzipped. A line over the limit, or that is no JSON in UTF-8, is a faulty row."""

    def __init__(self, path: Path, columns: Columns, max_bytes: int) -> None:
        self.name = path.name
        self.size = path.stat().st_size
        self._path = path
        self._columns = columns
        self._max_bytes = max_bytes
        self._raw: IO[bytes] | None = None

    @property
    def place(self) -> int:
        return self._raw.tell() if self._raw and not self._raw.closed else 0

    def __iter__(self) -> Iterator[Row]:
        with self._path.open("rb") as self._raw:
            stream: Any = gzip.GzipFile(fileobj=self._raw) if self._path.suffix == ".gz" else self._raw
            for number, line in enumerate(self._lines(stream), 1):
                if line is None:
                    yield Row(number, {}, f"The line is over {self._max_bytes} bytes.")
                elif line.strip():
                    yield self._row(number, line)

    def _lines(self, stream: Any) -> Iterator[bytes | None]:
        start = True
        while line := stream.readline(self._max_bytes + 1):
            whole = len(line) <= self._max_bytes or line.endswith(b"\n")
            yield line.removeprefix(codecs.BOM_UTF8) if whole and start else line if whole else None
            start = False
            while not whole and line and not line.endswith(b"\n"):
                line = stream.readline(self._max_bytes + 1)

    def _row(self, number: int, line: bytes) -> Row:
        try:
            parsed = orjson.loads(line)
        except orjson.JSONDecodeError as error:
            return Row(number, {}, f"The line is not JSON in UTF-8: column {error.colno}.")
        if not isinstance(parsed, dict):
            return Row(number, {}, "The line is not a JSON object.")
        return Row(number, self._columns.fields(parsed))
