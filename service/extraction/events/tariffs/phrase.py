"""The noun phrase of a duty: its head, what stands before it, and its complements."""

from __future__ import annotations

from dataclasses import dataclass, field

from service.extraction.document import Place, TradeValue
from service.extraction.numbers import RateMention


@dataclass(slots=True)
class More:
    """A further rate of the same act, with its own object: "and 10 percent on China"."""

    rate: RateMention
    goods: list[tuple[int, int]]
    origins: list[Place]
    start: int
    end: int


@dataclass(slots=True)
class Phrase:
    """Token indices: `first` to `end` is the phrase, `head` the duty's noun."""

    head: int
    first: int
    end: int
    words: list[str] = field(default_factory=list)
    rates: list[RateMention] = field(default_factory=list)
    goods: list[tuple[int, int]] = field(default_factory=list)
    owners: list[Place] = field(default_factory=list)
    origins: list[Place] = field(default_factory=list)
    into: list[Place] = field(default_factory=list)
    possessed: bool = False
    value: TradeValue | None = None
    another: bool = False
    pointer: bool = False
    elliptic: bool = False
    mutual: bool = False
    borne: bool = False
    verb: int = -1
    nominal: str | None = None
    nominal_at: int = -1
    definite: bool = False
    room: int = 0
    more: list[More] = field(default_factory=list)


def moved(phrase: Phrase) -> str:
    """ "considering a lower duty": the adjective tells the act."""
    words = set(phrase.words)
    return (
        "lower"
        if words & {"lower", "reduced", "lowered"}
        else "raise"
        if words & {"higher", "steeper", "stiffer", "increased"}
        else "impose"
    )
