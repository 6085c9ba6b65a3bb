"""An outcome into rows of the table: one an event, or one that says why there is no answer."""

from __future__ import annotations

from typing import Any

import orjson

from service.bulk.outcome import Outcome
from service.bulk.row import Row
from service.extraction.identity import document_id
from service.spark.schema import DOCUMENT_FIELDS, EVENT_FIELDS, WIRE_NAMES, held

TableRow = dict[str, Any]  # by column; those that are not there are null


def rows_of(row: Row, outcome: Outcome) -> list[TableRow]:
    """The rows of a document; none where its text tells of no event."""
    if outcome.rejection:
        error = orjson.loads(outcome.rejection)["error"]
        return [failed(row, error["status"], error["detail"])]
    answer = orjson.loads(outcome.answer)
    document = {
        name: held(field, answer["document"][name.removeprefix("document_")])
        for name, field in DOCUMENT_FIELDS.items()
    }
    return [document | _event(event) for event in answer["events"]]


def _event(event: dict[str, Any]) -> TableRow:
    row = {
        column: held(field, event[name])
        for column, field in EVENT_FIELDS.items()
        if (name := WIRE_NAMES.get(column, column)) in event
    }
    # keys keep their order and numbers their form on the way through, so the bytes are those of the answer
    return row | {"event_json": orjson.dumps(event).decode()}


def failed(row: Row, status: int, detail: str) -> TableRow:
    """A document without an answer, by what it can be found again."""
    sent, text = row.fields.get("id"), row.fields.get("text")
    known = sent if isinstance(sent, str) else document_id(text) if isinstance(text, str) else None
    return {"document_id": known, "error": {"status": status, "detail": detail}}
