"""A frame of texts into a frame of events.

By Arrow and not by pandas, in which a null would come as NaN and a day as a timestamp.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import chain
from typing import Any

import pyarrow
from pyspark import TaskContext
from pyspark.sql import DataFrame
from pyspark.sql.pandas.types import to_arrow_schema

from service.bulk.outcome import Outcome
from service.bulk.parquet import plain
from service.bulk.processes import Processes
from service.bulk.reading import Reader, Terms
from service.bulk.row import FIELDS, Columns, Row
from service.observe import set_up_logs
from service.spark.rows import TableRow, failed, rows_of
from service.spark.schema import EVENTS

_COLUMNS = Columns()
Batches = Iterable[pyarrow.RecordBatch]


def answers(frame: DataFrame, terms: Terms | None = None) -> DataFrame:
    """The events of all texts of `frame`, in the columns of `schema.EVENTS`.

    `frame` has `text`, and may have `id`, `published` (a day, an instant or YYYY-MM-DD) and `types` (an
    array); further columns are left out. Raises `ValueError` where there is no `text`.
    A row that has no answer is a row with `error` and no type, and never fails the job.
    """
    if "text" not in frame.columns:
        raise ValueError("The frame has no column text.")
    wanted = frame.select(*(name for name in FIELDS if name in frame.columns))
    return wanted.mapInArrow(mapped(terms or Terms(), to_arrow_schema(EVENTS)), EVENTS)


def mapped(terms: Terms, schema: pyarrow.Schema) -> Callable[[Batches], Iterator[pyarrow.RecordBatch]]:
    """What a task does with its texts."""

    def read(batches: Batches) -> Iterator[pyarrow.RecordBatch]:
        context = TaskContext.get()
        redone = context is not None and context.attemptNumber() > 0
        for batch in batches:
            rows = [_row(fields) for fields in batch.to_pylist()]
            outcomes = _apart(rows, terms) if redone else map(_reader(terms).outcome, rows)
            yield _batch(list(zip(rows, outcomes, strict=True)), schema)

    return read


@cache
def _reader(terms: Terms) -> Reader:
    """One for a process: Spark gives it many tasks one after another."""
    set_up_logs("error")
    return Reader(terms)


def _apart(rows: list[Row], terms: Terms) -> list[Outcome]:
    """Rows read in a process beside this one.

    The first attempt may have been ended by one of them: here it ends that process and is an error, while the
    others have their answers. It costs the copying of texts, so no first attempt is made so.
    """
    processes = Processes(terms, 1)
    try:
        return list(chain.from_iterable(processes.outcomes(rows)))
    finally:
        processes.close()


def _row(fields: dict[str, Any]) -> Row:
    return Row(0, {name: plain(value) for name, value in _COLUMNS.fields(fields).items()})


def _batch(read: list[tuple[Row, Outcome]], schema: pyarrow.Schema) -> pyarrow.RecordBatch:
    try:
        return _held([row for one in read for row in rows_of(*one)], schema)
    except (pyarrow.ArrowException, OverflowError):
        return _held([row for one in read for row in _that_fit(*one, schema)], schema)


def _that_fit(row: Row, outcome: Outcome, schema: pyarrow.Schema) -> list[TableRow]:
    """A document's rows, unless there is a figure among them that the columns cannot hold."""
    rows = rows_of(row, outcome)
    try:
        _held(rows, schema)
    except (pyarrow.ArrowException, OverflowError):
        return [failed(row, 500, "A figure is too large for its column.")]
    return rows


def _held(rows: list[TableRow], schema: pyarrow.Schema) -> pyarrow.RecordBatch:
    return pyarrow.RecordBatch.from_pylist(rows, schema)
