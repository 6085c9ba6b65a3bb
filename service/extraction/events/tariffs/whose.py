"""Whose duties a text tells of where a sentence does not say it."""

from __future__ import annotations

import re
from collections import Counter

from service.extraction.article import Article
from service.extraction.document import Place
from service.extraction.events.tariffs.measure import Measure
from service.extraction.events.tariffs.seats import dateline_country, home


def give(measure: Measure, imposers: list[Place]) -> None:
    """The imposers, where none of them is hit by the measure."""
    codes = {place.code for place in imposers}
    if not codes & {place.code for place in measure.targets}:
        measure.imposers = list(imposers)


def main_imposer(article: Article, measures: list[Measure]) -> None:
    """A text about one country's duties names it once: the rest are its, too."""
    if not measures:
        return
    sources = [_named_most(article, measures), _seat(article, measures)]
    for measure in measures:
        for source in sources:
            if not measure.imposers and source is not None:
                give(measure, [source])


def _named_most(article: Article, measures: list[Measure]) -> Place | None:
    """The imposer of more than half of the measures that name one, else the first."""
    named = [place for one in measures if not one.weak for place in one.imposers]
    named = named or [place for one in measures for place in one.imposers]
    if not named:
        return None
    counts = Counter(place.code for place in named)
    code, number = max(counts.items(), key=lambda one: (one[1], one[0]))
    source = next(
        place for place in named if place.code == (code if number * 2 > len(named) else named[0].code)
    )
    seat = dateline_country(article)
    hits_seat = seat is not None and all(_hits(one, seat) for one in measures if one.imposers)
    return article.place(seat, source.start, source.end) if seat and hits_seat else source


_AMERICAN = re.compile(r"\b(?:administration|president|white house|congress)\b")
"""Words of those whom an English text names without a country."""


def _seat(article: Article, measures: list[Measure]) -> Place | None:
    """The country whose duties are told where no imposer is: the text's own, the only one, else America."""
    hit = {place.code for one in measures for place in one.targets}
    named = {one.entry.value for one in article.hits}
    america = "US" if "US" in named or _AMERICAN.search(article.low) else None
    seats = (home(article), _only_country(article), america)
    code = next((seat for seat in seats if seat and seat not in hit), None)
    first = measures[0].mentions[0]
    return article.place(code, first.start, first.end) if code else None


def _only_country(article: Article) -> str | None:
    """The one country that the text names at all."""
    named = {hit.entry.value for hit in article.hits if hit.kind in {"country", "demonym", "people", "bloc"}}
    return named.pop() if len(named) == 1 else None


def _hits(measure: Measure, code: str) -> bool:
    return code in {place.code for place in measure.targets}
