# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""Votes told by a verb: voters choose, a country votes, parliament is dissolved."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from service.extraction.document import Day, Place
from service.extraction.events.election.beside import beside, day_nearby
from service.extraction.events.election.cues import by_day
from service.extraction.events.election.kinds import OFFICE
from service.extraction.events.election.reading import Reading
from service.extraction.events.election.region import places_from, voting_place
from service.extraction.events.election.view import A, C, D, S
from service.extraction.events.election.vote import Telling
from service.extraction.led import led
from service.extraction.people import place_of
from service.extraction.sentences import Sentence

_VERB = r"(?:votes?|voted|voting|cast(?:ing)? (?:their |the |a )?(?:ballots?|votes?)|choos(?:e|es|ing)|chose|elect(?:s|ed|ing)?|re-elected|pick(?:s|ed)?|decide|decided|queued?|turn(?:ed)? out)"
_CROWD = (
    "lin(?:ed?|ing)|queu(?:e|ed|ing|eing)|up|out|flock(?:ed|ing)?|stream(?:ed|ing)?|troop(?:ed|ing)?|stood|standing|stand|wait(?:ed|ing)?|"
    "head(?:ed|ing|s)?|take|taking|took|went|going|goes|go|return(?:ed|ing)?|back|turn(?:ed|ing)?|polls|polling|stations?|booths|at|outside|early|long|lines|hours"
)
"""How those who vote come to the polls: "lined up to elect", "headed to the polls to choose"."""
_CAME = re.compile(
    r"\b(?:lined|queued|flocked|streamed|trooped|stood|waited|headed|went|turned|returned|began|started|were|was|had)\b"
)
_TO_CAST = re.compile(r"\b(?:will|would|to|can|could|may|should|waiting) (?:\w+ )?cast\b")
_CROWDING = re.compile(
    r"\b(?:are|is) (?:\w+ )?(?:queuing|queueing|lining up|flocking|streaming|trooping|waiting)\b"
)
_VOTERS = re.compile(
    rf"(?<![\w-])(?:voters?|electors|citizens|electorate|people|millions|residents|[{A}]+s?|[{C}]+|[{S}]+|it)(?: (?:in|of|across|from|and|the|on|are|is|were|was|have|has|had|will|would|to|also|then|overwhelmingly|narrowly|now|living|began|begin|start|started|due to|set to|who|all|over|\(\w+\)|{_CROWD}|[{C}{S}{D}{A}]+)){{0,16}},? (?P<verb>{_VERB})(?![\w-])"
)
_VOTERS_LEAD = re.compile(rf"voter|elector|citizens|people|millions|residents|it[ ,]|{A}{A}*|{C}{C}*|{S}{S}*")
_ASSEMBLY_TOO = re.compile(
    rf"(?: (?:for|a|an|the|their|its|new|next|country's|[{A}{C}]+(?:'s)?)){{0,6}} (?:president|head of state)(?:,? and|,? as well as)(?: (?:for|a|an|the|their|its|new|next|members of|lawmakers for|deputies for|[{A}{C}]+(?:'s)?|\w+-seat)){{0,6}}"
    r" (?:parliament|legislature|national assembly|assembly|congress|lawmakers|legislators|deputies|senators|mps)\b"
)
_NO_VOTE = re.compile(
    r" (?:against|in favou?r of|to (?:approve|reject|pass|impose|cut|raise|adopt|support|condemn|expel|extend|override|lift|suspend|authori[sz]e|censure|impeach|ratify)|for (?:a|the) (?:bill|resolution|motion|measure|budget)|on (?:the|a) (?:bill|resolution|motion|measure|budget|agreement|deal)|the right|rights)\b"
)
_SURE_VERB = re.compile(r"(?:vote|voted|votes|voting|cast)")
_MEASURE = re.compile(
    rf"(?<![\w-])(?:voters|[{A}]+s?|{S}+(?:ns)?)(?: (?:in|of|across|and|the|overwhelmingly|narrowly|also|on|had|have|resoundingly|decisively|city|county|state|country|district|town|there|[{C}{S}{D}]+)){{0,7}} (?:approv|reject|back|pass|defeat|adopt|endors|enact)e?[ds]?(?:ed)?(?: (?:on|{D}+))*"
    r" (?:(?:a|an|the|two|three|new|proposed|state|statewide|constitutional|ballot|contentious|sweeping|recreational|draft|its|their|[\w-]+) ){1,5}?(?:constitution(?:al amendments?)?|amendments?|ballot (?:measures?|initiatives?|questions?|issues?)|initiatives?|propositions?|measures?)\b"
)
_DISSOLVED = re.compile(
    r"(?<![\w-])dissol(?:ve[sd]?|ving|ution of) (?:the )?(?:\w+ )?(?:parliament|house|assembly|national assembly|knesset|bundestag|legislature)|parliament (?:\w+ ){0,3}dissolved"
)


def verbs(reading: Reading, sentence: Sentence, anchor: Day | None) -> Iterator[Telling]:
    """Every verb of the sentence that tells of a vote without naming it."""
    low = reading.low
    for match in led(_VOTERS_LEAD, _VOTERS, low, sentence.start, sentence.end):
        telling = _voters(reading, sentence, match, anchor)
        if telling is None:
            continue
        yield telling
        for country in _further(reading, match, telling):
            yield replace(telling, country=country)
        if telling.kind == "presidential" and _ASSEMBLY_TOO.match(low, match.end(), sentence.end):
            yield replace(telling, kind="parliamentary")
        if telling.region is not None:
            for place in places_from(reading, telling.region, match.end())[1:]:
                yield replace(telling, region=place)
    if reading.has_any(_MEASURES, sentence.start, sentence.end):
        yield from _measures(reading, sentence, anchor)
    if not reading.has_any(_DISSOLVES, sentence.start, sentence.end):
        return
    for match in _DISSOLVED.finditer(low, sentence.start, sentence.end):
        yield Telling(
            "election.dissolution", match.start(), match.end(), "parliamentary", snap=True, pointer=True
        )


