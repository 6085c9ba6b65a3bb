"""What one place says of a call, before the places that speak of the same call are joined."""

from __future__ import annotations

from dataclasses import dataclass, field

from service.extraction.document import Day, Duration, Named, Span
from service.extraction.events.calls.sides import Side


@dataclass(slots=True)
class Draft:
    """One place that tells of a call. `weak`: nothing in its words shows that it was remote;
    `vague`: its noun is no call by itself ("talks by phone"). `another`: told to be one more; `reported`:
    told of what others have claimed."""

    rule: str
    start: int
    end: int
    sides: list[Side]
    initiator: Side | None
    medium: str
    status: str
    day: Day | None
    weak: bool = False
    vague: bool = False
    another: bool = False
    reported: bool = False
    mentions: list[Span] = field(default_factory=list)
    topics: list[Span] = field(default_factory=list)
    duration: Duration | None = None
    said_by: Named | None = None
