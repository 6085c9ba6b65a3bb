"""Which tellings speak of one election, and what a vote learns from each."""

from __future__ import annotations

from datetime import date

from service.extraction.events.election.agreement import agreement, on_its_day
from service.extraction.events.election.faint import corroborated, remember
from service.extraction.events.election.vote import Telling, Vote, Votes

_FINER = {"day": 0, "range": 1, "week": 1, "month": 2, "quarter": 3, "year": 4}
FOCUS = 3
"""Sentences that a vote may lie farther back for being what the text is about."""
_OFTEN = 4
"""A vote spoken of so often is what the text is about."""
_LATEST = 60
"""So many votes are remembered; a text that tells of more is a table."""


def join(votes: Votes, telling: Telling, published: date | None) -> Vote | None:
    """The vote that `telling` speaks of: the one that agrees best, or a new one where it tells enough."""
    best, chosen = 0.0, None
    for vote in votes[-_LATEST:]:
        score = agreement(vote, telling, published)
        if score > 0:
            score += 2.0 / (1 + telling.sentence - vote.last) if telling.sentence >= vote.last else 0
            if telling.pointer or telling.weight < 2 and telling.kind is None:
                score += focus(vote) * (0.5 if telling.rule == "election.verb" else 1)
            if score >= best:
                best, chosen = score, vote
    if chosen is not None:
        for vote in [chosen, *(chosen.twins if telling.kind in {None, "general"} else ())]:
            absorb(vote, telling)
        return chosen
    other = None
    if telling.weight < 2:
        other = corroborated(votes.faint, telling, lambda one, two: agreement(_vote(one), two, published) > 0)
        if other is None:
            remember(votes.faint, telling)
            return None
        votes.faint.remove(other)
        telling.weight = 2
    vote = _vote(other or telling)
    absorb(vote, telling)
    if telling.rounds and telling.kind is None:
        _like_the_other_round(vote, votes)
    if telling.region is not None and not telling.earlier:
        if telling.day is None:
            _like_the_others(vote, votes)
        else:
            _others_alike(vote, votes)
    votes.append(vote)
    return vote


def focus(vote: Vote) -> float:
    """How much the text is about the vote: what points at one without naming it means that one."""
    return min(len(vote.mentions), _OFTEN) * 0.4 - vote.earlier + (0.4 if vote.first < 2 else 0)


def _vote(telling: Telling) -> Vote:
    vote = Vote(telling.rule, first=telling.sentence, last=telling.sentence)
    absorb(vote, telling)
    return vote


def _like_the_other_round(vote: Vote, votes: list[Vote]) -> None:
    """A round is one of the vote last spoken of: for the same office, in the same place."""
    other = max(votes, key=lambda one: (not one.earlier, one.last + FOCUS * focus(one)), default=None)
    if other is not None and other.kind != "referendum":
        vote.kind, vote.region = vote.kind or other.kind, vote.region or other.region
        vote.country, vote.hint = vote.country or other.country, vote.hint or other.hint


def _like_the_others(vote: Vote, votes: list[Vote]) -> None:
    """One of several places that vote on a day: the day is told once for all of them."""
    for other in sorted(votes, key=lambda one: one.last, reverse=True):
        alike = other.kind == vote.kind or other.region is not None and other.region == vote.region
        if alike and other.status in {vote.status, None} and vote.last - other.last <= 8:
            vote.day = other.day
            vote.country = vote.country or other.country
            vote.hint = vote.hint or other.hint
            return


def _others_alike(vote: Vote, votes: list[Vote]) -> None:
    """Those told just before without their day have the one now told."""
    for other in reversed(votes[-_LATEST:]):
        if vote.last - other.last > 2:
            return
        if other.region is not None and other.day is None and not other.earlier:
            if (other.kind, other.status) == (vote.kind, vote.status):
                other.day = vote.day


def absorb(vote: Vote, telling: Telling) -> None:
    """What the telling gives is the vote's."""
    fresh = not vote.mentions
    if telling.mention is not None:
        vote.mentions[telling.mention] = None
    if vote.kind is None or (
        telling.kind == "general" and vote.kind in {"parliamentary", "presidential"} and not vote.twins
    ):
        vote.kind = telling.kind or vote.kind
    vote.country = vote.country or telling.country
    if telling.weight > 1 or fresh:
        vote.hint = vote.hint or telling.hint
    vote.region = vote.region or telling.region
    vote.runoff = vote.runoff or telling.runoff and len(vote.mentions) < 2
    vote.earlier = vote.earlier or telling.earlier
    vote.rounds = vote.rounds or telling.rounds
    vote.snap = vote.snap or telling.snap
    vote.again = vote.again or telling.again
    vote.private = vote.private or telling.private
    vote.office = vote.office or telling.office
    vote.weight = max(vote.weight, telling.weight)
    vote.status = _last_word(
        vote.status,
        telling.status if telling.sure or vote.status is None else None,
        on_its_day(vote, telling),
    )
    if telling.status == "postponed" and telling.day is not None:
        vote.day = telling.day
    if (
        vote.day is None
        or telling.day is not None
        and _FINER[telling.day.precision] < _FINER[vote.day.precision]
    ):
        vote.day = telling.day or vote.day
    vote.last = max(vote.last, telling.sentence)


def _last_word(known: str | None, told: str | None, same_day: bool) -> str | None:
    if known is None or told is None:
        return known or told
    if told in {"cancelled", "postponed"} and known in {"occurred", "planned"}:
        return told
    if known in {"possible", "denied"} and told in {"planned", "ongoing"} or known == "planned" and same_day:
        return told
    return told if told == "ongoing" else known
