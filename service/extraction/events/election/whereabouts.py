# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""The town, state or seat of a vote whose own words name none: its sentence's, the sentence's before, the text's.

Read only for votes of a place, once all of the text was read; a governor has a state, a mayor a town.
"""

from __future__ import annotations

import re
from collections import Counter

from service.extraction.document import Named
from service.extraction.events.election.beside import named
from service.extraction.events.election.reading import Reading
from service.extraction.events.election.region import region_in
from service.extraction.events.election.view import P
from service.extraction.events.election.vote import Vote

_OF_PLACES = frozenset({"local", "by_election"})
"""Votes that some place holds, not the nation."""
_OF_STATES = re.compile(
    r"\b(?:governors?|governorship|gubernatorial|lieutenant|lt\. gov|state (?:house|senate|assembly|legislature|supreme court|elections?|vote|parliament)|statewide|attorney general|secretary of state|u\.?s\.? senat\w+|sens?\.|senator|senate|premier|chief minister)(?!\w)"
)
_OF_TOWNS = re.compile(
    r"\b(?:mayors?|mayoral(?:ty)?|vice-mayor|city|town|village|councill?ors?|council(?:men|women|man|woman)?|alderm[ae]n)\b"
)
_SEAT = re.compile(
    r"(?P<before>[A-Z][\w'’-]+(?: (?:(?:and|upon|on|de|del|la|el) )?[A-Z][\w'’-]+){0,3}) (?:(?:state|federal|parliamentary|council|local) )?(?:by-?election|special election|electorate|constituency|seat|ward|riding|division)\b"
    r"|\b(?:constituency|electorate|riding|ward|seat|division|by-?election) (?:of|in|for|at) (?:the )?(?P<behind>[A-Z][\w'’-]+(?: (?:(?:and|upon|on|de|del|la|el) )?[A-Z][\w'’-]+){0,3})"
    r"|(?P<number>\b(?:Ward|District) \d+|[A-Z]\w+(?: [A-Z]\w+)?'s \d+(?:st|nd|rd|th) (?:[Cc]ongressional )?[Dd]istrict)"
)
_SURELY = re.compile(r"\b(?:electorate|constituency|ward|riding)\b")
"""Words whose names are places, were they people's as well."""
_MANY = re.compile(
    r"\b(?:local|municipal|regional|provincial|communal|mayoral|council|district)(?: and \w+)? (?:elections|polls|votes)\b|\bby-elections\b"
)
_DATELINE = 60
_BACK = 2
"""So many sentences back a place stands that the vote is of."""
_SURE, _SHARE = 2, 0.7
"""So often, and in so much of what the text names of its level, is the place that the text is about."""
_SMALL = frozenset(
    {
        "The",
        "A",
        "This",
        "That",
        "His",
        "Her",
        "Their",
        "Its",
        "Parliamentary",
        "Labour",
        "Conservative",
        "Democratic",
        "Republican",
        "Labor",
    }
)


def locate(reading: Reading, votes: list[Vote]) -> None:
    """Gives votes of a place the place that is named nearest."""
    for vote in votes:
        if vote.region is None and vote.mentions and _is_of_place(reading, vote):
            vote.region = _place(reading, vote)


def _is_of_place(reading: Reading, vote: Vote) -> bool:
    if vote.kind not in _OF_PLACES:
        return (
            vote.kind in {"primary", "parliamentary"}
            and _american(reading, vote)
            and bool(_people(reading, vote))
        )
    return bool(_people(reading, vote)) or not any(
        _MANY.search(reading.article.low, span.start, span.end) for span in vote.mentions
    )


def _american(reading: Reading, vote: Vote) -> bool:
    """Whether a chamber's seat is a state's, as senators' are in the United States."""
    place = vote.country or vote.hint
    code = place.code if place else reading.article.home
    return code == "US" and any(
        _OF_STATES.search(reading.article.low, span.start, span.end) for span in vote.mentions
    )


def _people(reading: Reading, vote: Vote) -> list[str]:
    return [name for name, who in vote.candidates.items() if reading.low[who.start : who.start + 1] == P]


def _place(reading: Reading, vote: Vote) -> Named | None:
    spans = sorted(vote.mentions, key=lambda one: one.start)
    article = reading.article
    if vote.kind == "by_election":
        for span in spans:
            if seat := _seat(reading, span.start, span.end):
                return seat
    elif vote.kind == "local":
        for span in spans:
            sentence = article.sentence_at(span.start)
            if (office := region_in(reading, sentence, span.start, span.end)) and not any(
                article.people_in(office.start, office.end)
            ):
                return office
    level = _level(reading, vote)
    for span in spans:
        if place := _named(reading, span.start, span.end, level):
            return place
    index = article.sentence_index(spans[0].start)
    for sentence in article.sentences[max(0, index - _BACK) : index][::-1]:
        if place := _named(reading, sentence.start, sentence.end, level):
            return place
    return _of_text(reading, level)


def _seat(reading: Reading, start: int, end: int) -> Named | None:
    article = reading.article
    for match in _SEAT.finditer(article.folded, start, end):
        first, last = match.span(match.lastgroup or 0)
        words = article.folded[first:last].split()
        while words and words[0] in _SMALL:
            first += len(words.pop(0)) + 1
        if (
            words
            and first < last
            and (_SURELY.search(match.group()) or not any(article.people_in(first, last)))
            and not any(article.dates_in(first, last))
        ):
            return named(article, first, last)
    return None


def _level(reading: Reading, vote: Vote) -> str | None:
    """Whether a state or a town is looked for."""
    low = reading.article.low
    if any(_OF_TOWNS.search(low, span.start, span.end) for span in vote.mentions):
        return "city"
    if (
        vote.kind != "local"
        and vote.kind != "by_election"
        or any(_OF_STATES.search(low, span.start, span.end) for span in vote.mentions)
    ):
        return "region"
    return None


def _named(reading: Reading, start: int, end: int, level: str | None) -> Named | None:
    article = reading.article
    for hit in article.hits_in(start, end):
        if hit.kind not in {"region", "city"} or level and not hit.of(level):
            continue
        if article.folded[hit.start : hit.end].isupper() and level != "city":
            continue
        if not any(article.people_in(hit.start, hit.end)):
            return named(article, hit.start, hit.end)
    return None


def _of_text(reading: Reading, level: str | None) -> Named | None:
    """The one place of its level that the text keeps naming."""
    article = reading.article
    hits = [
        hit for hit in article.hits if hit.kind in {"region", "city"} and (level is None or hit.of(level))
    ]
    if not hits:
        return None
    counted = Counter(article.folded[hit.start : hit.end] for hit in hits)
    name, count = counted.most_common(1)[0]
    if count < _SURE or count < _SHARE * len(hits):
        return None
    first = next(hit for hit in hits if article.folded[hit.start : hit.end] == name)
    return named(article, first.start, first.end)
