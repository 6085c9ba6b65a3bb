# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""Votes told by a day to come and who meets whom on it: "a June 4 showdown", "in November the winner faces B".

A fallback, asked in a text that has told of a vote just held: what two or more of its contenders do, or what
its people choose, on a later day is the next vote for the same office, a second round after a first one, the
election proper after a party's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

from service.extraction.dates import DateMention
from service.extraction.document import Day
from service.extraction.events.election.beside import is_dateline
from service.extraction.events.election.kinds import OFFICE
from service.extraction.events.election.reading import Reading
from service.extraction.events.election.view import A, C, D, G, P, S
from service.extraction.events.election.vote import Telling, Vote
from service.extraction.sentences import Sentence

_AROUND = 90
"""Characters on both sides of a day in which its contest stands."""
_CONTEST = (
    r"\b(?:showdown|deciders?|decider|head-to-head|play-?off|tie-?breaker|duel|match-?up|rematch|face-?off|run-?off|deciding (?:round|vote|ballot|duel|contest|leg)|second (?:round|leg|ballot|vote|stage)|final (?:round|ballot|vote|choice|duel)|"
    r"contest|clash|battle|ballot|opponents?|rivals?|nominees?|candidates?|nominated|challengers?|standard-bearer|last word|final say|their say)\b|\bfinal(?=[.,;]|$| (?:with|against|between|on|in)\b)"
    rf"|\b(?:against|versus|vs) (?:[^.;:,]{{0,30}}?)?[{P}{G}]"
)
_MEETS = (
    rf"\b(?:(?:meets?|faces?|facing|takes? on|taking on|await(?:s|ing)?|waiting|squares? off|battles?|challenges?|confronts?|up against|pitted|pits) (?:[^.;:]{{0,60}}?)?(?:[{P}{G}]|each other|one another)"
    rf"|(?:meets?|goes|go|going|advances?|moves?|proceeds?|through) (?:on |forward |through )?(?:to|into|in) (?:the |a |an )?(?={D})|(?:waiting|awaits?) in {D}"
    rf"|(?:choos(?:e|ing)|pick(?:ing)?|decid(?:e|ing)|choice|vot(?:e|ing)|back|endorse|support|beat(?:ing)?|defeat(?:ing)?|unseat(?:ing)?) (?:[^.;:]{{0,50}}?)?(?:[{P}{G}]|the two|the pair|them|him|her|it|which|who|before|between)|settle (?:it|the matter|the contest|the race))|[{P}]+,? or [{P}]+|[{A}{C}{S}]+s? (?:will |must |are to |now )?(?:choose|decide|pick|vote)\b|\bvoters\b"
)
_SIGN = re.compile(f"{_CONTEST}|{_MEETS}")
_BREAK = re.compile(r"[;—\"“”]|(?<=\w)\. | (?:but|while|since|because|although|though|said|says) ")
_OTHERWISE = re.compile(
    r"\b(?:sworn|swear|inaugurat\w*|takes? (?:office|over|power)|taking office|took office|assum\w+|handover|transition|term (?:ends|expires|runs|began)|ends? on|expires?|results?|certif\w+|recount|court|judges?|hearing|trial|sentenc\w+|talks|summit|conference|"
    r"budget|convenes?|sits|session|deadline|tariffs?|dut(?:y|ies)|visit|travel\w*|coalition|cabinet|treaty|match|league|cup|game|season|strike|rally|announce[sd]?|arrested|died|killed|coup|lawsuit|indict\w+|debate|counted|since|until now|last)\b"
)
_ROUND = re.compile(
    r"\b(?:showdown|deciders?|head-to-head|play-?off|tie-?breaker|duel|rematch|run-?off|deciding|second (?:round|leg|ballot|vote|stage)|final (?:round|ballot|vote|choice|duel))\b"
)
"""A second round by its name: such as choose an assembly seldom have one."""
_OTHER_PRIMARY = re.compile(
    r"\b(?:primar(?:y|ies)|caucus\w*|delegates|nomination|super tuesday|convention)\b"
)
_MONTH, _WEEKS, _YEAR = timedelta(days=30), timedelta(days=75), timedelta(days=420)
_UNTOLD = frozenset({"weekday", "vague", "year"})
_NAMED = re.compile(
    r"\d|january|february|march|april|may|june|july|august|september|october|november|december|fall|autumn|spring|summer|winter|next"
)
"""A day told by more than its weekday."""


