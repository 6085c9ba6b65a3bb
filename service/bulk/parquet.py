"""Rows out of a Parquet file, or a folder of its parts. Needs pyarrow: `pip install '.[parquet]'`."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from service.bulk.row import CannotReadError, Columns, Row

ROWS_AT_ONCE = 256


class Parquet:
    """One row a document. A column of days or instants may be `published`."""

    def __init__(self, path: Path, columns: Columns) -> None:
        self.name = path.name
        try:
            import pyarrow
            import pyarrow.dataset as datasets
        except ImportError:
            raise CannotReadError("Parquet needs pyarrow: pip install 'dateline[parquet]'.") from None
        try:
            self._dataset = datasets.dataset(path, format="parquet")
            self.size = self._dataset.count_rows()
        except (pyarrow.ArrowException, OSError) as error:
            raise CannotReadError(f"{path.name}: no Parquet file ({type(error).__name__}).") from None
        named = {name for _, name in columns.names}
        self._wanted = [name for name in self._dataset.schema.names if name in named]
        if dict(columns.names)["text"] not in self._wanted:
            raise CannotReadError(f"{path.name}: there is no column for the text.")
        self._columns = columns
        self.place = 0

    def __iter__(self) -> Iterator[Row]:
        number = 0
        for batch in self._dataset.to_batches(columns=self._wanted, batch_size=ROWS_AT_ONCE):
            for row in batch.to_pylist():
                number += 1
                self.place = number
                fields = self._columns.fields(row)
                yield Row(number, {name: plain(value) for name, value in fields.items()})


def plain(value: Any) -> Any:
    """A value of a column as JSON would have it: days are YYYY-MM-DD."""
    if isinstance(value, datetime.datetime):
        value = value.date()
    return value.isoformat() if isinstance(value, datetime.date) else value
