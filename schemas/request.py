"""What a client sends: a text and what is asked about it."""

from __future__ import annotations

from marshmallow import fields, validate
from webargs.fields import DelimitedList

from schemas.base import IsoDay, Strict
from schemas.response import EVENT_TYPES

OFFSET_UNITS = ("codepoints", "utf16", "utf8")
MAX_ID = 256


def _id() -> fields.String:
    return fields.String(
        validate=validate.Length(min=1, max=MAX_ID),
        metadata={"description": "Handed back as `document.id`.", "example": "my-article-17"},
    )


def _published() -> IsoDay:
    return IsoDay(
        metadata={
            "description": "The day the text came out: relative dates are resolved against it.",
            "example": "2025-03-29",
        }
    )


def _type() -> fields.String:
    return fields.String(validate=validate.OneOf(EVENT_TYPES))


class DocumentRequestSchema(Strict):
    """One text. Only `text` is required."""

    text = fields.String(
        required=True,
        validate=validate.Regexp(r"^\s*\S", error="Must not be blank."),
        metadata={"description": "The raw text of the news item."},
    )
    published = _published()
    types = fields.List(
        _type(),
        validate=validate.Length(min=1),
        metadata={"description": "The kinds of events wanted: all where it is left out."},
    )
    id = _id()


class OffsetsQuerySchema(Strict):
    """How the answer counts."""

    offsets = fields.String(
        load_default="codepoints",
        validate=validate.OneOf(OFFSET_UNITS),
        metadata={"description": "What `start` and `end` count: code points, UTF-16 units or bytes."},
    )


class BatchQuerySchema(OffsetsQuerySchema):
    """How a batch is answered."""

    link = fields.Boolean(
        load_default=False,
        metadata={"description": "After the answers, a line for each happening that they tell of."},
    )


class EventsQuerySchema(OffsetsQuerySchema):
    """For a plain-text body what the JSON body's fields are; beside a JSON body, its fields go first."""

    published = _published()
    types = DelimitedList(
        _type(),
        validate=validate.Length(min=1),
        metadata={"description": "Comma-separated kinds of events: all where it is left out."},
    )
    id = _id()


DOCUMENT_REQUEST = DocumentRequestSchema()
