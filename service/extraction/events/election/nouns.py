# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""Elections told by a noun: election, poll, vote, ballot, runoff, referendum, primary, race."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import product

from service.extraction.document import Day, Named
from service.extraction.events.election.beside import beside, constituency, day_nearby
from service.extraction.events.election.cues import (
    HARD_PAST,
    guessed,
    status_of,
    tense,
    told_ahead,
    windows,
)
from service.extraction.events.election.kinds import NOT_PUBLIC, OFFICE, kinds_of
from service.extraction.events.election.nearest import nearest, weekday_tense
from service.extraction.events.election.noun_day import further_days, noun_day, of_results, put_off_to
from service.extraction.events.election.noun_phrase import left_edge
from service.extraction.events.election.private import private
from service.extraction.events.election.reading import Reading
from service.extraction.events.election.region import opening, places_from, region_in, voting_place
from service.extraction.events.election.senses import NOT_AFTER, not_sure, sense
from service.extraction.events.election.view import A, C, D, G, P, S, lowered
from service.extraction.events.election.vote import Telling
from service.extraction.events.election.weights import weight_of
from service.extraction.sentences import Sentence

NOUN = re.compile(
    r"(?<![\w-])(?:"
    r"(?P<sure>(?:by-?|snap-?|half-?|pre-?|post-?)?elections?|referend(?:um|ums|a)|plebiscites?|run-?offs?(?: (?:election|elections|vote|round|poll|ballot))?|primar(?:y|ies)(?: elections?)?|caucus(?:es)?|mid-?terms?(?: elections?)?)"
    r"|(?P<vote>polls?|votes?|ballots?|balloting|voting|races?|contests?|(?:second|first|final|opening|deciding|decisive)[- ](?:rounds?|legs?|stages?)|presidency|campaigns?|nomination|candidates?|candidacy|nominee|hopefuls?)"
    r")(?![\w])"
)
_POINTS = re.compile(r"^(?:the|this|that|its|their|his|her|these|those)\b")
_EARLIER = re.compile(
    r"\b(?:last|previous|past|preceding)\b(?! (?:month|week|year|sunday|monday|tuesday|wednesday|thursday|friday|saturday))"
)
_CHOICE = re.compile(
    rf"(?: (?:on|in|{D}+|today|this|later)){{0,4}},? (?:to|that will|which will|for) (?:choose|elect|pick|select|decide|replace|vote for)?(?= )"
)
_OFFICES = re.compile(
    r"\b(?:governorships?|mayoralt(?:y|ies)|(?:elected|chose|choose|elect) (?:\w+ ){0,2}(?:governors|mayors))\b"
)
_FOR_OFFICE = re.compile(
    rf" (?:for|to (?:become|be|succeed|replace))(?: (?:the|a|an|its|his|her|new|next|open|vacant|u\.s\.|us|state|[{C}{A}{S}]+(?:'s?)?|\w+'s)){{0,4}} (?=(?:governor|mayor|president|senat|house\b|congress|parliament|prime minister|premier|chancellor|seat|(?:party )?leader|council|assembly))"
)
_ASIDE = re.compile(
    r"(?:than|compared (?:to|with)|up from|down from|from|since|unlike|as)(?: (?:in|at|the|its|his|her|their|result of|results of))* $"
)
_ELECTS = re.compile(
    r"elect|run-?off|primar|candida|nomin|hopeful|presidency|race|mid-?term|round|\b(?:leg|stage)\b"
)
_OF_A_RACE = re.compile(r"race|contest|campaign|nomin|candida|hopeful")
_ROUND = re.compile(r"\brun-?off|round\b|\b(?:leg|stage)\b")
_OF_MEMBERS = re.compile(
    rf" (?:of|by|among) (?:the |its |his |her )?(?:[\w,-]+ ){{0,2}}(?:{G}+ |party )(?:party )?members\b"
)
"""Whose vote chooses a leader: "a ballot of Labour members"."""
_STAGE = re.compile(r"(?:leg|stage)s?$|^an? .*round$")
"""What a race on the road and talks have too."""
_RUNOFF = re.compile(r"run-?off|(?:second|final|deciding|decisive)[- ](?:round|leg|stage)")

