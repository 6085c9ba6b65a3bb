"""Errors, as RFC 9457 has them."""

from __future__ import annotations

from marshmallow import fields

from schemas.base import Strict, listed


class FaultSchema(Strict):
    """One wrong field, by its JSON pointer (RFC 6901)."""

    pointer = fields.String(required=True, metadata={"example": "/published"})
    detail = fields.String(required=True, metadata={"example": "Not a valid date."})


class ProblemSchema(Strict):
    """`application/problem+json`."""

    type = fields.String(required=True, metadata={"format": "uri-reference", "example": "about:blank"})
    title = fields.String(required=True)
    status = fields.Integer(required=True)
    detail = fields.String(required=True)
    instance = fields.String(
        required=True,
        metadata={"format": "uri-reference", "description": "This occurrence: it bears the request's id."},
    )
    errors = listed(FaultSchema())


class LineProblemSchema(Strict):
    """What a batch says of a line that it could not answer."""

    line = fields.Integer(required=True, metadata={"description": "Counted from 1."})
    id = fields.String(required=True, allow_none=True)
    error = fields.Nested(ProblemSchema(), required=True)
