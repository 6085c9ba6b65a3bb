# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""Which vote somebody's part belongs to: that of a noun nearby, one that the verb itself tells, the last one."""

from __future__ import annotations

import re

from service.extraction.document import Named
from service.extraction.events.election.agreement import same_time
from service.extraction.events.election.alone import tells_alone
from service.extraction.events.election.context import evidence, hint_of
from service.extraction.events.election.cues import by_day
from service.extraction.events.election.joining import FOCUS, focus, join
from service.extraction.events.election.kinds import OFFICE
from service.extraction.events.election.office import held, office_country, office_of, own_country, region_of
from service.extraction.events.election.own_day import own_day
from service.extraction.events.election.part import Part
from service.extraction.events.election.private import private_deed
from service.extraction.events.election.reading import Reading
from service.extraction.events.election.region import places_from, region_in, won_place
from service.extraction.events.election.scene import Scene
from service.extraction.events.election.vote import AHEAD, Telling, Vote
from service.extraction.sentences import Sentence

_FARTHEST = 260
"""Characters between a verb and the noun of the vote that it may speak of."""
_WOULD_HAVE = re.compile(
    r"\b(?:could|would|might|should) (?:\w+ )?(?:[\ue000-\ue00a]+ )?(?:\w+ )?have (?:\w+ )?(?:won|lost|beaten|defeated|been)\b"
)
"""What did not happen: "could she have won a fourth term"."""
DONE = frozenset({"won", "lost", "beat", "elected"})


def target(scene: Scene, part: Part, place_won: Named | None = None) -> Vote | None:  # noqa: C901
    """The vote of the noun nearest to the verb; one that the verb itself tells; the last one spoken of."""
    reading, sentence, votes = scene.reading, scene.sentence, scene.known
    article, low = reading.article, reading.low
    done = part.part in DONE
    day = own_day(scene, part, done)
    office = office_of(low, sentence, part) or (held(reading, part) if done else None)
    region = place_won
    if region is None and part.part in DONE | {"run", "stands"}:
        region = region_in(reading, sentence, part.head, part.end)
    if region is None and done and office in REGIONAL:
        region = region_of(article, part)
    if region is not None and not (office in REGIONAL or _known_regional(votes, scene.here)):
        region = None
    elif region is not None and office == "presidential":
        office = None
    own = own_country(reading, part) if part.part in {"won", "elected"} else None
    ranked = sorted(scene.near(part.head), key=lambda pair: _distance(low, pair[0], part))
    for telling, vote in ranked:
        if vote.kind == "referendum":
            continue
        if region is not None and not _may_be_of(vote, region, office):
            continue
        if telling.aside and len(ranked) > 1 or _other_winner(vote, part):
            continue
        if own is not None and (of := vote.country or vote.hint) is not None and of.code != own.code:
            continue
        if part.part == "polled" and vote.status == "occurred":
            continue
        if done and vote.status in AHEAD or day and vote.day and not same_time(day, vote.day):
            continue
        if _distance(low, telling, part) > _FARTHEST:
            break
        if telling.weight == 0 and day and not vote.day:
            continue
        if not done and vote.status == "occurred" and _behind(low, part, telling):
            if (coming := _coming(scene)) is not None:
                return coming
        if region is not None and vote.region is None and vote.kind in REGIONAL:
            vote.region = region
        if vote.kind is None and part.part == "elected":
            close = OFFICE.search(low, part.head, min(sentence.end, part.end + 40))
            vote.kind = close.lastgroup if close else held(reading, part)
        return vote
    telling = Telling("election.verb", part.start, part.end, office, day=day, elects=True)
    telling.sentence = scene.index
    telling.pointer = True
    telling.mention = evidence(article, sentence, part.start, part.end)
    telling.status = by_day(day, article.published) or ("occurred" if done else None)
    if done and telling.status == "planned":
        telling.status = "occurred"
    place = office_country(reading, sentence, part) or own
    telling.country = place
    telling.region = region
    umbrella = _umbrella(votes, telling) if region is not None and done else None
    if umbrella is not None:
        telling.kind = telling.kind or umbrella.kind
        telling.day = telling.day or umbrella.day
        telling.country = telling.country or umbrella.country
    if place is None:
        telling.hint = hint_of(reading, sentence, part.start, part.end)
    if not done and telling.kind and telling.status is None:
        telling.status = (
            "occurred"
            if re.search(r"\b(?:ran|stood|ran for|lost)\b", low[part.head : part.end])
            else "planned"
        )
    if done and private_deed(low, sentence.start, part.head):
        telling.private = True
    if _WOULD_HAVE.search(low, max(sentence.start, part.start - 30), part.head + 8):
        return None
    strong = tells_alone(low, part, telling, votes) or umbrella is not None
    telling.weight = 2 if strong else 0
    if not telling.kind and not day and not place:
        known = [
            one for one in votes if not (done and one.status in AHEAD) and part.who.name in one.candidates
        ]
        if known and not strong:
            return max(known, key=lambda one: one.last)
    joined = join(scene.votes, telling, article.published)
    if joined is None and not done:
        joined = _fitting(votes, scene.names)
    if joined is not None:
        scene.own.append((telling, joined))
    return joined


