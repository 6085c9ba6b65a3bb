"""When two reports are of the same vote: where, for what, which round, and days that meet."""

from __future__ import annotations

from service.linking.item import Item, Span, plain

REPORTED_WITHIN = 90  # days between a vote and a document that tells of it without its day
_NATIONAL = {"parliamentary", "presidential"}  # a plain "election" may be either


def _country(item: Item) -> str:
    country = item.event["country"]
    return str(country["code"]) if country else ""


def _region(item: Item) -> str:
    region = item.event["region"]
    return plain(region["name"]) if region else ""


def blocks(item: Item) -> list[str]:
    return [f"{_country(item)} {_region(item)}"] if _country(item) else []


def is_whole(item: Item) -> bool:
    """It says which vote it is: the day."""
    return item.told is not None


def same(one: Item, other: Item) -> bool:
    return (
        _country(one) == _country(other)
        and _region(one) == _region(other)
        and one.event["runoff"] == other.event["runoff"]
        and _kinds_fit(one.event["kind"], other.event["kind"])
        and (when := days(one)) is not None
        and (then := days(other)) is not None
        and when.meets(then)
    )


def _kinds_fit(mine: str, theirs: str) -> bool:
    return mine == theirs or ("general" in (mine, theirs) and bool(_NATIONAL & {mine, theirs}))


def days(item: Item) -> Span | None:
    """When it is: the days told, or those about the one on which its document came out."""
    if item.told:
        return item.told
    return Span(item.out, item.out).widened(REPORTED_WITHIN) if item.out else None


def core(item: Item) -> list[str]:
    """What the vote is known by."""
    when = days(item)
    return [
        _country(item),
        _region(item),
        item.event["kind"],
        str(item.event["runoff"]),
        str(when.first if when else None),
    ]
