"""Phrases joined by "and" share what one is told with: "a 25% duty on steel and a 10% one on cars"."""

from __future__ import annotations

from service.extraction.events.tariffs.measure import Measure
from service.extraction.events.tariffs.phrase import Phrase
from service.extraction.tokens import Token

_JOINTS = frozenset({",", "and", "plus", "as", "well", "or", "both", "with", ";", "a", "an", "of", "another"})
_LONGEST = 3


def share(tokens: list[Token], phrases: list[Phrase], read: list[list[Measure]]) -> None:
    """Fill act, sides and day across neighbours; `read` are the measures of `phrases`."""
    pairs = [
        (read[i][-1], read[i + 1][0])
        for i in range(len(phrases) - 1)
        if read[i]
        and read[i + 1]
        and (
            _joined(tokens, phrases[i].end, phrases[i + 1].first)
            or phrases[i + 1].elliptic
            or _as_well(tokens, phrases[i + 1].first)
        )
    ]
    for one, two in [*pairs, *reversed(pairs)]:
        _give(one, two)
        _give(two, one)


def _as_well(tokens: list[Token], first: int) -> bool:
    """ "…, as is a 50% tariff on copper": what holds of the one holds of the other."""
    words = [token.word for token in tokens[max(0, first - 3) : first]]
    return (
        words[:1] == [","]
        and words[1:2] == ["as"]
        and words[2:] in (["is"], ["are"], ["was"], ["were"], ["will"])
    )


def _joined(tokens: list[Token], end: int, first: int) -> bool:
    between = [token.word for token in tokens[end:first]]
    return (
        len(between) <= _LONGEST
        and all(word in _JOINTS for word in between)
        and (not between or bool({"and", ",", "plus", "or"} & set(between)))
    )


def _give(one: Measure, two: Measure) -> None:
    """What `one` has and `two`, joined to it, lacks."""
    if not two.acted and one.acted:
        two.action, two.status, two.firm, two.acted = one.action, one.status, one.firm, True
        two.rule = one.rule
        if two.action in {"remove", "suspend"} and two.rate is not None:
            two.previous, two.rate = two.rate.maximum, None
    two.imposers = two.imposers or list(one.imposers)
    two.day = two.day or one.day
    two.retaliatory = two.retaliatory or one.retaliatory
    if not two.targets and one.targets:
        two.targets = list(one.targets)
