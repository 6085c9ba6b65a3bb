"""Cardinal numbers in figures and in English words, up to 999 billion."""

from __future__ import annotations

import re

ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
).split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
SCALES = {
    "hundred": 1e2,
    "thousand": 1e3,
    "million": 1e6,
    "billion": 1e9,
    "trillion": 1e12,
    # Wire shorthand, and the Indian system.
    "mln": 1e6,
    "bln": 1e9,
    "bn": 1e9,
    "trn": 1e12,
    "tn": 1e12,
    "m": 1e6,
    "k": 1e3,
    "lakh": 1e5,
    "crore": 1e7,
}
VALUES = {word: float(n) for n, word in enumerate(ONES)} | {
    word: float(n) for n, word in zip(range(20, 100, 10), TENS, strict=True)
}

# 3,204,112 or 3204112 or 4.2; Indian grouping (12,34,567) too.
FIGURES = r"(?:\d{1,3}(?:,\d{2,3})++|\d++)(?:\.\d++)?"
SMALL_WORDS = (
    r"(?:(?:" + "|".join(TENS) + r")(?:[-\s](?:" + "|".join(ONES[1:10]) + r"))?"
    r"|" + "|".join(sorted(ONES, key=len, reverse=True)) + r")"
)
# "three hundred and forty-one thousand two hundred": bounded, so that it stays linear.
BIG_WORDS = (
    rf"(?:(?:{SMALL_WORDS}|an?)\s(?:hundred|thousand|million|billion)\b"
    rf"(?:(?:\s(?:and\s)?{SMALL_WORDS}\b)(?:\s(?:hundred|thousand|million)\b)?|\s(?:thousand|"
    rf"million)\b){{0,6}})"
)
WORDS = rf"(?:{BIG_WORDS}|{SMALL_WORDS})"

# Where a number may open: a cheap question to ask first.
OPENING = r"\b(?=[\daefnostzAEFNOSTZ])"

_FIGURES = re.compile(rf"({FIGURES})\s*-?([a-z]*)")
_AND_A_HALF = re.compile(r"(.+?)[\s-]and[\s-]a[\s-]half")
_SPLIT = re.compile(r"[\s-]+")


def parse_number(text: str) -> float | None:
    """The value of a cardinal in figures ("3,204,112", "4.2 million", "4.2bn") or in words
    ("twenty-five", "two hundred and one", "a", "half"), or `None` where it is none."""
    lowered = text.strip().lower()
    if found := _FIGURES.fullmatch(lowered):
        scale = SCALES.get(found[2]) if found[2] else 1.0
        return None if scale is None else float(found[1].replace(",", "")) * scale
    if found := _AND_A_HALF.fullmatch(lowered):
        whole = parse_number(found[1])
        return None if whole is None else whole + 0.5
    if lowered == "half":
        return 0.5
    total = group = 0.0
    seen = False
    for word in _SPLIT.split(lowered):
        if word in VALUES:
            group += VALUES[word]
        elif word in ("a", "an") and not seen:
            group += 1.0
        elif word == "hundred":
            group = (group or 1.0) * 100.0
        elif word in SCALES:
            total += (group or 1.0) * SCALES[word]
            group = 0.0
        elif word != "and" or not seen:
            return None
        seen = True
    return total + group if seen else None
