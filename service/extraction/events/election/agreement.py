"""How well a telling agrees with a vote: whether both may speak of one election."""

from __future__ import annotations

from datetime import date, timedelta

from service.extraction.document import Day
from service.extraction.events.election.vote import AHEAD, Telling, Vote

WIDER = (frozenset({"general", "parliamentary"}), frozenset({"general", "presidential"}))
_APART = ("primary", "leadership", "by_election", "local", "referendum")
_OFF = frozenset({"postponed", "cancelled"})
_RECENT = timedelta(days=75)


def agreement(vote: Vote, telling: Telling, published: date | None) -> float:  # noqa: C901
    """How well the two agree; nothing where they contradict each other."""
    score = 1.0
    if vote.private != telling.private and (
        telling.private
        or telling.country
        or telling.region
        or telling.kind
        and telling.weight > 1
        and telling.rule != "election.verb"
    ):
        return 0
    one, two = vote.kind, telling.kind
    if one == "referendum" and (telling.elects or telling.rounds):
        return 0
    if one and two:
        if one == two:
            score += 3
        elif frozenset({one, two}) in WIDER:
            if vote.twins and one != "general" and two != "general":
                return 0
            score += 1
        else:
            return 0
    elif two in _APART and not vote.day and not telling.day:
        return 0
    elif two in _APART:
        if two != "local" and telling.weight > 1 and vote.weight > 1 and not telling.day:
            return 0
        score -= 0.5
    elif one in _APART and (telling.weight > 1 or not telling.pointer):
        score -= 0.9
    if vote.country and telling.country:
        if vote.country.code != telling.country.code:
            return 0
        score += 1
    elif telling.country and vote.hint and vote.hint.code != telling.country.code:
        return 0
    elif not telling.country and telling.hint and not telling.pointer:
        known = vote.country or vote.hint
        if known and known.code != telling.hint.code:
            return 0
    if vote.region and telling.region and not one_in_other(vote.region.name, telling.region.name):
        return 0
    if telling.region and not vote.region and one is not None and two is not None and one != two:
        return 0
    if (
        bool(telling.region) != bool(vote.region)
        and one == two
        and one in {"primary", "local", "by_election"}
        and (telling.weight > 1)
        and (telling.region or not telling.definite)
    ):
        score -= 2.5
    if vote.day and telling.day:
        if same_time(vote.day, telling.day):
            score += 3
        elif "postponed" not in {vote.status, telling.status} or "occurred" in {vote.status, telling.status}:
            return 0
    elif (
        telling.day
        and not vote.day
        and (vote.winners or telling.aside or vote.mentions and not vote.earlier)
        and vote.status in {"occurred", "ongoing"}
        and _long_ago(telling.day, published)
    ):
        return 0
    if _other_than_now(vote, telling, published):
        return 0
    if (
        bool(vote.runoff) != bool(telling.runoff)
        and telling.weight > 1
        and vote.day
        and telling.day
        and vote.day.value != telling.day.value
    ):
        return 0
    if vote.again != telling.again and "cancelled" in {vote.status, telling.status}:
        return 0
    if (
        telling.region
        and not vote.region
        and telling.status in _OFF
        and vote.status not in {telling.status, None}
    ):
        return 0
    if telling.fresh and telling.region and not vote.region and one == two == "primary":
        return 0
    if vote.snap and vote.status == "possible" and _as_due(telling):
        return 0
    if telling.first and vote.winners and not vote.day:
        return 0
    if telling.rounds and vote.rounds:
        score += 1.5
    states = {vote.status, telling.status}
    if None not in states:
        if len(states) == 1:
            score += 1.5
        elif ("occurred" in states) and states & AHEAD:
            if not on_its_day(vote, telling) and (
                telling.sure or telling.day or not (one == two or telling.weight < 2)
            ):
                return 0
            score -= 2
        elif "possible" in states or "denied" in states:
            another = telling.snap and not vote.snap
            if another and vote.day and vote.status == "planned" and not telling.day:
                return 0
            score -= 0.5
    if telling.earlier and not telling.day:
        if vote.status != "occurred" or vote.day and not vote.earlier and _recent(vote.day, published):
            return 0
        if not vote.earlier and not vote.day:
            return 0
    if (
        vote.earlier
        and not telling.earlier
        and not telling.day
        and telling.weight > 0
        and telling.status != "occurred"
    ):
        return 0
    return max(score, 0)


_NOW = "election.standing"
_WEEKS = timedelta(days=21)


def _other_than_now(vote: Vote, telling: Telling, published: date | None) -> bool:
    """Whether one is a result told as news, without its day, and the other was weeks ago."""
    if published is None or (vote.day is None) == (telling.day is None):
        return False
    day = vote.day or telling.day
    undated = telling.rule if vote.day else vote.rule
    return undated == _NOW and day is not None and day.latest is not None and day.latest < published - _WEEKS


def _as_due(telling: Telling) -> bool:
    """Whether it is the vote that comes anyway, not the early one: "elections are due by October"."""
    return (
        telling.status == "planned"
        and telling.day is not None
        and not (telling.snap or telling.definite or telling.pointer)
    )


def on_its_day(vote: Vote, telling: Telling) -> bool:
    """Whether the telling gives the very day that is known of the vote."""
    return vote.day is not None and telling.day is not None and vote.day.value == telling.day.value


def one_in_other(one: str, two: str) -> bool:
    one, two = one.casefold(), two.casefold()
    return one in two or two in one


def _recent(day: Day, published: date | None) -> bool:
    return published is None or day.earliest is None or day.earliest > published - _RECENT


def _long_ago(day: Day, published: date | None) -> bool:
    return published is not None and day.latest is not None and day.latest < published - _RECENT * 4


def same_time(one: Day, two: Day) -> bool:
    """Whether the two may be the same day, as far as each tells it."""
    if one.earliest and two.earliest and one.latest and two.latest:
        return one.earliest <= two.latest and two.earliest <= one.latest
    if one.earliest or two.earliest:
        known, other = (one, two) if one.earliest else (two, one)
        if known.precision == "year":
            return False
        return (
            known.value[4 : len(other.value)] == other.value[4 : len(known.value)]
            if other.value.startswith("XXXX")
            else False
        )
    return one.value.startswith(two.value) or two.value.startswith(one.value)
