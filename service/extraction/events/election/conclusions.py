"""What follows from what is told of a vote, once all of it was read: who won, and where it was.

Nothing here reads words: more than half wins, and a vote is where the others of its text are.
"""

from __future__ import annotations

from collections import Counter

from service.extraction.document import Contestant, Named
from service.extraction.events.election.reading import Reading
from service.extraction.events.election.view import G
from service.extraction.events.election.vote import AHEAD, Vote

_HALF = 50
_REGIONAL = frozenset({"local", "primary", "by_election"})
_OF_PARTIES = frozenset({"general", "parliamentary", None})


def conclude(reading: Reading, votes: list[Vote]) -> None:
    """Fills in the winners and the places that the votes' own words leave open."""
    for vote in votes:
        _winner(reading, vote)
    _places(votes)


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


def _places(votes: list[Vote]) -> None:
    """Of the votes for one kind of office those without a place are where the others are."""
    for vote in votes:
        if vote.region is not None or vote.kind not in _REGIONAL:
            continue
        country = vote.country or vote.hint
        known = [
            one.region
            for one in votes
            if one.region is not None
            and ((place := one.country or one.hint) is None or country is None or place.code == country.code)
        ]
        vote.region = _commonest(known)


def _commonest(places: list[Named]) -> Named | None:
    """The place that all of them name."""
    counted = Counter(place.name for place in places)
    return places[0] if len(counted) == 1 else None
