# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""Votes told by the term that was won in them: "cruised to a second term in 2021"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.extraction.events.election.cues import by_day
from service.extraction.events.election.kinds import OFFICE
from service.extraction.events.election.office import HOLDS
from service.extraction.events.election.reading import Reading
from service.extraction.events.election.view import D
from service.extraction.events.election.vote import Telling, Vote
from service.extraction.sentences import Sentence

_TERM = re.compile(
    r"(?<![\w-])(?:won|wins|secured|clinched|earned|gained|captured|claimed|(?:cruised|sailed|romped|coasted|swept|stormed|elected|re-elected|returned|voted in|reelected) (?:back )?(?:to|for)|elected)"
    r" (?:a|an|his|her|their|its) (?:(?:record|narrow|landslide|disputed|controversial|historic|full|new|fresh|further|own|consecutive|straight|[\w-]+-year) )*(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|another) )?(?:(?:successive|consecutive|straight|full|final|[\w-]+-year) )*term"
    rf"(?: (?:in office|in power|as \w+(?: \w+)?|of office))?,? (?:back |again |easily |narrowly )?(?:(?:in|on|this) )?(?P<day>{D})"
)
_OLD = 2
"""Sentences back in which the office was told."""


def _role(reading: Reading, sentence: Sentence, at: int) -> str | None:
    """The office of the last person named before: "Mayor X ... cruised to a second term"."""
    for mention in reversed([*reading.article.people_in(sentence.start, at)]):
        if kind := HOLDS.get(mention.actor.role or ""):
            return kind
    return None


def terms(reading: Reading, sentence: Sentence, votes: list[Vote], index: int) -> Iterator[Telling]:
    """A telling for every term won on a day of its own: in the holder's office, or the one just told of."""
    low, article = reading.low, reading.article
    if low.find(" term", sentence.start, sentence.end) < 0:
        return
    for match in _TERM.finditer(low, sentence.start, sentence.end):
        mention = article.date_at(match.start("day"))
        day = article.day(mention, "past") if mention else None
        if day is None:
            continue
        telling = Telling("election.term", match.start(), match.end(), day=day, weight=2)
        telling.status = by_day(day, article.published) or "occurred"
        office = OFFICE.search(low, max(sentence.start, match.start() - 60), match.end())
        last = max(votes, key=lambda vote: vote.last, default=None)
        if office is not None:
            telling.kind = office.lastgroup
        elif role := _role(reading, sentence, match.start()):
            telling.kind = role
        elif last is not None and index - last.last <= _OLD and not last.private:
            telling.kind, telling.region, telling.country = last.kind, last.region, last.country
        if telling.kind is not None:
            yield telling
