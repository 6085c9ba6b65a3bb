"""What one place of the text tells of an election, and what all places together tell of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from service.extraction.document import Contestant, Day, Named, Place, Result, Span, Turnout

AHEAD = frozenset({"planned", "possible", "postponed", "denied"})
"""How a vote stands that has not been held."""


@dataclass(slots=True)
class Telling:
    """One place that speaks of a vote. `country` stands beside it, `hint` elsewhere in its sentence.

    `weight`: 0 speaks of an election only if the text tells of one, 1 points at one ("the vote"),
    2 tells of one by itself. `earlier`: the words set it apart from the latest ("the last election").
    `definite`: "the", "that": one spoken of before, as a rule; `fresh`: "a". `elects`: the noun means no
    referendum. `weak`: it may be anybody's, as a race is. `private`: a vote of students, a club, a
    company, which is no event. `who` did what tells of it, and by that `wins`.
    """

    rule: str
    start: int
    end: int
    kind: str | None = None
    country: Place | None = None
    hint: Place | None = None
    region: Named | None = None
    runoff: bool = False
    day: Day | None = None
    status: str | None = None
    weight: int = 0
    earlier: bool = False
    snap: bool = False
    pointer: bool = False
    sure: bool = True
    rounds: bool = False
    again: bool = False
    first: bool = False
    aside: bool = False
    private: bool = False
    definite: bool = False
    fresh: bool = False
    elects: bool = False
    weak: bool = False
    office: Span | None = None
    who: Contestant | None = None
    wins: bool = False
    mention: Span | None = None
    sentence: int = 0


@dataclass(slots=True)
class Vote:
    """An election as far as its tellings give it; who stands, won and got which result by name."""

    rule: str
    kind: str | None = None
    country: Place | None = None
    hint: Place | None = None
    region: Named | None = None
    runoff: bool = False
    day: Day | None = None
    status: str | None = None
    earlier: bool = False
    snap: bool = False
    rounds: bool = False
    again: bool = False
    private: bool = False
    office: Span | None = None
    turnout: Turnout | None = None
    first: int = 0
    last: int = 0
    twins: list[Vote] = field(default_factory=list)
    candidates: dict[str, Contestant] = field(default_factory=dict)
    winners: dict[str, Contestant] = field(default_factory=dict)
    results: dict[str, Result] = field(default_factory=dict)
    mentions: dict[Span, None] = field(default_factory=dict)
    weight: int = 0


class Votes(list[Vote]):
    """The votes told of so far; `faint`: what spoke of one lately and told too little to be one."""

    def __init__(self) -> None:
        super().__init__()
        self.faint: list[Telling] = []
