"""The bytes of a request into a checked document."""

from __future__ import annotations

from typing import Any

import orjson
from flask import Request

from service.documents import TooLongError, checked
from service.problems import Refused

_UTF8 = frozenset({"", "utf-8", "utf8", "us-ascii"})


def media_type(request: Request, accepted: tuple[str, ...], may_be_gzipped: bool = False) -> str:
    """The body's media type. Refuses (415) one that is not accepted, a charset or an encoding unknown."""
    if request.mimetype not in accepted:
        raise Refused(415, f"The body must be {' or '.join(accepted)}.")
    if request.mimetype_params.get("charset", "").lower() not in _UTF8:
        raise Refused(415, "The body must be in UTF-8.")
    encodings = ("identity", "gzip") if may_be_gzipped else ("identity",)
    if request.headers.get("Content-Encoding", "identity").lower() not in encodings:
        named = " or ".join(encodings)
        raise Refused(415, f"The body's encoding must be {named}.", {"Accept-Encoding": ", ".join(encodings)})
    return request.mimetype


def parsed(body: bytes, what: str = "body") -> Any:
    """JSON out of bytes. Raises `Refused` 400, in which they go by the name of `what`."""
    try:
        return orjson.loads(body)
    except orjson.JSONDecodeError as error:
        raise Refused(
            400, f"The {what} is not JSON in UTF-8: line {error.lineno}, column {error.colno}."
        ) from None


def decoded(body: bytes) -> str:
    """Plain text out of bytes, a byte order mark kept: it counts. Raises `Refused` 400."""
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Refused(400, f"The body is not UTF-8: byte {error.start}.") from None


def document(fields: Any, max_characters: int) -> dict[str, Any]:
    """A checked document request. Raises `ValidationError`, or `Refused` 413 for too long a text."""
    try:
        return checked(fields, max_characters)
    except TooLongError as error:
        raise Refused(413, str(error)) from None
