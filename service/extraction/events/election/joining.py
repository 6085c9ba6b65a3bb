"""Which tellings speak of one election, and what a vote learns from each."""

from __future__ import annotations

from datetime import date, timedelta

from service.extraction.document import Day
from service.extraction.events.election.vote import AHEAD, Telling, Vote

_WIDER = (frozenset({"general", "parliamentary"}), frozenset({"general", "presidential"}))
_FINER = {"day": 0, "range": 1, "week": 1, "month": 2, "quarter": 3, "year": 4}
_APART = ("primary", "leadership", "by_election", "local", "referendum")
_LATEST = 60
"""So many votes are remembered; a text that tells of more is a table."""
_RECENT = timedelta(days=75)


def join(votes: list[Vote], telling: Telling, published: date | None) -> Vote | None:
    """The vote that `telling` speaks of: the one that agrees best, or a new one where it tells enough."""
    best, chosen = 0.0, None
    for vote in votes[-_LATEST:]:
        score = agreement(vote, telling, published)
        if score > 0:
            score += 2.0 / (1 + telling.sentence - vote.last) if telling.sentence >= vote.last else 0
            if score >= best:
                best, chosen = score, vote
    if chosen is not None:
        for vote in [chosen, *(chosen.twins if telling.kind is None else ())]:
            absorb(vote, telling)
        return chosen
    if telling.weight < 2:
        return None
    vote = Vote(telling.rule, last=telling.sentence)
    absorb(vote, telling)
    if telling.rounds and telling.kind is None:
        _like_the_other_round(vote, votes)
    if telling.region is not None and telling.day is None and not telling.earlier:
        _like_the_others(vote, votes)
    votes.append(vote)
    return vote


def _like_the_other_round(vote: Vote, votes: list[Vote]) -> None:
    """A round is one of the vote last spoken of: for the same office, in the same place."""
    other = max(votes, key=lambda one: one.last, default=None)
    if other is not None and other.kind != "referendum":
        vote.kind, vote.region = vote.kind or other.kind, vote.region or other.region
        vote.country, vote.hint = vote.country or other.country, vote.hint or other.hint


def _like_the_others(vote: Vote, votes: list[Vote]) -> None:
    """One of several places that vote on a day: the day is told once for all of them."""
    for other in sorted(votes, key=lambda one: one.last, reverse=True):
        if other.kind == vote.kind and other.status in {vote.status, None} and vote.last - other.last <= 8:
            vote.day = other.day
            vote.country = vote.country or other.country
            vote.hint = vote.hint or other.hint
            return


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
    if one and two:
        if one == two:
            score += 3
        elif frozenset({one, two}) in _WIDER:
            if vote.twins and one != "general":
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
    if vote.region and telling.region and not _one_in_other(vote.region.name, telling.region.name):
        return 0
    if telling.region and not vote.region and one is not None and two is not None and one != two:
        return 0
    if (
        bool(telling.region) != bool(vote.region)
        and one == two
        and one in {"primary", "local", "by_election"}
        and (telling.weight > 1)
    ):
        score -= 2.5
    if vote.day and telling.day:
        if not same_time(vote.day, telling.day):
            return 0
        score += 3
    elif (
        telling.day
        and not vote.day
        and vote.winners
        and vote.status == "occurred"
        and _long_ago(telling.day, published)
    ):
        return 0
    if (
        bool(vote.runoff) != bool(telling.runoff)
        and telling.weight > 1
        and vote.day
        and telling.day
        and vote.day.value != telling.day.value
    ):
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
            if telling.sure or telling.day or not (one == two or telling.weight < 2):
                return 0
            score -= 2
        elif "possible" in states or "denied" in states:
            if vote.day and vote.status == "planned" and telling.snap and vote.day.precision == "day":
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


def _one_in_other(one: str, two: str) -> bool:
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


def absorb(vote: Vote, telling: Telling) -> None:
    """What the telling gives is the vote's."""
    if telling.mention is not None:
        vote.mentions[telling.mention] = None
    if vote.kind is None or telling.kind == "general" and vote.kind in {"parliamentary", "presidential"}:
        vote.kind = telling.kind or vote.kind
    vote.country = vote.country or telling.country
    vote.hint = vote.hint or telling.hint
    vote.region = vote.region or telling.region
    vote.runoff = vote.runoff or telling.runoff and len(vote.mentions) < 2
    vote.earlier = vote.earlier or telling.earlier
    vote.rounds = vote.rounds or telling.rounds
    vote.snap = vote.snap or telling.snap
    vote.private = vote.private or telling.private
    vote.office = vote.office or telling.office
    vote.weight = max(vote.weight, telling.weight)
    vote.status = _last_word(
        vote.status, telling.status if telling.sure or vote.status is None else None, telling.day
    )
    if (
        vote.day is None
        or telling.day is not None
        and _FINER[telling.day.precision] < _FINER[vote.day.precision]
    ):
        vote.day = telling.day or vote.day
    vote.last = max(vote.last, telling.sentence)


def _last_word(known: str | None, told: str | None, day: Day | None) -> str | None:
    if known is None or told is None:
        return known or told
    if told in {"cancelled", "postponed"} and known in {"occurred", "planned"}:
        return told
    if known == "postponed" and told == "planned" and day is not None:
        return told
    if known in {"possible", "denied"} and told in {"planned", "ongoing"}:
        return told
    return told if told == "ongoing" else known


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
    if one.kind and two.kind and one.kind != two.kind and frozenset({one.kind, two.kind}) not in _WIDER:
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
        and not _one_in_other(one.region.name, two.region.name)
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
