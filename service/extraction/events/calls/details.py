"""What else a sentence says of its call: the day, the medium, the topics, how long it lasted, who says so."""

from __future__ import annotations

import re

from service.extraction.article import Article
from service.extraction.document import Day, Duration, Named, Span
from service.extraction.events.calls.clause import Clause, Reading
from service.extraction.events.calls.triggers import D
from service.extraction.numbers import find_durations
from service.extraction.rule import LETTERS
from service.extraction.status import tense_of

_STOP = re.compile(
    rf"(?<![\w-])(?:that|which|who|when|after|because|about|regarding|concerning|ahead|during|amid|saying"
    rf"|telling|urging|warning|to(?=[ ](?!the[ ]|both[ ]|his[ ])[a-z])|discuss(?:ed|ing)?|"
    rf"following|since|until|by(?=[ ]{D})|for(?=[ ](?!{D}|the[ ]first|about|more|nearly|an?[ ]hour"
    rf"|\d)))(?![\w-])|[;:](?!\d)|(?<![ap]\.m)(?<![\s.][A-Z])\.\s"
    rf"|,[ ](?:the[ ])?(?:\w+[ ]){{0,4}}(?:said|says|told|announced|according"
    rf"|reported)",
    re.I,
)
_NOT_ITS_DAY = re.compile(
    r"(?<![\w-])(?:said|says|announced|reported|added|told|confirmed|since|until|before|after|ahead of|by"
    r"|reporters|statement|wrote|tweeted|posted|saying|published|released|issued|of|from|for)"
    r"(?:[ ](?:in a statement|on|late|early|earlier|reporters|that|the))*[ ]\Z",
    re.I,
)
_FOR_DAY = re.compile(
    r"(?:morning|afternoon|evening|night|day)[ ]of[ ](?:the[ ])?\Z|(?:scheduled|planned|set|slated|due"
    r"|expected|arranged|call|conversation|conference"
    r"|talks)[ ]for[ ](?:the[ ])?\Z",
    re.I,
)
_FRONT = re.compile(
    r"(?:(?:on|late|early|earlier|later|in|at|and|but|also|then|the|readout[ ]?[:-]?|of|for|from|around"
    r"|about|over"
    r"|approximately|nearly|morning|afternoon|evening|night|midnight|noon|minutes?|hours?|commencing"
    r"|beginning"
    r"|starting|an?|half|[ap]\.?m\.?|\d[\d:.]*)[ ,]+)*\Z",
    re.I,
)
_VIDEO = re.compile(r"video|virtual|zoom|online|skype|facetime", re.I)
_PHONE = re.compile(r"phon|call|conference|hot ?-?line|dial|rang|ring", re.I)
_TOPIC = re.compile(
    r"(?<!\w)(?:(?:discuss(?:ed|ing|es)?|talk(?:ed|ing)? about|sp(?:oke|eak|eaking) about|about|exchang(?:ed"
    r"|e|ing) views on|focus(?:ed|ing|es)? on|"
    r"regarding|concerning|reviewed|touched (?:up)?on|raised|conversation on|call on|talks on)) (?:both "
    r"|the issues? of |issues related to )?(?!an? hour|half an|\d+ minutes|how )(?P<topic>[^.;,:\"]{4,140})",
    re.I,
)
_TOPIC_END = re.compile(
    r" (?:with|during|in a|by phone|on (?=[A-Z]\w+day)|when|after|before|as|and (?:agreed|expressed|the|they"
    r"|he|she)|, ) ?",
    re.I,
)
_SAYING = re.compile(r"(?<![\w-])(?:said|says|announced|confirmed|reported|according to)(?![\w-])")


_REACH = 400
"""How far from its trigger a call's day and source may stand."""


_SET_FOR = re.compile(r"(?:planned|scheduled|set|due|expected|slated|fixed|arranged)[ ](?:for|on)[ ]\Z")
"""What was set for a day lay ahead, whatever became of it."""


def day_of(article: Article, clause: Clause, reading: Reading, status: str) -> Day | None:
    """The day that the sentence gives to the call itself, not to what was said or agreed in it."""
    tense = tense_of(status)
    if reading.day_only:
        own = article.date_at(reading.day_only[0])
        return article.day(own, tense) if own else None
    masked = article.masked
    first = reading.trigger.start
    core = max(reading.right, reading.trigger.end)
    start, end = clause.sentence.start, min(clause.sentence.end, core + _REACH)
    stop = _STOP.search(masked, core, end)
    limit = stop.start() if stop else end
    near, left, front = [], [], []
    nearby = [
        *article.dates_in(start, min(start + 80, first)),
        *article.dates_in(max(start, first - _REACH), end),
    ]
    for one in dict.fromkeys(nearby):
        before = masked[max(start, one.start - 40) : one.start]
        if (
            _NOT_ITS_DAY.search(before)
            and not _FOR_DAY.search(before)
            and not _opens(masked, start, one.start, one.end, reading)
            and masked[reading.right : one.start] != " for "
        ):
            continue
        if masked.startswith("'s", one.end) and one.end + 60 < first:
            continue
        if masked.startswith("'s", one.end) and one.start > core:
            continue
        if first <= one.start < limit and not (
            one.start < core and _STOP.search(masked, reading.trigger.end, one.start)
        ):
            near.append(one)
        elif reading.left <= one.start < first:
            left.append(one)
        elif one.start < reading.left and (
            _FRONT.fullmatch(article.folded, start, one.start)
            or _opens(masked, start, one.start, one.end, reading)
        ):
            front.append(one)
    for one in [*near, *reversed(left), *front]:
        ahead = _SET_FOR.search(masked, max(start, one.start - 20), one.start) is not None
        day = article.day(one, "future" if ahead else tense)
        if day is not None:
            return day
    return None


