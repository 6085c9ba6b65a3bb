"""What follows from what is told of a vote, once all of it was read: whoever has more than half has won."""

from __future__ import annotations

from service.extraction.document import Contestant
from service.extraction.events.election.reading import Reading
from service.extraction.events.election.view import G
from service.extraction.events.election.vote import AHEAD, Vote

_HALF = 50
_OF_PARTIES = frozenset({"general", "parliamentary", None})


def conclude(reading: Reading, votes: list[Vote]) -> None:
    """Fills in the winners that the votes' own words leave open."""
    for vote in votes:
        _winner(reading, vote)


def _winner(reading: Reading, vote: Vote) -> None:
    """Whoever has more than half of what is counted has won."""
    if vote.winners or vote.status in AHEAD | {"ongoing", "cancelled"} or vote.kind == "referendum":
        return
    parties = vote.kind in _OF_PARTIES
    for name, result in vote.results.items():
        who = vote.candidates.get(name)
        if who is None or result.percent is None or result.percent <= _HALF or result.percent > 100:
            continue
        if not parties or _is_party(reading, who):
            vote.winners.setdefault(name, who)
            return


def _is_party(reading: Reading, who: Contestant) -> bool:
    return reading.low[who.start : who.start + 1] == G
