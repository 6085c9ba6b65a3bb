"""Rows to processes and back: in order, with few on the way at a time, and past a process that dies."""

from __future__ import annotations

import ctypes
import signal
import sys
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from multiprocessing import get_context

from service.bulk.outcome import Outcome, rejected
from service.bulk.reading import Reader, Terms
from service.bulk.row import Row
from service.observe import set_up_logs

ROWS = 32  # of a piece: enough that handing it over costs little beside reading it
CHARACTERS = 200_000  # of a piece of long texts
AHEAD = 3  # pieces for each process: one being read, and some that wait
_PR_SET_PDEATHSIG = 1  # of linux/prctl.h

_reader: Reader


def _begin(terms: Terms) -> None:
    global _reader
    _end_with_parent()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent's to answer
    set_up_logs("error")
    _reader = Reader(terms)


def _end_with_parent() -> None:
    """A parent that is killed closes nothing: this process would wait for more for ever, its files open."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def _outcomes(rows: list[Row]) -> list[Outcome]:
    return [_reader.outcome(row) for row in rows]


def pieces(rows: Iterable[Row]) -> Iterator[list[Row]]:
    """Rows by the piece: none longer than `ROWS`, nor much longer than `CHARACTERS`."""
    piece: list[Row] = []
    characters = 0
    for row in rows:
        piece.append(row)
        text = row.fields.get("text")
        characters += len(text) if isinstance(text, str) else 0
        if len(piece) == ROWS or characters >= CHARACTERS:
            yield piece
            piece, characters = [], 0
    if piece:
        yield piece


class Processes:
    """A pool that goes on when one of its processes is killed: the row that kills twice is rejected."""

    def __init__(self, terms: Terms, workers: int) -> None:
        self._terms = terms
        self._workers = workers
        self._pool = self._new()

    def _new(self) -> ProcessPoolExecutor:
        # forked, so that the grammar is loaded once and its memory shared
        fork = get_context("fork")
        return ProcessPoolExecutor(self._workers, fork, initializer=_begin, initargs=(self._terms,))

    def outcomes(self, rows: Iterable[Row]) -> Iterator[list[Outcome]]:
        """The outcomes of all rows, piece by piece in their order. Memory does not grow with their number."""
        waiting: deque[tuple[list[Row], Future[list[Outcome]]]] = deque()
        feed = pieces(rows)
        for piece in islice(feed, AHEAD * self._workers):
            waiting.append((piece, self._submit(piece)))
        while waiting:
            piece, future = waiting.popleft()
            try:
                outcomes = future.result()
            except BrokenProcessPool:
                outcomes = self._one_by_one(piece)
                waiting = deque((later, self._submit(later)) for later, _ in waiting)
            yield outcomes
            for piece in islice(feed, 1):
                waiting.append((piece, self._submit(piece)))

    def _submit(self, piece: list[Row]) -> Future[list[Outcome]]:
        try:
            return self._pool.submit(_outcomes, piece)
        except BrokenProcessPool:
            self._pool.shutdown(wait=False)
            self._pool = self._new()
            return self._pool.submit(_outcomes, piece)

    def _one_by_one(self, piece: list[Row]) -> list[Outcome]:
        outcomes: list[Outcome] = []
        for row in piece:
            try:
                outcomes += self._submit([row]).result()
            except BrokenProcessPool:
                detail = "The process that read it ended."
                outcomes.append(rejected(row.number, row.fields.get("id"), 500, detail))
        return outcomes

    def close(self) -> None:
        self._pool.shutdown(cancel_futures=True)
