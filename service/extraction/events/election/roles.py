# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""Who won, lost and stands, with which figures: each to the vote that the words speak of."""

from __future__ import annotations

import re
from dataclasses import replace

from service.extraction.article import Article
from service.extraction.document import Contestant, Result, Span
from service.extraction.events.election.answers import answers
from service.extraction.events.election.context import evidence
from service.extraction.events.election.figures import figures
from service.extraction.events.election.joining import join
from service.extraction.events.election.kinds import NOT_PUBLIC
from service.extraction.events.election.part import Part
from service.extraction.events.election.parts import parts
from service.extraction.events.election.rows import in_a_row
from service.extraction.events.election.scene import Scene
from service.extraction.events.election.target import PARTY, target, won_places
from service.extraction.events.election.turnout import turnouts
from service.extraction.events.election.view import R
from service.extraction.events.election.vote import AHEAD, Telling, Vote
from service.extraction.people import place_of
from service.extraction.sentences import Sentence


def people(scene: Scene) -> None:
    """Who won, lost and stands, with which figures, each to the vote that the words speak of."""
    reading, sentence, low = scene.reading, scene.sentence, scene.reading.low
    told = list(dict.fromkeys(parts(reading, sentence)))
    told = _not_to_oneself(told)
    scene.told = sorted(told, key=lambda one: one.head)
    scene.names = {part.who.name for part in told}
    for part in told:
        if (
            part.part == "faced"
            and not _faced(part, scene)
            or part.part == "rival"
            and not (scene.here or scene.votes)
        ):
            continue
        if not scene.here and NOT_PUBLIC.search(low, part.head, min(sentence.end, part.end + 50)):
            continue
        row = in_a_row(scene, part)
        for one in row:
            take(reading.article, sentence, one, part)
        if row:
            continue
        vote = target(scene, part)
        if vote is None or _foreign(reading.article, vote, part):
            continue
        for one in _everywhere(vote, scene.nouns_near(part.head)):
            take(reading.article, sentence, _of_twins(one, part), part)
        for place in won_places(reading, sentence, part, vote):
            more = target(scene, part, place)
            if more is not None:
                take(reading.article, sentence, more, part)
    _figures(scene)


def _not_to_oneself(told: list[Part]) -> list[Part]:
    """Nobody concedes to himself: "Kofi, who conceded the race to her" has won nothing."""
    losers = {part.who.name for part in told if part.part == "lost"}
    return [
        part
        for part in told
        if part.part != "won" or part.end - part.start > _PRONOUN or part.who.name not in losers
    ]


_PRONOUN = 4  # characters of "them"


def _foreign(article: Article, vote: Vote, part: Part) -> bool:
    """Whether somebody acts for another country than the vote's: "the president-elect of Chile" on Peru's vote."""
    if vote.country is None:
        return False
    there = _IN_COUNTRY.match(article.folded, part.who.end)
    abroad = article.hit_at(there.end()) if there is not None else None
    place = place_of(abroad) if abroad is not None and abroad.kind == "country" else None
    if part.part == "stands" and place is not None and place.value != vote.country.code:
        return True
    mention = article.person_at(part.start) or article.person_at(part.who.start)
    country = mention.actor.country if mention is not None else None
    return country is not None and country not in {vote.country.code, "EU", "UN", "NATO"}


_IN_COUNTRY = re.compile(r" (?:in|of) (?:the )?(?=[A-Z])")

_LAST_TIME = re.compile(
    r"\bturnout (?:in|at|for|of|during) (?:the )?(?:previous|last|preceding)\b(?! (?:week|month|sunday|monday|tuesday|wednesday|thursday|friday|saturday))|"
    r"\bturnout (?:\w+ ){0,3}(?:last time|four years (?:ago|earlier)|five years (?:ago|earlier))"
)
"""Another vote's turnout, told to compare."""


def _figures(scene: Scene) -> None:
    """The results and the turnout that the sentence gives."""
    reading, sentence = scene.reading, scene.sentence
    article, low = reading.article, reading.low
    for figure in figures(reading, sentence):
        vote = _figure_target(scene, figure.start, figure.who)
        private = vote is None and NOT_PUBLIC.search(low, sentence.start, sentence.end) is not None
        if (
            vote is None
            and not private
            and re.match(rf"{R}+ of (?:the )?(?:\w+ )?votes?\b", low[figure.start : figure.start + 60])
        ):
            telling = Telling(
                "election.share",
                figure.start,
                figure.end,
                mention=evidence(article, sentence, figure.start, figure.end),
                weight=2,
                sentence=scene.index,
            )
            telling.status = "occurred"
            vote = None if scene.here else join(scene.votes, telling, article.published)
        if vote is not None:
            _result(vote, figure.who, figure.what, figure.value, article.span(figure.start, figure.end))
            mention_of(article, sentence, vote, figure.start, figure.end)
    for answer in answers(reading, sentence):
        vote = _figure_target(scene, answer.start)
        if vote is not None and vote.kind == "referendum":
            span = article.span(answer.start, answer.end)
            _add(vote, answer.who, answer.what, answer.value, span)
            mention_of(article, sentence, vote, answer.start, answer.end)
    for share, place in turnouts(reading, sentence):
        if _LAST_TIME.search(low, max(share.start - 90, 0), share.end + 60):
            continue
        vote = (_vote_there(scene, place) if place else None) or _figure_target(scene, share.start)
        if vote is not None and vote.turnout is None:
            vote.turnout = share
            mention_of(article, sentence, vote, share.start, share.end)


