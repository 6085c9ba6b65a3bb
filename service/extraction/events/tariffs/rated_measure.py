"""The measure that a rate tells which no construction has bound to a duty."""

from __future__ import annotations

from dataclasses import replace

from service.extraction.article import Article
from service.extraction.document import Day, Place, Span
from service.extraction.events.tariffs.acts import BURDENS
from service.extraction.events.tariffs.compared import compared_with
from service.extraction.events.tariffs.levels import as_rate
from service.extraction.events.tariffs.measure import Measure
from service.extraction.events.tariffs.rated_object import Rated, object_of, takers
from service.extraction.events.tariffs.rated_signs import past_others
from service.extraction.events.tariffs.rated_time import day_of_rated, fate_of, status_of_rated
from service.extraction.events.tariffs.subjects import distinct

_LONGEST = 250
_SHORTEST = 15
_SAME = 2
"""Sentences over which a level without goods of its own is that of the measure told last."""
_NOT = frozenset({"not", "n't", "never", "no"})


def measure_of(rated: Rated) -> Measure | None:
    """A measure of its own; nothing where the rate is none, or is that of the measure told last."""
    sign, base = rated.sign, rated.base
    if any(token.word in _NOT for token in rated.tokens[max(sign.lo, rated.k - 5) : rated.k]):
        return None
    found, pronoun = object_of(rated)
    goods = [rated.article.span(*one) for one in found.goods]
    targets, imposers = distinct(found.origins), takers(rated)
    own = bool(goods or targets or imposers)
    if not own and (
        sign.kind in {"on", "take"} or not pronoun and sign.kind != "pay" and sign.kind[0] == "s"
    ):
        return None
    action, previous = _move(rated, pronoun)
    status = status_of_rated(rated)
    day = day_of_rated(rated, status)
    if not own and _belongs(rated, action, day):
        return None
    answers = bool(_codes(targets) & _codes(base.imposers))
    fate = fate_of(rated, found.end) if sign.kind == "on" else None
    if fate is not None:
        action, status = fate
    goods = goods or ([] if found.origins or answers else list(base.goods))
    imposers, targets = _sides(base, imposers, targets, answers)
    day = day or (base.day if status == base.status and rated.sentence == base.sentence else None)
    return replace(
        base,
        rule=f"tariff.{action}_rated",
        start=rated.mention.start,
        end=rated.tokens[past_others(rated.tokens, rated.k)].end,
        sentence=rated.sentence,
        action=action,
        status="planned" if status == "occurred" and _is_ahead(rated.article, day) else status,
        firm=True,
        acted=True,
        imposers=imposers,
        targets=targets,
        goods=goods,
        exempted=[],
        rate=None if fate and action not in BURDENS else as_rate(rated.article, rated.mention),
        previous=rated.mention.maximum if fate and action != "impose" else previous,
        retaliatory=answers or base.retaliatory and imposers == base.imposers and action in BURDENS,
        day=day,
        announced=None,
        value=None,
        mentions=[_quote(rated)],
        definite=False,
        weak=False,
        bare=False,
        pointer=False,
        soft=False,
        another=False,
        subordinate=False,
        same_goods=False,
        follows=None,
    )


def _codes(places: list[Place]) -> set[str]:
    return {place.code for place in places}


def _move(rated: Rated, pronoun: bool) -> tuple[str, float | None]:
    """The act, and the level before it: the one that it is compared with, else that of the same duty."""
    base, level = rated.base, rated.mention.maximum
    action = {"up": "raise", "down": "lower", "shared": base.action}.get(rated.sign.kind, "impose")
    previous = rated.mention.previous
    if previous is None:
        previous = compared_with(rated.article, rated.mention)
    if previous is not None and level is not None and previous != level:
        action = "raise" if level > previous else "lower"
    elif rated.sign.kind == "step" and base.rate and base.rate.maximum is not None and level is not None:
        action = "raise" if level > base.rate.maximum else "lower"
    elif previous is None and action != "impose" and pronoun and base.rate and base.rate.maximum != level:
        previous = base.rate.maximum
    return action, previous


def _belongs(rated: Rated, action: str, day: Day | None) -> bool:
    """Whether the rate is that of the measure told last, which then has it."""
    base, rate = rated.base, as_rate(rated.article, rated.mention)
    apart = rated.sentence - base.sentence
    if day and base.day and day.value != base.day.value:
        return False
    if apart == 0 and base.rate and base.rate.maximum == rate.maximum:
        return True
    if rated.sign.kind == "stay" and base.action == "exempt" and 1 <= apart <= _SAME + 1:
        base.action, base.rate, base.previous = "lower", rate, None
    elif action == "impose" and base.rate is None and base.action in BURDENS and abs(apart) <= _SAME:
        base.rate, base.day = rate, base.day or day
    else:
        return False
    base.mentions.append(_quote(rated))
    return True


def _sides(
    base: Measure, imposers: list[Place], targets: list[Place], answers: bool
) -> tuple[list[Place], list[Place]]:
    """Who sets it on whom: what is told, else as in the measure told last, turned about in an answer."""
    imposers = imposers or list(base.targets if answers else base.imposers)
    if not targets:
        targets = list(base.targets)
        if _codes(imposers) & _codes(targets):
            targets = list(base.imposers) if _codes(base.imposers) != _codes(imposers) else []
    return imposers, targets


def _is_ahead(article: Article, day: Day | None) -> bool:
    return bool(day and day.earliest and article.published and day.earliest > article.published)


def _quote(rated: Rated) -> Span:
    """The clause, at least fifteen characters of it."""
    tokens, sign, mention = rated.tokens, rated.sign, rated.mention
    start, end = tokens[sign.lo].start, tokens[min(sign.hi, len(tokens)) - 1].end
    end = min(end, start + _LONGEST) if mention.end < start + _LONGEST else mention.end
    start = max(start, end - _LONGEST)
    if end - start < _SHORTEST:
        start, end = tokens[0].start, max(end, min(tokens[-1].end, tokens[0].start + _LONGEST))
    return rated.article.span(start, end)
