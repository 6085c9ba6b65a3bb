"""Votes told by their place alone, once the text tells of votes in several: "In Virginia, ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.extraction.events.election.reading import Reading
from service.extraction.events.election.region import opening_places
from service.extraction.events.election.view import N, R
from service.extraction.events.election.vote import Telling, Vote
from service.extraction.sentences import Sentence

_KINDS = frozenset({"local", "by_election", "primary"})
_DECIDED = re.compile(
    rf"[{R}{N}]|\b(?:won|wins|beat|beats|defeated|defeats|took|takes|elected|re-elected|carried|swept|lost|"
    r"held on|retained|victory|routed|ousted|unseated|prevailed|finished|came (?:first|second|third)|led|"
    r"conceded|winner|runoff|run-off|approved|rejected)\b"
)


def places(
    reading: Reading, sentence: Sentence, votes: list[Vote], index: int, told: list[Telling]
) -> Iterator[Telling]:
    """A telling for every place that opens a clause in which a vote is decided."""
    low = reading.low
    last = max(
        (vote for vote in votes if vote.kind in _KINDS and index - vote.last <= 8),
        key=lambda vote: vote.last,
        default=None,
    )
    if last is None or last.status not in {"occurred", None}:
        return
    found = opening_places(reading, sentence)
    for place, following in zip(found, [*found[1:], None], strict=False):
        end = following.start if following else sentence.end
        if any(one.region is not None and place.end <= one.start < end for one in told):
            continue
        if not _DECIDED.search(low, place.end, end):
            continue
        telling = Telling("election.place", place.start, place.end, last.kind, status="occurred", weight=2)
        telling.region = place
        yield telling
