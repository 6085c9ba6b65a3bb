"""Which places of a text tell of the same measure.

Two that contradict each other never join. What agrees joins where it shares who, whom, what or
how much, or where the text points back ("the levies").
"""

from __future__ import annotations

from service.extraction.events.tariffs.acts import BURDENS
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


_NEAR = 3
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
        0 < one.sentence - general.sentence <= _NEAR
        and (one.action == general.action or one.action in BURDENS and general.action in BURDENS)
        and bool(one.goods or one.rate)
        and (not one.targets or _statuses_agree(one.status, general.status))
        and (not one.targets or {p.code for p in one.targets} == {p.code for p in general.targets})
        and _compare({p.code for p in one.imposers}, {p.code for p in general.imposers}) >= 0
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
    if _told_beside(one, two):
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
        and not _within(one, two)
        and not _announced(one, two)
    ):
        return 0
    if one.firm and two.firm and not _statuses_agree(one.status, two.status):
        return 0
    imposers = _compare({p.code for p in one.imposers}, {p.code for p in two.imposers})
    if _taxes_itself(one, two) or _taxes_itself(two, one):
        return 0
    targets = _compare({p.code for p in one.targets}, {p.code for p in two.targets})
    goods = _compare({_stem(s.text) for s in one.goods}, {_stem(s.text) for s in two.goods})
    rates = 1 if one.rate and two.rate else 0
    if min(imposers, targets, goods) < 0:
        return 0
    if bool(one.goods) != bool(two.goods) and not (targets > 0 or two.definite) and imposers <= 0:
        return 0
    if _on_other_things(one, two) and not (two.definite or goods or targets):
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
        and not _tells_the_day(one, two)
        and not one.soft
    ):
        return 0
    if not (targets or goods or rates) and not _same_again(one, two):
        return 0
    return shared


def _told_beside(one: Measure, two: Measure) -> bool:
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


def _tells_the_day(one: Measure, two: Measure) -> bool:
    """ "The tariffs will last three years, beginning March 20": nothing new but when."""
    bare = two.definite and two.day is not None and not (two.goods or two.targets or two.rate)
    return bare and one.day is None and two.sentence - one.sentence <= _NEAR


def _on_other_things(one: Measure, two: Measure) -> bool:
    """One on a country's goods whatever they are, the other on some goods wherever from."""
    return bool(
        one.targets and not one.goods and two.goods and not two.targets
        or two.targets and not two.goods and one.goods and not one.targets
    )  # fmt: skip


def _taxes_itself(one: Measure, two: Measure) -> bool:
    """Whether the imposer of one is the target of the other, so that they answer each other."""
    imposers = {place.code for place in one.imposers}
    return bool(imposers & {place.code for place in two.targets}) and len(imposers) == 1


def _same_again(one: Measure, two: Measure) -> bool:
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


def _statuses_agree(one: str, two: str) -> bool:
    return one == two or {one, two} in (
        {"planned", "occurred"},
        {"planned", "threatened"},
        {"possible", "threatened"},
        {"planned", "possible"},
        {"planned", "postponed"},
    )


def _announced(one: Measure, two: Measure) -> bool:
    """A measure told as done on one day and as taking effect on a later one, alike in all else."""
    return (
        {one.status, two.status} == {"occurred", "planned"}
        and one.sentence != two.sentence
        and bool(one.imposers and two.imposers and one.targets and two.targets and one.goods and two.goods)
    )


def _within(one: Measure, two: Measure) -> bool:
    a, b = one.day, two.day
    if a is None or b is None or not (a.earliest and a.latest and b.earliest and b.latest):
        return False
    return (
        a.earliest <= b.earliest and b.latest <= a.latest or b.earliest <= a.earliest and a.latest <= b.latest
    )


def _compare(one: set[str], two: set[str]) -> int:
    """1 shared, 0 not told on one side, -1 contradicting."""
    if not one or not two:
        return 0
    return 1 if one & two else -1


def _stem(text: str) -> str:
    words = [word for word in text.lower().split() if word not in {"imports", "exports", "products", "goods"}]
    last = words[-1] if words else text.lower()
    return SAME_GOODS.get(last, last.rstrip("s"))


def _near(one: Measure, other: Measure) -> bool:
    """ "threatened a duty on … The duty would take effect": still the threat."""
    return other.sentence - one.sentence <= _NEAR


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
