"""Two places that each tell too little of a vote, and together tell of one: what people do, and its noun."""

from __future__ import annotations

from collections.abc import Callable

from service.extraction.events.election.vote import Telling

_NEAR = 3
"""Sentences between the two."""
_KEPT = 6
_DEEDS = frozenset({"election.voters", "election.polling", "election.exit_poll"})
"""What people do on the day itself: it tells that a vote is meant, not elections in general."""


def corroborated(
    faint: list[Telling], telling: Telling, agree: Callable[[Telling, Telling], bool]
) -> Telling | None:
    """The telling shortly before this one that makes a vote of the two."""
    if not _counts(telling):
        return None
    for other in reversed(faint):
        if telling.sentence - other.sentence > _NEAR:
            return None
        if _together(other, telling) and agree(other, telling):
            return other
    return None


def remember(faint: list[Telling], telling: Telling) -> None:
    if _counts(telling):
        faint.append(telling)
        del faint[:-_KEPT]


def _counts(telling: Telling) -> bool:
    return not telling.private and (telling.rule in _DEEDS or telling.weight > 0 or bool(telling.kind))


def _together(one: Telling, two: Telling) -> bool:
    rules = {one.rule, two.rule}
    if not rules & _DEEDS or rules == {"election.polling"} or one.start == two.start:
        return False
    known = one.status or two.status
    place = one.country or two.country or one.hint or two.hint or one.region or two.region
    return bool(known and (place or one.kind or two.kind))
