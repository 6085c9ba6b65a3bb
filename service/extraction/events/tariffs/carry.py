"""What a place of the text leaves unsaid because the text says it elsewhere."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from service.extraction.article import Article
from service.extraction.events.tariffs.acts import BURDENS
from service.extraction.events.tariffs.measure import Measure
from service.extraction.events.tariffs.seats import dateline_country
from service.extraction.events.tariffs.whose import give, main_imposer

_NEAR = 2
"""Sentences over which a measure's imposer is still the one meant."""
_MOST = 40
"""Measures through which one is looked for that another goes back to."""
_PROMISES = 4
"""Sentences after "if elected" in which promises are still those of a candidate."""
_CAMPAIGN = re.compile(
    r"\b(?:during|in|throughout|on) (?:his|her|the|their|last year's|its) (?:\w+ ){0,2}campaign\b"
    r"|\bas a (?:presidential )?candidate\b|\bcampaigned (?:on|for|by)\b"
)
"""What a sentence tells that somebody promised before a vote."""
_IF_ELECTED = re.compile(
    r"\bif (?:(?:re-?)?elected|(?:he|she) (?:wins|returns|is elected|becomes president|takes office))"
    r"|campaign (?:promise|pledge|trail)s?\b"
)
_IF = ("if elected", "if re", "if he ", "if she ", "campaign", " candidate")
"""What such a promise begins with: asked first, since it is cheap."""


def carry(article: Article, measures: list[Measure]) -> list[Measure]:
    """`measures` with imposers and targets filled from the text around, where nothing else is told."""
    measures = _in_force_together(article, measures)
    _listed_below(measures)
    _pointers(measures)
    _same_goods(measures)
    _pointing_back(measures)
    _datelined(article, measures)
    _near_imposers(measures)
    main_imposer(article, measures)
    _following(measures)
    _called_answers(measures)
    _answered(measures)
    _candidates(article, measures)
    return _in_force_together(article, measures)


def _listed_below(measures: list[Measure]) -> None:
    """ "Peru to tax tea … 10% duty on green tea": what a plan's list has no verb for is planned, too."""
    last: Measure | None = None
    for measure in measures:
        if measure.acted and measure.firm:
            last = measure
        elif last is not None and not measure.acted and not measure.definite and measure.goods:
            if last.status in {"planned", "threatened"} and measure.sentence - last.sentence <= _NEAR:
                measure.status = last.status


def _following(measures: list[Measure]) -> None:
    """What goes on about a measure has its imposer and target, once they are known."""
    for measure in measures:
        before = measure.follows
        if before is not None:
            measure.imposers = list(before.imposers) or measure.imposers
            measure.targets = measure.targets or list(before.targets)


def _pointers(measures: list[Measure]) -> None:
    """ "It was lifted in 2003": whose duty, on whom, on what stands in the measure told before."""
    for index, measure in enumerate(measures):
        if not measure.pointer:
            continue
        before = next(
            (one for one in reversed(measures[max(0, index - _MOST) : index]) if not one.weak), None
        )
        if before is None:
            measure.weak = True
            continue
        measure.imposers = list(before.imposers)
        for one in _chain(measures[max(0, index - _MOST) : index]):
            measure.targets = measure.targets or list(one.targets)
            measure.goods = measure.goods or list(one.goods)
            measure.imposers = measure.imposers or list(one.imposers)
        if (
            measure.action in {"remove", "suspend"}
            and measure.previous is None
            and before.rate is not None
            and before.action in BURDENS
        ):
            measure.previous = before.rate.maximum
        if measure.action not in BURDENS:
            measure.retaliatory = False


def _same_goods(measures: list[Measure]) -> None:
    """ "a duty on the same products": those of the measure told before."""
    for index, measure in enumerate(measures):
        if measure.same_goods and not measure.goods:
            earlier = reversed(measures[max(0, index - _MOST) : index])
            measure.goods = next((list(one.goods) for one in earlier if one.goods), [])


def _chain(before: list[Measure]) -> Iterator[Measure]:
    """The last measure and, where it only points back itself, the one that it points at."""
    for one in reversed(before):
        if not one.weak:
            yield one
            if not one.definite or one.goods:
                return


def _pointing_back(measures: list[Measure]) -> None:
    """ "The levies were lifted": what the burden told of last was on."""
    for index, measure in enumerate(measures):
        told = measure.goods or measure.targets or not measure.rate and measure.previous is not None
        again = measure.action in BURDENS and measure.rate is None
        if told or not (measure.definite and measure.firm) or again or measure.follows:
            continue
        earlier = reversed(measures[max(0, index - _MOST) : index])
        before = next((one for one in earlier if _may_be_meant(one, measure)), None)
        if before is None or before.rate is not None and _same_level(before, measure):
            continue
        measure.weak = False
        measure.imposers = measure.imposers or list(before.imposers)
        measure.targets, measure.goods = list(before.targets), list(before.goods)
        if before.rate is not None and measure.action in {"remove", "suspend"}:
            measure.previous = before.rate.maximum