_ALSO = re.compile(rf"(?:,? and (?:the )?|, (?:the )?)(?=[{C}{A}])")


def _further(reading: Reading, match: re.Match[str], telling: Telling) -> Iterator[Place]:
    """The further countries that vote: "Ruland and Morania go to the polls"."""
    article, low = reading.article, reading.low
    if telling.country is None or not match.start() <= telling.country.start < match.end():
        return
    at = telling.country.end
    while at < match.end() and (bracket := _BRACKETED.match(low, at)):
        at = bracket.end()
    while comma := _ALSO.match(low, at, match.end()):
        hit = article.hit_at(comma.end())
        place = place_of(hit) if hit and hit.kind in {"country", "demonym", "people"} else None
        if hit is None or place is None:
            return
        yield article.place(place.value, hit.start, hit.end)
        at = hit.end


_BRACKETED = re.compile(r" \([^()]{1,12}\)")
_DISSOLVES = ("dissol",)
_MEASURES = ("amendment", "ballot", "measure", "initiative", "proposition", "constitution")


def _measures(reading: Reading, sentence: Sentence, anchor: Day | None) -> Iterator[Telling]:
    low = reading.low
    for match in _MEASURE.finditer(low, sentence.start, sentence.end):
        if "voters" in match.group() or "ballot" in low[sentence.start : sentence.end] or S in match.group():
            yield _measure(reading, sentence, match, anchor)


def _measure(reading: Reading, sentence: Sentence, match: re.Match[str], anchor: Day | None) -> Telling:
    """What voters approved or rejected was put to them in a referendum."""
    start, end = match.span()
    place = beside(reading, sentence, start, end, "past", anchor)
    telling = Telling(
        "election.measure", start, end, "referendum", day=place.day, status="occurred", weight=2
    )
    telling.country = place.country
    telling.region = place.region or voting_place(reading, sentence, start, end)
    return telling


_PLAIN = re.compile(r"(?: (?!after|before|since|until|who|as|when|that|said|from)[\w'-]+){2,7} (?:on )?")


def _soon_after(reading: Reading, sentence: Sentence, end: int, tense: str) -> Day | None:
    """A day in the verb's own clause: "elected a new mayor in a rerun on Sunday"."""
    article, low = reading.article, reading.low
    for mention in article.dates_in(end, min(sentence.end, end + 60)):
        if low[mention.start] == D and _PLAIN.fullmatch(low, end, mention.start):
            return article.day(mention, tense)
        return None
    return None


def _voters(reading: Reading, sentence: Sentence, match: re.Match[str], anchor: Day | None) -> Telling | None:
    article, low = reading.article, reading.low
    if _NO_VOTE.match(low, match.end()):
        return None
    start, end = match.span()
    first = article.hit_at(start)
    if first is not None and first.kind == "metonym":
        return None
    who = match.group()
    verb = match["verb"]
    after = low[end : min(sentence.end, end + 70)]
    office = OFFICE.search(after)
    choosing = not _SURE_VERB.match(verb)
    if choosing and not (
        office
        and re.match(
            r"(?:,? (?:between|on|the|a|an|their|its|his|her|new|next|who|whether|from among|members|whom|for|to|[\w-]+|[\ue000-\ue00a]+(?:'s)?)){0,8} ",
            after,
        )
    ):
        return None
    if choosing and not re.match(
        r"(?:voter|elector|citizens|[\ue001\ue002\ue005]|millions|people|residents)", who
    ):
        return None
    past = (
        verb in {"voted", "chose", "elected", "re-elected", "picked", "decided"}
        or verb.startswith("cast ")
        and not _TO_CAST.search(who)
        or _CAME.search(who)
    )
    crowding = bool(_CROWDING.search(who))
    future = not crowding and (
        bool(re.search(r"\b(?:will|to|would)\b", who) and not _CAME.search(who))
        or not past
        and not re.search(r"\b(?:are|is)\b", who)
    )
    place = beside(reading, sentence, start, end, "future" if future else "past", anchor)
    day = place.day or day_nearby(reading, sentence, start, place.end, "future" if future else "past", anchor)
    day = day or _soon_after(reading, sentence, end, "future" if future else "past")
    telling = Telling(
        "election.voters", start, end, office.lastgroup if office and office.start() < 45 else None, day=day
    )
    telling.country = place.country
    if telling.country is None and first is not None and (of := place_of(first)) and _CAME.search(who):
        telling.country = article.place(of.value, first.start, first.end)
    telling.region = voting_place(reading, sentence, start, end)
    if telling.region is not None and telling.kind in {None, "parliamentary"}:
        telling.kind = "local"
    ongoing = (
        bool(re.search(r"\b(?:are|is|began|begin|started)\b", who))
        and re.match(r"voting|vote$|cast", verb)
        or crowding
        or re.search(r"\b(?:are|were) (?:voting|casting|choosing|electing)", f"{who}")
    )
    telling.status = by_day(day, article.published) or (
        "ongoing" if ongoing and not future else "occurred" if past else "planned"
    )
    if ongoing and day is not None and article.published is not None and day.earliest == article.published:
        telling.status = "ongoing"
    telling.weight = (
        2
        if day is not None
        and (telling.country or telling.region or telling.kind or "voter" in who)
        or telling.kind
        and telling.country
        and (choosing or telling.status in {"ongoing", "occurred"})
        else 0
    )
    return telling
