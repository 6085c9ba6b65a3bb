"""One pass over the text for the words that may open a date, then the rules that may follow there."""

from __future__ import annotations

import re

from service.extraction.dates.build import BUILDERS
from service.extraction.dates.heads import HEAD, HEAD_OF
from service.extraction.dates.mention import DateMention
from service.extraction.dates.patterns import RULES

_GROUP_NAMES = re.compile(r"\(\?P<\w+>")


def _first_that_fits(heads: str) -> re.Pattern[str]:
    """All rules of these heads as one alternation; the outer group's name is the rule's."""
    wanted = set(heads.split())
    return re.compile(
        "|".join(
            f"(?P<{name}>{_GROUP_NAMES.sub('(?:', rule)})"
            for name, of, rule in RULES
            if wanted & set(of.split())
        )
    )


_BY_HEAD = {heads: _first_that_fits(heads) for heads in ("digit", *HEAD_OF.values())}
_BY_WORD = {word: _BY_HEAD[heads] for word, heads in HEAD_OF.items()}
_FIGURES = _BY_HEAD["digit"]
_RULES = {name: (re.compile(pattern), BUILDERS[name]) for name, _, pattern in RULES}


def find_dates(text: str, start: int = 0, end: int | None = None) -> list[DateMention]:
    """Every date expression in `text[start:end]`, in order, none overlapping, unresolved.

    Offsets are into the whole `text`. Vague spans ("in recent weeks") are mentions too, so that
    nobody reads a number in them as something else. Linear in the length of the stretch.
    """
    end = len(text) if end is None else end
    found: list[DateMention] = []
    while head := HEAD.search(text, start, end):
        at = head.start()
        start = at + 1
        hit = _BY_WORD.get(head[0], _FIGURES).match(text, at, end)
        if hit is None:
            continue
        pattern, build = _RULES[hit.lastgroup or ""]
        match = pattern.match(text, at, end)
        mentions = build(match, text) if match else ()
        if mentions:  # else what was turned away may still hold a shorter expression
            found.extend(mentions)
            start = mentions[-1].end
    return found
