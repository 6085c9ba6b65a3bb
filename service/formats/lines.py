"""Events as NDJSON: one a line, each with the document that it was read from."""

from __future__ import annotations

from typing import Any

import orjson

LINES = "application/x-ndjson"


def lines(payload: dict[str, Any]) -> bytes:
    """A dumped answer as lines that stand for themselves, so that files can be joined and cut anywhere."""
    document = {"id": payload["document"]["id"], "published": payload["document"]["published"]}
    return b"".join(
        orjson.dumps({"document": document} | event, option=orjson.OPT_APPEND_NEWLINE)
        for event in payload["events"]
    )