def _same_level(one: Measure, two: Measure) -> bool:
    return two.rate is not None and one.rate is not None and two.rate.maximum == one.rate.maximum


def _may_be_meant(one: Measure, pointer: Measure) -> bool:
    imposers = {place.code for place in pointer.imposers}
    return (
        one.action in BURDENS
        and not one.weak
        and 0 < pointer.sentence - one.sentence <= _POINTED
        and (not imposers or not one.imposers or bool(imposers & {place.code for place in one.imposers}))
    )


_POINTED = 3
"""Sentences over which "the levies" are those told of last."""


def _datelined(article: Article, measures: list[Measure]) -> None:
    """Before any imposer is named, the duties are those of the country of the dateline."""
    code = dateline_country(article)
    for measure in measures:
        if measure.imposers:
            return
        if code is not None:
            first = measure.mentions[0]
            give(measure, [article.place(code, first.start, first.end)])


def _near_imposers(measures: list[Measure]) -> None:
    last: Measure | None = None
    for measure in measures:
        near = last is not None and measure.sentence - last.sentence <= _NEAR
        if not measure.imposers and last is not None and near:
            give(measure, last.imposers)
        if measure.imposers:
            last = measure


def _called_answers(measures: list[Measure]) -> None:
    """ "… called its tariffs a counter-measure": so are those that it has just set."""
    for index, pointer in enumerate(measures):
        if not (pointer.retaliatory and pointer.definite) or pointer.goods or pointer.rate:
            continue
        codes = {place.code for place in pointer.imposers}
        for measure in measures[max(0, index - _MOST) : index]:
            near = pointer.sentence - measure.sentence <= _NEAR
            if near and measure.action in BURDENS and codes & {place.code for place in measure.imposers}:
                measure.retaliatory = True


def _answered(measures: list[Measure]) -> None:
    """A retaliatory duty without a target hits whoever set a duty on its imposer."""
    for index, measure in enumerate(measures):
        if not measure.retaliatory or measure.targets or not measure.imposers:
            continue
        own = {place.code for place in measure.imposers}
        others = [
            place
            for one in measures[max(0, index - _MOST) : index + _MOST]
            if {p.code for p in one.targets} & own
            for place in one.imposers
            if place.code not in own
        ]
        if others:
            counts = Counter(place.code for place in others)
            code = max(counts.items(), key=lambda one: (one[1], one[0]))[0]
            measure.targets = [next(place for place in others if place.code == code)]


def _in_force_together(article: Article, measures: list[Measure]) -> list[Measure]:
    """ "The tariffs take effect on October 14": the day of all that were just told without one."""
    kept = []
    for index, pointer in enumerate(measures):
        bare = (
            pointer.definite
            and pointer.day
            and not (pointer.goods or pointer.targets or pointer.rate)
            and pointer.action in BURDENS
        )
        listed = [
            one for one in measures[max(0, index - _MOST) : index]
            if bare and one.day is None and (one.action in BURDENS or pointer.pointer)
            and one.status in {"occurred", "planned"}
            and (one.goods or one.targets or one.rate) and pointer.sentence - one.sentence <= _LISTING
            and (not pointer.imposers or {p.code for p in one.imposers} & {p.code for p in pointer.imposers})
        ]  # fmt: skip
        reliefs = pointer.pointer and listed and all(one.action not in BURDENS for one in listed)
        if len(listed) < _SEVERAL and not reliefs:
            kept.append(pointer)
            continue
        for one in listed:
            one.day, one.mentions = pointer.day, one.mentions + pointer.mentions
            if (
                article.published
                and pointer.day
                and pointer.day.earliest
                and pointer.day.earliest > article.published
            ):
                one.status = "planned"
    return kept


_LISTING = 5
_SEVERAL = 2


def _candidates(article: Article, measures: list[Measure]) -> None:
    """What somebody would do "if elected" is threatened."""
    if not any(map(article.low.__contains__, _IF)):
        return
    places = [article.sentence_index(match.start()) for match in _IF_ELECTED.finditer(article.low)]
    for measure in measures:
        promised = measure.action in BURDENS and measure.status in {"possible", "planned"} and not measure.day
        sentence = article.sentences[measure.sentence]
        if promised and _CAMPAIGN.search(article.low, sentence.start, sentence.end):
            measure.status = "possible" if measure.status == "possible" else "threatened"
        elif promised and any(start - 1 <= measure.sentence <= start + _PROMISES for start in places):
            measure.status = "threatened"
