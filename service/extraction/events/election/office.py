# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""The office that somebody's part is about, and the country and place that its words give."""

from __future__ import annotations

import re

from service.extraction.article import Article
from service.extraction.document import Named, Place
from service.extraction.events.election.beside import named
from service.extraction.events.election.kinds import OFFICE
from service.extraction.events.election.part import Part
from service.extraction.events.election.reading import Reading
from service.extraction.events.election.view import C
from service.extraction.people import place_of
from service.extraction.people.offices import country_in
from service.extraction.sentences import Sentence

_RUN = re.compile(r"([\ue000-\ue00f])\1+")
_OFFICE_WITHIN, _LEADER_WITHIN = 100, 40
"""Characters behind a verb, a name counted as one, in which the office stands that was won."""


def office_of(low: str, sentence: Sentence, part: Part) -> str | None:
    if part.part == "faced":
        return None
    last = (
        part.end if part.head < part.start and low[part.end : part.end + 1] in {",", "("} else part.end + 160
    )
    after = _RUN.sub(r"\1", low[part.head : min(sentence.end, last)])[:_OFFICE_WITHIN]
    stop = re.search(r"[;.]|, (?:and|but|while|who|after|to) ", after[1:])
    after = after[: stop.start() + 1] if stop else after
    match = OFFICE.search(after)
    if match is None or match.group() == "leader" and match.start() > _LEADER_WITHIN:
        return None
    return match.lastgroup


HOLDS = {
    "president": "presidential",
    "mayor": "local",
    "governor": "local",
    "senator": "parliamentary",
    "prime minister": "general",
    "chancellor": "general",
}
_AGAIN = re.compile(r"elect|\bwon\b|\bwins\b|\bterm\b|beat|defeat|unseat|oust")


def held(reading: Reading, part: Part) -> str | None:
    """The office that the winner is said to hold: "Gov. X was re-elected"."""
    article, low = reading.article, reading.low
    if part.part == "beat" and (beaten := _beaten(reading, part)) is not None:
        return beaten
    if part.part not in {"won", "elected", "beat"} or not _AGAIN.search(low, part.head, part.end + 30):
        return None
    role = next((actor.role for actor in article.actors if actor.name == part.who.name), None)
    return HOLDS.get((role or "").removeprefix("deputy "))


def _beaten(reading: Reading, part: Part) -> str | None:
    """The office of who was beaten: "A has defeated President B"."""
    for start in reading.names.starts(part.head, part.end + 60):
        mention = reading.article.person_at(start)
        if mention is not None and mention.actor.name != part.who.name:
            return HOLDS.get(mention.actor.role or "") if mention.start < mention.name_start else None
    return None


def region_of(article: Article, part: Part) -> Named | None:
    """The place in the winner's title: "Ohio's Lt. Gov. X", "Lagos Mayor Y"."""
    mention = article.person_at(part.start)
    if mention is None:
        return None
    for hit in article.hits_in(mention.start, mention.name_start):
        if hit.of("region") or hit.of("city"):
            return named(article, hit.start, hit.end)
    return None


def _title_country(article: Article, first: int, last: int) -> Place | None:
    """The country within a title that is known as a whole: "president of the United States"."""
    for hit in article.hits_in(first, last):
        title = hit.of("title")
        text = article.folded[hit.start : hit.end]
        if title is not None and " of " in text and (code := country_in(text, title.value)):
            return article.place(code, hit.start, hit.end)
    return None


def office_country(reading: Reading, sentence: Sentence, part: Part) -> Place | None:
    """ "elected president of Chile", "prime minister of the Republic of Malta"."""
    article, low = reading.article, reading.low
    match = re.search(
        rf"\b(?:president|presidency|prime minister|premier|chancellor|leader|head of state) (?:of|in) (?:the )?(?:(?:federal |islamic |people's |democratic )*(?:republic|kingdom|state|federation|union) of )?(?:the )?(?P<c>{C}+)",
        low[part.head : min(sentence.end, part.end + 110)],
    )
    if match is None:
        return _title_country(article, part.head, min(sentence.end, part.end + 110))
    hit = article.hit_at(part.head + match.start("c"))
    place = place_of(hit) if hit else None
    return article.place(place.value, hit.start, hit.end) if hit and place else None


_OWNER = re.compile(rf"(?P<c>{C}+)'s? $")


def own_country(reading: Reading, part: Part) -> Place | None:
    """Whose contestant it is: "Ghana's A and Malawi's B were both re-elected" are two votes."""
    first = max(0, part.start - 60)
    match = _OWNER.search(reading.low, first, part.start)
    hit = reading.article.hit_at(match.start("c")) if match else None
    place = place_of(hit) if hit and hit.kind == "country" else None
    return reading.article.place(place.value, hit.start, hit.end) if hit and place else None
