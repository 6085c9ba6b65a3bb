"""Words by which a text, and then a sentence, may tell of a duty; all read text in lower case."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.extraction.sentences import Sentence

TRIGGER = re.compile(
    r"\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|surcharges?|surtax(?:es)?|tax(?:es|ed|ing)?|fees?|"
    r"charg(?:es?|ed|ing)|anti-?dumping|(?:ad|cvd) (?:orders?|and cvd)|anti-?subsidy|countervailing|"
    r"safeguards?|deposits?|"
    r"counter-?(?:duties|tariffs|levies|measures))\b"
)
_TRADE = re.compile(
    r"\b(?:imports?|imported|importers?|exports?|exporters?|customs|trade (?!union)|dumping|wto|"
    r"gatt|border|tariffs? (?:on|of|against)|dut(?:y|ies) (?:on|of)|lev(?:y|ies) on|anti-dumping)\b"
)
_UTILITY = re.compile(
    r"\b(?:electricity|utilit(?:y|ies)|telephone|phone|mobile|telecom\w*|railways?|consumers? bills?|water|"
    r"power (?:plants?|sector|company|companies|generation)|tariff structure|feed-in)\b"
)
_OF_UTILITY = (
    "electric",
    "utilit",
    "phone",
    "mobile",
    "telecom",
    "railway",
    "bill",
    "water",
    "power ",
    "structure",
    "feed-in",
)
"""What such a word holds: asked first, since it is cheap."""
_ENOUGH_TRADE = 3
"""Words of trade from which on utilities are only mentioned beside."""


class Signs:
    """What the words of a text say of it: `utilities` are spoken of, `trade` is what it is about."""

    def __init__(self, low: str) -> None:
        self.low = low
        self.utilities = any(map(low.__contains__, _OF_UTILITY)) and _UTILITY.search(low) is not None
        words_of_trade = 0
        for _ in _TRADE.finditer(self.low):
            words_of_trade += 1
            if words_of_trade == _ENOUGH_TRADE:
                break
        self.trade = words_of_trade == _ENOUGH_TRADE
        self.other_tariffs = self.utilities and not words_of_trade

    def triggered(self, sentences: list[Sentence]) -> Iterator[bool]:
        """For each sentence whether it has a word for a duty."""
        starts = (match.start() for match in TRIGGER.finditer(self.low))
        at = next(starts, None)
        for sentence in sentences:
            while at is not None and at < sentence.start:
                at = next(starts, None)
            yield at is not None and at < sentence.end
