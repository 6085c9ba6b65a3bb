# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""Votes told by the seats they decide: "lost its majority in the Knesset", "pick up governor seats"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from service.extraction.events.election.beside import beside, day_nearby
from service.extraction.events.election.chambers import chambers
from service.extraction.events.election.cues import by_day
from service.extraction.events.election.reading import Reading
from service.extraction.events.election.region import places_from
from service.extraction.events.election.view import A, C, N
from service.extraction.events.election.vote import Telling
from service.extraction.people import place_of
from service.extraction.sentences import Sentence

_VERB = r"(?P<verb>win|wins|won|winning|lose|loses|lost|losing|keep|keeps|kept|retain(?:s|ed|ing)?|secur(?:e|es|ed|ing)|gain(?:s|ed|ing)?|pick(?:s|ed|ing)? up|hold|holds|held on to|tak(?:e|es|ing)|took|captur(?:e|es|ed|ing)|flip(?:s|ped|ping)?|regain(?:s|ed|ing)?|claw(?:s|ed)? back|w[io]n back|shed|sheds)"
_FEW = rf"(?: (?:a|an|the|its|their|his|her|up to|at least|about|around|some|more|most|several|dozens of|hundreds of|many|all|both|new|slim|narrow|simple|clear|absolute|outright|overall|comfortable|slender|working|two-thirds|two thirds|three-quarters|super|commanding|large|thin|of|of the|{N}+|\w+-seat|[\w]+))"
_HOUSE = r"(?:parliament|legislature|national assembly|lower house|upper house|lower chamber|upper chamber|chamber of deputies|house of (?:representatives|commons)|senate|congress|assembly|legislative assembly)"
_MAJORITY = re.compile(
    rf"(?<![\w-]){_VERB}{_FEW}{{1,5}}? (?:majority|super-?majority|control|seats|most seats|dominance)(?: of seats)? (?:in|of)(?: (?:both houses of|the|its|their|{N}+|\w+-seat|\w+-member|[{A}{C}]+(?:'s)?)){{0,4}} (?P<body>[{C}]+|{_HOUSE})(?![\w-])"
)
_SEATS = re.compile(
    rf"(?<![\w-]){_VERB}{_FEW}{{0,3}}? (?:(?P<local>govern(?:or|or's|ors'|orship)|gubernatorial|council|mayoral|statehouse|state legislative)|(?P<parliamentary>senate|house|congressional|parliamentary|[{C}]+)) seats?(?![\w-])"
    rf"|(?<![\w-]){_VERB.replace('verb', 'verb2')}{_FEW}{{0,3}}? (?P<offices>governorships|governors' mansions|mayoralties)(?![\w-])"
)


_ELECTORAL = re.compile(
    r"\b(?:(?:re-?)?elected|mid-?terms?|elections?|polls?|votes?|voters|ballots?|campaign|electoral)\b"
)
_OTHERWISE = re.compile(
    r"\b(?:defect\w*|resign\w*|quit|switch\w*|expel\w*|split|coalition partner|walk(?:ed)? out|died|death|impeach\w*|speaker|committee|leader said)\b"
)
_COUNTED = re.compile(
    r"\b(?:exit polls?|(?:fall|drop|slump|slide|plunge)s? from \ue007|results?|projections?|votes? counted|counting|after (?:\w+ )?\ue006|popular vote|night)\b"
)
_AHEAD = re.compile(
    r"\b(?:set|expected|likely|projected|poised|tipped|hop(?:e|es|ing)|could|may|might|will|would|supposed|try\w*|bid|aim\w*|need\w*|want\w*|to|can) (?:\w+ ){0,2}$"
)
_NOT = re.compile(r"\b(?:if|unless|without|never|not|n't) (?:\w+ ){0,3}$")
_REACH = 300
_LOCAL = re.compile(r"\b(?:governor|state|council|mayor|city|county|local|provincial)")
_UP = re.compile(
    r"(?<![\w-])(?P<whose>(?:[^ .;:]+ ){0,6}?)(?P<what>seats?|\ue009+|governorships|offices|chambers?)(?: [^ .;:]+){0,6}? (?:(?:is|are|was|were|will be|being|go|goes|come|comes) )?(?:up for (?:re-?election|election|grabs|a vote)|on the ballot|up (?=(?:this|next|in) ))"
)
"""Seats that a vote will decide: "all 120 seats are up for election in May"."""