_GENERAL_TRUTH = re.compile(
    r" is an? (?:\w+ ){0,2}(?:election|vote|poll|ballot|method|process|system|contest)\b| (?:are|were|is|was|can be|tend to be) (?:\w+ )?(?:always|often|usually|generally|rarely|never|traditionally|typically|seldom|normally|notoriously)\b"
)
"""What is said of all votes of a kind is said of none: "by-elections are always hard"."""
_ASSEMBLY = re.compile(r"\b(?:assembly|legislature|parliament(?:ary)?)\b")
"""What a part of a country may have of its own."""
_TO_COME = re.compile(r" (?:will|would|may|could|might)\b")
_ASKED = re.compile(
    rf" (?:(?:on|of|by|in|for|from|this|last|released|published|conducted|taken|late|early|month|week|{D}+|[{C}{S}{A}{P}]+) )*(?:show(?:s|ed|n)?|found|finds|puts?|gave|gives|suggest(?:s|ed)|indicat(?:es|ed)|had|has|sees|saw)\b"
)
"""A poll that shows something asks for opinions."""
_GOES = re.compile(
    r"\b(?:will|(?:go|goes|going|heads?|heading) (?:back )?to (?:the )?|due|scheduled|next) ?$"
)
_WARD = re.compile(r"(?:'s)?(?: (?:ward|constituency|district|seat|division|riding))?")
_FARTHEST = 400
_LEAD, _TAIL = 10, 30
"""A noun begins so little before its stem ("second round") and ends so little behind where it began."""


def nouns(reading: Reading, sentence: Sentence, anchor: Day | None, ahead: bool = False) -> Iterator[Telling]:
    """Every noun of the sentence that speaks of a vote, one telling for each kind it names."""
    low = reading.low
    first, last = reading.stems.nouns_between(sentence.start, sentence.end)
    for match in NOUN.finditer(low, max(sentence.start, first - _LEAD), min(sentence.end, last + _TAIL)):
        yield from _noun(reading, sentence, match, _anchor(reading, sentence, match.start(), anchor), ahead)


def _noun(
    reading: Reading, sentence: Sentence, match: re.Match[str], anchor: Day | None, ahead: bool
) -> Iterator[Telling]:
    article, low = reading.article, reading.low
    word = match.group()
    start = left_edge(low, sentence.start, match.start())
    shown = low[start : match.end()]
    if word in {"poll", "polls"} and _ASKED.match(low, match.end(), sentence.end):
        return
    if NOT_AFTER.match(low, match.end()) or _GENERAL_TRUTH.match(low, match.end()):
        return
    if "election" in word and private(low, sentence.start, start, match.end(), sentence.end):
        yield Telling("election.private", start, match.end(), weight=2, private=True)
        return
    meaning = _meaning(reading, sentence, start, match)
    if meaning is None:
        return
    kinds, weak = meaning
    left, right = windows(low, sentence.start, sentence.end, start, match.end())
    time = tense(left, shown, right, ahead)
    if time == "future" and D in shown and not told_ahead(right) and guessed(left):
        time = weekday_tense(article, start, match.end(), time)
    place = beside(reading, sentence, start, match.end(), time, anchor)
    day = noun_day(reading, sentence, start, match.end(), place, time, anchor)
    day = nearest(article, day, bool(HARD_PAST.search(left)), bool(_GOES.search(left)))
    snap = bool(re.search(r"\b(?:snap|early|fresh|new)\b", shown)) or bool(
        re.match(r"(?: (?:be|are|were|was))?,? (?:held )?(?:early|ahead of schedule|brought forward)", right)
    )
    plural = word.endswith("s") and not re.search(
        r"\b(?:the|this|that|these|those|its|their|last|next)\b", f"{left[-5:]}{shown}"
    )
    if of_results(low, sentence.start, start):
        right = ""
    status, sure = status_of(left, shown, right, day, article.published, snap)
    status, sure = _by_results(low, sentence.start, start, match.end(), status, sure)
    if status == "postponed":
        day = put_off_to(reading, sentence, start, match.end()) or day
    region = place.region
    if "by_election" in kinds and region is None:
        region = _seat(reading, sentence, start, match.end())
        if region is not None and region.start >= match.end():
            ward = _WARD.match(low, region.end)
            at = ward.end() if ward else region.end
            left, right = windows(low, sentence.start, sentence.end, start, at)
            behind = beside(reading, sentence, at, at, time, anchor).day
            day = day or behind or day_nearby(reading, sentence, start, at, time, anchor)
            status, sure = status_of(left, shown, right, day, article.published, snap)
    if not kinds and (choice := _CHOICE.match(low, place.end, sentence.end)):
        office = OFFICE.search(low, choice.end(), min(sentence.end, choice.end() + 50))
        kinds = [office.lastgroup] if office and office.lastgroup else []
    kinds, places = _places(reading, sentence, start, match.end(), kinds, region)
    told: list[str | None] = [*kinds] or [None]
    for kind, where in product(told, places):
        telling = Telling("election.noun", start, match.end(), kind, day=day, status=status, snap=snap)
        telling.country = place.country
        telling.sure = sure
        telling.rounds = bool(_ROUND.search(shown))
        telling.first = telling.rounds and ("first" in shown or "opening" in shown) and day is not None
        telling.region = (
            where
            if kind not in {"presidential", "general", None} or kind is None and not place.country
            else None
        )
        telling.runoff = bool(_RUNOFF.search(shown))
        telling.definite = bool(_POINTS.match(shown))
        telling.fresh = shown.startswith(("a ", "an "))
        telling.elects = bool(_ELECTS.search(word))
        telling.weak = bool(_OF_A_RACE.search(word))
        telling.earlier = bool(_EARLIER.search(shown))
        telling.aside = bool(_ASIDE.search(left))
        telling.pointer = bool(_POINTS.match(shown)) and not kind and not day
        telling.weight = (
            2
            if day is not None and telling.rounds and weak
            else weight_of(telling, match, weak, plural, right, left, shown)
        )
        yield telling
        yield from _further(reading, sentence, telling, time)


