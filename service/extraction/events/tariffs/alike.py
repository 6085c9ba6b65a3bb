"""What two measures that a text tells share, and where they contradict each other."""

from __future__ import annotations

from service.extraction.events.tariffs.measure import Measure

NEAR = 3
"""Sentences over which a text still speaks of the same measure."""


def told_beside(one: Measure, two: Measure) -> bool:
    """ "slapped duties on steel, and introduced a 20% duty on all other goods": two acts, two objects."""
    return (
        one.sentence == two.sentence
        and one.start < two.start
        and one.acted
        and two.acted
        and not (two.definite or two.weak or one.weak)
        and bool(one.goods) != bool(two.goods)
        and bool(one.targets or one.goods)
        and bool(two.targets or two.goods)
        and two.rate is not None
        and one.rate is None
    )


def tells_the_day(one: Measure, two: Measure) -> bool:
    """ "The tariffs will last three years, beginning March 20": nothing new but when."""
    bare = two.definite and two.day is not None and not (two.goods or two.targets or two.rate)
    return bare and one.day is None and two.sentence - one.sentence <= NEAR


def on_other_things(one: Measure, two: Measure) -> bool:
    """One on a country's goods whatever they are, the other on some goods wherever from."""
    return bool(
        one.targets and not one.goods and two.goods and not two.targets
        or two.targets and not two.goods and one.goods and not one.targets
    )  # fmt: skip


def taxes_itself(one: Measure, two: Measure) -> bool:
    """Whether the imposer of one is the target of the other, so that they answer each other."""
    imposers = {place.code for place in one.imposers}
    return bool(imposers & {place.code for place in two.targets}) and len(imposers) == 1


def same_again(one: Measure, two: Measure) -> bool:
    """Whether two that share only the imposer are one: the second points back, or says no more."""
    if two.definite:
        return True
    content = [bool(some.goods or some.targets or some.rate) for some in (one, two)]
    if content[1]:
        rate_only = one.rate is None and not (two.goods or two.targets) and not two.another
        return (
            (not content[0] or rate_only)
            and (one.action == two.action or rate_only)
            and (one.status == two.status or rate_only and one.soft)
            and two.sentence - one.sentence <= 1 + rate_only
        )
    if one.action == two.action and one.status == two.status and two.sentence - one.sentence == 1:
        return not (two.day or two.another)
    return not two.firm or not content[0]


def statuses_agree(one: str, two: str) -> bool:
    return one == two or {one, two} in (
        {"planned", "occurred"},
        {"planned", "threatened"},
        {"possible", "threatened"},
        {"planned", "possible"},
        {"planned", "postponed"},
    )


def announced(one: Measure, two: Measure) -> bool:
    """A measure told as done on one day and as taking effect on a later one, alike in all else."""
    return (
        {one.status, two.status} == {"occurred", "planned"}
        and one.sentence != two.sentence
        and bool(one.imposers and two.imposers and one.targets and two.targets and one.goods and two.goods)
    )


def within(one: Measure, two: Measure) -> bool:
    a, b = one.day, two.day
    if a is None or b is None or not (a.earliest and a.latest and b.earliest and b.latest):
        return False
    return (
        a.earliest <= b.earliest and b.latest <= a.latest or b.earliest <= a.earliest and a.latest <= b.latest
    )


def compare(one: set[str], two: set[str]) -> int:
    """1 shared, 0 not told on one side, -1 contradicting."""
    if not one or not two:
        return 0
    return 1 if one & two else -1
