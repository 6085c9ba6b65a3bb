"""Items into clusters: near linear, and the same whatever their order.

Reports that say which happening they tell of are joined with those that say the same. The others are joined
with these only where just one fits: a report without a day between two calls of a week belongs to neither.
Only items that share a block are compared, and of items that say the same all at once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Protocol

from service.linking import calls, elections, tariffs
from service.linking.item import Item, Span


class Likeness(Protocol):
    """When events of one type are the same happening: what the type's module here has."""

    def blocks(self, item: Item, /) -> list[str]: ...
    def is_whole(self, item: Item, /) -> bool: ...
    def same(self, one: Item, other: Item, /) -> bool: ...
    def days(self, item: Item, /) -> Span | None:
        """Two that are the same have days that meet."""

    def core(self, item: Item, /) -> list[str]: ...


LIKENESS: dict[str, Likeness] = {"call": calls, "tariff": tariffs, "election": elections}


def clusters(items: Iterable[Item]) -> list[list[Item]]:
    """Items that tell of the same happening, together; in the order of their first ones."""
    alike: dict[tuple[str, ...], list[Item]] = defaultdict(list)
    for item in items:
        alike[signature(item)].append(item)
    signatures = sorted(alike)
    # days of publication may differ among them: the first of them stands for all, whatever their order
    root = _joined([min(alike[one], key=order) for one in signatures])
    found: dict[int, list[Item]] = defaultdict(list)
    for place, one in enumerate(signatures):
        found[root[place]] += alike[one]
    return sorted((sorted(one, key=order) for one in found.values()), key=lambda one: order(one[0]))


def signature(item: Item) -> tuple[str, ...]:
    """What of an item has a say in where it belongs."""
    likeness = LIKENESS[item.event["type"]]
    return (item.event["type"], *likeness.core(item), str(item.told), "" if item.told else str(item.out))


def order(item: Item) -> tuple[str, int, str]:
    return item.document, item.event["mentions"][0]["start"], item.event["id"]


class Sets:
    """Disjoint sets of places (union-find): each goes by its smallest."""

    def __init__(self, size: int) -> None:
        self._above = list(range(size))

    def of(self, place: int) -> int:
        while self._above[place] != place:
            self._above[place] = self._above[self._above[place]]
            place = self._above[place]
        return place

    def join(self, one: int, other: int) -> None:
        low, high = sorted((self.of(one), self.of(other)))
        self._above[high] = low


def _joined(items: Sequence[Item]) -> list[int]:
    """For each item the first of those that are the same happening."""
    nearby = near(items)
    whole = [LIKENESS[item.event["type"]].is_whole(item) for item in items]
    sets = Sets(len(items))
    for place, others in enumerate(nearby):
        for other in others:
            if whole[place] and whole[other]:
                sets.join(place, other)
    loose = [place for place in range(len(items)) if not whole[place]]
    fitting = {place: {sets.of(other) for other in nearby[place] if whole[other]} for place in loose}
    for place in loose:
        for other in nearby[place]:
            if not whole[other] and len(fitting[place]) < 2 and fitting[place] == fitting[other]:
                sets.join(place, other)
    for place in loose:
        if len(fitting[place]) == 1:
            sets.join(place, *fitting[place])
    return [sets.of(place) for place in range(len(items))]


def near(items: Sequence[Item]) -> list[list[int]]:
    """For each item the others that may be the same happening: those of its block whose days meet its own."""
    blocks: dict[str, list[tuple[Span, int]]] = defaultdict(list)
    for place, item in enumerate(items):
        likeness = LIKENESS[item.event["type"]]
        if (days := likeness.days(item)) is not None:
            for block in likeness.blocks(item):
                blocks[f"{item.event['type']} {block}"].append((days, place))
    near: list[set[int]] = [set() for _ in items]
    for members in blocks.values():
        members.sort()
        for first, (days, one) in enumerate(members):
            same = LIKENESS[items[one].event["type"]].same
            for others, other in islice(members, first + 1, None):
                if others.first > days.last:
                    break
                if same(items[one], items[other]):
                    near[one].add(other)
                    near[other].add(one)
    return [sorted(others) for others in near]
