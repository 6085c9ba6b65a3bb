"""Names that a country shares with another's state: which of the two a text means by "Georgia"."""

from __future__ import annotations

import re

from service.extraction.gazetteer import Hit

_SHARED = {"Georgia": ("GE", "US")}
"""Form -> the country of the name, and that whose state bears it."""
_AMERICAN = re.compile(r"\b(?:GOP|Gov\.|Sen\.|Rep\.|Lt\. Gov|gubernatorial|Republicans?|Democrats?)(?!\w)")
_OWN = frozenset({"capital", "demonym"})
_PARTS = frozenset({"region", "city"})


def settled(folded: str, hits: list[Hit]) -> list[Hit]:
    """The hits, with the state's reading first where the text is about the other country."""
    for form, (country, other) in _SHARED.items():
        if form in folded and _means_state(folded, hits, country, other):
            hits = [_as_state(hit) if folded[hit.start : hit.end] == form else hit for hit in hits]
    return hits


def _means_state(folded: str, hits: list[Hit], country: str, other: str) -> bool:
    if any(hit.kind in _OWN and hit.entry.country == country for hit in hits):
        return False
    return bool(
        any(hit.kind in _PARTS and hit.entry.country == other for hit in hits) or _AMERICAN.search(folded)
    )


def _as_state(hit: Hit) -> Hit:
    region = hit.of("region")
    return hit if region is None else Hit(hit.start, hit.end, (region,), region.kind, None, None)
