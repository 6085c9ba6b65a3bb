"""Rows out of a folder of text files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from service.bulk.row import CannotReadError, Row


class Folder:
    """All `*.txt` in it and below, in the order of their paths, which are the documents' ids."""

    def __init__(self, path: Path, max_bytes: int, encoding: str) -> None:
        self.name = path.name
        self._path = path
        self._files = sorted(file.relative_to(path).as_posix() for file in path.rglob("*.txt"))
        self._max_bytes = max_bytes
        self._encoding = encoding
        self.size = len(self._files)
        self.place = 0
        if not self._files:
            raise CannotReadError(f"{path.name}: there is no .txt file in it.")

    def __iter__(self) -> Iterator[Row]:
        for number, name in enumerate(self._files, 1):
            self.place = number
            yield self._row(number, name)

    def _row(self, number: int, name: str) -> Row:
        file = self._path / name
        try:
            if file.stat().st_size > self._max_bytes:
                return Row(number, {"id": name}, f"The file is over {self._max_bytes} bytes.")
            return Row(number, {"id": name, "text": file.read_bytes().decode(self._encoding)})
        except UnicodeDecodeError as error:
            return Row(number, {"id": name}, f"The file is not in {self._encoding}: byte {error.start}.")
        except OSError as error:
            return Row(number, {"id": name}, f"The file cannot be read: {error.strerror}.")
