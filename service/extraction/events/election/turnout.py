# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""How many voted: a percent that words of turnout tie to the vote."""

from __future__ import annotations

import re

from service.extraction.document import Turnout
from service.extraction.events.election.reading import Reading
from service.extraction.events.election.view import A, C, N, R
from service.extraction.sentences import Sentence

_TURNOUT = (
    re.compile(rf"(?:turn-?out|participation)(?: rate)?(?:[^.;{R}]{{0,60}}?)(?P<figure>{R}+)"),
    re.compile(
        rf"turn-?out[^.;{R}]{{0,160}}{R}+ of [^.;{R}]{{0,60}}?(?:was|were|amounted to|stood at|reached|at|hit)[^.;{R}]{{0,20}}(?P<figure>{R}+)"
    ),
    re.compile(rf"(?P<figure>{R}+)(?: (?:voter|a))? turn-?out"),
)
_OF_VOTERS = (
    re.compile(
        rf"(?P<figure>{R}+) of (?:the )?(?:country's |nation's |city's |state's |{C}+'s )?(?:[\w{N}{A},.]+ ){{0,5}}?(?:voters|electorate|electors|people|those eligible|population|ballots)(?: had| have)? (?:cast|voted|turned out|took part|participated|went)"
    ),
)
_NAMED = ("turnout", "turn-out", "participation")
_TOLD = ("cast", "voted", "turned out", "took part", "participated", "went")
"""Words of which one stands where such a pattern matches."""
_NOT_SO = re.compile(r"\b(?:if|expected|minimum|at least|below|required|threshold|valid|from|than)\b")
_PART = re.compile(
    r" of (?:the |all )?(?:\w+ ){0,2}(?:districts|precincts|stations|constituencies|returns|data|protocols|votes counted)\b| (?:of (?:the )?votes )?counted\b|-point| points?\b| lower\b| higher\b"
)


def turnout(reading: Reading, sentence: Sentence) -> Turnout | None:
    """The turnout that the sentence tells."""
    article, low = reading.article, reading.low
    if low.find(R, sentence.start, sentence.end) < 0:
        return None
    named = reading.has_any(_NAMED, sentence.start, sentence.end)
    told = reading.has_any(_TOLD, sentence.start, sentence.end)
    for pattern in (*(_TURNOUT if named else ()), *(_OF_VOTERS if told else ())):
        match = pattern.search(low, sentence.start, sentence.end)
        if match is None or _PART.match(low, match.end("figure")):
            continue
        if _NOT_SO.search(low[max(sentence.start, match.start() - 30) : match.start()]):
            continue
        rate = article.rate_at(match.start("figure"))
        if rate is None or rate.maximum is None or rate.unit != "percent" or rate.points:
            continue
        if rate.maximum <= 100:
            return Turnout(article.text[rate.start : rate.end], rate.start, rate.end, rate.maximum)
    return None
