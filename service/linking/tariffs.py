"""When two reports are of the same measure: nothing that it is known by differs, and enough of it is told."""

from __future__ import annotations

from service.linking.item import Item, Span, codes, plain

REPORTED_WITHIN = 45  # days between documents that tell of a measure without its day
_ANY_GOODS = frozenset("import imports export exports product products good goods item items of".split())
_BURDENS = frozenset({"impose", "raise"})  # reports of one measure use either word


def _act(item: Item) -> str:
    action = str(item.event["action"])
    return "burden" if action in _BURDENS else action


def _rate(item: Item) -> tuple[float | None, float | None, str] | None:
    rate = item.event["rate"]
    return (rate["minimum"], rate["maximum"], rate["unit"]) if rate else None


def _goods(item: Item) -> frozenset[str]:
    """Each kind of goods by the word that says what it is: "Canadian steel", "imports of steel", "steel"."""
    return frozenset(_kind(plain(good["text"]).split()) for good in item.event["goods"]) - {""}


def _kind(words: list[str]) -> str:
    told = [word for word in words if word not in _ANY_GOODS] or words
    return told[-1] if told else ""


def blocks(item: Item) -> list[str]:
    return [f"{code} {_act(item)}" for code in sorted(codes(item.event["imposers"]))]


def is_whole(item: Item) -> bool:
    """It says which measure it is: whose, on what, how much."""
    event = item.event
    return bool(event["imposers"] and (event["targets"] or event["goods"]) and event["rate"])


def same(one: Item, other: Item) -> bool:
    return (
        _act(one) == _act(other)
        and _fit(codes(one.event["imposers"]), codes(other.event["imposers"]))
        and _fit(codes(one.event["targets"]), codes(other.event["targets"]))
        and _goods_fit(one, other)
        and (_rate(one) is None or _rate(other) is None or _rate(one) == _rate(other))
        and _when(one, other)
    )


def _fit(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """One says no more than a part of the other."""
    return not mine or not theirs or mine <= theirs or theirs <= mine


def _goods_fit(one: Item, other: Item) -> bool:
    """All goods are not some goods, unless whose goods they are is said alike."""
    mine, theirs = _goods(one), _goods(other)
    if not mine or not theirs:
        return mine == theirs or codes(one.event["targets"]) == codes(other.event["targets"]) != frozenset()
    return mine <= theirs or theirs <= mine


def _when(one: Item, other: Item) -> bool:
    if one.told and other.told:
        return one.told.meets(other.told)
    mine, theirs = _near(one), _near(other)
    return mine is not None and theirs is not None and mine.meets(theirs)


def days(item: Item) -> Span | None:
    """All days by which it may be found to be the same as another."""
    near = _near(item)
    if near is None or item.told is None:
        return near
    return Span(min(near.first, item.told.first), max(near.last, item.told.last))


def _near(item: Item) -> Span | None:
    day = Span(item.out, item.out) if item.out else item.told
    return day.widened(REPORTED_WITHIN // 2) if day else None


def core(item: Item) -> list[str]:
    """What the measure is known by."""
    return [
        _act(item),
        *sorted(codes(item.event["imposers"])),
        *sorted(codes(item.event["targets"])),
        *sorted(_goods(item)),
        str(_rate(item)),
        str(item.told.first if item.told else None),
    ]
