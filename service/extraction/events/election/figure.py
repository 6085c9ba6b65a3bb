"""One figure of somebody's result."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from service.extraction.article import Article
from service.extraction.document import Contestant
from service.extraction.events.election.subjects import counts_in

_OF_SEATS = re.compile(r" of (?:all |the |its |parliamentary )*(?:[\w'-]+ ){0,2}seats\b")
"""A share of the seats is no share of the votes."""


class Figure(NamedTuple):
    """`what` is percent, votes or seats, or share: the percent of the seats, which is no result."""

    who: Contestant
    what: str
    value: float
    start: int
    end: int


def told(article: Article, who: Contestant, start: int, end: int) -> Iterator[Figure]:
    """The share or the count that stands at `start:end`; a range of figures is none."""
    for rate in article.rates_in(start, end):
        if rate.unit != "percent" or rate.maximum is None or rate.points:
            return
        if rate.maximum <= 100 and rate.minimum in {None, rate.maximum}:
            what = "share" if _OF_SEATS.match(article.folded, rate.end) else "percent"
            yield Figure(who, what, rate.maximum, rate.start, rate.end)
        return
    for count in counts_in(article, start, end):
        if count.what in {"votes", "seats"}:
            yield Figure(who, count.what, float(count.value), count.start, count.end)
        return
