"""One contestant, one name: "Vega Lind" is Ana Vega Lind, "New Left" the New Left party."""

from __future__ import annotations

import re
from dataclasses import replace

from service.extraction.document import Result
from service.extraction.events.election.vote import Vote

_HEAD = re.compile(r" (?:party|alliance|coalition|bloc|movement)$", re.I)

_MOST = 60
"""A vote with more contestants is a table, whose names stand in one form."""


def unify(vote: Vote) -> None:
    """Gives what is told of a shorter name to the fuller one of the same vote."""
    if len(vote.candidates) > _MOST:
        return
    for name in [*vote.candidates]:
        fuller = next((one for one in vote.candidates if one != name and _is_short_for(name, one)), None)
        if fuller is None:
            continue
        del vote.candidates[name]
        if name in vote.winners:
            del vote.winners[name]
            vote.winners.setdefault(fuller, vote.candidates[fuller])
        result = vote.results.pop(name, None)
        if result is not None:
            vote.results[fuller] = _both(vote.results.get(fuller), replace(result, name=fuller))


def _is_short_for(name: str, fuller: str) -> bool:
    """Whether `name` ends the fuller one, or is a party's without its last word."""
    if " " not in name:
        return False
    return fuller.endswith(f" {name}") or _HEAD.sub("", fuller) == name


def _both(one: Result | None, two: Result) -> Result:
    if one is None:
        return two
    return replace(
        one,
        percent=two.percent if one.percent is None else one.percent,
        votes=two.votes if one.votes is None else one.votes,
        seats=two.seats if one.seats is None else one.seats,
    )
