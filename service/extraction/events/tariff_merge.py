"""Which places of a text tell of the same measure.

Two that contradict each other never join. What agrees joins where it shares who, whom, what or
how much, or where the text points back ("the levies").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from service.extraction.events.tariff import Measure

_BURDENS = {"impose", "raise"}


def join(measures: list[Measure]) -> list[Measure]:
    """The measures of a text, each told of once or more."""
    joined: list[Measure] = []
    for measure in measures:
        scored = [(score, -index) for index, one in enumerate(joined) if (score := _agreement(one, measure)) > 0]
        if scored:
            _, index = max(scored)
            _absorb(joined[-index], measure)
        else:
            joined.append(measure)
    return joined


def _agreement(one: Measure, two: Measure) -> int:
    """How well two agree; 0 where they contradict each other or share nothing."""
    if (one.action in _BURDENS) != (two.action in _BURDENS):
        return 0
    if one.action not in _BURDENS and one.action != two.action:
        return 0
    if one.rate and two.rate and (one.rate.minimum, one.rate.maximum) != (two.rate.minimum, two.rate.maximum):
        return 0
    if one.day and two.day and one.day.value != two.day.value:
        return 0
    if one.firm and two.firm and one.status != two.status and "occurred" in (one.status, two.status):
        if not (one.status in {"planned", "occurred"} and two.status in {"planned", "occurred"}):
            return 0
    imposers, targets, goods = _shared(one, two)
    if imposers < 0 or targets < 0 or goods < 0:
        return 0
    score = 2 * imposers + 2 * targets + 2 * goods + 3 * (bool(one.rate and two.rate))
    if not imposers and not targets and not goods and not (one.rate and two.rate):
        return 1 if two.definite and one.sentence >= two.sentence - 2 else 0
    if (one.action != two.action) and not (targets or goods):
        return 0
    return score


def _shared(one: Measure, two: Measure) -> tuple[int, int, int]:
    """For imposers, targets and goods: 1 shared, 0 not told on one side, -1 contradicting."""
    return (
        _compare({p.code for p in one.imposers}, {p.code for p in two.imposers}),
        _compare({p.code for p in one.targets}, {p.code for p in two.targets}),
        _compare_goods([s.text for s in one.goods], [s.text for s in two.goods]),
    )


def _compare(one: set[str], two: set[str]) -> int:
    if not one or not two:
        return 0
    return 1 if one & two else -1


def _compare_goods(one: list[str], two: list[str]) -> int:
    if not one or not two:
        return 0
    heads = [{_stem(text) for text in some} for some in (one, two)]
    return 1 if heads[0] & heads[1] else -1


def _stem(text: str) -> str:
    words = [word for word in text.lower().split() if word not in {"imports", "exports", "products", "goods"}]
    return (words[-1] if words else text.lower()).rstrip("s")


def _absorb(one: Measure, other: Measure) -> None:
    """`one` takes over what only `other` tells."""
    one.mentions += other.mentions
    for name in ("imposers", "targets"):
        if not getattr(one, name):
            setattr(one, name, list(getattr(other, name)))
    if not one.goods:
        one.goods = other.goods
    one.rate = one.rate or other.rate
    one.previous = one.previous if one.previous is not None else other.previous
    one.retaliatory = one.retaliatory or other.retaliatory
    if other.firm and (not one.firm or (other.day and not one.day)):
        one.status, one.firm = other.status, True
    if other.day and not one.day:
        one.day = other.day
    if other.firm and one.action == "impose" and other.action == "raise":
        one.action = "raise"
