# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""Votes told one after the other behind one verb: "won the general election in 2016, local polls in 2018 and a referendum"."""

from __future__ import annotations

import re

from service.extraction.events.election.part import Part
from service.extraction.events.election.scene import Scene
from service.extraction.events.election.view import A, C, D, G, P, S
from service.extraction.events.election.vote import AHEAD, Vote

_VERB = 70
"""Characters between a verb and the first of its votes."""
_BROKEN = re.compile(rf"[;:{P}{G}]|\b(?:but|while|who|which|after|before|since|ahead of|despite|against)\b")
_AND = re.compile(
    rf"(?:[\s,]|\b(?:and|or|the|in|on|of|an?|its|his|her|their|both|then|later|also|again|as well as|plus|early|late|two|three|last|next|first|polls?|elections?|votes?)\b|[{D}{C}{S}{A}]+(?:'s)?)*"
)
_SUCH = re.compile(r",? (?:including|such as|among them|namely|notably)(?: the| its| both)? ")
"""What comes is what was meant: "won nationwide elections, including the general election"."""
_FEWEST = 2


def in_a_row(scene: Scene, part: Part) -> list[Vote]:
    """The votes of such a row where there are several that the part may be of; else none."""
    if part.part not in {"won", "lost", "run"} or len(scene.here) < _FEWEST:
        return []
    low = scene.reading.low
    behind = sorted(
        (pair for pair in scene.nouns_near(part.head) if pair[0].start >= part.head),
        key=lambda pair: pair[0].start,
    )
    row: list[Vote] = []
    at = part.end
    for telling, vote in behind:
        gap = low[at : telling.start]
        if row and _SUCH.fullmatch(gap):
            row = []
        elif row and not _AND.fullmatch(gap) or not row and (len(gap) > _VERB or _BROKEN.search(gap)):
            break
        if vote not in row:
            row.append(vote)
        at = max(at, telling.end)
    row = [
        vote
        for vote in row
        if vote.kind != "referendum" and not (part.part != "run" and vote.status in AHEAD)
    ]
    return row if len(row) >= _FEWEST else []
