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
    meant,
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
    """The turnout as the text gives it and in percent."""

    percent = fields.Float(required=True, validate=validate.Range(min=0, max=100))


class ElectionSchema(EventSchema):
    """A vote for an office or an assembly, a referendum, a primary, a party's choice of its leader."""

    type = fields.Constant("election", required=True)
    country = optional(PlaceSchema(), "Where the vote is held.")
    region = optional(NamedSchema(), "The part of the country that votes, where it is not the whole.")
    kind = one_of(KINDS, "What is voted on.")
    runoff = fields.Boolean(
        required=True, truthy={True}, falsy={False}, metadata=meant("Whether it is a second round.")
    )
    office = optional(SpanSchema(), "The office or the seats that are filled, in the text's words.")
    candidates = listed(ContestantSchema(), "Who stands: people or parties.")
    winners = listed(ContestantSchema(), "Who has won.")
    results = listed(ResultSchema(), "What each side got.")
    turnout = optional(TurnoutSchema(), "How many of those who may vote did.")

    CODES = frozenset({(None, None)})  # neither scheme has an election
