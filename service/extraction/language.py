"""Whether a text is English: by the share of its commonest words."""

from __future__ import annotations

import re

_COMMON = frozenset("the of and to in a is that for on with as was at by from it has be are an".split())
_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 4000
_ENOUGH = 8


def looks_english(text: str) -> bool:
    """False where of the first words fewer than one in fourteen is a common English one."""
    found = _WORD.findall(text[:_SAMPLE])
    if len(found) < _ENOUGH:
        return True
    return sum(word.lower() in _COMMON for word in found) * 14 >= len(found)
