# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""Votes told by a day and what became of somebody then: "third in 2007", "lost by a whisker in May 1998", "from 71 in 2018".

A fallback, asked of the days that no telling of the sentence has taken, in a text that tells of votes. The
words on both sides of the day, as far as the next day or the next clause, say whether a vote is meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

from service.extraction.dates import DateMention
from service.extraction.document import Day
from service.extraction.events.election.beside import is_dateline
from service.extraction.events.election.cues import by_day
from service.extraction.events.election.deeds import public
from service.extraction.events.election.kinds import OFFICE
from service.extraction.events.election.opinion import POLL
from service.extraction.events.election.outcomes import OF_BUSINESS, OUTCOME
from service.extraction.events.election.reading import Reading
from service.extraction.events.election.view import D, G, P
from service.extraction.events.election.vote import AHEAD, Telling, Vote
from service.extraction.sentences import Sentence

_BACK, _ON = 110, 60
"""Characters before and behind a day in which its outcome stands."""
_CLOSE = 40
_BREAK = re.compile(r"[;:—\"“”]|(?<=\w)\. | (?:but|while|since|until|till|where|although|though) ")
_NOT_THEN = re.compile(
    r"\b(?:since|until|till|before|after|by|for|to|through|born in|between|amid|during|said|says|told|announced|declared|reported|confirmed|warned|added|spoke|arrived|resigned|died|dated|published|late|early|inaugurated|sworn in|sworn in on|takes? over on|took over in|took office in|act of|law of|constitution of)(?: (?:on|in|late|early|the|late on|early on))* ?$"
)
"""A day that is not that of the vote: when it was announced, since when somebody rules."""
_WILL = re.compile(r"\b(?:will|is to|are to|due|scheduled|set to|set for|planned|would)\b[^,;]*$")
_OPENS = re.compile(r"(?:^|[,;:.—] |\b(?:and|but|that|when) )(?:back )?(?:in|on)?(?: the)? ?$")
_WHO = re.compile(
    rf"[{P}{G}]|\b(?:he|she|it|they|who|whose|party|candidate|alliance|coalition|him|her|his|their|incumbent|side|bloc|nobody|no one|liberals|conservatives|socialists|democrats|republicans|seat|the pair|the two)\b"
)
_LISTED = re.compile(r",? (?:and |or )?(?:in )?")
_ANSWERS = re.compile(r"\b(?:question|yes|no|side)\b")


def dated(
    reading: Reading, sentence: Sentence, told: list[Telling], votes: list[Vote], anchor: Day | None
) -> Iterator[Telling]:
    """A telling for each day of the sentence on which something became of somebody in a vote."""
    low = reading.low
    if low.find(D, sentence.start, sentence.end) < 0:
        return
    taken = [one.day for one in told if one.day is not None]
    mentions = [
        one
        for one in reading.article.dates_in(sentence.start, sentence.end)
        if low[one.start] == D and not is_dateline(reading.article, one.start, one.end)
    ]
    for index, mention in enumerate(mentions):
        if any(day.start < mention.end and mention.start < day.end for day in taken):
            continue
        first = mentions[index - 1].end if index else sentence.start
        last = mentions[index + 1].start if index + 1 < len(mentions) else sentence.end
        span = _outcome(reading, sentence, mention, first, last)
        if span is None and _LISTED.fullmatch(low, mention.end, last) and index + 1 < len(mentions):
            following = mentions[index + 2].start if index + 2 < len(mentions) else sentence.end
            span = _outcome(reading, sentence, mentions[index + 1], last, following)
        if span is None or POLL.search(low, sentence.start, sentence.end):
            continue
        day = _day(reading, mention, [*votes, *told], anchor)
        if day is not None and not any(day.value == one.value for one in taken):
            taken.append(day)
            yield _telling(reading, sentence, span, day, votes)


