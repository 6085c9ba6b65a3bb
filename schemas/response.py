"""The answer to one text, and the checks that hold for it."""

from __future__ import annotations

from typing import Any

from marshmallow import Schema, ValidationError, fields, validate, validates_schema
from marshmallow_oneofschema.one_of_schema import OneOfSchema

from schemas.base import IsoDay, Strict, listed, offset, one_of, spans
from schemas.call import CallSchema
from schemas.election import ElectionSchema
from schemas.tariff import TariffSchema

# A further kind of event is one line here. `type` stays in the data: each member has it as a constant.
EVENT_SCHEMAS: dict[str, Schema] = {
    "call": CallSchema(),
    "tariff": TariffSchema(),
    "election": ElectionSchema(),
}
EVENT_TYPES = tuple(EVENT_SCHEMAS)


class AnyEventSchema(OneOfSchema):
    """An event of one of the kinds, told apart by `type`."""

    type_field_remove = False  # each member has it as a constant
    type_schemas = EVENT_SCHEMAS

    def get_obj_type(self, obj: Any) -> str:
        return str(obj.type)


class DocumentSchema(Strict):
    """The text that was read. `id` as sent, else `sha256:` and the digest of the text."""

    id = fields.String(required=True, attribute="document_id", validate=validate.Length(min=1))
    characters = offset()
    published = IsoDay(required=True, allow_none=True)
    published_from = one_of(("request", "text", "none"))
    text = fields.String(
        metadata={"description": "Only where a page of HTML was sent: its article, to which offsets refer."}
    )

    @validates_schema
    def _said_where(self, data: dict[str, Any], **_: Any) -> None:
        if (data["published"] is None) != (data["published_from"] == "none"):
            raise ValidationError("Must be none where there is no date, and only there.", "published_from")


class WarningSchema(Strict):
    """Something that the client should know, as `not_english` or `no_reference_date`."""

    code = fields.String(required=True, validate=validate.Regexp(r"^[a-z][a-z_]*$"))
    detail = fields.String(required=True)


class ExtractionSchema(Strict):
    """The answer: the document, its events in the order of their first mention, warnings."""

    document = fields.Nested(DocumentSchema(), required=True)
    events = listed(AnyEventSchema())
    warnings = listed(WarningSchema())

    def get_attribute(self, obj: Any, attr: str, default: Any) -> Any:
        return obj if attr == "document" else super().get_attribute(obj, attr, default)

    @validates_schema
    def _events_in_order(self, data: dict[str, Any], **_: Any) -> None:
        firsts = [event["mentions"][0]["start"] for event in data["events"]]
        if firsts != sorted(firsts):
            raise ValidationError("Must stand in the order of their first mention.", "events")
        ids = [event["id"] for event in data["events"]]
        if len(set(ids)) != len(ids):
            raise ValidationError("Must have an id each.", "events")


EXTRACTION = ExtractionSchema()


def faults(payload: dict[str, Any], text: str) -> dict[str, Any]:
    """What is wrong with a dumped answer (offsets in code points) to `text`: empty when nothing is."""
    found = dict(EXTRACTION.validate(payload))
    for pointer, span in spans(payload):
        if text[span["start"] : span["end"]] != span["text"]:
            found[pointer] = ["The text does not stand at its offsets."]
    if payload["document"]["characters"] != len(text):
        found["/document/characters"] = ["Is not the length of the text."]
    return found
