"""Rows out of a CSV file with a header."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from service.bulk.row import CannotReadError, Columns, Row

TYPES_BETWEEN = "|"  # between the kinds of events in a cell of the column `types`


class Table:
    """RFC 4180, so a text in quotes may hold line breaks. One not in the encoding is faulty."""

    def __init__(self, path: Path, columns: Columns, max_bytes: int, encoding: str) -> None:
        self.name = path.name
        self.size = path.stat().st_size
        self._path = path
        self._columns = columns
        self._encoding = encoding
        self._raw: IO[bytes] | None = None
        csv.field_size_limit(max_bytes)

    @property
    def place(self) -> int:
        return self._raw.tell() if self._raw and not self._raw.closed else 0

    def __iter__(self) -> Iterator[Row]:
        encoding = "utf-8-sig" if self._encoding == "utf-8" else self._encoding
        with self._path.open("rb") as self._raw:
            # what is no character becomes half of a surrogate pair, which no file in UTF-8 holds
            text = io.TextIOWrapper(self._raw, encoding, "surrogateescape", newline="")
            reader = csv.reader(text, strict=True)
            header = next(reader, [])
            if dict(self._columns.names)["text"] not in header:
                raise CannotReadError(f"{self._path.name}: the header has no column for the text.")
            yield from self._rows(reader, header)

    def _rows(self, reader: Iterator[list[str]], header: list[str]) -> Iterator[Row]:
        number = 0
        while True:
            number += 1
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error as error:
                yield Row(number, {}, f"The row is not CSV: {error}.")
                continue
            if cells:
                yield self._row(number, cells, header)

    def _row(self, number: int, cells: list[str], header: list[str]) -> Row:
        if len(cells) != len(header):
            return Row(number, {}, f"The row has {len(cells)} cells, the header {len(header)}.")
        if not all(map(str.isascii, cells)) and any("\udc80" <= sign <= "\udcff" for sign in "".join(cells)):
            return Row(number, {}, f"The row is not in {self._encoding}.")
        fields = self._columns.fields(dict(zip(header, cells, strict=True)))
        if "types" in fields:
            fields["types"] = fields["types"].split(TYPES_BETWEEN)
        return Row(number, fields)