_OPENING = re.compile(r"(?:[-—)\]:]|,?[ ]that)[ ](?:on[ ]|late[ ]|early[ ]|earlier[ ])*\Z", re.I)
"""What ends before a clause's opening day: a dateline, an agency in brackets, "said that"."""


def _opens(masked: str, floor: int, start: int, end: int, reading: Reading) -> bool:
    """ "(Agency) On Monday, President X held a call": the day right before who held it."""
    subject = reading.subject
    if subject is None or masked[end : subject.start].removesuffix("the ") not in {", ", " "}:
        return False
    return _OPENING.search(masked, max(floor, start - 30), start) is not None


def medium_of(article: Article, reading: Reading) -> str:
    """video, phone, or unspecified; a plain call between leaders is by phone."""
    words = article.folded[max(reading.left, reading.trigger.start - 30) : reading.trigger.end + 40]
    trigger = article.folded[reading.trigger.start : reading.trigger.end]
    if (
        _VIDEO.search(trigger)
        or re.search(r"by video|via video|video ?(?:link|call|conference)|virtual(?:ly)?\b", words, re.I)
        and "phon" not in trigger
    ):
        return "video"
    if reading.rule == "call.spoke" or reading.trigger.kind in {"weak", "bare"} and not _PHONE.search(words):
        return "unspecified"
    if re.search(r"remote", trigger, re.I):
        return "unspecified"
    return "phone"


def topics_of(article: Article, start: int, end: int) -> list[Span]:
    """What was talked about: the words after "about", "discussed", "reviewed"."""
    topics = []
    for match in _TOPIC.finditer(article.folded, start, end):
        first, last = match.span("topic")
        cut = _TOPIC_END.search(article.folded, first, last)
        last = cut.start() if cut else last
        while last > first and article.folded[last - 1] == " ":
            last -= 1
        if last - first >= 4:
            topics.append(article.span(first, last))
    return topics[:4]


def duration_of(article: Article, start: int, end: int) -> Duration | None:
    for one in find_durations(article.folded, start, end):
        return Duration(article.text[one.start : one.end], one.start, one.end, one.minutes)
    return None


def said_by_of(article: Article, clause: Clause, reading: Reading) -> Named | None:
    """The source that the sentence gives for its claim: "the Kremlin said", "according to his office"."""
    at = reading.trigger.start
    start, end = max(clause.sentence.start, at - _REACH), min(clause.sentence.end, at + _REACH)
    sides = {
        id(side.actor)
        for group in (reading.subject, reading.partner)
        if group
        for side in group.sides
        if side.actor
    }
    for match in _SAYING.finditer(article.masked, start, end):
        if match.group() == "according to":
            group = next(iter(clause.after(match.end())), None)
            if group and len(article.masked[match.end() : group.start]) < 8:
                return _source(article, group.start, group.end, [s.person.name for s in group.sides])
            continue
        group = next(clause.before(match.start()), None)
        if group is None or match.start() - group.end > 45 or group.kind == "pronoun":
            continue
        if re.search(r"[,;:.]", article.masked[group.end : match.start()]):
            continue
        if (
            any(side.actor is not None and id(side.actor) in sides for side in group.sides)
            and match.start() > reading.trigger.start
        ):
            continue
        return _source(article, group.start, group.end, [side.person.name for side in group.sides])
    return None


def _source(article: Article, start: int, end: int, names: list[str | None]) -> Named:
    text = article.text[start:end]
    return Named(next((name for name in names if name), text), text, start, end)


_CLAUSE_END = re.compile(r"[,;:.](?=\s|\Z)")
_LONGEST = 250


def extent_of(article: Article, clause: Clause, reading: Reading) -> Span:
    """The clause to quote, from the first side to the clause's end."""
    starts = [reading.trigger.start, *(group.start for group in (reading.subject, reading.partner) if group)]
    start = max(min(starts), clause.sentence.start)
    if reading.trigger.start - start > 200:
        start = (
            clause.sentence.start
            if reading.trigger.start - clause.sentence.start < 200
            else reading.trigger.start
        )
    end = max(reading.trigger.end, min(reading.right, start + _LONGEST))
    stop = _CLAUSE_END.search(article.folded, end, min(clause.sentence.end, start + _LONGEST))
    if stop:
        end = stop.start()
    elif clause.sentence.end - start <= _LONGEST:
        end = clause.sentence.end
    return article.span(start, end)


__all__ = ["LETTERS", "day_of", "duration_of", "extent_of", "medium_of", "said_by_of", "topics_of"]
