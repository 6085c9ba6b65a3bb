"""What gunicorn refuses before the application sees it, in the shape of all other errors."""

from __future__ import annotations

import socket
import uuid

import orjson
from gunicorn.util import write_nonblock
from werkzeug.http import HTTP_STATUS_CODES

from service.problems import MEDIA_TYPE, problem


def write_problem(sock: socket.socket, status: int, reason: str, message: str) -> None:
    """In place of `gunicorn.util.write_error`, which writes HTML and quotes the request."""
    body = orjson.dumps(problem(status, "The request is not well-formed HTTP.", [], str(uuid.uuid4())))
    head = (
        f"HTTP/1.1 {status} {HTTP_STATUS_CODES[status]}\r\n"
        "Connection: close\r\n"
        f"Content-Type: {MEDIA_TYPE}\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    )
    write_nonblock(sock, head.encode() + body)