def _further(reading: Reading, sentence: Sentence, telling: Telling, time: str) -> Iterator[Telling]:
    """The votes of further days: "elections in 2016 and 2020"."""
    if reading.low[telling.end - 1] == "s" and telling.day is not None:
        for day in further_days(reading, sentence, telling.day, time):
            yield replace(telling, day=day)


def _by_results(
    low: str, first: int, start: int, end: int, status: str | None, sure: bool
) -> tuple[str | None, bool]:
    """Where the results of a vote are spoken of it is over, unless they will be known."""
    if status not in {None, "occurred"} or not of_results(low, first, start):
        return status, sure
    return ("planned", False) if _TO_COME.match(low, end) else ("occurred", True)


def _meaning(
    reading: Reading, sentence: Sentence, start: int, match: re.Match[str]
) -> tuple[list[str], bool] | None:
    """The kinds of vote that the noun names, and whether it only points at one; `None`: it is no vote."""
    low, word = reading.low, match.group()
    words = lowered(reading.article.folded[start : match.end()])
    shown = low[start : match.end()]
    before = low[max(sentence.start, match.start() - 40) : match.start()]
    kinds = kinds_of(words)
    if not kinds or kinds == ["general"]:
        kinds = _kinds_around(low, sentence, start, match.end()) or kinds
    if not kinds and _OF_MEMBERS.match(low, match.end(), sentence.end):
        kinds = ["leadership"]
    weak = False
    if _STAGE.search(word if not before.endswith(" a ") else shown) and not reading.electoral:
        return None
    if match["vote"]:
        meaning = sense(low, sentence, start, match, before, kinds, shown, words)
        if meaning is None:
            return None
        weak = meaning
    elif not_sure(low, match, before, shown, kinds):
        return None
    if word.startswith(("pre-elec", "post-elec", "preelec", "postelec")):
        weak = True
    if (
        NOT_PUBLIC.search(low, max(sentence.start, start - 60), min(sentence.end, match.end() + 60))
        and not kinds
    ):
        return None
    return kinds, weak


def _places(
    reading: Reading,
    sentence: Sentence,
    start: int,
    end: int,
    kinds: list[str],
    region: Named | None,
) -> tuple[list[str], list[Named | None]]:
    """The places whose vote it is, and the kind that a vote of such a place has."""
    article = reading.article
    if region is None and kinds and kinds[0] in {"local", "by_election", "primary", "parliamentary"}:
        region = region_in(reading, sentence, start, end)
    if region is None and kinds == ["referendum"]:
        region = opening(reading, sentence, end)
        if region is not None and (hit := article.hit_at(region.start)) and hit.kind == "capital":
            region = None
    if region is None and (not kinds or kinds == ["local"]):
        region = voting_place(reading, sentence, start, end)
        kinds = kinds or ([] if region is None else ["local"])
    if region is not None and kinds == ["parliamentary"] and _ASSEMBLY.search(reading.low, start, end):
        kinds = ["local"]
    if region is not None and set(kinds) & {"primary", "local", "by_election"}:
        return kinds, [*places_from(reading, region, sentence.end)]
    return kinds, [region]


def _seat(reading: Reading, sentence: Sentence, start: int, end: int) -> Named | None:
    """The constituency of a by-election, named before its noun or behind it."""
    low = reading.low
    special = low.find("special", start, end)
    at = special if special >= 0 else max(low.rfind(" ", start, end) + 1, start)
    return constituency(reading.article, at, end, sentence.end)


def _kinds_around(low: str, sentence: Sentence, start: int, end: int) -> list[str]:
    """The kind that stands around the noun: "the race for governor", "governorships in ... elections"."""
    if sought := _FOR_OFFICE.match(low, end, sentence.end):
        office = OFFICE.search(low, sought.end(), min(sentence.end, sought.end() + 40))
        if office and office.lastgroup:
            return [office.lastgroup]
    if low.startswith((" closed", " opened", " close", " open"), end):
        return []
    return ["local"] if _OFFICES.search(low, max(sentence.start, start - _FARTHEST), start) else []


def _anchor(reading: Reading, sentence: Sentence, at: int, known: Day | None) -> Day | None:
    """The day that "the previous year" counts from: the sentence's own, else the last one spoken of."""
    article, low = reading.article, reading.low
    for mention in reversed([*article.dates_in(max(sentence.start, at - _FARTHEST), at)]):
        if low[mention.start] == D and mention.kind in {"day", "month", "year"}:
            if (day := article.day(mention, "past")) is not None:
                return day
    return known
