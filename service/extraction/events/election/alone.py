# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""Whether somebody's part tells of an election by itself."""

from __future__ import annotations

import re

from service.extraction.events.election.part import Part
from service.extraction.events.election.view import N, R
from service.extraction.events.election.vote import Telling, Vote

FIGURE = re.compile(f"[{R}{N}]")
_TERM = re.compile(
    r"\b(?:re-?election|presidency|premiership|(?:second|third|fourth|fifth|sixth|seventh|another|new|final|\w+-year) (?:\w+ )?term|congratulat)"
)
_TOPPLED = re.compile(r"oust|toppl|rout")
_FROM_POWER = re.compile(r"(?:from|out of) (?:power|office)")
_RUNS = re.compile(r"run|stand|vying|seek|campaign|compet|declared|announced")


def tells_alone(low: str, part: Part, telling: Telling, votes: list[Vote]) -> bool:
    """Whether the verb tells of an election by itself: by the office, by a day, by a term that was won."""
    after = low[part.end : part.end + 80]
    dated = telling.day is not None
    if part.part in {"won", "elected"} and _TERM.search(low[part.head : part.end + 40]):
        return True
    if part.part in {"won", "elected", "beat"}:
        return (
            bool(telling.kind) or dated and bool(votes or part.part == "beat" and _FROM_POWER.search(after))
        )
    if part.part == "lost":
        return dated and bool(telling.kind or votes) and not _TOPPLED.search(low[part.head : part.end])
    if part.part == "run":
        if dated and votes and FIGURE.search(after[:14]):
            return True
        return telling.kind is not None and bool(_RUNS.match(low[part.head : part.end]))
    return False
