# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""Figures told before their owner, or for several at once: "With 2 million votes, A won", "B and C won two seats each"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.extraction.document import Contestant
from service.extraction.events.election.figure import Figure, told
from service.extraction.events.election.names import Player
from service.extraction.events.election.reading import Reading
from service.extraction.events.election.view import A, C, D, G, N, P, R, S
from service.extraction.sentences import Sentence

_W = rf"(?:[\w'-]+|[{C}{A}{S}{D}]+(?:'s)?)"
_ABOUT = r"(?:(?:about|just|only|nearly|almost|some|over|under|more|less|than|around|an?|the|estimated|roughly|barely|at|least|whopping|commanding) )*"
_WITH = re.compile(
    rf"(?:[^,.;{P}{G}{R}{N}]{{1,60}}, )?(?:with|on|(?:by |after |having )?(?:winning|won|securing|secured|polling|polled|taking|garnering|garnered|receiving|received|scoring|scored|obtaining|capturing|collecting|amassing)) {_ABOUT}(?P<figure>{R}+|{N}+)"
    rf"(?:,? or {_ABOUT}(?P<second>{R}+|{N}+))?(?: (?:of|in) (?:the )?(?:{_W} ){{0,3}}?(?:votes?|ballots?|seats?|total|electorate|parliament|assembly)(?: cast)?)?, (?:{_W} ){{0,4}}?(?P<who>{P}+|{G}+|he\b|she\b)"
)
"""At the head of a sentence, where nobody else may own it."""
_VOTED_FOR = re.compile(
    rf"(?P<figure>{R}+) of (?:the |all )?(?:{_W} ){{0,2}}?(?:those who (?:had )?voted|voters|electorate|electors|people who voted)(?: (?:who )?{_W}){{0,2}}? (?:cast (?:their |his |her )?(?:ballots?|votes?) |voted |opted |plumped )?(?:for|in favou?r of|in) (?:{_W} ){{0,3}}?(?P<who>{P}+|{G}+|him\b|her\b|his\b)"
)
_EACH = re.compile(
    rf"(?:,[^,.;{P}{G}{R}{N}]{{1,60}},)?(?:,? (?:which|who|party|parties|have|had|both))* (?:each (?:won|got|took|gained|received|secured|had|have|has|with|on|picked up|finished (?:on|with))|won|got|took|gained|received|secured|had|have|picked up|bagged) (?P<figure>{R}+|{N}+)(?P<behind> (?:each|apiece))?"
)


def fronted(reading: Reading, sentence: Sentence, players: list[Player], used: set[int]) -> Iterator[Figure]:
    """Each such figure with whom it is told of; `used` takes where it stands."""
    article, low = reading.article, reading.low
    match = _WITH.match(low, sentence.start, sentence.end)
    who = _at(players, match.start("who")) if match else None
    if match is not None and who is not None:
        for group in ("figure", "second"):
            if match[group]:
                used.add(match.start(group))
                yield from told(article, who, *match.span(group))
    if reading.has_any(_VOTERS, sentence.start, sentence.end):
        for match in _VOTED_FOR.finditer(low, sentence.start, sentence.end):
            who = _at(players, match.start("who"))
            if who is not None:
                used.add(match.start("figure"))
                yield from told(article, who, *match.span("figure"))
    if reading.has_any((" each", " apiece"), sentence.start, sentence.end):
        yield from _each(reading, sentence, used)


_VOTERS = ("voters", "who voted", "who had voted", "electorate", "electors")


def _each(reading: Reading, sentence: Sentence, used: set[int]) -> Iterator[Figure]:
    """ "A and B won two seats each": the same figure for all of the list."""
    low, names = reading.low, reading.names
    for start in names.starts(sentence.start, sentence.end):
        match = _EACH.match(low, names.end_of(start), sentence.end)
        if match is None or not (match["behind"] or " each " in match.group()):
            continue
        used.add(match.start("figure"))
        for one in [*names.chain_before(sentence.start, start), start]:
            who = names.at(one)
            if who is not None:
                yield from told(reading.article, who, *match.span("figure"))


def _at(players: list[Player], start: int) -> Contestant | None:
    return next((one.who for one in players if one.start == start), None)
