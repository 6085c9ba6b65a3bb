"""POST /v1/events/batch: a document a line in, an answer a line out, streamed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import orjson
from flask import Response, current_app, request, stream_with_context
from werkzeug.wsgi import get_input_stream

from schemas.request import OffsetsQuerySchema
from service.openapi import Blueprint, problems
from service.problems import Refused, problem_of
from service.routes.answering import answer
from service.routes.incoming import LineReader, prompt_lines
from service.routes.reading import document, media_type, parsed
from service.settings import Settings

blueprint = Blueprint("batch", __name__, description="Many texts in one request.")

NDJSON = "application/x-ndjson"


@blueprint.route("/v1/events/batch", methods=["POST"])
@blueprint.arguments(OffsetsQuerySchema, location="query")
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
    """
    media_type(request, (NDJSON,))
    settings = current_app.config["SETTINGS"]
    # not request.stream: here a line has the limit, the whole has none
    stream = prompt_lines(get_input_stream(request.environ))
    answers = _answers(_lines(stream, settings.max_body_bytes), query["offsets"], settings)
    return Response(stream_with_context(answers), mimetype=NDJSON)


def _lines(stream: LineReader, limit: int) -> Iterator[bytes | None]:
    """The lines of a body, `None` for one that is over the limit: no more than that is ever held."""
    while line := stream.readline(limit + 1):
        if len(line) <= limit or line.endswith(b"\n"):
            yield line
            continue
        while line and not line.endswith(b"\n"):
            line = stream.readline(limit + 1)
        yield None


def _answers(lines: Iterator[bytes | None], unit: str, settings: Settings) -> Iterator[bytes]:
    number = 0
    try:
        for number, line in enumerate(lines, 1):
            if settings.max_batch_lines and number > settings.max_batch_lines:
                over = Refused(413, f"The batch is over {settings.max_batch_lines} lines.")
                yield _problem(number, None, over)
                return
            if line is None or line.strip():
                yield _answer(number, line, unit, settings)
    except Exception as error:  # the body breaks off: what was answered stays answered
        if number:
            yield _problem(number + 1, None, error)
        raise


def _answer(number: int, line: bytes | None, unit: str, settings: Settings) -> bytes:
    fields: Any = None
    try:
        if line is None:
            raise Refused(413, f"The line is over {settings.max_body_bytes} bytes.")
        fields = parsed(line, "line")
        checked = document(fields, settings.max_text_characters)
        payload, _ = answer(checked, unit, settings.validate_responses)
        return payload + b"\n"
    except Exception as error:  # whatever is wrong with one line, the rest goes on
        return _problem(number, fields, error)


def _problem(number: int, fields: Any, error: Exception) -> bytes:
    sent = fields.get("id") if isinstance(fields, dict) else None
    named = sent if isinstance(sent, str) else None
    return orjson.dumps({"line": number, "id": named, "error": problem_of(error)}) + b"\n"
