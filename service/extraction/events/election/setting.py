# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""The town or province that a whole text is about: whose "election this October" it is."""

from __future__ import annotations

import re

from service.extraction.document import Named
from service.extraction.events.election.beside import named
from service.extraction.events.election.reading import Reading
from service.extraction.events.election.view import S

_TOWN = re.compile(
    r"\b(?:mayors?|mayoral(?:ty)?|city council(?:l?ors?)?|town council(?:l?ors?)?|councill?ors?|council|alderm[ae]n|city hall|town hall|wards?)\b"
)
_NATION = re.compile(
    r"\b(?:presidents?|presidential|prime minister|parliament|parliamentary|senate|senators?|congress|national|federal|chancellor|cabinet|ministers?|nationwide)\b"
)
_PLACED = re.compile(
    rf"(?P<of>{S}+)(?:'s)? (?:(?:city|town|county|borough|district) )?(?:council\w*|mayor\w*|city hall|town hall)\b"
    rf"|\b(?:mayor|council|city|town|councill?ors?) (?:of|in|for) (?P<behind>{S}+)"
)
_SURE = 2
"""So many words of a town's offices, and none of the nation's."""


def setting(reading: Reading) -> Named | None:
    """The town whose offices the text speaks of alone."""
    low = reading.low
    if len(_TOWN.findall(low)) < _SURE or _NATION.search(low):
        return None
    for match in _PLACED.finditer(low):
        group = match.lastgroup or "of"
        hit = reading.article.hit_at(match.start(group))
        if hit is not None and (hit.of("city") or hit.of("region")):
            return named(reading.article, hit.start, hit.end)
    return None
