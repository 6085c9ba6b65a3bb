# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""From a vote, once the whole text was read, to the event."""

from __future__ import annotations

import re
from collections import Counter

from service.extraction.article import Article
from service.extraction.codes import NONE
from service.extraction.document import Election, Place
from service.extraction.events.election.context import SHOWS
from service.extraction.events.election.vote import Vote


def _winner_country(article: Article, vote: Vote) -> Place | None:
    for who in [*vote.winners.values(), *vote.candidates.values()]:
        mention = article.person_at(who.start) or next(
            (one for one in article.mentions if one.name_start == who.start), None
        )
        if mention is not None and mention.actor.country:
            return article.place(mention.actor.country, who.start, who.end)
        hit = article.hit_at(who.start)
        party = hit.of("party") if hit else None
        if party is not None and party.country not in {"", "*"}:
            return article.place(party.country, who.start, who.end)
    return None


def _country(article: Article, vote: Vote, usual: Place | None = None) -> Place | None:
    country = vote.country or vote.hint or _winner_country(article, vote) or usual
    if country is None and vote.mentions and (code := _told_from(article)):
        first = next(iter(vote.mentions))
        country = article.place(code, first.start, first.end)
    return country


def _told_from(article: Article) -> str | None:
    """The country that the text is told from, were it only by its parties, towns and regions."""
    codes = Counter(
        hit.entry.country
        for hit in article.hits
        if hit.kind in SHOWS
        and hit.entry.country not in {"", "*"}
        and article.folded[hit.start : hit.end] not in _ANYWHERE
    )
    if not codes:
        return None if article.home == "US" and not _AMERICAN.search(article.folded) else article.home
    if article.home is None or codes[article.home]:
        return article.home
    return min(codes, key=lambda code: (-codes[code], code))


_AMERICAN = re.compile(
    r"\b(?:Sens?\.|Reps?\.|Govs?\.|Congress(?:man|woman)?|Democrats?|Democratic|Republicans?|GOP|White House|[Ss]tatewide|[Pp]rimar(?:y|ies)|[Cc]aucus\w*)(?!\w)"
)
"""Words of American votes; without any, a text that names no country is of none."""
_ANYWHERE = frozenset(
    "Senate House Congress Parliament Capitol Supreme-Court Democrats Republicans Democratic".split()
)
"""Names that many countries' bodies bear."""


def code_of(article: Article, vote: Vote) -> str | None:
    country = _country(article, vote)
    return country.code if country else None


_ROLES = {
    "president": "presidential",
    "president-elect": "presidential",
    "mayor": "local",
    "governor": "local",
}


def _presidents(article: Article) -> set[str | None]:
    """Those whom the text calls president somewhere."""
    return {actor.name for actor in article.actors if actor.role in {"president", "president-elect"}}


def _kind(article: Article, vote: Vote, kinds: Counter[tuple[str | None, str]], spoken: Counter[str]) -> str:
    if vote.kind:
        return vote.kind
    if vote.region is not None:
        return "local"
    for who in vote.winners.values():
        mention = next((one for one in article.mentions if one.name_start == who.start), None)
        if mention is not None and mention.actor.role in _ROLES:
            return _ROLES[mention.actor.role]
        if not vote.earlier and who.name in _presidents(article):
            return "presidential"
    code = code_of(article, vote)
    near = [(count, kind) for (of, kind), count in kinds.items() if of == code and kind]
    seated = any(one.seats for one in vote.results.values())
    if seated:
        near = [one for one in near if one[1] != "presidential"]
    if near:
        return max(near)[1]
    if seated:
        return "parliamentary" if spoken["parliamentary"] else "general"
    if spoken and code_of(article, vote) == article.home:
        word = spoken.most_common(1)[0][0]
        return "presidential" if word != "parliamentary" else word
    return "general"


def event(
    article: Article,
    vote: Vote,
    kinds: Counter[tuple[str | None, str]],
    spoken: Counter[str],
    usual: Place | None,
) -> Election:
    status = vote.status or ("occurred" if vote.winners or vote.results else "planned")
    return Election(
        status=status, date=vote.day, mentions=tuple(sorted(vote.mentions, key=lambda span: span.start)), codes=NONE, rule=vote.rule,
        country=_country(article, vote, usual), region=vote.region, kind=_kind(article, vote, kinds, spoken), runoff=vote.runoff, office=vote.office,
        candidates=tuple(vote.candidates.values()), winners=tuple(vote.winners.values()), results=tuple(vote.results.values()), turnout=vote.turnout,
    )  # fmt: skip
