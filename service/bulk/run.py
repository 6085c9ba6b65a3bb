"""A whole archive into a file of answers and one of rejected rows, from where the last run broke off."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from service import __version__
from service.bulk.journal import Done, Journal, OtherRunError
from service.bulk.outcome import Outcome
from service.bulk.processes import Processes
from service.bulk.reading import Terms
from service.bulk.row import Row, Source
from service.extraction.identity import document_id
from service.formats.table import TABLE, header

Progress = Callable[[int, Done], None]  # the archive's place, and what is done


@dataclass(frozen=True, slots=True)
class Files:
    """What a run writes: answers, rows that have none and why, and what is done."""

    answers: Path

    @property
    def rejections(self) -> Path:
        return self.answers.with_name(self.answers.name + ".rejected.ndjson")

    @property
    def journal(self) -> Path:
        return self.answers.with_name(self.answers.name + ".journal")


def run(
    source: Source,
    files: Files,
    terms: Terms,
    workers: int,
    given: dict[str, Any] | None = None,
    progress: Progress = lambda place, done: None,
) -> Done:
    """Read every row of `source` that is not done yet. `given` are fields of all rows that lack them.

    Raises `OtherRunError` where `files` are those of another archive or of other terms.
    """
    given = given or {}
    if files.answers.exists() and not files.journal.exists():
        raise OtherRunError
    what = f"{__version__} {source.name} {source.size} {terms} {sorted(given.items())}"
    with ExitStack() as stack:
        journal = stack.enter_context(Journal(files.journal, what))
        if journal.done.finished:
            return journal.done
        answers = stack.enter_context(_from(files.answers, journal.done.answers))
        rejections = stack.enter_context(_from(files.rejections, journal.done.rejections))
        if terms.form == TABLE and not journal.done.answers:
            answers.write(header())
        processes = Processes(terms, workers)
        stack.callback(processes.close)
        for outcomes in processes.outcomes(_fresh(source, journal, given)):
            for outcome in outcomes:
                answers.write(outcome.answer)
                rejections.write(outcome.rejection)
            journal.write(_done(journal.done, outcomes, answers, rejections))
            progress(source.place, journal.done)
        journal.write(journal.done._replace(finished=True))
        return journal.done


def _fresh(source: Source, journal: Journal, given: dict[str, Any]) -> Iterator[Row]:
    """The rows that are not done, those faulty whose document stood in an earlier one."""
    done = journal.done.row
    for row in source:
        if row.number <= done:
            continue
        document = _document(row)
        first = journal.first_seen(document, row.number) if document else row.number
        if first != row.number:
            yield Row(row.number, row.fields, f"The document stood in row {first} already.", 409)
        else:
            yield row._replace(fields=given | row.fields)


def _document(row: Row) -> str:
    """The id that the row's document goes by; none where there is nothing to read."""
    identity, text = row.fields.get("id"), row.fields.get("text")
    if row.fault or not isinstance(text, str):
        return ""
    return identity if isinstance(identity, str) else document_id(text)


def _done(before: Done, outcomes: list[Outcome], answers: IO[bytes], rejections: IO[bytes]) -> Done:
    for file in (answers, rejections):
        file.flush()
        os.fsync(file.fileno())
    refused = sum(1 for outcome in outcomes if outcome.rejection)
    return Done(outcomes[-1].number, answers.tell(), rejections.tell(), before.rejected + refused)


def _from(path: Path, length: int) -> IO[bytes]:
    """A file to go on writing at `length`: what stands after it was never said to be done."""
    file = path.open("r+b" if path.exists() else "w+b")
    file.truncate(length)
    file.seek(length)
    return file
