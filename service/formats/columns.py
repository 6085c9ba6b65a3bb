"""The columns of the table of events, read off the schemas: a new kind of event brings its own."""

from __future__ import annotations

from marshmallow import Schema, fields

from schemas.base import EventSchema
from schemas.response import EVENT_SCHEMAS

_PLACE_IN_TEXT = ("text", "start", "end")
_DOCUMENT = ("document.id", "document.published")


def columns() -> tuple[str, ...]:
    """The names, which are paths into an event's JSON: first what all kinds have, then each kind's own."""
    common = list(EventSchema._declared_fields)
    own = [
        (schema, name) for schema in EVENT_SCHEMAS.values() for name in schema.fields if name not in common
    ]
    first = next(iter(EVENT_SCHEMAS.values()))
    named = [(first, name) for name in common] + own
    found = [column for schema, name in named for column in _of(name, schema.fields[name])]
    return tuple(dict.fromkeys((*_DOCUMENT, *found)))  # two kinds may share a name


def _of(name: str, field: fields.Field[object]) -> list[str]:
    inner = field.inner if isinstance(field, fields.List) else field
    if not isinstance(inner, fields.Nested):
        return [name]
    parts = list(_schema(inner).fields)
    # where an event stands is worth its columns, where each word of it does is not
    kept = parts if name == "mentions" else [part for part in parts if part not in _PLACE_IN_TEXT]
    return [f"{name}.{part}" for part in kept or ["text"]]


def _schema(field: fields.Nested) -> Schema:
    return field.schema


COLUMNS = columns()