def upcoming(
    reading: Reading, sentence: Sentence, told: list[Telling], votes: list[Vote]
) -> Iterator[Telling]:
    """The next vote that a day to come tells of, where no other words of the sentence do."""
    low = reading.low
    if low.find(D, sentence.start, sentence.end) < 0:
        return
    known: list[Vote | Telling] = [*votes, *told]
    held = next((one for one in reversed(known) if one.status == "occurred" and not one.earlier), None)
    if (
        held is None
        or held.kind == "referendum"
        or any(one.weight > 1 and one.day is not None and one.status != "occurred" for one in told)
    ):
        return
    for mention in reading.article.dates_in(sentence.start, sentence.end):
        if (
            low[mention.start] != D
            or mention.kind in _UNTOLD
            or is_dateline(reading.article, mention.start, mention.end)
        ):
            continue
        if not _NAMED.search(reading.article.low, mention.start, mention.end):
            continue
        span = _contest(reading, sentence, mention)
        day = _day(reading, mention, known) if span else None
        if span is None or day is None:
            continue
        telling = _telling(reading, span, day, held, votes)
        if telling is not None:
            yield telling
            return


def _contest(reading: Reading, sentence: Sentence, mention: DateMention) -> tuple[int, int] | None:
    """Where the words stand that tell of a contest on the day."""
    low = reading.low
    first, last = max(sentence.start, mention.start - _AROUND), min(sentence.end, mention.end + _AROUND)
    for stop in _BREAK.finditer(low, first, mention.start):
        first = stop.end()
    stop_on = _BREAK.search(low, mention.end, last)
    last = stop_on.start() if stop_on else last
    if _OTHERWISE.search(low, first, last):
        return None
    sign = _SIGN.search(low, first, last)
    return (
        None if sign is None else (min(sign.start(), mention.start), max(min(sign.end(), last), mention.end))
    )


def _day(reading: Reading, mention: DateMention, votes: list[Vote | Telling]) -> Day | None:
    """The day, where it is to come and no vote's that the text tells of."""
    day, published = reading.article.day(mention, "future"), reading.article.published
    if day is None or published is None or day.earliest is None or day.latest is None:
        return None
    if day.latest <= published or day.earliest > published + _YEAR:
        return None
    for vote in votes:
        if vote.day is not None and vote.day.earliest and vote.day.latest:
            if vote.day.earliest <= day.latest and day.earliest <= vote.day.latest:
                return None
    return day


def _telling(
    reading: Reading, span: tuple[int, int], day: Day, held: Vote | Telling, votes: list[Vote]
) -> Telling | None:
    article = reading.article
    telling = Telling("election.upcoming", *span, day=day, weight=2, elects=True, status="planned")
    telling.country, telling.hint = held.country, held.hint
    telling.region = held.region
    if held.kind in {"primary", "leadership", "by_election"}:
        if held.kind != "primary":
            return None
        if day.latest is None or article.published is None or day.latest < article.published + _MONTH:
            return None
        if _OTHER_PRIMARY.search(reading.low, *span):
            return None
        telling.kind = _office(reading, votes)
        return telling
    if (
        held.runoff
        or article.published is None
        or day.earliest is None
        or day.earliest > article.published + _WEEKS
    ):
        return None
    if held.kind in {"general", "parliamentary"} and not _ROUND.search(reading.low, *span):
        return None
    telling.kind, telling.runoff, telling.rounds = held.kind, True, True
    return telling


def _office(reading: Reading, votes: list[Vote]) -> str | None:
    """What the party's own vote chose somebody for."""
    for vote in reversed(votes):
        for span in vote.mentions if vote.kind == "primary" else ():
            office = OFFICE.search(reading.low, span.start, span.end)
            if office is not None and office.lastgroup in {"local", "presidential", "parliamentary"}:
                return office.lastgroup
    return None


__all__ = ["upcoming"]
