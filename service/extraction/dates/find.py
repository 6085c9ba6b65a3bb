"""One pass over the text for the words that may open a date, then the rules that may follow there."""

from __future__ import annotations

import re
from functools import cache

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from service.extraction.dates.build import BUILDERS
from service.extraction.dates.heads import HEAD, HEAD_OF, OPENINGS
from service.extraction.dates.mention import DateMention
from service.extraction.dates.patterns import RULES
from service.extraction.fold import fold

_GROUP_NAMES = re.compile(r"\(\?P<\w+>")


@cache
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


_PATTERNS = {name: pattern for name, _, pattern in RULES}


@cache
def _rule(name: str) -> re.Pattern[str]:
    return re.compile(_PATTERNS[name])


@cache
def _automaton() -> tuple[AhoCorasick, list[frozenset[str] | None]]:
    """Figures and all heads as literals, and for each head what may follow it.

    What only counts before a space is looked for with it, so that the "in" of "minister" is not.
    """
    words = [word + " " if word in OPENINGS else word for word in HEAD_OF]
    automaton = AhoCorasick(
        [*_DIGITS, *words], matchkind=MatchKind.LeftmostLongest, implementation=Implementation.DFA
    )
    return automaton, [*(None for _ in _DIGITS), *(OPENINGS.get(word) for word in HEAD_OF)]


_DIGITS = "0123456789"
_PASSES = frozenset((" ", *_DIGITS))


def find_dates(text: str, start: int = 0, end: int | None = None) -> list[DateMention]:
    """Every date expression in `text[start:end]`, in order, none overlapping, unresolved.

    Offsets are into the whole `text`. Vague spans ("in recent weeks") are mentions too, so that
    nobody reads a number in them as something else. Linear in the length of the stretch.
    """
    end = len(text) if end is None else end
    found: list[DateMention] = []
    automaton, openings = _automaton()
    folded = fold(text if end - start == len(text) else text[start:end])
    done = 0
    for index, at, till in automaton.find_matches_as_indexes(folded):
        opening = openings[index]
        if opening and (ahead := folded[till : till + 2]) not in opening and ahead[:1] not in _PASSES:
            continue
        if at < done or (at and ((before := folded[at - 1]).isalnum() or before == "_")):
            continue
        at += start
        if index < len(_DIGITS):
            hit = _first_that_fits("digit").match(text, at, end)
        else:
            head = HEAD.match(text, at, end)
            hit = _first_that_fits(HEAD_OF.get(head[0], "digit")).match(text, at, end) if head else None
        if hit is None:
            continue
        name = hit.lastgroup or ""
        match = _rule(name).match(text, at, end)
        mentions = BUILDERS[name](match, text) if match else ()
        if mentions:  # else what was turned away may still hold a shorter expression
            found.extend(mentions)
            done = mentions[-1].end - start
    return found
