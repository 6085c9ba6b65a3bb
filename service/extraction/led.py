"""Patterns that begin with a condition are slow to search for, as `re` tries them at every letter. Here
a second pattern, whose first letters `re` can look for at once, says where the first may match at all."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator

Pattern = re.Pattern[str]


def led(
    lead: Pattern, pattern: Pattern, text: str, start: int = 0, end: int = sys.maxsize
) -> Iterator[re.Match[str]]:
    """`pattern.finditer(text, start, end)`; `lead` has to match wherever `pattern` does, and more it may."""
    done = start
    match_at = pattern.match
    for place in lead.finditer(text, start, end):
        at = place.start()
        if at >= done and (match := match_at(text, at, end)) is not None:
            yield match
            done = match.end()
