# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""What somebody has: a victory, a defeat, a campaign."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.extraction.document import Contestant
from service.extraction.events.election.part import Part
from service.extraction.events.election.view import A, C, D, S
from service.extraction.sentences import Sentence

_W = rf"(?:[\w'’-]+|[{C}{A}{S}{D}]+(?:'s)?)"
POSSESSED = re.compile(
    rf"(?:'s?)? (?:{_W} ){{0,5}}?(?:(?P<victory>victory|triumph|win|re-?election(?= (?:as|to|in|by|victory|on|last|means|was|{D}|for a|,|\.))|landslide|election(?= (?:as|to the presidency|in {D}|on {D}|to a|last|{D}|marks|was))|election (?:victory|win|triumph|success)|electoral (?:victory|success|triumph))(?! (?:campaign|bid|chances|hopes|effort|prospects|would|could|will|strategy|speech|in court|lap))"
    rf"|(?P<defeat>(?:election |electoral )(?:defeats?|loss(?:es)?|setbacks?)|defeat|loss(?= (?:in|to|at)))|(?P<bid>candidacy|presidential (?:campaign|bid|run|hopes|ambitions)|re-?election (?:bid|campaign|effort|hopes)|election (?:campaign|posters?|rally|rallies|manifesto)|campaign (?:rally|manager|team|posters?|headquarters|spokes\w+|trail)|bid for (?:a |an |re-?election|the presidency|another)|challengers?|rivals?|opponents?|running mate))(?![\w-])"
)

_AHEAD = re.compile(
    r"[^.;,]{0,20}? (?:(?:is|was|were|are|seems?|seemed|looks?|looked|appears?|appeared) (?:all but |almost |widely |virtually |by no means |not )*(?:certain|assured|expected|likely|unlikely|guaranteed|inevitable|in doubt|predicted|seen|a foregone)|would|could|will|may|might)\b"
)
"""A victory still to come: "X's victory was all but certain"."""


def as_owner(low: str, sentence: Sentence, start: int, end: int, who: Contestant) -> Iterator[Part]:
    if low[end : end + 1] != "'" and low[start:end] not in {"his", "her"}:
        return
    match = POSSESSED.match(low, end, sentence.end)
    if match is None:
        return
    group = match.lastgroup or ""
    words = match.group()
    if group == "victory" and re.search(
        r"\b(?:court|legal|legislative|military|trade|moral|diplomatic|possible|potential|claimed|declared|likely|hoped-for)\b",
        words,
    ):
        return
    if group == "victory" and _AHEAD.match(low, match.end()):
        group = "bid"
    yield Part(
        {"victory": "won", "defeat": "lost", "bid": "stands"}[group],
        who,
        start,
        match.end(),
        match.start(group),
    )
