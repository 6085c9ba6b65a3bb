"""A tax on goods that cross a border."""

from __future__ import annotations

from typing import Any

from marshmallow import ValidationError, fields, validate, validates_schema

from schemas.base import DaySchema, EventSchema, PlaceSchema, SpanSchema, listed, meant, one_of, optional

ACTIONS = ("impose", "raise", "lower", "remove", "suspend", "exempt")
MEASURES = ("import_tariff", "export_tax", "anti_dumping", "anti_subsidy", "safeguard", "tariff_quota")


def level(meaning: str = "") -> fields.Float:
    """A level of duty: no share of a whole, so it may pass 100 percent."""
    return fields.Float(
        required=True, allow_none=True, validate=validate.Range(min=0), metadata=meant(meaning)
    )


class RateSchema(SpanSchema):
    """`unit` is `percent` or the text's own words, as "dollars a ton"."""

    minimum = level()
    maximum = level()
    unit = fields.String(required=True, validate=validate.Length(min=1))

    @validates_schema
    def _in_order(self, data: dict[str, Any], **_: Any) -> None:
        minimum, maximum = data["minimum"], data["maximum"]
        if minimum is None and maximum is None:
            raise ValidationError("Must give a minimum or a maximum.")
        if minimum is not None and maximum is not None and minimum > maximum:
            raise ValidationError("Must not be under minimum.", "maximum")


class TradeValueSchema(SpanSchema):
    """The worth of the goods; `currency` is ISO 4217."""

    amount = fields.Float(required=True, validate=validate.Range(min=0))
    currency = fields.String(required=True, validate=validate.Regexp(r"^[A-Z]{3}$"))


class TariffSchema(EventSchema):
    """A duty that is imposed, raised, lowered, removed, suspended, or has goods exempted."""

    type = fields.Constant("tariff", required=True)
    action = one_of(ACTIONS, "What is done to it.")
    measure = one_of(MEASURES, "Its kind: Global Trade Alert's 47, 18, 51, 53, 52 and 44 in this order.")
    imposers = listed(PlaceSchema(), "Whose tariff it is.")
    targets = listed(PlaceSchema(), "Whose goods it is on.")
    goods = listed(SpanSchema(), "What it is on, in the text's words.")
    exempted = listed(SpanSchema(), "Goods or places that it leaves out.")
    rate = optional(RateSchema(), "How high it is or will be.")
    previous_rate = level("How high it was before, in the unit of `rate`.")
    retaliatory = fields.Boolean(
        required=True,
        truthy={True},
        falsy={False},
        metadata=meant("Whether it answers another's measure."),
    )
    trade_value = optional(TradeValueSchema(), "What the goods are worth.")
    announced = optional(DaySchema(), "The day on which it was announced; `date` is that of its effect.")

    CODES = frozenset(
        {
            ("163", "SANCTION/discontinue"),
            ("1312", "THREATEN/restrict"),
            ("085", "RETREAT/ease"),
            ("0354", "AGREE"),
        }
    )
