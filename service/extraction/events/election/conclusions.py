"""What follows from what is told of a vote, once all of it was read: whoever has more than half has won."""

from __future__ import annotations

from service.extraction.document import Contestant
from service.extraction.events.election.reading import Reading
from service.extraction.events.election.view import G
from service.extraction.events.election.vote import AHEAD, Vote

_HALF = 50
_OF_PARTIES = frozenset({"general", "parliamentary", None})
_ONE_ROUND = frozenset({"local", "by_election", "leadership"})
"""Votes of persons in which whoever has the most votes is in, as a rule."""
_TWO = 2


def conclude(reading: Reading, votes: list[Vote]) -> None:
    """Fills in the winners that the votes' own words leave open."""
    for vote in votes:
        if vote.winners or vote.status in AHEAD | {"ongoing", "cancelled"} or vote.kind == "referendum":
            continue
        who = _by_half(reading, vote) or _by_most(reading, vote)
        if who is not None:
            vote.winners.setdefault(who.name, who)


def _by_half(reading: Reading, vote: Vote) -> Contestant | None:
    """Whoever has more than half has won; of a person in a vote of parties two must be counted."""
    for name, result in vote.results.items():
        who = vote.candidates.get(name)
        if who is None or result.percent is None or result.percent <= _HALF or result.percent > 100:
            continue
        if vote.kind not in _OF_PARTIES or _is_party(reading, who) or len(vote.results) == _TWO:
            return who
    return None


def _by_most(reading: Reading, vote: Vote) -> Contestant | None:
    """The party with the most seats, the person with the most votes where one round decides."""
    seats = {name: one.seats for name, one in vote.results.items() if one.seats is not None}
    votes = {name: one.votes for name, one in vote.results.items() if one.votes is not None}
    if vote.kind in _OF_PARTIES and len(seats) >= _TWO:
        return _top(vote, seats)
    if vote.kind in _ONE_ROUND and not seats and len(votes) >= _TWO:
        return _top(vote, votes)
    return None


def _top(vote: Vote, figures: dict[str, int]) -> Contestant | None:
    """Who leads, and alone."""
    first, second, *_ = sorted(figures, key=lambda name: -figures[name])
    return vote.candidates.get(first) if figures[first] > figures[second] else None


def _is_party(reading: Reading, who: Contestant) -> bool:
    return reading.low[who.start : who.start + 1] == G
