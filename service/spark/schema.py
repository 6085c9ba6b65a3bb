"""The columns of the table of events, walked off the marshmallow schemas: they cannot drift from the wire.

Every column may be null: a row is of one type, and has nothing in the columns of the others.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from marshmallow import Schema, fields
from pyspark.sql.types import (
    ArrayType,
    BooleanType,
    DataType,
    DateType,
    DoubleType,
    LongType,
    StringType,
    StructField,
    StructType,
)

from schemas.response import EVENT_SCHEMAS, EXTRACTION

_RENAMED = {"id": "event_id"}  # a row is of a document, too, which has an id of its own
_PLAIN: tuple[tuple[type[fields.Field[Any]], DataType], ...] = (
    (fields.Date, DateType()),
    (fields.Boolean, BooleanType()),
    (fields.Integer, LongType()),
    (fields.Float, DoubleType()),
    (fields.String, StringType()),
    (fields.Constant, StringType()),  # the name of a type
)


def _event_fields() -> dict[str, fields.Field[Any]]:
    """The fields of all types of events, by column: first what all types have."""
    found: dict[str, fields.Field[Any]] = {}
    for schema in EVENT_SCHEMAS.values():
        for name, field in schema.fields.items():
            column = _RENAMED.get(name, name)
            if column in found and type_of(found[column]) != type_of(field):
                raise TypeError(f"Two types of events differ in what {name} is.")
            found.setdefault(column, field)
    return found


def type_of(field: fields.Field[Any]) -> DataType:
    """What a field of the wire is in Spark. Raises `TypeError` for a kind of field that is new."""
    if isinstance(field, fields.List):
        return ArrayType(type_of(field.inner))
    if isinstance(field, fields.Nested):
        return _struct(field.schema)
    for kind, found in _PLAIN:
        if isinstance(field, kind):
            return found
    raise TypeError(f"{type(field).__name__} has no type in Spark.")


def _struct(schema: Schema) -> StructType:
    return StructType([StructField(name, type_of(field)) for name, field in schema.fields.items()])


def held(field: fields.Field[Any], value: Any) -> Any:
    """A value of the wire's JSON as the column holds it: days are no strings there."""
    if value is None:
        return None
    if isinstance(field, fields.List):
        return [held(field.inner, one) for one in value]
    if isinstance(field, fields.Nested):
        return {name: held(part, value[name]) for name, part in field.schema.fields.items()}
    return date.fromisoformat(value) if isinstance(field, fields.Date) else value


_DOCUMENT = EXTRACTION.fields["document"].schema.fields  # type: ignore[attr-defined]  # it is nested
DOCUMENT_FIELDS = {
    "document_id": _DOCUMENT["id"],
    "published": _DOCUMENT["published"],
    "published_from": _DOCUMENT["published_from"],
}
EVENT_FIELDS = _event_fields()
WIRE_NAMES = {column: name for name, column in _RENAMED.items()}
ERROR = StructType([StructField("status", LongType()), StructField("detail", StringType())])
EVENTS = StructType(
    [
        *(StructField(name, type_of(field)) for name, field in (DOCUMENT_FIELDS | EVENT_FIELDS).items()),
        StructField("event_json", StringType()),  # the event as the service writes it
        StructField("error", ERROR),  # why the document has no answer; then `type` is null
    ]
)
