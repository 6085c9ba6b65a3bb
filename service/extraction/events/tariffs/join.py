"""Which places of a text tell of the same measure.

Two that contradict each other never join. What agrees joins where it shares who, whom, what or
how much, or where the text points back ("the levies").
"""

from __future__ import annotations

from service.extraction.events.tariffs.acts import BURDENS
from service.extraction.events.tariffs.alike import (
    NEAR,
    announced,
    compare,
    on_other_things,
    same_again,
    statuses_agree,
    taxes_itself,
    tells_the_day,
    told_beside,
    within,
)
from service.extraction.events.tariffs.measure import Measure
from service.extraction.events.tariffs.words import SAME_GOODS


def join(measures: list[Measure]) -> list[Measure]:
    """The measures of a text, each told of once or more."""
    joined: list[Measure] = []
    for measure in _summed_up(measures):
        best, score = None, 0
        for one in joined[-_MOST:]:
            agreement = _agreement(one, measure)
            if agreement >= score and agreement > 0:
                best, score = one, agreement
        if best is None:
            if not measure.weak:
                joined.append(measure)
        else:
            _absorb(best, measure)
    return _without_empty(joined)


def _without_empty(joined: list[Measure]) -> list[Measure]:
    """Without "X announced tariffs" where another measure of X's tells which."""
    kept = []
    for measure in joined:
        empty = not (measure.goods or measure.targets or measure.rate or measure.day) and measure.imposers
        told = next((one for one in joined if empty and _says_which(one, measure)), None)
        if told:
            told.mentions += measure.mentions
        else:
            kept.append(measure)
    return kept


def _says_which(one: Measure, empty: Measure) -> bool:
    """Whether `one` is a measure of the same act and imposer that names what it is on."""
    return (
        bool(one.goods or one.targets or one.rate)
        and one.action == empty.action == "impose"
        and empty.status in {"occurred", "planned"}
        and one.retaliatory == empty.retaliatory
        and one.status in {empty.status, "planned"}
        and {place.code for place in one.imposers} == {place.code for place in empty.imposers}
    )


_LISTED = 40
"""Measures that one sentence may sum up at the most."""
_MOST = 150
"""Measures with which a further one is compared."""


def _summed_up(measures: list[Measure]) -> list[Measure]:
    """A sentence that sums up what the next ones list is evidence for each, no measure itself."""
    kept = []
    for index, general in enumerate(measures):
        listed = [one for one in measures[index + 1 : index + _LISTED] if _is_listed(general, one)]
        if (
            general.targets
            and not general.goods
            and not general.rate
            and len(listed) > 1
            and not general.weak
        ):
            for one in listed:
                _take_over(one, general)
        else:
            kept.append(general)
    return kept


def _take_over(one: Measure, general: Measure) -> None:
    """What is told of all that a sentence sums up holds of each."""
    one.targets = list(general.targets)
    one.mentions += general.mentions
    one.imposers = one.imposers or list(general.imposers)
    one.retaliatory = one.retaliatory or general.retaliatory
    if one.day is None and general.day is not None:
        one.day = general.day
        if general.status == "planned" and one.status == "occurred":
            one.status = "planned"


def _is_listed(general: Measure, one: Measure) -> bool:
    """Whether `one` is among what `general` sums up: soon after, of the same act and imposer."""
    return (
        0 < one.sentence - general.sentence <= NEAR
        and (one.action == general.action or one.action in BURDENS and general.action in BURDENS)
        and bool(one.goods or one.rate)
        and (not one.targets or statuses_agree(one.status, general.status))
        and (not one.targets or {p.code for p in one.targets} == {p.code for p in general.targets})
        and compare({p.code for p in one.imposers}, {p.code for p in general.imposers}) >= 0
    )