def won_places(reading: Reading, sentence: Sentence, part: Part, vote: Vote) -> list[Named]:
    """The further places of "won in Ohio, Texas and Maine"."""
    if vote.region is None or part.part != "won":
        return []
    first = won_place(reading, sentence, part.end)
    if first is None or first.name != vote.region.name:
        return []
    return places_from(reading, first, sentence.end)[1:]


REGIONAL = frozenset({"local", "by_election", "primary", "parliamentary"})
"""Kinds of votes that may be those of a part of a country."""


def _known_regional(votes: list[Vote], here: list[tuple[Telling, Vote]]) -> bool:
    """Whether the text has been telling of votes in parts of a country."""
    last = here[-1][1] if here else max(votes, key=lambda one: one.last, default=None)
    return last is not None and last.kind in REGIONAL - {"parliamentary"}


def _may_be_of(vote: Vote, region: Named, office: str | None) -> bool:
    """Whether a vote may be the one for this office there."""
    if (
        office in REGIONAL
        and vote.kind
        and vote.kind != office
        and vote.kind not in {"by_election", "primary"}
    ):
        return False
    if vote.region is None:
        return not vote.winners or vote.kind not in REGIONAL
    return vote.region.name in region.name or region.name in vote.region.name


def _umbrella(votes: list[Vote], telling: Telling) -> Vote | None:
    """The vote in several places of which this one is told as a part: its kind and its day are theirs."""
    near = [
        vote
        for vote in votes
        if vote.kind in REGIONAL
        and vote.kind in {telling.kind, vote.kind if telling.kind is None else None}
        and vote.status == "occurred"
        and telling.sentence - vote.last <= 8
        and not (telling.day and vote.day and not same_time(telling.day, vote.day))
    ]
    return max(near, key=lambda vote: vote.last, default=None)


def _other_winner(vote: Vote, part: Part) -> bool:
    """Whether somebody else is known to have won."""
    if (
        part.part not in {"won", "beat", "elected"}
        or vote.kind not in {"presidential", "leadership", None}
        or vote.twins
    ):
        return False
    people = [who for who in vote.winners.values() if " " in who.name and not PARTY.search(who.name)]
    return (
        bool(people)
        and " " in part.who.name
        and not PARTY.search(part.who.name)
        and all(who.name != part.who.name for who in people)
    )


PARTY = re.compile(r"Party|Alliance|Union|Front|Movement|Democrats|Congress|Coalition")


def _fitting(votes: list[Vote], names: set[str]) -> Vote | None:
    """The vote in which these people are known to stand, else the last coming one spoken of, else the last."""
    votes = [vote for vote in votes if vote.kind != "referendum"] or votes
    known = [vote for vote in votes if not names.isdisjoint(vote.candidates)]
    ahead = [vote for vote in votes if vote.status in AHEAD | {"ongoing", None}]
    return max(known or ahead or votes, key=lambda vote: vote.last + FOCUS * focus(vote), default=None)


_BEHIND = re.compile(r", who |\b(?:after|following|since|before)\b")


def _behind(low: str, part: Part, telling: Telling) -> bool:
    """Whether the vote only dates what happened: "A is the favourite to replace B, who quit after the election"."""
    return telling.start > part.end and bool(_BEHIND.search(low, part.end, telling.start))


def _coming(scene: Scene) -> Vote | None:
    """The vote to come that the text has just told of."""
    ahead = [
        vote
        for vote in scene.known
        if (vote.status in AHEAD or vote.status is None and not vote.winners) and scene.index - vote.last <= 4
    ]
    return max(ahead, key=lambda vote: vote.last, default=None)


def _distance(low: str, telling: Telling, part: Part) -> int:
    if telling.start >= part.head:
        between, extra = low[part.end : telling.start], 0
    else:
        between, extra = low[telling.end : part.start], 25
    if part.start <= telling.start < part.end:
        return 0
    if len(between) > _FARTHEST:
        return len(between)
    stops = len(re.findall(r"[;—]|, (?:and|but|while|who|which) | while | but ", between))
    return len(between) + extra + 60 * stops
