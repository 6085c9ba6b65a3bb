"""Days of voting told before the vote is named: "Polls closed on Sunday. The presidential election ..."."""

from __future__ import annotations

from datetime import date

from service.extraction.events.election.agreement import agreement
from service.extraction.events.election.joining import absorb
from service.extraction.events.election.vote import Telling, Vote

_NEAR = 3
"""Sentences between the day and the name."""
_KEPT = 8


def keep(loose: list[Telling], telling: Telling) -> None:
    """Remembers what tells a day of voting and found no vote."""
    if telling.day is not None and telling.day.precision == "day":
        loose.append(telling)
        del loose[:-_KEPT]


def adopt(loose: list[Telling], votes: list[Vote], published: date | None) -> None:
    """Gives a vote that has no day the last one told shortly before it."""
    for vote in votes:
        if vote.day is not None or vote.earlier:
            continue
        for telling in reversed(loose):
            if 0 <= vote.last - telling.sentence <= _NEAR and agreement(vote, telling, published) > 0:
                absorb(vote, telling)
                break
