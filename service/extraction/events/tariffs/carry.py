"""What a place of the text leaves unsaid because the text has just said it."""

from __future__ import annotations

from service.extraction.article import Article
from service.extraction.events.tariffs.measure import Measure


def carry(article: Article, measures: list[Measure]) -> list[Measure]:
    """`measures` with imposers filled from what stands before, where nothing else is told."""
    last: Measure | None = None
    for measure in measures:
        if not measure.imposers and last is not None and measure.sentence - last.sentence <= 2:
            if not {p.code for p in last.imposers} & {p.code for p in measure.targets}:
                measure.imposers = list(last.imposers)
        if measure.imposers:
            last = measure
    return measures