def _vote_there(scene: Scene, place: str) -> Vote | None:
    """The vote told of a place."""
    there = (vote for vote in scene.known if vote.region is not None and vote.region.name == place)
    return max(there, key=lambda vote: vote.last, default=None)


def _everywhere(vote: Vote, here: list[tuple[Telling, Vote]]) -> list[Vote]:
    """The vote and those told of other places in the same words."""
    starts = {telling.start for telling, one in here if one is vote and telling.region is not None}
    return [vote, *(one for telling, one in here if telling.start in starts and one is not vote)]


def _of_twins(vote: Vote, part: Part) -> Vote:
    """Of a presidential and a parliamentary vote on one day the one that this contestant stands in."""
    wanted = "parliamentary" if PARTY.search(part.who.name) else "presidential"
    return next((one for one in [vote, *vote.twins] if one.kind == wanted), vote)


def _faced(part: Part, scene: Scene) -> bool:
    """Whether somebody who is faced, beaten, trailed is so in a vote."""
    low = scene.reading.low
    if any(
        other is not part
        and (
            abs(other.head - part.head) <= 3
            or other.part in {"won", "elected"}
            and abs(other.head - part.head) < 60
        )
        for other in scene.parts_near(part.head)
    ):
        return True
    word = low[part.head : part.head + 12]
    return bool(scene.here) and bool(
        re.match(
            r"run|ran|challeng|victory|win |over|versus|vs|between|pit|followed|ahead|against|rival|defeat|beat|trail|behind|fac|tak",
            word,
        )
    )


def take(article: Article, sentence: Sentence, vote: Vote, part: Part) -> None:
    if vote.kind == "referendum":
        return
    vote.candidates.setdefault(part.who.name, part.who)
    if part.part in {"won", "beat", "elected"} and vote.status not in AHEAD:
        vote.winners.setdefault(part.who.name, part.who)
        if vote.status is None:
            vote.status = "occurred"
    mention_of(article, sentence, vote, part.start, part.end)


def mention_of(article: Article, sentence: Sentence, vote: Vote, start: int, end: int) -> None:
    span = evidence(article, sentence, start, end)
    vote.mentions[span] = None


def _figure_target(scene: Scene, at: int, who: Contestant | None = None) -> Vote | None:
    near = sorted(scene.near(at), key=lambda pair: abs(pair[0].start - at))
    if who is not None:
        near.sort(key=lambda pair: who.name not in pair[1].candidates)
    for telling, vote in near:
        if vote.status not in AHEAD and not (telling.aside and len(near) > 1):
            return vote
    past = [vote for vote in scene.known if vote.status not in AHEAD and scene.index - vote.last <= 6]
    past = [vote for vote in past if not vote.earlier] or past
    if who is not None:
        past = [vote for vote in past if who.name in vote.candidates] or past
    return max(past, key=lambda vote: vote.last, default=None)


_HALF = 50


def _result(vote: Vote, who: Contestant, what: str, value: float, span: Span) -> None:
    if vote.kind == "referendum":
        return
    vote.candidates.setdefault(who.name, who)
    if what == "share":
        if value > _HALF:
            vote.winners.setdefault(who.name, who)
        return
    _add(vote, who, what, value, span)


def _add(vote: Vote, who: Contestant, what: str, value: float, span: Span) -> None:
    """Adds what a figure counts to what is known of somebody's result."""
    percent, votes, seats = (
        value if what == "percent" else None,
        int(value) if what == "votes" else None,
        int(value) if what == "seats" else None,
    )
    known = vote.results.get(who.name)
    if known is None:
        vote.results[who.name] = Result(who.name, percent, votes, seats, *span)
        return
    vote.results[who.name] = replace(
        known,
        percent=percent if known.percent is None else known.percent,
        votes=votes if known.votes is None else known.votes,
        seats=seats if known.seats is None else known.seats,
    )