def _agreement(one: Measure, two: Measure) -> int:  # noqa: C901
    """How well two agree; 0 where they contradict each other or share nothing."""
    if (
        one.sentence == two.sentence
        and one.rate
        and two.rate
        and one.start != two.start
        and one.rate.start != two.rate.start
    ):
        return 0
    if told_beside(one, two):
        return 0
    if (
        (one.action in BURDENS) != (two.action in BURDENS)
        or one.action not in BURDENS
        and one.action != two.action
    ):
        return 0
    if one.rate and two.rate and (one.rate.minimum, one.rate.maximum) != (two.rate.minimum, two.rate.maximum):
        return 0
    if (
        one.value
        and two.value
        and one.value.amount != two.value.amount
        or two.another
        and one.sentence
        and not (one.rate and two.rate)
    ):
        return 0
    if (
        one.day
        and two.day
        and one.day.value != two.day.value
        and not within(one, two)
        and not announced(one, two)
    ):
        return 0
    if one.firm and two.firm and not statuses_agree(one.status, two.status):
        return 0
    if _later_relief(one, two):
        return 0
    imposers = compare({p.code for p in one.imposers}, {p.code for p in two.imposers})
    if taxes_itself(one, two) or taxes_itself(two, one):
        return 0
    targets = compare({p.code for p in one.targets}, {p.code for p in two.targets})
    goods = compare({_stem(s.text) for s in one.goods}, {_stem(s.text) for s in two.goods})
    rates = 1 if one.rate and two.rate else 0
    if min(imposers, targets, goods) < 0:
        return 0
    if bool(one.goods) != bool(two.goods) and not (targets > 0 or two.definite) and imposers <= 0:
        return 0
    if on_other_things(one, two) and not (two.definite or goods or targets):
        return 0
    shared = 2 * imposers + 3 * targets + 3 * goods + 3 * rates
    if (
        two.definite
        and one.day
        and two.day
        and one.day.value == two.day.value
        and not (two.goods or two.rate)
    ):
        shared += 2
    if not shared:
        return 1 if two.definite and two.sentence - one.sentence <= 3 and not two.goods else 0
    if one.action != two.action and not (targets or goods):
        return 0
    if (
        {one.status, two.status} == {"planned", "occurred"}
        and one.firm
        and two.firm
        and not (targets or goods or rates)
        and not tells_the_day(one, two)
        and not one.soft
    ):
        return 0
    if not (targets or goods or rates) and not same_again(one, two):
        return 0
    return shared


def _later_relief(one: Measure, two: Measure) -> bool:
    """ "The levies were lifted … The duty on trucks was to disappear by 2021": other goods, another time."""
    return (
        one.action not in BURDENS
        and {one.status, two.status} == {"planned", "occurred"}
        and one.firm
        and two.firm
        and bool(one.goods and two.goods)
        and {_stem(good.text) for good in one.goods} != {_stem(good.text) for good in two.goods}
    )


def _stem(text: str) -> str:
    words = [word for word in text.lower().split() if word not in {"imports", "exports", "products", "goods"}]
    last = words[-1] if words else text.lower()
    return SAME_GOODS.get(last, last.rstrip("s"))


def _near(one: Measure, other: Measure) -> bool:
    """ "threatened a duty on … The duty would take effect": still the threat."""
    return other.sentence - one.sentence <= NEAR


def _absorb(one: Measure, other: Measure) -> None:
    """`one` takes over what only `other` tells."""
    one.mentions += other.mentions
    one.imposers = one.imposers or other.imposers
    one.targets = one.targets or other.targets
    narrower = bool(other.goods) and {_stem(good.text) for good in other.goods} < {
        _stem(good.text) for good in one.goods
    }
    if narrower and other.rate and not one.rate:
        meant = {_stem(good.text) for good in other.goods}
        one.goods = [good for good in one.goods if _stem(good.text) in meant]
    one.goods = one.goods or other.goods
    one.rate = one.rate or other.rate
    one.value = one.value or other.value
    if one.previous is None:
        one.previous = other.previous
    one.retaliatory = one.retaliatory or other.retaliatory
    if one.soft and other.firm and not other.soft and other.status in {"planned", "occurred"}:
        one.status, one.soft = other.status, False
    elif one.firm and one.status == "threatened" and other.status == "planned" and _near(one, other):
        pass
    elif other.firm and (
        not one.firm or other.day and not one.day and other.status in {"occurred", "planned"}
    ):
        one.status, one.firm = other.status, True
    if one.day and other.day and one.status == "occurred" and other.status == "planned":
        one.announced, one.day, one.status = one.day, other.day, "planned"
    one.day = one.day or other.day
    if other.firm and not one.firm and one.action == "impose" and other.action == "raise":
        one.action = "raise"
