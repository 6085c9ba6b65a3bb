"""Votes and seats."""

from __future__ import annotations

import re
from dataclasses import dataclass

from service.extraction.numbers.marks import Marks, find_marks
from service.extraction.numbers.numerals import FIGURES, OPENING, WORDS, parse_number


@dataclass(frozen=True, slots=True)
class CountMention:
    """`value` votes or seats (`what`), of `total` where the text says "15 of 22 seats"."""

    start: int
    end: int
    value: int
    what: str
    total: int | None = None


NOUNS = {
    "vote": "votes",
    "votes": "votes",
    "ballot": "votes",
    "ballots": "votes",
    "seat": "seats",
    "seats": "seats",
    "mandates": "seats",
}
_NUMBER = (
    rf"{OPENING}(?:(?<![\w.,$€£]){FIGURES}(?:\s(?:million|mln|thousand|lakh|crore)\b|m\b)?"
    rf"|(?<![\w-])(?i:{WORDS})\b)"
)
# What may stand between the figure and its noun: "61 Senate seats", "120 lower-house seats".
_ADJECTIVE = (
    r"(?:(?!(?:of|percent|per|pct|to|and|or|more|fewer|the|in|for|million|billion|points?)\b)"
    r"[A-Za-z][\w.'\u2019-]*\s)"
)
_COUNT = re.compile(
    rf"(?P<n>{_NUMBER})(?:\s(?:out\sof|of)\s(?:(?:the|its|a|"
    rf"all)\s)?(?:{_ADJECTIVE}){{0,3}}(?P<total>{_NUMBER}))?"
    rf"\s(?:{_ADJECTIVE}){{0,2}}(?P<noun>votes?|ballots?|seats?|mandates)\b"
    rf"|(?P<n3>{_NUMBER})\s(?:out\sof|of)\s(?:the\s)?(?P<noun3>seats|votes|ballots)\b",
    re.IGNORECASE,
)
_REACH = 600
"""How far before its noun a figure may begin."""
# "50 to 60 seats" is no figure; "seat belts" and "two votes of confidence" no result.
_RANGE_BEFORE = re.compile(r"(?:\d|\w{3})(?:\s?[-\u2013]\s?|\s(?:to|or)\s)\Z")
_YEAR_BEFORE = re.compile(r"\b(?:in|since|by|of)\s\Z", re.IGNORECASE)
_OTHER_AFTER = re.compile(r"\s(?:belts?|of\s(?:no[\s-])?confidence|for\s(?:the\s)?(?:children|passengers))\b")


def find_counts(
    text: str, start: int = 0, end: int | None = None, marks: Marks | None = None
) -> list[CountMention]:
    """Votes and seats in `text[start:end]`: "3,204,112 votes", "15 of 22 seats", "sixty-one seats"."""
    end = len(text) if end is None else end
    marks = marks or find_marks(text, start, end)
    found: list[CountMention] = []
    done = start
    for at in marks.before([noun for noun, _ in marks.found["counted"]], _REACH):
        match = _COUNT.match(text, at, end) if at >= done else None
        if match is None:
            continue
        done = match.end()
        number = parse_number(match["n"] or match["n3"])
        if number is None or number != int(number):
            continue
        if _RANGE_BEFORE.search(text[max(start, match.start() - 12) : match.start()]):
            continue
        if 1900 <= number <= 2099 and _YEAR_BEFORE.search(
            text[max(start, match.start() - 8) : match.start()]
        ):
            continue
        if _OTHER_AFTER.match(text, match.end()):
            continue
        total = parse_number(match["total"]) if match["total"] else None
        what = NOUNS[(match["noun"] or match["noun3"]).lower()]
        found.append(CountMention(*match.span(), int(number), what, None if total is None else int(total)))
    return found
