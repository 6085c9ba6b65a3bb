"""What becomes of a row."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import Any, NamedTuple

import orjson

MAX_FAULTS = 20


class Outcome(NamedTuple):
    """The bytes of a row's answer, or why it has none."""

    number: int
    answer: bytes
    rejection: bytes = b""


def rejected(
    number: int, document_id: Any, status: int, detail: str, faults: Iterable[dict[str, str]] = ()
) -> Outcome:
    """A line for the side file: the row, its id, and what would be the problem over HTTP."""
    error = {"status": status, "detail": detail, "errors": list(islice(faults, MAX_FAULTS))}
    named = document_id if isinstance(document_id, str) else None
    line = orjson.dumps({"row": number, "id": named, "error": error}, option=orjson.OPT_APPEND_NEWLINE)
    return Outcome(number, b"", line)
