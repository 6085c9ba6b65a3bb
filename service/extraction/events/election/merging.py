"""Votes that turned out to be one, once all was read."""

from __future__ import annotations

from datetime import date

from service.extraction.events.election.agreement import WIDER, one_in_other, same_time
from service.extraction.events.election.joining import absorb
from service.extraction.events.election.vote import Telling, Vote


def merge(votes: list[Vote], published: date | None) -> list[Vote]:
    """Votes that turned out to be one, once all was read."""
    kept: list[Vote] = []
    for vote in votes:
        for known in kept:
            if known in vote.twins or not _one(known, vote):
                continue
            _fold(known, vote)
            break
        else:
            kept.append(vote)
    return kept


def _one(one: Vote, two: Vote) -> bool:
    if one.kind and two.kind and one.kind != two.kind and frozenset({one.kind, two.kind}) not in WIDER:
        return False
    if one.twins or two.twins:
        return False
    a, b = one.country or one.hint, two.country or two.hint
    if (
        a
        and b
        and a.code != b.code
        or one.region
        and two.region
        and not one_in_other(one.region.name, two.region.name)
    ):
        return False
    if bool(one.region) != bool(two.region) and {one.kind, two.kind} & {"primary", "local", "by_election"}:
        return False
    if one.earlier != two.earlier and not (one.day and two.day) or one.runoff != two.runoff:
        return False
    if (
        {one.status, two.status}
        not in (
            {"occurred"},
            {"planned"},
            {"ongoing", "planned"},
            {"ongoing", "occurred"},
            {"cancelled", "occurred"},
            {"possible"},
            {"ongoing"},
        )
        and one.status
        and two.status
    ):
        return False
    if one.day and two.day:
        return same_time(one.day, two.day)
    return one.status == two.status != "occurred" or not (one.day or two.day)


def _fold(one: Vote, two: Vote) -> None:
    """All that is told of `two` is told of `one`."""
    telling = Telling(
        two.rule, 0, 0, two.kind, two.country, two.hint, two.region, two.runoff, two.day, two.status
    )
    telling.sentence = two.last
    absorb(one, telling)
    for mine, others in ((one.candidates, two.candidates), (one.winners, two.winners)):
        for name, who in others.items():
            mine.setdefault(name, who)
    one.mentions.update(two.mentions)
    one.turnout = one.turnout or two.turnout
    for name, result in two.results.items():
        one.results.setdefault(name, result)
