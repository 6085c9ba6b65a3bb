# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""What a referendum answered: percent of Yes and No."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.extraction.document import Contestant
from service.extraction.events.election.figure import Figure
from service.extraction.events.election.reading import Reading
from service.extraction.events.election.view import R
from service.extraction.sentences import Sentence

_QUOTE = "[\"'‘’“”]?"
_ANSWERS = (
    re.compile(
        rf"(?P<figure>{R}+)(?: of (?:the )?(?:[\w-]+ ){{1,3}}?)?,?(?: (?:had|have|who|are|were|is|was))?(?: (?:voted|voting|vote|said|saying|say|in favou?r of|for|backed))? {_QUOTE}(?P<who>yes|no|leave|remain)\b(?! (?:to|more|less|one|longer|change))"
    ),
    re.compile(
        rf"(?<![\w-]){_QUOTE}(?P<who>yes|no|leave|remain){_QUOTE}(?: (?:side|camp|vote|votes|campaign))?(?: (?:won|was|had|got|at|on|with|received|took|stood at|led|leading|by))+ (?:[\w-]+ ){{0,2}}?(?P<figure>{R}+)"
    ),
)

_SAID = re.compile(r"(?:yes|no|leave|remain)(?!\w)")


def answers(reading: Reading, sentence: Sentence) -> Iterator[Figure]:
    """Each answer of the sentence with its percent."""
    article, low = reading.article, reading.low
    if low.find(R, sentence.start, sentence.end) < 0 or not _SAID.search(low, sentence.start, sentence.end):
        return
    told: set[str] = set()
    for pattern in _ANSWERS:
        for match in pattern.finditer(low, sentence.start, sentence.end):
            start, end = match.span("who")
            rate = article.rate_at(match.start("figure"))
            if rate is None or rate.maximum is None or rate.unit != "percent" or match["who"] in told:
                continue
            if rate.maximum > 100:
                continue
            told.add(match["who"])
            text = article.text[start:end]
            yield Figure(
                Contestant(text, None, text, start, end), "percent", rate.maximum, rate.start, rate.end
            )
