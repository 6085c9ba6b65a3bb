"""The days of a timeline: "March 4, 2025" on a line of its own, or before a dash, over what happened."""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from service.extraction.article import Article
from service.extraction.document import Day
from service.extraction.events.tariffs.measure import Measure

_ENOUGH = 2
"""Such lines from which on a text is a timeline: one alone is its dateline."""
_REACH = 1200
"""Characters below its day in which an entry of a timeline may stand."""
_BEFORE = " \t#*-\u2022\u00b7>|"
_AFTER = frozenset(":-\u2013\u2014|\n\r")


class Heading(NamedTuple):
    """Where a day opens a line; `year` of the day is told, or taken from the heading above."""

    start: int
    day: Day


def date_under_headings(article: Article, measures: list[Measure]) -> None:
    """The day of the heading for each measure that happened and has none of its own."""
    bare = [one for one in measures if one.day is None and one.status == "occurred" and not one.soft]
    if not bare or len(headings := _headings(article)) < _ENOUGH:
        return
    starts = [one.start for one in headings]
    for measure in bare:
        at = bisect_right(starts, measure.start) - 1
        sentence = article.sentences[measure.sentence]
        own = any(
            sentence.start < one.start < measure.start
            for one in article.dates_in(sentence.start, sentence.end)
        )
        near = at >= 0 and measure.start - starts[at] < _REACH
        if (
            near
            and not (own and starts[at] < sentence.start)
            and (not measure.definite or measure.goods or measure.rate)
        ):
            measure.day = headings[at].day


def _headings(article: Article) -> list[Heading]:
    """The days that open a line and have it, or the place before a dash, for themselves."""
    text, found = article.text, []
    for mention in article.dates:
        line = text.rfind("\n", 0, mention.start) + 1
        if text[line : mention.start].strip(_BEFORE) or mention.kind in {"weekday", "relative"}:
            continue
        after = text[mention.end : mention.end + 6].lstrip(" *\t")[:1]
        if after and after not in _AFTER:
            continue
        day = article.day(mention, "past")
        if day is not None and day.earliest is not None and day.precision in {"day", "month"}:
            found.append(Heading(mention.start, day))
    return found
