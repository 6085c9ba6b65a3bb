"""Fields of a mention, read off the named groups of a match."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable

from service.extraction.dates.mention import DateMention
from service.extraction.dates.words import (
    weekday_number,
)
from service.extraction.numbers.numerals import parse_number

Mentions = tuple[DateMention, ...]
Builder = Callable[[re.Match[str], str], Mentions]

NOTHING: Mentions = ()
DIRECTIONS = {"preceding": "previous", "prior": "previous", "subsequent": "following"}
SHIFT = {"last": -1, "this": 0, "next": 1, "the": 0}
ANCHOR_SHIFT = {"same": 0, "next": 1, "following": 1, "previous": -1, "past": -1, "coming": 1}
ANCHOR_ONLY = ("same", "previous", "preceding", "following")
WHOLE_DAYS = ("morning", "afternoon", "evening", "night", "nights")
NTH = {
    "first": 1,
    "1st": 1,
    "second": 2,
    "2nd": 2,
    "latter": 2,
    "third": 3,
    "3rd": 3,
    "fourth": 4,
    "4th": 4,
    "final": 4,
}


def day_number(text: str) -> int:
    return int(text.rstrip("stndrhSTNDRH"))


def possible(month: int | None, day: int, year: int | None = None) -> bool:
    return 1 <= day <= (31 if month is None else monthrange(year or 2024, month)[1])


def group(match: re.Match[str], *names: str) -> str | None:
    """The first of these groups that the pattern has and that took part."""
    found = match.groupdict()
    return next((found[name] for name in names if found.get(name)), None)


def year_of(match: re.Match[str], *names: str) -> int | None:
    year = group(match, *names)
    return int(year) if year else None


def direction_of(words: str | None) -> str | None:
    """ "this coming" -> coming, "the previous" -> previous."""
    if not words:
        return None
    word = words.lower().split()[-1]
    return DIRECTIONS.get(word, word)


def shift_of(word: str | None) -> int | None:
    """ "last", as in last year, -> -1."""
    return None if word is None else SHIFT[word.lower().split()[-1]]


def weekday_of(name: str | None) -> int | None:
    return weekday_number(name) if name else None


def part_of(match: re.Match[str]) -> str | None:
    part = group(match, "part")
    return re.split(r"[\s-]", part.lower())[0] if part else None


def count_of(words: str) -> int:
    return int(parse_number(words) or 0)


def range_of(match: re.Match[str], first: DateMention, last: DateMention, form: str) -> DateMention:
    return DateMention(*match.span(), "range", form, first=first, last=last)
