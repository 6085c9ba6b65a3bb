# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""Votes told by the polls themselves: polling stations opened, voting ended, exit polls show."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.extraction.document import Day
from service.extraction.events.election.beside import beside, day_nearby
from service.extraction.events.election.cues import by_day
from service.extraction.events.election.reading import Reading
from service.extraction.events.election.view import A, C, D, S
from service.extraction.events.election.vote import Telling
from service.extraction.sentences import Sentence

_BETWEEN = rf"(?:,? (?:officially|finally|already|formally|now|also|early|nationwide|only|in|across|on|at|for|of|the|all|most|some|day|hours|today|{D}+|(?:[{C}{S}]+)(?:'s?)?|[{A}]+))"
_POLLING = re.compile(
    r"(?<![\w-])(?:voting|balloting|(?:the )?polls|polling|polling[ -](?:stations?|places|booths|centres|centers|sites)|ballot boxes|vote[- ]counting|counting|ballots)"
    rf"{_BETWEEN}{{0,6}} "
    r"(?:(?P<begun>(?:have |has |had )?(?:opened|began|begun|started|got under ?way|kicked off)|(?:(?:is|are|was|were) (?:\w+ )?(?:under ?way|taking place|in progress|being (?:cast|counted)|continuing))|open until)"
    r"|(?P<ended>(?:have |has |had )?(?:been )?(?:closed|ended|concluded|finished|wrapped up|come to an end|came to an end|cast|counted)|(?:is|are|was|were) (?:over|closed|cast))"
    rf"|(?P<ahead>(?:will |are (?:due |set )?to |is (?:due |set )?to )?(?:open|close|begin|start|end|get under ?way|opens|closes|begins|starts|ends|gets under ?way)))(?![\w-])"
)
_EXIT = re.compile(r"(?<![\w-])exit[- ]polls?(?![\w-])")
_OTHERS = re.compile(
    r"\b(?:bill|motion|resolution|amendments?|award|fans?|readers?|nominat\w+|shareholders?|members of|lawmakers|senators|deputies|council of|oscars?|hall of fame|show|contestants?|strike|union|students?|cardinals|conclave|speaker|opinion)\b"
)
_EARLY = re.compile(r"\b(?:early|advance|postal|absentee|overseas|in-person) $")


def polling(
    reading: Reading, sentence: Sentence, anchor: Day | None, told: list[Telling], ahead: bool
) -> Iterator[Telling]:
    """What the sentence tells of polls that open and close, and of voters asked as they leave."""
    low = reading.low
    if low.find("exit", sentence.start, sentence.end) >= 0:
        for match in _EXIT.finditer(low, sentence.start, sentence.end):
            yield _asked(reading, sentence, match, anchor, ahead)
    if not reading.has_any(_WORDS, sentence.start, sentence.end):
        return
    for match in _POLLING.finditer(low, sentence.start, sentence.end):
        telling = _opened(reading, sentence, match, anchor)
        if telling is not None and not any(
            one.day and one.start < match.end() and match.start() < one.end + 40 for one in told
        ):
            yield telling


def _asked(
    reading: Reading, sentence: Sentence, match: re.Match[str], anchor: Day | None, ahead: bool
) -> Telling:
    """Voters are asked on the day itself: "according to an exit poll on Sunday"."""
    start, end = match.span()
    day = beside(reading, sentence, start, end, "past", anchor).day
    status = None if ahead else "occurred"
    return Telling("election.exit_poll", start, end, day=day, status=status, pointer=True, sure=False)


_WORDS = ("polls ", "polling", "voting", "balloting", "counting", "ballot")


def _opened(reading: Reading, sentence: Sentence, match: re.Match[str], anchor: Day | None) -> Telling | None:
    article, low = reading.article, reading.low
    start, end = match.span()
    if match.group().startswith("ballot") and match["begun"] and "open" in match["begun"]:
        return None  # boxes that are opened are counted
    if _EARLY.search(low, max(sentence.start, start - 12), start) or _OTHERS.search(
        low, max(sentence.start, start - 50), min(sentence.end, end + 50)
    ):
        return None
    tense = "future" if match["ahead"] else "past"
    day = beside(reading, sentence, start, end, tense, anchor).day or day_nearby(
        reading, sentence, start, end, tense, anchor
    )
    if match.group().startswith("count"):
        day = None  # votes may be counted days after they were cast
    state = "ongoing" if match["begun"] else "occurred" if match["ended"] else None
    dated = by_day(day, article.published)
    if dated == "occurred" and state == "ongoing" and _yesterday(day, reading):
        dated = None
    telling = Telling("election.polling", start, end, day=day, status=dated or state, pointer=True)
    telling.sure = telling.status is not None
    return telling


def _yesterday(day: Day | None, reading: Reading) -> bool:
    """Whether what began then may well go on."""
    published = reading.article.published
    return (
        day is not None
        and day.latest is not None
        and published is not None
        and (published - day.latest).days <= 1
    )
