# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""Who stands, wins and loses: what each name of a sentence is told to do."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.extraction.events.election.objects import as_object
from service.extraction.events.election.owners import as_owner
from service.extraction.events.election.part import Part
from service.extraction.events.election.reading import Reading
from service.extraction.events.election.rosters import rosters
from service.extraction.events.election.subjects import as_subject
from service.extraction.events.election.view import G, P
from service.extraction.sentences import Sentence


def parts(reading: Reading, sentence: Sentence) -> Iterator[Part]:
    """Every part that somebody of the sentence plays in a vote."""
    article, low, stems, names = reading.article, reading.low, reading.stems, reading.names
    yield from rosters(reading, sentence)
    listing = reading.has_any(_LISTS, sentence.start, sentence.end)
    for start, end, who in names.players(sentence):
        if low[start] == P and (told := _STANDS.search(article.folded, start, end)):
            yield Part(
                "rival" if told.group()[:3].lower() in {"riv", "opp"} else "stands", who, start, end, start
            )
        if low[start] == P and _ELECT.search(article.folded, start, end):
            yield Part("won", who, start, end, start)
        if low[end : end + 1] == "," and _APPOSED.match(low, end, sentence.end):
            yield Part("stands", who, start, end, start)
        if listing and _LISTED.search(low, max(sentence.start, start - 140), start):
            for one in names.chain(start, sentence.end):
                yield Part("stands", one, start, end, start)
        if stems.any_in(start - 110, start) and low[start:end] != "his":
            yield from as_object(reading, sentence, start, end, who)
        yield from as_owner(low, sentence, start, end, who)
        if stems.any_in(end, min(end + 170, sentence.end)):
            yield from as_subject(reading, sentence, start, end, who)


_STANDS = re.compile(
    r"\b(?:[Cc]andidate|[Nn]ominee|[Cc]hallenger|[Cc]ontender|[Hh]opeful|[Ff]ront-?runner|[Rr]unner-up|[Ss]tandard-bearer|[Rr]ival|[Oo]pponent)\b"
)
_ELECT = re.compile(
    r"\b(?:[Pp]resident|[Gg]overnor|[Mm]ayor|[Ss]enator|[Cc]ongress(?:man|woman)|[Cc]hancellor|[Pp]remier|[Mm]inister|Sen\.|Rep\.|Gov\.)-[Ee]lect\b"
)
"""Who is -elect has won."""
_APPOSED = re.compile(
    r", (?:\d\d, )?(?:the |an? |one of the |his |her |its |their )?(?:[^\W\d]['\w-]*,? |[\ue001-\ue003\ue005]+(?:'s)? ){0,5}?(?:candidate|nominee|challenger|contender|hopeful|front-?runner|runner-up|standard-bearer)s?(?: (?:for|of|from|in|and|to)\b|,| who\b)"
)
"""What somebody is, told behind the name: "A, candidate for the opposition, ..."."""
_LISTS = (
    "candidates",
    "contenders",
    "hopefuls",
    "nominees",
    "challengers",
    "contestants",
    "others",
    "slate",
    "line-up",
)
_LISTED = re.compile(
    rf"\b(?:candidates|contenders|hopefuls|nominees|challengers|contestants|others|slate|line-up)\b[^.;{P}{G}]{{0,70}}? (?:is|are|were|include[sd]?|including|comprises?)(?: [\w-]+){{0,7}} (?:ex-)?$"
)
