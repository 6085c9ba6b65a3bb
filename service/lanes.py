"""From one worker to its siblings, so that all cores read for one batch.

A socket that only processes of the same user can reach. Whichever worker is idle takes what comes over it,
as it does with requests from outside, and answers it in the same way.
"""

from __future__ import annotations

import http.client
import os
import socket
from collections.abc import Mapping

from flask import request

LANES = "DATELINE_LANES"  # where the socket is: from the process that starts the workers to them
PATIENCE = 600.0  # seconds: who answers has shorter limits of its own


class LaneClosedError(Exception):
    """No sibling takes work any more: they are stopping."""


class LaneBrokenError(Exception):
    """The sibling ended in the midst of the work."""


class _Connection(http.client.HTTPConnection):
    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(self.timeout)
        self.sock.connect(os.environ[LANES])


def are_there() -> bool:
    return LANES in os.environ


def is_inside() -> bool:
    """Whether the request that is being answered came from a sibling."""
    client = request.environ.get("gunicorn.socket")
    return client is not None and client.family == socket.AF_UNIX


def ask(path: str, body: bytes, headers: Mapping[str, str]) -> tuple[int, bytes]:
    """The status and the body of a sibling's answer. Raises `LaneClosedError`, `LaneBrokenError`.

    A connection for each, so that an idle worker takes it.
    """
    connection = _Connection("localhost", timeout=PATIENCE)
    try:
        connection.connect()
    except OSError:
        connection.close()
        raise LaneClosedError from None
    try:
        connection.request("POST", path, body, {**headers, "Connection": "close"})
        answer = connection.getresponse()
        return answer.status, answer.read()
    except (OSError, http.client.HTTPException):
        raise LaneBrokenError from None
    finally:
        connection.close()
