"""What of a run is done, so that a run that was killed goes on where it was.

SQLite, beside the output: the number of rows done, the length that each file had then, and the ids seen.
What was written after that is cut off again, so no document is lost and none is there twice.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from types import TracebackType
from typing import NamedTuple

_TABLES = """
CREATE TABLE IF NOT EXISTS run (
    run TEXT NOT NULL, row INTEGER NOT NULL, answers INTEGER NOT NULL, rejections INTEGER NOT NULL,
    rejected INTEGER NOT NULL, finished INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS seen (id BLOB PRIMARY KEY, row INTEGER NOT NULL) WITHOUT ROWID;
"""


class Done(NamedTuple):
    """How far a run has come: the last row done, the bytes of both files, how many rows were rejected."""

    row: int = 0
    answers: int = 0
    rejections: int = 0
    rejected: int = 0
    finished: bool = False


class OtherRunError(Exception):
    """The files are those of another archive, of other terms, or of somebody else."""


class Journal:
    """`run` says what is being done: a journal of something else is refused (`OtherRunError`)."""

    def __init__(self, path: Path, run: str) -> None:
        self._database = sqlite3.connect(path, isolation_level=None)
        self._database.executescript("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;" + _TABLES)
        found = self._database.execute(
            "SELECT run, row, answers, rejections, rejected, finished FROM run"
        ).fetchone()
        if found is None:
            self._database.execute("INSERT INTO run VALUES (?, 0, 0, 0, 0, 0)", (run,))
            self.done = Done()
        elif found[0] != run:
            self._database.close()
            raise OtherRunError
        else:
            self.done = Done(found[1], found[2], found[3], found[4], bool(found[5]))
        # seen by rows that were on the way when the run broke off
        self._database.execute("DELETE FROM seen WHERE row > ?", (self.done.row,))
        self._database.execute("BEGIN")

    def first_seen(self, document: str, row: int) -> int:
        """The row in which a document's id stood first: `row` itself where it is new."""
        key = document.encode("utf-8", "surrogatepass")
        self._database.execute("INSERT OR IGNORE INTO seen VALUES (?, ?)", (key, row))
        return int(self._database.execute("SELECT row FROM seen WHERE id = ?", (key,)).fetchone()[0])

    def write(self, done: Done) -> None:
        """From here on a run goes on after `done`, whatever happens."""
        self._database.execute(
            "UPDATE run SET row = ?, answers = ?, rejections = ?, rejected = ?, finished = ?", done
        )
        self._database.execute("COMMIT")
        self._database.execute("BEGIN")
        self.done = done

    def __enter__(self) -> Journal:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._database.close()
