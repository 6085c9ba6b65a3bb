# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""The day of the vote that a noun tells, and the days beside it that are another's: results, deadlines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.extraction.dates import DateMention
from service.extraction.document import Day
from service.extraction.events.election.beside import Beside, day_nearby
from service.extraction.events.election.cues import POSTPONED
from service.extraction.events.election.reading import Reading
from service.extraction.events.election.view import D
from service.extraction.sentences import Sentence

_TO = re.compile(rf"\b(?:to|until|till) (?={D})")
YEAR = re.compile(r"(?:19|20)\d\d")
_RESULTS = re.compile(
    r"\b(?:results?|outcomes?|winners?|tall(?:y|ies)|figures|returns|count(?:ing)?) (?:of|from|in|for)(?: [^ ]+){0,4} $"
)
_TALKED = re.compile(
    r"\b(?:ask(?:ed|s)?|question(?:ed|s)?|spoke|speak(?:ing|s)?|talk(?:ed|ing|s)?|comment(?:ed|ing|s)?|said|reporters) (?:\w+ )?about (?:\w+ )?$"
)
_RELEASED = re.compile(
    r"\b(?:expected|due|announced?|published|released|declared?|known|available|certif\w+|confirmed|will|are|is|were|was|come|came)\b"
)
_DECLARED = re.compile(
    r"\b(?:declar|announc|proclaim|releas|publish|certif|confirm|post|issu)\w*(?: \w+){0,6} (?:results?|outcomes?|winners?|figures|returns|tall(?:y|ies)|counts?)\b"
)
_DEADLINE = re.compile(
    r"\b(?:deadlines?|filing|registration|nominations?|hearings?|debates?|forums?|petitions?|campaign(?:ing|s)?|lists?|recount|audit|early voting)(?: \w+)? (?:for|of|in|on|about|over) (?:[^ ]+ ){0,3}$"
)
_JOINT = re.compile(rf"(?:, and|,| and| or) (?:again |for an? \w+ time )?(?:in |on )?(?={D})")
_WHEN = re.compile(rf"{D}+,? when [^,;:]{{0,50}}$")
_DEED_YEAR = re.compile(
    rf"{D}+ (?:[\w-]+ )?(?:defeat|victory|win|loss|triumph|upset|landslide|bid|run|campaign|concession|performance)(?: (?:over|to|against) [^ ]+)? (?:in|for|at) $"
)
_ONCE_DUE = re.compile(
    r"\b(?:originally|initially|previously|first) (?:\w+ )?(?:due|scheduled|set|planned|slated|called|intended)\b"
)
_FALLS = re.compile(
    r",? (?:is|was|will|were|are|falls|fell|ends?|ended|close[ds]?|begins?|began|starts?|started|opens?|opened|runs?)\b"
)


def noun_day(
    reading: Reading, sentence: Sentence, start: int, end: int, place: Beside, tense: str, anchor: Day | None
) -> Day | None:
    """The day within the noun's phrase `start:end`, right behind it, or tied to it by a verb."""
    year = _year(reading, start, end)
    day = place.day or year or day_nearby(reading, sentence, start, place.end, tense, anchor)
    if day is None:
        return _of_deed(reading, sentence, start) or _when(reading, sentence, start)
    if day.start > end and _ONCE_DUE.search(reading.low, end, day.start):
        return year
    if _not_its_day(reading.low, sentence.start, start, end, day):
        return year or _within(reading, start, end)
    return day


def put_off_to(reading: Reading, sentence: Sentence, start: int, end: int) -> Day | None:
    """The new day of a vote that is put off: "postponed the vote, due in May, to June 3"."""
    article, low = reading.article, reading.low
    first, last = max(sentence.start, start - 60), min(sentence.end, end + 160)
    off = POSTPONED.search(low, first, last)
    for to in _TO.finditer(low, off.end(), last) if off else ():
        mention = article.date_at(to.end())
        if mention is not None:
            return article.day(mention, "future")
    return None


def further_days(reading: Reading, sentence: Sentence, day: Day, tense: str) -> Iterator[Day]:
    """The days joined to the first by commas and "and": "the elections in 2012, 2016 and 2020"."""
    article, low = reading.article, reading.low
    first = article.date_at(day.start)
    at = day.end
    while first is not None and (joint := _JOINT.match(low, at, sentence.end)):
        mention = article.date_at(joint.end())
        if mention is None or mention.kind != first.kind:
            return
        told = article.day(mention, tense)
        if told is not None:
            yield told
        at = mention.end


def _of_deed(reading: Reading, sentence: Sentence, start: int) -> Day | None:
    """The year of what somebody did in the vote: "his 2014 defeat in a primary"."""
    article, low = reading.article, reading.low
    match = _DEED_YEAR.search(low, max(sentence.start, start - 60), start)
    mention = article.date_at(match.start()) if match else None
    return article.day(mention, "past") if mention is not None else None


def _when(reading: Reading, sentence: Sentence, start: int) -> Day | None:
    """The time that a clause of its own goes back to: "in 2012, when a disputed election led to"."""
    article, low = reading.article, reading.low
    match = _WHEN.search(low, max(sentence.start, start - 90), start)
    mention = article.date_at(match.start()) if match else None
    if mention is None or mention.kind not in {"year", "month", "day"}:
        return None
    return article.day(mention, "past")


def _within(reading: Reading, start: int, end: int) -> Day | None:
    """A date among the noun's own words."""
    article = reading.article
    for mention in article.dates_in(start, end):
        if mention.kind in {"year", "month", "day"} and (day := article.day(mention, "past")) is not None:
            return day
    return None


def of_results(low: str, first: int, start: int) -> bool:
    """Whether what is spoken of are the results of the vote: "the winners of the election"."""
    return bool(_RESULTS.search(low, max(first, start - 50), start))


def _year(reading: Reading, start: int, end: int) -> Day | None:
    """A year among the noun's own words that the grammar of dates left alone: "the 1984 general election"."""
    article, low = reading.article, reading.low
    match = YEAR.search(low, start, end)
    return (
        article.day(DateMention(match.start(), match.end(), "year", year=int(match.group())))
        if match
        else None
    )


def _not_its_day(low: str, first: int, start: int, end: int, day: Day) -> bool:
    """Whether the day is that of the results, of a deadline, of a week's campaigning."""
    if day.start < end:
        return False
    if _TALKED.search(low, max(first, start - 30), start):
        return True
    if of_results(low, first, start):
        loose = low[end : day.start].strip() in {"", "on", ","} and _DECLARED.search(low, first, start)
        return bool(loose or _RELEASED.search(low, end, day.start))
    if day.precision == "week" and low.startswith(
        ("race", "contest", "campaign"), max(start, low.rfind(" ", start, end) + 1)
    ):
        return True
    return bool(_FALLS.match(low, end) and _DEADLINE.search(low, max(first, start - 60), start))
