"""The day of what somebody did, where it stands beside the verb: "won on Sunday"."""

from __future__ import annotations

import re

from service.extraction.document import Day
from service.extraction.events.election.beside import is_dateline
from service.extraction.events.election.nearest import tense_of
from service.extraction.events.election.part import Part
from service.extraction.events.election.scene import Scene
from service.extraction.events.election.view import D, N, R

_AS_HEAD = re.compile(
    r"\bas (?:(?:its|their|the|his|her|party|new|next|first|a) )*(?:\w+ )?"
    r"(?:leader|president|chair(?:man|woman)?|head|chief|prime minister|candidate|nominee|mayor|governor)\b"
)
_BY_SO_MUCH = re.compile(
    rf"\bby (?:(?:a|an|just|only|about|almost|nearly|more|less|fewer|than|some|margin|of|over) )*"
    rf"(?:[{R}{N}]+|[\d.,]+)(?:-point)?(?: (?:percentage )?(?:points?|votes?|per cent|percent|margin))*"
)
"""How far somebody won by is no clause of its own: "lost by 8 points in 2024"."""
_AND = re.compile(r"\b(?:and|but)\b")

_SAID = re.compile(r"\b(?:said|says|told|announced|declared|reported|confirmed|showed)\b")
"""Whose day it is that opens a sentence: "On Monday B said that A won"."""


def own_day(scene: Scene, part: Part, done: bool) -> Day | None:
    """A day that stands beside the verb and not in a noun's phrase."""
    sentence, article, low = scene.sentence, scene.reading.article, scene.reading.low
    taken = [
        (telling.day.start, telling.day.end)
        for telling, _ in scene.nouns_near(part.head)
        if telling.day is not None
    ]
    beaten = part.part == "faced" and low[part.head : part.head + 3] != "fac"
    tense = "past" if done or beaten else "future"
    if re.match(
        r"conced|congratulat|declar|proclaim|certif|confirm|inaugurat|announc|endors|thr[eo]w|launch|enter|join|put",
        low[part.head : part.head + 12],
    ):
        return None
    for mention in article.dates_in(min(part.start, part.head), min(sentence.end, part.end + 60)):
        if low[mention.start] != D or is_dateline(article, mention.start, mention.end):
            continue
        if mention.end <= part.head and _AND.search(low, mention.end, part.head):
            continue
        gap = low[part.end : mention.start] if mention.start >= part.end else ""
        gap = _BY_SO_MUCH.sub("", _AS_HEAD.sub("", gap))
        if re.search(
            r"[;—:]|\b(?:since|until|after|before|who|and|but|when|while|as|to become|said|by)\b", gap
        ) or any(a <= mention.start < b for a, b in taken):
            break
        return article.day(mention, tense_of(article, mention, tense))
    lead = sentence.start
    opener = next(
        (
            one
            for one in article.dates_in(lead, min(part.start, lead + 14))
            if low[one.start] == D and not is_dateline(article, one.start, one.end)
        ),
        None,
    )
    if (
        opener is not None
        and not _SAID.search(low, opener.end, part.start)
        and not any(a <= opener.start < b for a, b in taken)
        and part.start - opener.end < 90
    ):
        return article.day(opener, tense_of(article, opener, tense))
    return None
