# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""Figures without a unit, counted as the one before: "A won 412 seats, B 121 and C 72", "42.3 percent to 30.8 for B"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.extraction.document import Contestant
from service.extraction.events.election.figure import Figure, told
from service.extraction.events.election.names import Player
from service.extraction.events.election.reading import Reading
from service.extraction.events.election.view import G, N, P, R
from service.extraction.numbers import parse_number
from service.extraction.sentences import Sentence

_NUMBER = r"\d{1,3}(?:,\d{3})+|\d{1,5}(?:\.\d+)?(?: (?:million|mln|m)\b)?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b"
_GOT = (
    r"(?:had|got|get|gets|with|on|won|wins|took|takes|at|has|have|received|polled|were on|came|finished|placed|second|third|fourth|fifth|sixth|last|in|a distant|a close|secured|gained|"
    r"picked up|managed|scored|would get|will have|would have|dropped to|fell to|rose to|was down to|slumped to|trailed|only|just|about|around|who|which|garnered|obtained|collected|claimed|captured|drew|winning|taking|securing|getting|gaining|trailing|leading)"
)
_APP = rf"(?:,? (?:\(\d\d\)|\d\d(?=[ ,])),?|,[^,.;{P}{R}{N}]{{1,80}},| \([^){R}{N}\d]{{1,40}}\)| of (?:the )?(?:[\w'-]+ ){{0,3}}(?:{G}+|party)(?: \({G}+\))?,?)"
_IN_HOUSE = r"(?P<house> (?:in|of|out of) (?:the |a )?\d{2,3}-(?:member|seat|strong)\b)"
_BARE = re.compile(
    rf"(?:'s?)?(?:{_APP})?(?P<got>(?:,? {_GOT})*),?(?: —| –|:)? \(?(?P<n>{_NUMBER})(?=(?: and|,? while|,? with| from| apiece| each)\b|{_IN_HOUSE}|[,.;)](?!\d)|$| \()"
)
_FOR = re.compile(
    rf"(?:,|\bto|\bagainst|\band|\bcompared (?:with|to)|\bversus|\bwith|,? while) (?:about |just |only |nearly |some |over )?(?P<n>\d{{1,3}}(?:,\d{{3}})+|\d{{1,3}}(?:\.\d+)?) (?:for|went to|to) (?:the |his |her |[\w-]+ ){{0,3}}?(?P<who>{P}+|{G}+)"
)
_SHARE = re.compile(rf",? (?:or|\() ?(?P<figure>{R}+)|,? \((?P<inner>{R}+)")
_THEIRS = re.compile(r"\b(?:against|to|with|than|by|and|over) (?:the |rival |its rival |[\w-]+ )?$")
_CENT = 100


def bare(
    reading: Reading, sentence: Sentence, everybody: list[Player], found: list[Figure], kind: str | None
) -> Iterator[Figure]:
    """Every figure of the sentence that stands beside a name and counts what the one before counted."""
    names = {figure.who.name for figure in found}
    taken = {figure.start for figure in found}
    ordered = sorted(found, key=lambda figure: figure.start)
    yield from _before(reading, sentence, ordered, names, taken)
    kinds = iter(ordered)
    following = next(kinds, None)
    for start, end, who in everybody:
        while following is not None and following.start < end:
            kind, following = following.what, next(kinds, None)
        match = _BARE.match(reading.low, end)
        what = (
            "seats"
            if match and match["house"]
            else kind or (_counted(reading, sentence, start) if match and not found else None)
        )
        if match is None or what is None or who.name in names or match.start("n") in taken:
            continue
        if not found and not match["got"] and what == kind and not match["house"]:
            continue
        figure = _figure(who, what, match, found)
        if figure is None:
            continue
        kind = kind or figure.what
        names.add(who.name)
        yield figure
        share = _SHARE.match(reading.low, match.end("n"), sentence.end)
        if share is not None and figure.what != "percent":
            group = share.lastgroup or "figure"
            yield from told(reading.article, who, share.start(group), share.end(group))


def _before(
    reading: Reading, sentence: Sentence, found: list[Figure], names: set[str], taken: set[int]
) -> Iterator[Figure]:
    """ "... 42.3 percent against 30.8 for Labour and 22.6 for the Alliance"."""
    if not found:
        return
    for match in _FOR.finditer(reading.low, found[0].start, sentence.end):
        who = reading.names.named(match.start("who"))
        kind = next((one.what for one in reversed(found) if one.start < match.start()), None)
        if who is None or kind is None or who.name in names or match.start("n") in taken:
            continue
        figure = _figure(who, kind, match, found)
        if figure is not None:
            names.add(who.name)
            taken.add(match.start("n"))
            yield figure


def _figure(who: Contestant, kind: str, match: re.Match[str], found: list[Figure]) -> Figure | None:
    number = parse_number(match["n"])
    if number is None or not found and (number < 10 or 1900 <= number <= 2100):
        return None
    if kind == "percent" and number > _CENT:
        kind = "votes" if any(one.what == "votes" for one in found) else ""
    elif kind != "percent" and number != int(number):
        kind = "percent"
    return Figure(who, kind, number, match.start("n"), match.end("n")) if kind else None


def _counted(reading: Reading, sentence: Sentence, start: int) -> str | None:
    """What a nameless side's figure counts right before: "its alliance won 125 seats against B's 110"."""
    low = reading.low
    if not _THEIRS.search(low, max(sentence.start, start - 30), start):
        return None
    at = low.rfind(N, sentence.start, start)
    while at > sentence.start and low[at - 1] == N:
        at -= 1
    count = reading.article.starts["N"].get(at)
    return None if count is None else reading.article.counts[count].what
