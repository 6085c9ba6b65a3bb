"""A remote conversation between political actors."""

from __future__ import annotations

from marshmallow import fields, validate

from schemas.base import EventSchema, PersonSchema, SpanSchema, listed, one_of, optional

MEDIA = ("phone", "video", "unspecified")


class DurationSchema(SpanSchema):
    minutes = fields.Float(required=True, validate=validate.Range(min=0))


class CallSchema(EventSchema):
    """A call by telephone or video between leaders, ministers, officials."""

    type = fields.Constant("call", required=True)
    participants = listed(PersonSchema())
    initiator = optional(PersonSchema())
    medium = one_of(MEDIA)
    topics = listed(SpanSchema())
    duration = optional(DurationSchema())

    CODES = frozenset(
        {
            ("041", "CONSULT/phone"),
            ("036", "AGREE/diplomatic"),
            ("106", "REQUEST/meet"),
            ("125", "REJECT/meet"),
        }
    )
