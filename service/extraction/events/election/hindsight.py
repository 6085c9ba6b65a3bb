# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""How a vote stands by all that was told of it, where the words beside its noun left that open or misread it."""

from __future__ import annotations

import re

from service.extraction.article import Article
from service.extraction.document import Span
from service.extraction.events.election.vote import Vote

_ON_CONDITION = re.compile(
    r"\b(?:if (?:no|nobody|none|neither|necessary|needed|required|not|any)\b|should (?:no|none|nobody|neither)\b|unless (?:a|one|any|some)\w*\b|in the event (?:of|that)\b)"
)
_SECOND = re.compile(r"\b(?:run-?offs?|second[- ]round|second ballot|rerun)\b")
_COUNTED = re.compile(
    r"\b(?:(?:early|partial|provisional|preliminary|unofficial|official|final|first|complete)(?:,? \w+)? (?:results|returns|figures|count|tall(?:y|ies))|exit polls?|certified|conceded|clung to|cling(?:s|ing) to|too close to call|"
    r"(?:votes|ballots|boxes|precincts) counted|governor-elect|mayor-elect|president-elect|razor-thin|wafer-thin)\b"
)
_WANTED = re.compile(
    r"\b(?:promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|seeks?|seeking|want(?:s|ed)?|call(?:s|ed|ing)? for|obliged to (?:call|hold)|authority to hold|push(?:es|ed|ing)? for|propos(?:e|es|ed|ing|al)) (?:[\w'-]+ ){0,5}?(?:an? |new |fresh |early |snap |second |another |yet another )*(?:\w+ ){0,2}?(?:referendum|election|elections|contest|poll|vote|plebiscite)\b"
)
_VOID = re.compile(
    r"\b(?:overturn|annul|nullif|invalidat|quash|void|struck down|strike down|threw out|thrown out|set aside|scrap)\w*(?: [\w'-]+){0,5} (?:election|elections|vote|poll|ballot|result|results|contest)\b"
    r"|\b(?:election|elections|vote|poll|ballot|results?|contest)(?: (?:was|were|is|are|be|been|has|have|had|later|then|declared|ruled|in \w+|on \w+|of \w+)){0,4} (?:overturned|annulled|nullified|invalidated|quashed|voided|struck down|thrown out|invalid|null and void)\b"
)
_EVE = re.compile(
    r"\b(?:on the eve of|less than \w+ (?:days|weeks|months) before|(?:days|weeks|months) ahead of)\b"
)


def reconsider(article: Article, votes: list[Vote]) -> None:
    """Mends the standing of those votes of which more is told than their noun's tense."""
    for vote in votes:
        vote.status = _standing(article, vote) or vote.status


def _standing(article: Article, vote: Vote) -> str | None:
    low = article.low
    spans = sorted(vote.mentions, key=lambda one: one.start)
    if vote.status in {"planned", None}:
        if vote.runoff and _told(low, spans, _SECOND, _ON_CONDITION):
            return "possible"
        past = (
            vote.day is None or article.published is None or vote.day.value <= article.published.isoformat()
        )
        if past and (vote.results or _told(low, spans[:1], _COUNTED)):
            return "occurred"
        if vote.day is None and _told(low, spans[:1], _WANTED):
            return "possible"
    if vote.status == "occurred" and not (vote.winners and vote.results):
        if _told(low, spans[:1], _VOID):
            return "cancelled"
        if vote.day is None and not vote.winners and not vote.results and _told(low, spans[:1], _EVE):
            return "planned"
    return None


def _told(low: str, spans: list[Span], *signs: re.Pattern[str]) -> bool:
    """Whether one of the places has all of these signs."""
    return any(all(sign.search(low, span.start, span.end) for sign in signs) for span in spans)
