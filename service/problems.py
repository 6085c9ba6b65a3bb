"""Every error becomes `application/problem+json` (RFC 9457) here, and only here.

Nothing of what the client sent is said back, but for the names of wrong fields.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice
from typing import Any

import orjson
from flask import Flask, Response
from gunicorn.http.errors import NoMoreData, ParseException
from marshmallow import ValidationError
from werkzeug.exceptions import ClientDisconnected, HTTPException, InternalServerError
from werkzeug.http import HTTP_STATUS_CODES

from service.documents import faults
from service.observe import log, request_id

MEDIA_TYPE = "application/problem+json"
MAX_FAULTS = 20

DETAILS = {
    400: "The request is not well-formed HTTP.",
    404: "There is nothing at this path.",
    405: "This path does not take this method; Allow names those that it takes.",
    408: "The request came too slowly, or not whole.",
    413: "The request is over the size limit.",
    429: "Too many requests; Retry-After says when to come back.",
    500: "Something went wrong here; the log has it under the id in `instance`.",
}


class Refused(HTTPException):
    """A request that is refused for a reason of ours, with words of ours."""

    def __init__(self, status: int, detail: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(detail)
        self.code = status
        self._headers = headers or {}

    def get_headers(self, *args: Any, **kwargs: Any) -> list[tuple[str, str]]:
        return [*super().get_headers(*args, **kwargs), *self._headers.items()]


def problem(status: int, detail: str, errors: list[dict[str, str]], occurrence: str) -> dict[str, Any]:
    return {
        "type": "about:blank",
        "title": HTTP_STATUS_CODES[status],
        "status": status,
        "detail": detail,
        "instance": f"urn:request:{occurrence}",
        "errors": errors,
    }


def problem_of(error: Exception) -> dict[str, Any]:
    """The problem that stands for an exception. What nobody foresaw is a 500, and goes to the log."""
    if isinstance(error, ValidationError):
        wrong = list(islice(faults(error.messages), MAX_FAULTS))
        return problem(422, "Fields are wrong; `errors` names them.", wrong, request_id())
    if isinstance(error, (ClientDisconnected, ConnectionError, NoMoreData)):
        return problem(408, DETAILS[408], [], request_id())
    if isinstance(error, HTTPException) and error.code and not isinstance(error, InternalServerError):
        detail = str(error.description) if isinstance(error, Refused) else DETAILS.get(error.code, error.name)
        return problem(error.code, detail, [], request_id())
    if isinstance(error, ParseException):  # a body that is no proper HTTP, found out while it is read
        return problem(400, DETAILS[400], [], request_id())
    log.error("failed", exc_info=getattr(error, "original_exception", None) or error)
    return problem(500, DETAILS[500], [], request_id())


def _answer(error: Exception) -> Response | HTTPException:
    if isinstance(error, HTTPException) and (error.code is None or error.code < 400):
        return error
    # webargs wraps what is wrong with the query, by its place
    cause = getattr(error, "exc", None)
    if isinstance(cause, ValidationError):
        error = ValidationError(cause.messages_dict.get("query", {}))
    body = problem_of(error)
    response = Response(orjson.dumps(body), body["status"], mimetype=MEDIA_TYPE)
    if isinstance(error, HTTPException):
        for name, value in error.get_headers():
            if name in {"Accept-Encoding", "Allow", "Retry-After", "WWW-Authenticate"}:
                response.headers[name] = value
    return response


def answer_errors(app: Flask) -> None:
    app.register_error_handler(HTTPException, _answer)
    app.register_error_handler(ValidationError, _answer)
    app.register_error_handler(Exception, _answer)
