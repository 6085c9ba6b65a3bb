"""Whom a text is about: the country whose goods a measure hits that names none."""

from __future__ import annotations

from collections import Counter

from service.extraction.article import Article
from service.extraction.document import Place
from service.extraction.events.tariffs.acts import BURDENS
from service.extraction.events.tariffs.measure import Measure

_KINDS = frozenset({"country", "demonym", "people", "capital", "metonym", "bloc"})
_ENOUGH = 3
"""Names of the other country from which on a text is about it."""
_SHARE = 0.7
"""Of all names of countries beside the imposer's."""


def fill_from_text(article: Article, measures: list[Measure]) -> None:
    """A text about one country's duties and one other's goods tells the target once for all of them."""
    open_ones = [one for one in measures if not one.targets and one.action in BURDENS and not one.weak]
    imposers = {tuple(place.code for place in one.imposers) for one in measures if one.imposers}
    if not open_ones or len(imposers) != 1:
        return
    own = set(next(iter(imposers)))
    hit = {place.code for one in measures for place in one.targets}
    code = _other(article, own)
    if code is None or hit - {code}:
        return
    for one in open_ones:
        first = one.mentions[0]
        one.targets = [article.place(code, first.start, first.end)]


def fill_only_pair(measures: list[Measure]) -> list[Measure]:
    """A text about one country's duties on another's goods: those told without goods are on them, too."""
    pairs = {
        (tuple(p.code for p in one.imposers), tuple(p.code for p in one.targets))
        for one in measures
        if one.imposers and one.targets and one.action != "exempt"
    }
    if len(pairs) != 1:
        return measures
    imposers, targets = pairs.pop()
    source = next(one.targets for one in measures if one.targets and one.imposers and one.action != "exempt")
    if "*" in targets:
        return measures
    for one in measures:
        if not (one.targets or one.goods or one.weak) and tuple(p.code for p in one.imposers) == imposers:
            one.targets = list(source)
    return measures


def fill_in_sentence(measures: list[Measure]) -> None:
    """ "will drop duties on Thai goods, though it will keep those on cars": both on the same country."""
    for index, one in enumerate(measures):
        for other in measures[index + 1 : index + _BESIDE]:
            if other.sentence != one.sentence:
                break
            own = {place.code for place in one.imposers}
            alike = (
                own == {place.code for place in other.imposers}
                and bool(own)
                and one.action != other.action
                and not one.goods
            )
            if alike and one.targets and not other.targets and one.targets[0].code != "*":
                other.targets = list(one.targets)


_BESIDE = 4


def fill_own_target(measures: list[Measure]) -> None:
    """Whoever sets duties on one country only in a text sets those on it, too, whose target is not told."""
    hit: dict[tuple[str, ...], dict[tuple[str, ...], list[Place]]] = {}
    for one in measures:
        if one.imposers and one.targets and one.action != "exempt":
            own = tuple(place.code for place in one.imposers)
            hit.setdefault(own, {})[tuple(place.code for place in one.targets)] = one.targets
    for one in measures:
        some = hit.get(tuple(place.code for place in one.imposers), {})
        if not (one.targets or one.goods) and len(some) == 1 and not one.weak and ("*",) not in some:
            one.targets = list(next(iter(some.values())))


def _other(article: Article, own: set[str]) -> str | None:
    """The one country that the text speaks of beside those that set the duties."""
    counts = Counter(
        hit.entry.value for hit in article.hits if hit.kind in _KINDS and hit.entry.value not in own | _NOBODY
    )
    if not counts:
        return None
    code, number = max(counts.items(), key=lambda one: (one[1], one[0]))
    return code if number >= _ENOUGH and number >= _SHARE * sum(counts.values()) else None


_NOBODY = frozenset({"*", "UN", "NATO"})