def _outcome(
    reading: Reading, sentence: Sentence, mention: DateMention, first: int, last: int
) -> tuple[int, int] | None:
    """Where the words stand that tell what became of somebody on that day."""
    low = reading.low
    first = max(first, mention.start - _BACK)
    for stop in _BREAK.finditer(low, first, mention.start):
        first = stop.end()
    if _NOT_THEN.search(low, first, mention.start) or _WILL.search(low, first, mention.start):
        return None
    last = min(last, mention.end + _ON)
    behind = _BREAK.search(low, mention.end, last)
    last = behind.start() if behind else last
    around = max(sentence.start, first - 60), last
    if not _WHO.search(low, *around) or OF_BUSINESS.search(low, first, last):
        return None
    before = [*OUTCOME.finditer(low, first, mention.end)]
    found = before[-1] if before else OUTCOME.search(low, mention.end, last)
    if found is None or not public(low, sentence, found.start(), found.end()):
        return None
    opens = _OPENS.search(low, max(sentence.start, mention.start - 12), mention.start)
    gap = low[mention.end : found.start()]
    if not before and not opens and " when " not in gap and (len(gap) > _CLOSE or "," in gap):
        return None
    return found.span()


_SOON = timedelta(days=14)
"""Two days so near each other are a vote's and that of what was said of it."""
_AGO = timedelta(days=300)
_LEADERS = re.compile(r"\bleadership|\bas (?:[\w-]+ ){0,3}leader|\bparty(?:'s)? leader")
_OWN = frozenset({"day", "month", "year", "range"})
"""What a vote's day may be told by; "this week" is when it is spoken of."""


def _day(
    reading: Reading, mention: DateMention, votes: list[Vote | Telling], anchor: Day | None
) -> Day | None:
    day = reading.article.day(mention, "past", anchor)
    published = reading.article.published
    if day is not None and mention.kind == "anchored" and published and day.latest and day.latest > published:
        return None
    if day is None or day.precision not in _OWN or day.earliest == reading.article.published:
        return None
    if _beside_known(reading, day, votes):
        return None
    return day


def _long_ago(reading: Reading, day: Day) -> bool:
    published = reading.article.published
    return published is not None and day.latest is not None and day.latest < published - _AGO


def _beside_known(reading: Reading, day: Day, votes: list[Vote | Telling]) -> bool:
    """Whether it is the day of what came of a vote that the text tells of."""
    published = reading.article.published
    if day.precision != "day" or day.earliest is None:
        return False
    if published is not None and day.earliest > published - _SOON:
        if any(vote.status not in AHEAD and not vote.earlier for vote in votes):
            return True
    return any(
        vote.day is not None
        and vote.day.value != day.value
        and vote.day.earliest is not None
        and vote.day.latest is not None
        and vote.day.earliest - _SOON <= day.earliest <= vote.day.latest + _SOON
        for vote in votes
    )


def _telling(
    reading: Reading, sentence: Sentence, span: tuple[int, int], day: Day, votes: list[Vote]
) -> Telling:
    start, end = span
    telling = Telling("election.dated", start, end, day=day, weight=2, elects=True)
    telling.earlier = _long_ago(reading, day)
    telling.status = by_day(day, reading.article.published) or "occurred"
    office = OFFICE.search(reading.low, max(sentence.start, start - 20), min(sentence.end, end + 20))
    told = max(votes, key=lambda one: one.last, default=None)
    if (
        told is not None
        and told.kind == "referendum"
        and _ANSWERS.search(reading.low, max(sentence.start, start - _BACK), min(sentence.end, end + _BACK))
    ):
        telling.kind, telling.elects = "referendum", False
    elif office is not None and (
        office.lastgroup != "leadership" or _LEADERS.search(reading.low, start, min(sentence.end, end + 40))
    ):
        telling.kind = office.lastgroup
    elif told is not None and told.kind == "local" and told.status not in AHEAD:
        telling.kind, telling.region = told.kind, told.region
    return telling
