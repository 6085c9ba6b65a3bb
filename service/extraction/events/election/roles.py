# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""Who won, lost and stands, with which figures: each to the vote that the words speak of."""

from __future__ import annotations

import re
from dataclasses import replace

from service.extraction.article import Article
from service.extraction.document import Contestant, Result, Span
from service.extraction.events.election.contestants import Part, parts
from service.extraction.events.election.context import evidence
from service.extraction.events.election.figures import figures, turnout
from service.extraction.events.election.joining import join
from service.extraction.events.election.kinds import NOT_PUBLIC
from service.extraction.events.election.stems import Stems
from service.extraction.events.election.target import PARTY, target, won_places
from service.extraction.events.election.view import R
from service.extraction.events.election.vote import AHEAD, Telling, Vote, add
from service.extraction.sentences import Sentence


def people(
    article: Article,
    low: str,
    sentence: Sentence,
    index: int,
    votes: list[Vote],
    here: list[tuple[Telling, Vote]],
    stems: Stems,
) -> None:
    """Who won, lost and stands, with which figures, each to the vote that the words speak of."""
    told = list(parts(article, low, sentence, stems))
    own: list[tuple[Telling, Vote]] = []
    for part in told:
        if (
            part.part == "faced"
            and not _faced(part, told, low, here)
            or part.part == "rival"
            and not (here or votes)
        ):
            continue
        if not here and NOT_PUBLIC.search(low, part.head, min(sentence.end, part.end + 50)):
            continue
        vote = target(article, low, sentence, index, votes, here, own, part, told)
        if vote is None:
            continue
        for one in _everywhere(vote, here):
            take(article, sentence, _of_twins(one, part), part)
        for place in won_places(article, low, sentence, part, vote):
            more = target(article, low, sentence, index, votes, here, own, part, told, place)
            if more is not None:
                take(article, sentence, more, part)
    _figures(article, low, sentence, index, votes, here, own)


def _figures(
    article: Article,
    low: str,
    sentence: Sentence,
    index: int,
    votes: list[Vote],
    here: list[tuple[Telling, Vote]],
    own: list[tuple[Telling, Vote]],
) -> None:
    """The results and the turnout that the sentence gives."""
    for figure in figures(article, low, sentence):
        vote = _figure_target(votes, here, own, figure.start, index, figure.who)
        if vote is None and re.match(
            rf"{R}+ of (?:the )?(?:\w+ )?votes?\b", low[figure.start : figure.start + 60]
        ):
            telling = Telling(
                "election.share",
                figure.start,
                figure.end,
                mention=evidence(article, sentence, figure.start, figure.end),
                weight=2,
                sentence=index,
            )
            telling.status = "occurred"
            vote = None if here else join(votes, telling, article.published)
        if vote is not None:
            _result(vote, figure.who, figure.what, figure.value, article.span(figure.start, figure.end))
            mention_of(article, sentence, vote, figure.start, figure.end)
    share = turnout(article, low, sentence)
    if share is not None:
        vote = _figure_target(votes, here, own, share.start, index)
        if vote is not None and vote.turnout is None:
            vote.turnout = share
            mention_of(article, sentence, vote, share.start, share.end)


def _everywhere(vote: Vote, here: list[tuple[Telling, Vote]]) -> list[Vote]:
    """The vote and those told of other places in the same words."""
    starts = {telling.start for telling, one in here if one is vote and telling.region is not None}
    return [vote, *(one for telling, one in here if telling.start in starts and one is not vote)]


def _of_twins(vote: Vote, part: Part) -> Vote:
    """Of a presidential and a parliamentary vote on one day the one that this contestant stands in."""
    wanted = "parliamentary" if PARTY.search(part.who.name) else "presidential"
    return next((one for one in [vote, *vote.twins] if one.kind == wanted), vote)


def _faced(part: Part, told: list[Part], low: str, here: list[tuple[Telling, Vote]]) -> bool:
    if any(
        other is not part
        and (
            abs(other.head - part.head) <= 3
            or other.part in {"won", "elected"}
            and abs(other.head - part.head) < 60
        )
        for other in told
    ):
        return True
    word = low[part.head : part.head + 12]
    return bool(here) and bool(
        re.match(
            r"run|ran|challeng|victory|win |over|versus|vs|between|pit|followed|ahead|against|rival|defeat|beat|trail|behind|fac|tak",
            word,
        )
    )


def take(article: Article, sentence: Sentence, vote: Vote, part: Part) -> None:
    if vote.kind == "referendum":
        return
    add(vote.candidates, part.who)
    if part.part in {"won", "beat", "elected"} and vote.status not in AHEAD:
        add(vote.winners, part.who)
        if vote.status is None:
            vote.status = "occurred"
    mention_of(article, sentence, vote, part.start, part.end)


def mention_of(article: Article, sentence: Sentence, vote: Vote, start: int, end: int) -> None:
    span = evidence(article, sentence, start, end)
    if span not in vote.mentions:
        vote.mentions.append(span)


def _figure_target(
    votes: list[Vote],
    here: list[tuple[Telling, Vote]],
    own: list[tuple[Telling, Vote]],
    at: int,
    index: int,
    who: Contestant | None = None,
) -> Vote | None:
    near = sorted([*own, *here], key=lambda pair: abs(pair[0].start - at))
    if who is not None:
        near.sort(key=lambda pair: all(one.name != who.name for one in pair[1].candidates))
    for telling, vote in near:
        if vote.status not in AHEAD and not (telling.aside and len(near) > 1):
            return vote
    past = [vote for vote in votes if vote.status not in AHEAD and index - vote.last <= 6]
    if who is not None:
        past = [vote for vote in past if any(one.name == who.name for one in vote.candidates)] or past
    return max(past, key=lambda vote: vote.last, default=None)


def _result(vote: Vote, who: Contestant, what: str, value: float, span: Span) -> None:
    add(vote.candidates, who)
    percent, votes, seats = (
        value if what == "percent" else None,
        int(value) if what == "votes" else None,
        int(value) if what == "seats" else None,
    )
    for index, known in enumerate(vote.results):
        if known.name == who.name:
            vote.results[index] = replace(
                known,
                percent=percent if known.percent is None else known.percent,
                votes=votes if known.votes is None else known.votes,
                seats=seats if known.seats is None else known.seats,
            )
            return
    vote.results.append(Result(who.name, percent, votes, seats, *span))
