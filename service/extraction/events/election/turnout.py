# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""How many voted: a percent that words of turnout tie to the vote."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.extraction.document import Turnout
from service.extraction.events.election.reading import Reading
from service.extraction.events.election.view import A, C, N, R, S
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


_SHARED = re.compile(
    rf"turn-?outs? [^.;{R}{S}]{{0,30}}(?P<one>[{S}{C}]+) and (?:in |for )?(?P<two>[{S}{C}]+) [^.;{R}{S}]{{0,40}}(?P<first>{R}+) and (?P<second>{R}+)"
)
_APART = re.compile(
    rf"turn-?outs? [^.;{R}{S}]{{0,40}}(?P<first>{R}+) in (?P<one>[{S}{C}]+)(?:,| and|, and| but| against| compared with) [^.;{R}{S}]{{0,20}}(?P<second>{R}+) in (?P<two>[{S}{C}]+)"
)
"""Two places' turnouts in one clause."""
_AGAIN = re.compile(
    rf"(?:,|\bbut|\band|\bwhile|^) ?(?:it|that|this|the figure|the rate) (?:was|had been|stood at|reached|rose to|fell to|dropped to|hit|came to)(?: \w+){{0,3}}? (?P<figure>{R}+)(?! of)"
)
"""What the sentence before spoke of: "In March's election, it was 40.6 percent"."""


def turnouts(reading: Reading, sentence: Sentence) -> Iterator[tuple[Turnout, str | None]]:
    """The turnouts that the sentence tells, each with the place that it is told of."""
    if reading.low.find(R, sentence.start, sentence.end) < 0:
        return
    named = reading.has_any(_NAMED, sentence.start, sentence.end)
    both = _two_places(reading, sentence) if named else []
    if both:
        yield from both
        return
    one = turnout(reading, sentence)
    if one is None and not named and _spoken_of_before(reading, sentence):
        match = _AGAIN.search(reading.low, sentence.start, sentence.end)
        one = _rate(reading, match.start("figure")) if match else None
    if one is not None:
        yield one, None


def _two_places(reading: Reading, sentence: Sentence) -> list[tuple[Turnout, str | None]]:
    for pattern in (_SHARED, _APART):
        match = pattern.search(reading.low, sentence.start, sentence.end)
        if match is not None:
            pairs = (("first", "one"), ("second", "two"))
            text = reading.article.text
            return [
                (rate, text[slice(*match.span(place))])
                for figure, place in pairs
                if (rate := _rate(reading, match.start(figure))) is not None
            ]
    return []


def _spoken_of_before(reading: Reading, sentence: Sentence) -> bool:
    index = reading.article.sentence_index(sentence.start)
    before = reading.article.sentences[index - 1] if index else sentence
    return reading.has_any(_NAMED, before.start, before.end)


def _rate(reading: Reading, start: int) -> Turnout | None:
    rate = reading.article.rate_at(start)
    if rate is None or rate.maximum is None or rate.unit != "percent" or rate.points or rate.maximum > _ALL:
        return None
    return Turnout(reading.article.text[rate.start : rate.end], rate.start, rate.end, rate.maximum)


_ALL = 100


def turnout(reading: Reading, sentence: Sentence) -> Turnout | None:
    """The turnout that the sentence tells."""
    low = reading.low
    named = reading.has_any(_NAMED, sentence.start, sentence.end)
    told = reading.has_any(_TOLD, sentence.start, sentence.end)
    for pattern in (*(_TURNOUT if named else ()), *(_OF_VOTERS if told else ())):
        match = pattern.search(low, sentence.start, sentence.end)
        if match is None or _PART.match(low, match.end("figure")):
            continue
        if _NOT_SO.search(low[max(sentence.start, match.start() - 30) : match.start()]):
            continue
        rate = _rate(reading, match.start("figure"))
        if rate is not None:
            return rate
    return None
