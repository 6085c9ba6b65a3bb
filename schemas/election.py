"""A public vote."""

from __future__ import annotations

from marshmallow import fields, validate

from schemas.base import (
    EventSchema,
    NamedSchema,
    Placed,
    PlaceSchema,
    SpanSchema,
    count,
    listed,
    offset,
    one_of,
    optional,
    quoted,
    share,
)

KINDS = (
    "general",
    "presidential",
    "parliamentary",
    "local",
    "by_election",
    "primary",
    "leadership",
    "referendum",
)


class ContestantSchema(Placed):
    """A person or a party that stands or has won."""

    name = fields.String(required=True)
    party = fields.String(required=True, allow_none=True)
    text = quoted()
    start = offset()
    end = offset()


class ResultSchema(Placed):
    """What one side got, `null` for the figures that the text does not give."""

    name = fields.String(required=True)
    percent = share()
    votes = count()
    seats = count()
    text = quoted()
    start = offset()
    end = offset()


class TurnoutSchema(SpanSchema):
    percent = fields.Float(required=True, validate=validate.Range(min=0, max=100))


class ElectionSchema(EventSchema):
    """A vote for an office or an assembly, a referendum, a primary, a party's choice of its leader."""

    type = fields.Constant("election", required=True)
    country = optional(PlaceSchema())
    region = optional(NamedSchema())
    kind = one_of(KINDS)
    runoff = fields.Boolean(required=True, truthy={True}, falsy={False})
    office = optional(SpanSchema())
    candidates = listed(ContestantSchema())
    winners = listed(ContestantSchema())
    results = listed(ResultSchema())
    turnout = optional(TurnoutSchema())

    CODES = frozenset({(None, None)})  # neither scheme has an election
