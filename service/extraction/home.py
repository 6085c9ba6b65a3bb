"""The country that a text is told from: whose "president" needs no country beside him."""

from __future__ import annotations

import re
from collections import Counter

from service.extraction.gazetteer import PLACE_KINDS, Hit

_WEIGHT = {"metonym": 3, "capital": 2, "demonym": 1, "country": 1, "people": 1, "bloc": 0, "region": 1, "city": 1, "party": 2}
_DATELINE = re.compile(r"[^\n]{0,90}?(?: -|:|—| _)")
_DATELINE_BONUS = 3
_HEAD = 600
"""Names in the first characters weigh double: a text says early where it is."""
_OBJECT = re.compile(r"(?:^|\W)(?:on|from|against|to|with|between|in|into|toward|towards)(?: the| imports from| goods from)? $")
"""A country after these is spoken of, not spoken from."""
_DEFAULT = ("US", 2)
"""English-language texts that name no country beside a president mostly mean the American one."""


def home_country(folded: str, hits: list[Hit]) -> str | None:
    """The code of the country named most, seats of power and the dateline weighing more."""
    score: Counter[str] = Counter([_DEFAULT[0]] * _DEFAULT[1])
    dateline = _DATELINE.match(folded)
    limit = dateline.end() if dateline else 0
    for hit in hits:
        code = _code(hit)
        if code:
            weight = _WEIGHT.get(hit.kind, 0)
            if hit.kind == "country" and _OBJECT.search(folded, max(0, hit.start - 20), hit.start):
                continue
            score[code] += weight * (2 if hit.start < _HEAD else 1)
            if hit.end <= limit and hit.kind in {"capital", "city", "region"}:
                score[code] += _DATELINE_BONUS
    ranked = sorted(score.items(), key=lambda one: (-one[1], one[0]))
    return ranked[0][0] if ranked and ranked[0][1] else None


def _code(hit: Hit) -> str | None:
    entry = hit.entry
    if entry.kind in PLACE_KINDS and entry.kind != "bloc":
        return entry.value
    if entry.kind in {"region", "city", "party"} and entry.country not in {"", "*"}:
        return entry.country
    return None
