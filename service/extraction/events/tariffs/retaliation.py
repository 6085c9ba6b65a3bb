"""Whether a measure answers another's."""

from __future__ import annotations

import re
from itertools import pairwise

from service.extraction.article import Article
from service.extraction.events.tariffs.acts import BURDENS
from service.extraction.events.tariffs.measure import Measure
from service.extraction.events.tariffs.phrase import Phrase
from service.extraction.fold import lowered
from service.extraction.tokens import Token

_RETALIATION = re.compile(
    r"\b(?:retaliat\w+|reciprocal\w*|counter-?(?:tariffs?|measures?|duties|levies)|tit-for-tat|"
    r"respond(?:s|ed|ing)? (?:with|by|in kind)|answer(?:s|ed|ing)? with|hit(?:s|ting)? back|"
    r"fight(?:s|ing)? back|"
    r"fir(?:e|ed|ing) back|str(?:ike|uck|iking) back)\b"
)


_ANSWER = re.compile(
    r"\bin (?:response|return|reply|answer|retaliation) (?:to|for|against) (?:[\w'.-]+ ){0,6}?"
    r"(?:tariff|dut|lev|tax|measure|restriction|move|decision|sanction)\w*\b"
)


_SHOULD = re.compile(
    r"\bretaliat\w+,? (?:should|if|unless|in case)\b"
    r"|\b(?:should|if|unless|in case|warned|against) (?:\S+ ){0,4}?retaliat\w+"
)
"""The other's retaliation, on which the measure waits."""


_IN_ANSWER_TO = frozenset("response retaliation return reply answer".split())


def is_retaliatory(
    article: Article,
    tokens: list[Token],
    phrase: Phrase,
    room: tuple[int, int],
    words: set[str],
    measure: Measure,
) -> bool:
    if measure.action == "remove":
        return False
    if words & {"retaliatory", "reciprocal", "tit-for-tat", "counter", "matching"} or tokens[
        phrase.head
    ].word.startswith("counter"):
        return True
    if measure.action not in BURDENS:
        return False
    first, last = room
    near = tokens[max(0, phrase.first - 4) : phrase.first]
    if any(
        one.word.startswith("retaliat") and two.word in {"against", "for", "over", "to"}
        for one, two in pairwise(near)
    ):
        return False
    if any(one.word in _IN_ANSWER_TO and two.word in {"to", "for", "against"} for one, two in pairwise(near)):
        return False
    start = tokens[first].start if first < len(tokens) else tokens[phrase.first].start
    low = lowered(article.folded[start : tokens[-1].end])
    if _ANSWER.search(low):
        return True
    low = _SHOULD.sub(lambda match: " " * len(match.group()), low)
    return bool(_RETALIATION.search(low, 0, tokens[min(last, len(tokens)) - 1].end - start))
