"""One pass over the text for the words that may open a date, then the rules that may follow there."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from service.extraction.dates.build import BUILDERS
from service.extraction.dates.fields import Builder
from service.extraction.dates.heads import HEAD_OF, OPENINGS, figures_at, heads_at
from service.extraction.dates.mention import DateMention
from service.extraction.dates.patterns import RULES
from service.extraction.fold import fold

Attempt = tuple[Callable[..., re.Match[str] | None], Builder]


@cache
def _compiled(name: str) -> Attempt:
    """How a rule is tried at one place, and what builds its mention."""
    return re.compile(_PATTERNS[name]).match, BUILDERS[name]


@cache
def _attempts(heads: str) -> tuple[Attempt, ...]:
    """The rules of these heads, in the order in which they are tried."""
    wanted = set(heads.split())
    return tuple(_compiled(name) for name, of, _ in RULES if wanted.intersection(of.split()))


_PATTERNS = {name: pattern for name, _, pattern in RULES}


@cache
def _automaton() -> tuple[AhoCorasick, list[tuple[str, frozenset[str] | None]]]:
    """Figures and all heads as literals, and each head with what may follow it.

    What only counts before a space is looked for with it, so that the "in" of "minister" is not.
    """
    words = [word + " " if word in OPENINGS else word for word in HEAD_OF]
    automaton = AhoCorasick(
        [*_DIGITS, *words], matchkind=MatchKind.LeftmostLongest, implementation=Implementation.DFA
    )
    return automaton, [*(("", None) for _ in _DIGITS), *((word, OPENINGS.get(word)) for word in HEAD_OF)]


_DIGITS = "0123456789"
_PASSES = frozenset((" ", *_DIGITS))


def find_dates(text: str, start: int = 0, end: int | None = None, plain: bool = False) -> list[DateMention]:
    """Every date expression in `text[start:end]`, in order, none overlapping, unresolved.

    Offsets are into the whole `text`. Vague spans ("in recent weeks") are mentions too, so that
    nobody reads a number in them as something else. Linear in the length of the stretch. `plain`:
    the text is folded already.
    """
    end = len(text) if end is None else end
    found: list[DateMention] = []
    automaton, openings = _automaton()
    stretch = text if end - start == len(text) else text[start:end]
    folded = stretch if plain else fold(stretch)
    done = 0
    for index, at, till in automaton.find_matches_as_indexes(folded):
        word, opening = openings[index]
        if opening and (ahead := folded[till : till + 2]) not in opening and ahead[:1] not in _PASSES:
            continue
        if at < done or (at and ((before := folded[at - 1]).isalnum() or before == "_")):
            continue
        at += start
        heads = heads_at(text, at, word, end) if word else figures_at(text, at, end)
        for match_at, build in _attempts(heads) if heads else ():
            match = match_at(text, at, end)
            if match is not None:
                mentions = build(match, text)
                if mentions:  # else what was turned away may still hold a shorter expression
                    found.extend(mentions)
                    done = mentions[-1].end - start
                break
    return found
