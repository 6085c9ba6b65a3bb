"""The next steps of a duty that moves by stages: "…, which will rise to 30% on January 1"."""

from __future__ import annotations

from dataclasses import replace

from service.extraction.article import Article
from service.extraction.document import Day
from service.extraction.events.tariffs.levels import as_rate
from service.extraction.events.tariffs.measure import Measure
from service.extraction.tokens import Token

_LEADS = frozenset(
    """
    , and which then before it they will would to is are set due again further later thereafter subsequently
    the rate tariff duty also be by a
""".split()
)
_RISING = frozenset(
    """
    rise rises rising increase increases increasing climb climbs climbing go goes going double doubles
    doubling raised increased up
""".split()
)
_FALLING = frozenset(
    "fall falls falling drop drops dropping lowered reduced cut decline declines down".split()
)
_AFTER_DAY = frozenset("after one two three a year years month months , on from in and then".split())
_LONGEST = 16
_MOST = 4


def later_steps(article: Article, tokens: list[Token], first: Measure) -> list[Measure]:
    """The measures of the steps told after `first` in the same sentence."""
    if first.rate is None:
        return []
    steps: list[Measure] = []
    last = first
    end = max(first.end, first.rate.end)
    at = next((i for i, token in enumerate(tokens) if token.start >= end), len(tokens))
    while len(steps) < _MOST and (found := _next(article, tokens, at, last)) is not None:
        last, at = found
        steps.append(last)
    return steps


def _next(article: Article, tokens: list[Token], start: int, last: Measure) -> tuple[Measure, int] | None:
    """The step told from token `start` on, and the token after it."""
    i = start
    while (
        i < len(tokens) and i - start < _LONGEST and (tokens[i].kind == "D" or tokens[i].word in _AFTER_DAY)
    ):
        i += 1
    joint = i - (i > start and tokens[i - 1].word in {",", "and", "then"})
    i, moves = joint, ""
    while i < len(tokens) and i - joint < _LONGEST and tokens[i].kind != "R":
        word = tokens[i].word
        moves = "raise" if word in _RISING else "lower" if word in _FALLING else moves
        if word not in _LEADS | _RISING | _FALLING:
            return None
        i += 1
    if i >= len(tokens) or i == joint or tokens[i].kind != "R" or tokens[i - 1].word != "to":
        return None
    mention = article.rate_at(tokens[i].start)
    day = _day(article, tokens, i + 1)
    if mention is None or mention.points or last.rate is None or not (moves or day):
        return None
    rate = as_rate(article, mention)
    level, before = rate.maximum, last.rate.maximum
    if level is None or before is None or level == before:
        return None
    step = replace(
        last,
        start=tokens[joint].start,
        end=tokens[i].end,
        action="raise" if level > before else "lower",
        status="planned",
        firm=True,
        acted=True,
        day=day,
        rate=rate,
        previous=before if moves else None,
        imposers=list(last.imposers),
        targets=list(last.targets),
        goods=list(last.goods),
        mentions=[article.span(tokens[joint].start, max(tokens[i].end, tokens[joint].start + 15))],
    )
    return step, i + 1


def _day(article: Article, tokens: list[Token], start: int) -> Day | None:
    for token in tokens[start : start + 3]:
        if token.kind == "D" and (date := article.date_at(token.start)):
            return article.day(date, "future")
    return None
