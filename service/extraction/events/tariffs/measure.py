"""A measure as one place of the text tells it."""

from __future__ import annotations

from dataclasses import dataclass, field

from service.extraction.document import Day, Place, Rate, Span, TradeValue
from service.extraction.events.tariffs.goods import is_good


@dataclass(slots=True)
class Measure:
    """`firm`: a verb gave the status. `definite`: the text points back at something known.

    `follows` is the measure that this one only goes on about, and whose imposer and target it has.
    """

    rule: str
    start: int
    end: int
    sentence: int
    action: str = "impose"
    status: str = "occurred"
    firm: bool = False
    imposers: list[Place] = field(default_factory=list)
    targets: list[Place] = field(default_factory=list)
    goods: list[Span] = field(default_factory=list)
    exempted: list[Span] = field(default_factory=list)
    rate: Rate | None = None
    previous: float | None = None
    retaliatory: bool = False
    day: Day | None = None
    announced: Day | None = None
    measure: str = "import_tariff"
    value: TradeValue | None = None
    mentions: list[Span] = field(default_factory=list)
    definite: bool = False
    weak: bool = False
    subordinate: bool = False
    soft: bool = False
    another: bool = False
    pointer: bool = False
    acted: bool = False
    bare: bool = False
    named: bool = False
    same_goods: bool = False
    follows: Measure | None = None


def is_particular(measure: Measure, known: bool = False) -> bool:
    """Enough said to be a measure: an act on something particular, or a standing one told twice over."""
    if (
        measure.bare
        and not (known and measure.definite and measure.firm)
        and not (measure.rate and measure.day and measure.firm and measure.named)
        and not measure.targets
        and not any(is_good(span.text.lower().split()) for span in measure.goods)
    ):
        return False
    if measure.subordinate and not (measure.targets or measure.goods or measure.rate or measure.day):
        measure.weak = True
    if measure.pointer:
        return measure.firm
    if measure.weak and measure.definite and not measure.firm:
        return True
    filled = sum(
        map(
            bool,
            (
                measure.imposers,
                measure.targets,
                measure.goods,
                measure.rate or measure.previous is not None,
                measure.day,
            ),
        )
    )
    measure.weak = (
        measure.weak
        or filled == 1
        and bool(measure.imposers)
        and (measure.definite or measure.status in {"denied", "possible"})
    )
    if known and not filled and measure.definite and measure.firm and measure.action in _RELIEFS:
        measure.weak = True  # until the duty is found that it points back at
        return True
    return filled >= (1 if measure.firm else 2)


_RELIEFS = frozenset({"remove", "suspend"})
