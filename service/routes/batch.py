"""POST /v1/events/batch: a document a line in, an answer a line out, streamed."""

from __future__ import annotations

import zlib
from collections import deque
from collections.abc import Iterator
from typing import Any

import orjson
from flask import Response, current_app, request, stream_with_context
from werkzeug.wsgi import get_input_stream

from schemas.request import BatchQuerySchema
from service.linking.clusters import clusters
from service.linking.item import Item, items_of
from service.linking.report import report
from service.openapi import Blueprint, problems
from service.problems import Refused, problem_of
from service.routes.incoming import GZIP, PromptLines, lines_of
from service.routes.lines import Waiting, answerer, problem_line
from service.routes.reading import media_type
from service.settings import Settings

blueprint = Blueprint("batch", __name__, description="Many texts in one request.")

NDJSON = "application/x-ndjson"


@blueprint.route("/v1/events/batch", methods=["POST"])
@blueprint.arguments(BatchQuerySchema, location="query")
@blueprint.doc(
    operationId="eventsBatch",
    requestBody={
        "required": True,
        "description": "A document request a line, as POST /v1/events takes it.",
        "content": {NDJSON: {"schema": {"type": "string"}}},
    },
    responses={
        200: {
            "description": "A line for each, in order: its answer, or `line`, `id` and the problem.",
            "content": {NDJSON: {"schema": {"type": "string"}}},
        },
    }
    | problems(401, 408, 415, 422, 429, 500, 503),
)
def batch(query: dict[str, Any]) -> Response:
    """The events of many texts, one line each, the first out before the last is in.

    A bad line is answered with its problem, and the rest goes on. Blank lines are passed over.
    With `link`, lines with a `cluster` each follow: the same happening in many documents is one.
    Both ways may be gzipped (`Content-Encoding`, `Accept-Encoding`).
    """
    media_type(request, (NDJSON,), may_be_gzipped=True)
    gzipped = request.headers.get("Content-Encoding", "").lower() == "gzip"
    settings = current_app.config["SETTINGS"]
    # not request.stream: here a line has the limit, the whole has none
    body = lines_of(get_input_stream(request.environ), gzipped)
    answers = _answers(_Numbered(body, settings), query["offsets"], settings)
    if query["link"]:
        answers = _linked(answers, settings.max_linked_documents)
    response = Response(mimetype=NDJSON)
    if request.accept_encodings.quality("gzip") > 0 and "gzip" in request.accept_encodings.values():
        response.content_encoding = "gzip"
        answers = _gzipped(answers)
    response.vary.add("Accept-Encoding")
    response.response = stream_with_context(answers)
    return response


class _Numbered:
    """The lines of a body that are not blank, with their numbers: no more than one is ever held."""

    def __init__(self, body: PromptLines, settings: Settings) -> None:
        self._body = body
        self._longest = settings.max_body_bytes
        self._most = settings.max_batch_lines
        self.number = 0

    def is_waiting(self) -> bool:
        return self._body.is_waiting(self._longest + 1)

    def next(self) -> bytes | None:
        """The next line, `None` for one over the limit. Raises `EOFError` after the last."""
        while line := self._body.readline(self._longest + 1):
            whole = line.endswith(b"\n")
            self.number = self._body.number
            if self._most and self.number > self._most:
                raise Refused(413, f"The batch is over {self._most} lines.")
            if len(line) > self._longest and not whole:
                self._pass_over()
                return None
            if line.strip():
                return line
        raise EOFError

    def _pass_over(self) -> None:
        while (more := self._body.readline(self._longest + 1)) and not more.endswith(b"\n"):
            pass


def _answers(lines: _Numbered, unit: str, settings: Settings) -> Iterator[bytes]:
    """The answers in order. Nothing is waited for from the client while an answer could be given."""
    reader = answerer(unit, settings)  # not before the first answer is asked for: it has to be closed
    waiting: deque[Waiting] = deque()
    end: Exception | None = None
    try:
        while waiting or end is None:
            try:
                while end is None and len(waiting) < reader.window and (not waiting or lines.is_waiting()):
                    line = lines.next()
                    waiting.append(reader.ask(lines.number, line))
            except Exception as error:
                end = error
            if waiting:
                yield waiting.popleft()()
    finally:
        reader.close()
    if isinstance(end, Refused):
        yield problem_line(max(lines.number, 1), None, problem_of(end))
    elif not isinstance(end, EOFError):  # the body breaks off: what was answered stays answered
        if lines.number:
            yield problem_line(lines.number + 1, None, problem_of(end))
        raise end


def _linked(answers: Iterator[bytes], most: int) -> Iterator[bytes]:
    """The answers, and after them a line for each cluster of their events."""
    items: list[Item] = []
    documents = 0
    for answer in answers:
        yield answer
        if documents <= most and "document" in (payload := orjson.loads(answer)):
            documents += 1
            items += items_of(payload)
    if documents > most:
        over = Refused(413, f"No more than {most} documents can be linked.")
        yield orjson.dumps({"cluster": None, "error": problem_of(over)}) + b"\n"
        return
    for cluster in clusters(items):
        yield orjson.dumps({"cluster": report(cluster)}) + b"\n"


def _gzipped(answers: Iterator[bytes]) -> Iterator[bytes]:
    """Each answer as soon as it is there, in one stream."""
    deflate = zlib.compressobj(wbits=GZIP)
    for answer in answers:
        yield deflate.compress(answer) + deflate.flush(zlib.Z_SYNC_FLUSH)
    yield deflate.flush()
