"""A line of a batch into the line that answers it: in this process, or in an idle sibling."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Protocol

import orjson
from flask import Flask, current_app, request

from service import lanes
from service.observe import REQUEST_ID_HEADER, request_id
from service.problems import Refused, problem_of
from service.quota import cores
from service.routes.answering import answer
from service.routes.reading import document, parsed
from service.settings import Settings

Waiting = Callable[[], bytes]  # gives the answer, when it is there
LINES_A_WORKER = 2  # on the way at a time: one that is read, and one that waits


class Answerer(Protocol):
    window: int  # how many lines may be on the way

    def ask(self, number: int, line: bytes | None) -> Waiting:
        """Begin with a line (`None`: one over the limit). What it gives is always a line, if of a problem."""

    def close(self) -> None:
        """Nobody waits any more."""


class Here:
    """Reads a line when its answer is waited for."""

    window = 1

    def __init__(self, unit: str, settings: Settings) -> None:
        self._unit = unit
        self._settings = settings

    def ask(self, number: int, line: bytes | None) -> Waiting:
        return lambda: self.answer(number, line)

    def answer(self, number: int, line: bytes | None) -> bytes:
        try:
            payload, _ = answer(self.checked(line), self._unit, self._settings.validate_responses)
        except Exception as error:  # whatever is wrong with one line, the rest goes on
            return problem_line(number, line, problem_of(error))
        return payload + b"\n"

    def checked(self, line: bytes | None) -> dict[str, Any]:
        if line is None:
            raise Refused(413, f"The line is over {self._settings.max_body_bytes} bytes.")
        return document(parsed(line, "line"), self._settings.max_text_characters)

    def close(self) -> None:
        pass


class Siblings:
    """Has lines read wherever a worker is idle. What is wrong with a line is found out here."""

    def __init__(self, here: Here, unit: str, workers: int, places: threading.Semaphore) -> None:
        self.window = LINES_A_WORKER * workers
        self._here = here
        self._places = places
        self._path = f"/v1/events?offsets={unit}"
        self._headers = {"Content-Type": "application/json", REQUEST_ID_HEADER: request_id()}
        if key := request.headers.get("Authorization"):
            self._headers["Authorization"] = key
        self._pool = ThreadPoolExecutor(self.window, thread_name_prefix="lane")

    def ask(self, number: int, line: bytes | None) -> Waiting:
        try:
            self._here.checked(line)
        except Exception as error:
            problem = problem_line(number, line, problem_of(error))
            return lambda: problem
        body = line or b""
        future = self._pool.submit(lanes.ask, self._path, body, self._headers)
        return lambda: self._answer(number, body, future)

    def _answer(self, number: int, line: bytes, future: Future[tuple[int, bytes]]) -> bytes:
        try:
            status, body = self._patiently(line, future)
        except lanes.LaneClosedError:
            return self._here.answer(number, line)
        except lanes.LaneBrokenError as error:
            return problem_line(number, line, problem_of(error))
        return body + b"\n" if status == 200 else problem_line(number, line, orjson.loads(body))

    def _patiently(self, line: bytes, future: Future[tuple[int, bytes]]) -> tuple[int, bytes]:
        try:
            return future.result()
        except lanes.LaneBrokenError:  # a worker ended: another may not, unless the text is the reason
            return lanes.ask(self._path, line, self._headers)

    def close(self) -> None:
        self._pool.shutdown(wait=False, cancel_futures=True)
        self._places.release()


def offer_places(app: Flask, settings: Settings) -> None:
    """So many batches may be spread at a time that their lines always find a thread that answers them."""
    workers = settings.workers or cores()
    most = settings.threads // (2 * LINES_A_WORKER * workers)
    app.extensions["dateline.places"] = threading.Semaphore(most)


def answerer(unit: str, settings: Settings) -> Answerer:
    """Siblings where there are any and a place is free, else this process."""
    here = Here(unit, settings)
    places: threading.Semaphore = current_app.extensions["dateline.places"]
    if lanes.are_there() and places.acquire(blocking=False):
        return Siblings(here, unit, settings.workers or cores(), places)
    return here


def problem_line(number: int, line: bytes | None, problem: dict[str, Any]) -> bytes:
    """A line that says what is wrong with line `number`, by its id where it has one."""
    return orjson.dumps({"line": number, "id": _id(line), "error": problem}) + b"\n"


def _id(line: bytes | None) -> str | None:
    try:
        fields = orjson.loads(line or b"")
    except orjson.JSONDecodeError:
        return None
    named = fields.get("id") if isinstance(fields, dict) else None
    return named if isinstance(named, str) else None
