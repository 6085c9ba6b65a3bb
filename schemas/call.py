"""A remote conversation between political actors."""

from __future__ import annotations

from marshmallow import fields, validate

from schemas.base import EventSchema, PersonSchema, SpanSchema, listed, one_of, optional

MEDIA = ("phone", "video", "unspecified")


class DurationSchema(SpanSchema):
    """How long something took, as the text gives it and in minutes."""

    minutes = fields.Float(required=True, validate=validate.Range(min=0))


class CallSchema(EventSchema):
    """A call by telephone or video between leaders, ministers, officials."""

    type = fields.Constant("call", required=True)
    participants = listed(PersonSchema(), "The sides: people, or a collective one such as “the Kremlin”.")
    initiator = optional(PersonSchema(), "The one who called, where the text says so.")
    medium = one_of(MEDIA, "By telephone, by video, or the text does not say.")
    topics = listed(SpanSchema(), "What they spoke about, in the text's words.")
    duration = optional(DurationSchema(), "How long it took.")

    CODES = frozenset(
        {
            ("041", "CONSULT/phone"),
            ("036", "AGREE/diplomatic"),
            ("106", "REQUEST/meet"),
            ("125", "REJECT/meet"),
        }
    )
