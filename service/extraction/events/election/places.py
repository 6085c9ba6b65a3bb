# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""Votes told by their place alone, once the text tells of votes in several: "In Virginia, ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.extraction.document import Named
from service.extraction.events.election.beside import named
from service.extraction.events.election.reading import Reading
from service.extraction.events.election.region import opening_places, places_from
from service.extraction.events.election.view import A, C, G, N, P, R, S
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
    taken: list[int] = []
    for place, following in zip(found, [*found[1:], None], strict=False):
        end = following.start if following else sentence.end
        if any(one.region is not None and place.end <= one.start < end for one in told):
            continue
        if not _DECIDED.search(low, place.end, end):
            continue
        taken.append(place.start)
        yield _at(last, place)
    if last.kind == "local" and reading.has_any(_FALLS, sentence.start, sentence.end):
        yield from _fallen(reading, sentence, last, told, taken)
    if S in low[sentence.start : sentence.end]:
        yield from _scored(reading, sentence, last, told, taken)


_FALLS = (
    " fell to",
    " went to",
    " goes to",
    " stayed",
    " stays",
    " remained",
    " swung",
    " passed",
    " switched",
    " stuck",
    " was taken",
    " was won",
    " was held",
)
_FELL = re.compile(
    rf"(?P<place>[{S}]+|[{C}]+) (?:itself |too |also |again )?(?:fell|went|goes|stayed|stays|remained|swung|passed|switched|stuck|was (?:taken|won|held)) (?:back )?(?:to|with|by) (?:the |its )?(?:[\w-]+ ){{0,2}}[{P}{G}]"
)
"""Whose a town became: "Ash fell to B, and Elm stayed with C"."""


def _fallen(
    reading: Reading, sentence: Sentence, last: Vote, told: list[Telling], taken: list[int]
) -> Iterator[Telling]:
    for match in _FELL.finditer(reading.low, sentence.start, min(sentence.end, sentence.start + 2000)):
        hit = reading.article.hit_at(match.start())
        if hit is None or hit.start in taken or not (hit.of("region") or hit.of("city")):
            continue
        if not any(one.region is not None and one.start <= hit.start < one.end for one in told):
            yield _at(last, named(reading.article, hit.start, hit.end))


_SCORED = re.compile(
    rf"\b(?:victor(?:y|ies)|wins?|loss(?:es)?|defeats?|triumphs?|race|races|contests?|upsets?|prevailed|nail-biter|battles?)(?: (?:with|against|over|for|of|the|his|her|their|a|to|\w+\.?|[{P}{G}{A}]+)){{0,5}}? (?:in|at) (?={S})"
    rf"|\b(?:winning|carrying|carried|captured|taking|losing|swept|sweeping) (?:only |also |narrowly |easily |just |both )?(?={S})"
)
"""Where one of the votes was won: "a victory in Ohio", "winning only Ohio"."""


def _scored(
    reading: Reading, sentence: Sentence, last: Vote, told: list[Telling], taken: list[int]
) -> Iterator[Telling]:
    if last.region is None:
        return
    for match in _SCORED.finditer(reading.low, sentence.start, min(sentence.end, sentence.start + 2000)):
        hit = reading.article.hit_at(match.end())
        if hit is None or hit.start in taken or not (hit.of("region") or hit.of("city")):
            continue
        if any(one.start - 40 < hit.start < one.end + 40 for one in told):
            continue
        for place in places_from(reading, named(reading.article, hit.start, hit.end), sentence.end):
            yield _at(last, place)


def _at(last: Vote, place: Named) -> Telling:
    telling = Telling("election.place", place.start, place.end, last.kind, status="occurred", weight=2)
    telling.region = place
    return telling
