"""The parliaments and their houses that a text names: "the Riksdag", "the House of Commons"."""

from __future__ import annotations

import re
from functools import cache

from service.extraction.events.election.reading import Reading
from service.extraction.lexicon import rows

_CHAMBER = re.compile(
    r"\b(?:parliament|(?:lower|upper) house|house|assembly|legislature|congress|senate|chamber)$"
)


@cache
def chambers() -> frozenset[str]:
    """The names of parliaments and their houses."""
    return frozenset(row["form"] for row in rows("metonyms") if _CHAMBER.search(row["note"].lower()))


def chamber_in(reading: Reading, start: int, end: int) -> bool:
    """Whether one is named in `start:end`."""
    article = reading.article
    return any(article.folded[hit.start : hit.end] in chambers() for hit in article.hits_in(start, end))
