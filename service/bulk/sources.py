"""Which reader an archive needs, by what it is called."""

from __future__ import annotations

from pathlib import Path

from service.bulk.folder import Folder
from service.bulk.lines import Lines
from service.bulk.parquet import Parquet
from service.bulk.row import CannotReadError, Columns, Source
from service.bulk.table import Table

_LINES = (".jsonl", ".ndjson", ".json")


def source_of(path: Path, columns: Columns, max_bytes: int, encoding: str = "utf-8") -> Source:
    """The archive at `path`. `max_bytes` is the longest row, `encoding` that of CSV and of text files.

    Raises `CannotReadError` for what is none.
    """
    suffix = Path(path.stem).suffix if path.suffix == ".gz" else path.suffix
    if path.is_dir():
        return Parquet(path, columns) if any(path.glob("*.parquet")) else Folder(path, max_bytes, encoding)
    if suffix in _LINES:
        return Lines(path, columns, max_bytes)
    if path.suffix == ".csv":
        return Table(path, columns, max_bytes, encoding)
    if path.suffix == ".parquet":
        return Parquet(path, columns)
    raise CannotReadError(f"{path.name}: not .jsonl, .ndjson, .csv, .parquet or a folder of .txt files.")