def seats(reading: Reading, sentence: Sentence, here: list[Telling]) -> Iterator[Telling]:
    """A telling for seats or a majority won or lost; a kindless noun of the sentence takes its kind instead."""
    low = reading.low
    first, last = sentence.start, min(sentence.end, sentence.start + 2000)
    if low.find(" up ", first, last) >= 0 or low.find("on the ballot", first, last) >= 0:
        yield from _up(reading, sentence, here)
    if low.find("majority", first, last) < 0 and low.find("seat", first, last) < 0:
        if low.find("control", first, last) < 0 and low.find("governorships", first, last) < 0:
            return
    for pattern in (_MAJORITY, _SEATS):
        for match in pattern.finditer(low, first, last):
            telling = _telling(reading, sentence, match)
            if telling is None:
                continue
            near = [one for one in here if one.region is None and abs(one.start - match.end()) < 120]
            if not near:
                yield from _everywhere(reading, sentence, telling)
            for one in near:
                one.kind = one.kind or telling.kind
                one.country = one.country or telling.country


def _up(reading: Reading, sentence: Sentence, here: list[Telling]) -> Iterator[Telling]:
    low, article = reading.low, reading.article
    for match in _UP.finditer(low, sentence.start, min(sentence.end, sentence.start + 2000)):
        words = match["whose"] + match["what"]
        kind = "local" if _LOCAL.search(words) else "parliamentary"
        side = beside(reading, sentence, match.start(), match.end(), "future", None)
        day = side.day or day_nearby(reading, sentence, match.start(), match.end(), "future", None)
        near = [one for one in here if one.day and abs(one.start - match.end()) < 60]
        for one in near:
            one.kind, one.country = one.kind or kind, one.country or side.country
        if near or day is None:
            continue
        telling = Telling("election.seats", match.start(), match.end(), kind)
        telling.country, telling.day = side.country, day
        telling.status = by_day(day, article.published) or "planned"
        telling.weight = 2
        yield telling


def _everywhere(reading: Reading, sentence: Sentence, telling: Telling) -> Iterator[Telling]:
    """One telling for each place: "governorships in Maryland and Illinois"."""
    if telling.region is None:
        yield telling
        return
    for place in places_from(reading, telling.region, sentence.end):
        yield replace(telling, region=place)


def _telling(reading: Reading, sentence: Sentence, match: re.Match[str]) -> Telling | None:
    article, low = reading.article, reading.low
    start, end = match.span()
    told = match.groupdict()
    around = low[max(0, start - _REACH) : end + _REACH]
    country = None
    if "body" in told:
        if not _ELECTORAL.search(around) or _OTHERWISE.search(
            low, sentence.start, min(sentence.end, end + 90)
        ):
            return None
        kind = "parliamentary"
        hit = article.hit_at(match.start("body"))
        if hit is not None:
            place = place_of(hit)
            if place is None or article.folded[hit.start : hit.end] not in chambers():
                return None
            country = article.place(place.value, hit.start, hit.end)
    else:
        kind = "parliamentary" if told["parliamentary"] else "local"
        hit = article.hit_at(match.start("parliamentary")) if told["parliamentary"] else None
        if hit is not None and article.folded[hit.start : hit.end] not in chambers():
            return None
    lead = low[max(sentence.start, start - 60) : start]
    if _NOT.search(lead):
        return None
    verb = told.get("verb") or told.get("verb2") or ""
    done = bool(re.match(r"won|lost|kept|took|held|\w+ed\b", verb)) and not _AHEAD.search(lead)
    tense = "past" if done else "future"
    side = beside(reading, sentence, start, end, tense, None)
    day = side.day or day_nearby(reading, sentence, start, end, tense, None)
    telling = Telling("election.seats", start, end, kind, country=country or side.country, day=day)
    telling.region = side.region if kind == "local" else None
    telling.status = by_day(day, article.published) or (
        "occurred" if done or _COUNTED.search(around) else "planned"
    )
    telling.sure = False
    telling.weight = 2
    return telling
