"""When two reports are of the same call: the same sides, and days that meet."""

from __future__ import annotations

from service.linking.item import Item, Span, last_word

REPORTED_WITHIN = 2  # days after a call in which it is told without its day


def _sides(item: Item) -> frozenset[str]:
    """Who was on it: a country by its code, a person without one by the last word of the name."""
    return frozenset(
        person["country"] or last_word(person["name"] or person["role"] or "")
        for person in item.event["participants"]
    ) - {""}


def days(item: Item) -> Span | None:
    """When it was: the day told, or the days before its document came out."""
    if item.told:
        return item.told
    return Span(item.out, item.out).widened(REPORTED_WITHIN) if item.out else None


def blocks(item: Item) -> list[str]:
    """Each pair of sides: reports of one call share at least one."""
    sides = sorted(_sides(item))
    return [f"{one} {other}" for place, one in enumerate(sides) for other in sides[place + 1 :]]


def is_whole(item: Item) -> bool:
    """It says which call it is: who, and the day."""
    return item.told is not None and item.told.first == item.told.last


def same(one: Item, other: Item) -> bool:
    mine, theirs = _sides(one), _sides(other)
    when, then = days(one), days(other)
    return (mine <= theirs or theirs <= mine) and when is not None and then is not None and when.meets(then)


def core(item: Item) -> list[str]:
    """What the call is known by."""
    when = days(item)
    return [*sorted(_sides(item)), str(when.first if when else None)]
