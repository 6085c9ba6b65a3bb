"""What all shapes of the wire are made of: a strict schema, spans, days, places, people, the common event."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from marshmallow import RAISE, Schema, ValidationError, fields, validate, validates_schema

from schemas.codes import PLACES

STATUSES = ("occurred", "ongoing", "planned", "threatened", "possible", "postponed", "cancelled", "denied")
PRECISIONS = ("day", "week", "month", "quarter", "year", "range")

_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_EDTF_DATE = r"(?:\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?"
EDTF = rf"^{_EDTF_DATE}(?:/{_EDTF_DATE})?$"


class Strict(Schema):
    """Refuses fields that it does not know."""

    class Meta:
        unknown = RAISE


class IsoDay(fields.Date):
    """A calendar day, only as YYYY-MM-DD: not the other forms of ISO 8601 that Python reads as well."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> date:
        if not (isinstance(value, str) and _ISO_DAY.fullmatch(value)):
            raise self.make_error("invalid", input=value, obj_type=self.OBJ_TYPE)
        return super()._deserialize(value, attr, data, **kwargs)


def meant(meaning: str) -> dict[str, Any]:
    """What a field means, for the API's reference."""
    return {"description": meaning} if meaning else {}


def one_of(choices: tuple[str, ...], meaning: str = "") -> fields.String:
    return fields.String(required=True, validate=validate.OneOf(choices), metadata=meant(meaning))


def offset() -> fields.Integer:
    return fields.Integer(required=True, strict=True, validate=validate.Range(min=0))


def quoted() -> fields.String:
    """Words of the document, character for character."""
    return fields.String(required=True, validate=validate.Length(min=1))


def share() -> fields.Float:
    """A percentage of a whole."""
    return fields.Float(required=True, allow_none=True, validate=validate.Range(min=0, max=100))


def count() -> fields.Integer:
    return fields.Integer(required=True, allow_none=True, strict=True, validate=validate.Range(min=0))


def listed(schema: Schema, meaning: str = "", **kwargs: Any) -> fields.List[Any]:
    return fields.List(fields.Nested(schema), required=True, metadata=meant(meaning), **kwargs)


def optional(schema: Schema, meaning: str = "") -> fields.Nested:
    """A part that is always there, `null` where the text gives none."""
    return fields.Nested(schema, required=True, allow_none=True, metadata=meant(meaning))


class Placed(Strict):
    """Bears `text`, `start` and `end`, declared where the wire has them among the other fields."""

    @validates_schema
    def _forward(self, data: dict[str, Any], **_: Any) -> None:
        if data["start"] >= data["end"]:
            raise ValidationError("Must be greater than start.", "end")


class SpanSchema(Placed):
    """A stretch of the document: `text` stands from `start` up to, not including, `end`."""

    text = quoted()
    start = offset()
    end = offset()


class DaySchema(SpanSchema):
    """A date as the text gives it; `value` is EDTF (ISO 8601-2)."""

    value = fields.String(required=True, validate=validate.Regexp(EDTF))
    earliest = IsoDay(required=True, allow_none=True)
    latest = IsoDay(required=True, allow_none=True)
    precision = one_of(PRECISIONS)

    @validates_schema
    def _in_order(self, data: dict[str, Any], **_: Any) -> None:
        earliest, latest = data["earliest"], data["latest"]
        if (earliest is None) != (latest is None):
            raise ValidationError("Must be null where the other is.", "earliest")
        if earliest is not None and earliest > latest:
            raise ValidationError("Must not be before earliest.", "latest")
        if (earliest is None) != ("XXXX" in data["value"]):
            raise ValidationError("Must be null where no year is known, and only there.", "earliest")


class PlaceSchema(Placed):
    """A country (ISO 3166-1 alpha-2), a bloc, or `*` for all countries."""

    code = one_of(PLACES)
    name = fields.String(required=True)
    text = quoted()
    start = offset()
    end = offset()


class PersonSchema(Placed):
    """A person or a collective side; `name` is the fullest form in the text, without titles."""

    name = fields.String(required=True, allow_none=True)
    role = fields.String(required=True, allow_none=True)
    country = fields.String(required=True, allow_none=True, validate=validate.OneOf(PLACES))
    text = quoted()
    start = offset()
    end = offset()


class NamedSchema(Placed):
    """A source or a region by its name."""

    name = fields.String(required=True)
    text = quoted()
    start = offset()
    end = offset()


class CodesSchema(Strict):
    """The event's code in CAMEO and in PLOVER, `null` where the scheme has none."""

    cameo = fields.String(required=True, allow_none=True)
    plover = fields.String(required=True, allow_none=True)


class EventSchema(Strict):
    """What every kind of event has."""

    id = fields.String(
        required=True,
        validate=validate.Regexp(r"^[0-9a-f]{8,64}$"),
        metadata=meant("A digest of the document's id and the event: the same in every run."),
    )
    type = fields.Constant("", required=True)  # each kind puts its own name here
    status = one_of(STATUSES, "Whether it happens, as the text has it.")
    date = optional(DaySchema(), "When it happens; of a tariff the day on which it takes effect.")
    mentions = listed(
        SpanSchema(),
        "The clauses that speak of it, in the order of the text.",
        validate=validate.Length(min=1),
    )
    said_by = optional(
        NamedSchema(), "Whom the text gives as the source, `null` in the reporter's own voice."
    )
    codes = fields.Nested(
        CodesSchema(), required=True, metadata=meant("Its codes in CAMEO and in PLOVER, by type and status.")
    )
    rule = fields.String(
        required=True,
        validate=validate.Length(min=1),
        metadata=meant("The rule that found the first mention."),
    )

    # the pairs of codes that a kind of event may bear
    CODES: frozenset[tuple[str | None, str | None]] = frozenset()

    @validates_schema
    def _mentions_in_order(self, data: dict[str, Any], **_: Any) -> None:
        starts = [mention["start"] for mention in data["mentions"]]
        if starts != sorted(starts):
            raise ValidationError("Must stand in the order of the text.", "mentions")

    @validates_schema
    def _known_codes(self, data: dict[str, Any], **_: Any) -> None:
        if (data["codes"]["cameo"], data["codes"]["plover"]) not in self.CODES:
            raise ValidationError("Must be a pair that this kind of event may bear.", "codes")


def spans(node: Any, pointer: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every span in a dumped response with the JSON pointer to it, in document order of the JSON."""
    if isinstance(node, dict):
        if "start" in node and "end" in node:
            yield pointer, node
        for key, value in node.items():
            yield from spans(value, f"{pointer}/{key}")
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from spans(value, f"{pointer}/{index}")
