# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""Votes told by those who vote: a people that fills seats, is asked a question, is summoned to the urns.

A fallback, asked where nothing else in the sentence tells of a vote: who votes, a verb of voting in any form,
and what is voted on or when stand in one clause, whatever is between them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from service.extraction.document import Day, Named, Place
from service.extraction.events.election.beside import is_dateline, named
from service.extraction.events.election.chambers import chamber_in
from service.extraction.events.election.cues import by_day
from service.extraction.events.election.kinds import NOT_PUBLIC, OFFICE
from service.extraction.events.election.nearest import tense_of
from service.extraction.events.election.reading import Reading
from service.extraction.events.election.view import A, C, D, G, N, P, S
from service.extraction.events.election.vote import Telling, Vote
from service.extraction.people import place_of
from service.extraction.sentences import Sentence

_PEOPLE = rf"(?:(?:[{A}]+s?|[{C}]+|[{S}]+)(?: (?:voters|people|citizens|electors))?|(?:the )?(?:voters|electorate|electors|people|citizens|public|country|nation|residents|islanders|villagers|townspeople|expatriates)(?: (?:of|in|across|from) (?:the )?[{C}{S}]+)?)"
_FILLER = rf"(?:[\w'-]+|[{C}{A}{S}{D}{G}{N}]+(?:'s?)?|\d+)"
_GAP = rf"(?: {_FILLER}){{0,9}}?"
_SEATS = rf"(?:{N}+|(?:(?:\d+|[a-z-]+|[{C}{A}{S}]+|a|its|the|new|and) ){{0,6}}?(?:seats|places|deputies|senators|lawmakers|legislators|mps|members|governors|mayors|councillors|councils?|parliament|assembly|legislature|senate|house|diet|chamber|congress|president|head of state|prime minister|government|leader|mayor|governor))"
_CHOOSE = r"(?<!were )(?<!was )(?<!be )(?<!been )(?<!being )(?<!is )(?<!n't )(?<!not )(?<!never )(?:choos(?:e|es|ing)|chose|elect(?:s|ed|ing)?|pick(?:s|ed|ing)?|fill(?:s|ed|ing)?|select(?:s|ed|ing)?|return(?:s|ed|ing)?|renew(?:s|ed|ing)?|vote (?:in|for|on)|votes (?:in|for|on)|voted (?:in|for|on)|voting (?:in|for|on)|decid(?:e|es|ed|ing) (?:who|on|whether|between))"


def _rule(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{pattern})(?![\w-])")


_CHOOSING = _rule(
    rf"{_PEOPLE}(?:,(?! (?:picked|elected|selected|returned|renewed|filled)\b))?(?: {_FILLER}){{0,9}}? {_CHOOSE}(?: {_FILLER}){{0,4}}?(?: {_SEATS}| {C}+|(?= {D}))"
)
_ASKED = _rule(
    rf"{_PEOPLE}(?: {_FILLER}){{0,3}}? (?:were|are|was|is|will be|being|have been|had been) (?:also |again |then |being )?(?:asked|consulted|polled)\b(?:[^.;]{{0,60}}?\b(?:whether|if|who|which|to)\b)"
    rf"|(?:put|submitted|taken|referred) (?:it |them |this )?(?:back )?(?:to|before) (?:the )?(?:[{A}]+s?|people|voters|electorate|nation|electors|citizens|public|country)(?=[^.;]{{0,80}}\b(?:back|approv|reject|yes|no|turn(?:ed)? (?:it )?down|accept|endors|adopt|{D})|[^.;]{{0,3}}{D}| (?:in|on) {D})"
    rf"|{_PEOPLE}(?: {_FILLER}){{0,3}}? (?:vote[sd]?|voting|decide[sd]?|deciding|choose|chose|choosing)(?: (?:on|in|by|{D}+|\w+ly))* (?:on (?:whether|if|breaking|leaving|joining|seced\w+|independence|splitting)|whether|about|if)\b"
)
_BOOTHS = r"(?:polls|urns|booths|ballot box(?:es)?|polling (?:stations?|booths?|places))"
_POLLING = _rule(
    rf"{_PEOPLE}(?: {_FILLER}){{0,6}}? (?:(?:go(?:es|ing)?|went|head(?:s|ed|ing)?|return(?:s|ed|ing)?|troop(?:s|ed|ing)?|flock(?:s|ed|ing)?|queu(?:e|ed|ing|eing)|lin(?:e|ed|ing) up)(?: (?!to ){_FILLER}){{0,4}}? (?:to (?:the )?{_BOOTHS}|to vote|outside (?:the )?(?:\w+ )?{_BOOTHS})"
    rf"|(?P<loose>(?:go(?:es)?|went|head(?:s|ed)?|return(?:s|ed)?|follow(?:s|ed)?|decide[sd]?|queued?|turn(?:ed|ing|s)? out)(?: (?:next|first|last|too|also|out|back|again|then|suit|in droves|in large numbers))*(?= (?:on |in |at |this |next |last )?(?:the )?{D}))"
    rf"|(?:turn(?:ed|ing|s)? out|(?:cast|casting|casts) (?:their )?(?:ballots|votes)|ha(?:d|ve|s) (?:their|its) (?:say|turn)|pass(?:es|ed)? judg(?:e)?ment|deliver(?:s|ed)? (?:their|its) verdict|vote[sd]?|voting)(?: {_FILLER}){{0,4}}?(?= (?:on |in |at |this |next |last )?(?:the )?{D}| in (?:an? |the )?(?:poll|vote|contest|ballot)))"
)
_FACED = _rule(
    r"(?:fac(?:e|es|ed|ing)|meet|meets|appeal(?:s|ed)? to|answer to|go(?:es|ing)? (?:back )?(?:to|before)|went (?:back )?(?:to|before)) (?:the )?(?:voters?|electors|electorate|country|people)(?= (?:in|on|before|by|at|again|this|next|until|for|early|soon|\ue006)|[.,;\"]|$)"
)
_URNS = _rule(
    rf"(?:(?:send|sends|sent|sending|summon(?:s|ed|ing)?|call(?:s|ed|ing)?|bring(?:s|ing)?|brought|ask(?:s|ed|ing)?|order(?:s|ed|ing)?|invit(?:es|ed|ing)) (?:the )?(?:{_PEOPLE}) (?:back )?(?:to (?:the )?(?:urns|polls|booths|ballot box(?:es)?|polling (?:stations|booths|places))|for (?=(?:the )?{D}))|(?:visit|trip|return|journey|march|walk) to the (?:urns|polls|booths|ballot box(?:es)?))"
)
_DISSOLVE = _rule(
    rf"(?<!can )(?<!power to )(?<!powers to )(?<!right to )(?<!entitled to )(?<!authority to )(?:dissol(?:ve[sd]?|ving|ution of)|prorogu(?:ed|ing)) (?:the |his |its )?(?:\w+ )?(?:parliament|house|assembly|chamber|diet|legislature|congress|{C}+)"
)
_MEETING = _rule(
    rf"(?:they|the two|the pair|both|the top two|the two men|the two women|the finalists|[{P}]+ and (?:[\w-]+ ){{0,3}}[{P}]+|(?P<one>[{P}]+))(?: (?:now|then|will|are to|both|must|is to|next|therefore|also))* (?:meet|face|square off|go head to head|run off|fight it out|duel|do battle|go through|advance|proceed)s?(?: (?:again|each other|off|one another|to|into|in|a|the|for|decider|second round|run-?off|final|voters|[{P}]+))*(?= (?:on |in |next )(?:the )?{D})"
)
_AHEAD = re.compile(
    r"\b(?:will|are to|is to|would|due|set to|to be|must|next|until|before|by|plans?|intends?|expects?|expected|about to|away from|prepar\w+|vow\w+|promis\w+|goes|going|go|face|faces|elects?|picks?|chooses?|fills?|follows?|votes?)\b"
)
_TO = re.compile(r"\b(?:will|to|due|set|until|before|by|plans?|intends?|expects?|expected) (?:\w+ )?$")
_UNSURE = re.compile(
    r"\b(?:if|may|might|could|would|should|unless|whether|demand\w*|urg\w+|call(?:s|ed|ing)? (?:on|for)|consider\w*|threat\w*|wants?|loom\w*|possib\w+|risk\w*|rule[sd]? out|refus\w+|leans?|option|mull\w*|ponder\w*|choose between|reluctant|press\w+|avoid\w*)\b"
)
_NEVER = re.compile(
    r"\b(?:fan|jurors?|jury|members of the board|shareholders?|film|award|song|contest entries|exhibit|team|league|fans|viewers|readers|listeners|students|pupils|workers|union|museum|club|councillors voted|lawmakers voted|senators voted|mps voted|parliament voted|committee|bill|motion|resolution|budget|conclave|cardinals|speaker|against|passport|military|troops|fire|gunmen|protest\w*|rall(?:y|ied)|demonstrat\w*)\b"
)
_RULES = (
    ("election.peoples", ("choos", "chose", "elect", "pick", "fill", "return", "vote", "voting", "decid", "renew", "select"), _CHOOSING, None),
    ("election.asked", ("asked", "consulted", " put ", "submitted", "referred", "taken", "vot", "decid", "choos", "chose"), _ASKED, "referendum"),
    ("election.urns", ("urns", "polls", "booths", "ballot box", "polling", "summon", "call"), _URNS, None),
    ("election.faced", ("country", "electors", "voters", "electorate", "people"), _FACED, "general"),
    ("election.polling_people", ("went", "head", "return", "troop", "flock", "queu", "turn", "cast", " say", "judg", "verdict", "vot", " go"), _POLLING, None),
    ("election.meeting", ("meet", "face", "square", "head to head", "run off", "fight", "duel", "go through", "advance"), _MEETING, None),
    ("election.dissolving", ("dissol", "prorogu"), _DISSOLVE, "parliamentary"),
)  # fmt: skip


def peoples(
    reading: Reading, sentence: Sentence, told: list[Telling], votes: list[Vote]
) -> Iterator[Telling]:
    """What those who vote tell in the sentence, where no other words of it tell of a vote."""
    low = reading.low
    if any(one.weight > 1 for one in told):
        return
    dated = low.find(D, sentence.start, sentence.end) >= 0
    for rule, needs, pattern, kind in _RULES:
        if not (dated or rule in _BY_ITSELF) or not reading.has_any(needs, sentence.start, sentence.end):
            continue
        match = pattern.search(low, sentence.start, sentence.end)
        if match is None or _nobody(reading, sentence, match) or not votes and _is_loose(match):
            continue
        if NOT_PUBLIC.search(low, *_around(sentence, match)) or _NEVER.search(low, *_around(sentence, match)):
            continue
        telling = _telling(reading, sentence, rule, match, kind, votes)
        if telling is not None:
            yield from _days(reading, sentence, telling)
            return


_OBLIQUE = re.compile(r"\b(?:to|of|from|by|for|with|against|than|like|over|led) (?:the )?$")


def _is_loose(match: re.Match[str]) -> bool:
    """Whether the verb is of voting only in a text of votes: "Morania follows in June"."""
    return "loose" in match.re.groupindex and match["loose"] is not None


def _nobody(reading: Reading, sentence: Sentence, match: re.Match[str]) -> bool:
    """Whether the people named first is a body, or nobody's subject: "fled to Ruland and was elected"."""
    low, first = reading.low, match.start()
    if low[first] not in A + C + S:
        return False
    hit = reading.article.hit_at(first)
    if hit is not None and low[first] == C and not (hit.of("country") or hit.of("capital")):
        return True
    return _OBLIQUE.search(low, max(sentence.start, first - 12), first) is not None


def _around(sentence: Sentence, match: re.Match[str]) -> tuple[int, int]:
    return max(sentence.start, match.start() - 40), min(sentence.end, match.end() + 60)


def _telling(
    reading: Reading, sentence: Sentence, rule: str, match: re.Match[str], kind: str | None, votes: list[Vote]
) -> Telling | None:
    low = reading.low
    start, end = match.span()
    words = low[max(sentence.start, start - 60) : min(sentence.end, end + 50)]
    unsure = (
        _UNSURE.search(low, max(sentence.start, start - 70), start) is not None and rule != "election.asked"
    )
    ahead = (
        unsure
        or _AHEAD.search(match.group()) is not None
        or _TO.search(low, max(sentence.start, start - 20), start) is not None
    )
    day = _day(reading, sentence, match, "future" if ahead or rule in _SUMMONS else "past")
    telling = Telling(rule, start, end, kind, day=day, elects=kind != "referendum")
    if rule == "election.meeting":
        if not any(vote.status == "occurred" and not vote.earlier for vote in votes):
            return None
        telling.runoff = telling.rounds = True
    if rule == "election.faced":
        if not _LEADS.search(low, sentence.start, start):
            return None
        telling.kind = None if votes else kind
    telling.country, telling.region = _place(reading, match)
    _kind(reading, sentence, match, telling)
    telling.status = by_day(day, reading.article.published) or (
        "possible" if unsure else "planned" if ahead else "occurred"
    )
    telling.pointer = telling.country is None and telling.region is None
    telling.sure = day is not None
    certain = rule in _BY_ITSELF or day is not None and "turn" not in match.group() or "voters" in words
    telling.weight = 2 if votes or certain else 1
    return telling


_BY_ITSELF = frozenset({"election.faced", "election.urns", "election.dissolving", "election.asked"})
_LEADS = re.compile(
    rf"[{P}{G}]|\b(?:president|prime minister|premier|chancellor|government|party|party leader|coalition|ministers?|he|she|they|councillors|lawmakers|deputies|mayor|governor)\b"
)
"""Who goes to the country."""
_SUMMONS = frozenset({"election.faced", "election.urns", "election.dissolving", "election.meeting"})
"""What calls a people to vote: the day that is told is to come."""
_ASKED_WHO = re.compile(r"\bwho\b|\bto (?:choose|elect|pick)\b")


def _kind(reading: Reading, sentence: Sentence, match: re.Match[str], telling: Telling) -> None:
    low = reading.low
    if telling.kind == "referendum" and _ASKED_WHO.search(
        low, match.start(), min(sentence.end, match.end() + 20)
    ):
        telling.kind, telling.elects = None, True
    if telling.kind is None and reading.has_any(("dissol", "prorogu"), sentence.start, match.start()):
        telling.kind = "parliamentary"
    if telling.kind == "parliamentary":
        return
    if telling.kind is None:
        words = match.start(), min(sentence.end, match.end() + 40)
        office = OFFICE.search(low, *words)
        telling.kind = office.lastgroup if office else None
        if telling.kind in {None, "leadership"}:
            seats = N in low[slice(*words)] or _LEGISLATORS.search(low, *words) or chamber_in(reading, *words)
            telling.kind = "parliamentary" if seats else None
    if telling.region is not None and telling.kind in {None, "parliamentary", "general"}:
        telling.kind = "local"


_LEGISLATORS = re.compile(
    r"\b(?:seats|deputies|senators|lawmakers|legislators|mps|parliament|assembly|legislature|senate|house|diet|chamber|congress)\b"
)


def _place(reading: Reading, match: re.Match[str]) -> tuple[Place | None, Named | None]:
    """The country and the part of it whose people votes."""
    article = reading.article
    for hit in article.hits_in(match.start(), match.end()):
        if reading.low[hit.start] not in C + A + S:
            continue
        if (region := hit.of("region") or hit.of("city")) and reading.low[hit.start] == S:
            known = region.country not in {"", "*"}
            return (
                article.place(region.country, hit.start, hit.end) if known else None,
                named(article, hit.start, hit.end),
            )
        place = place_of(hit)
        if place is not None and place.value not in {"EU", "UN", "NATO", "*"}:
            return article.place(place.value, hit.start, hit.end), None
    return None, None


_SAID = re.compile(r"\b(?:said|says|told|announced|declared|reported|confirmed)(?: (?:late|early|on|in))* ?$")
_STOP = re.compile(r"[;—:]| (?:but|while|since|until|because|after|before) ")
_FAR = 70


def _day(reading: Reading, sentence: Sentence, match: re.Match[str], tense: str) -> Day | None:
    """A day within the words, right behind them, else opening the sentence."""
    article, low = reading.article, reading.low
    for mention in article.dates_in(
        max(sentence.start, match.start() - _FAR), min(sentence.end, match.end() + _FAR)
    ):
        if low[mention.start] != D or is_dateline(article, mention.start, mention.end):
            continue
        if _SAID.search(low, max(sentence.start, mention.start - 30), mention.start):
            continue
        gap = (
            low[mention.end : match.start()]
            if mention.end <= match.start()
            else low[match.end() : mention.start]
        )
        if not _STOP.search(gap):
            return article.day(mention, tense_of(article, mention, tense))
    return None


_AND_ON = re.compile(rf"[^.;]{{0,40}},? and (?P<where>[{S}{C}]+)[^.;{P}{G}]{{0,40}}? (?:on|in) (?P<day>{D}+)")


def _days(reading: Reading, sentence: Sentence, telling: Telling) -> Iterator[Telling]:
    """The telling, and that of the next place: "A votes on March 1, and B follows on March 8"."""
    yield telling
    if telling.day is None:
        return
    article, low = reading.article, reading.low
    match = _AND_ON.match(low, max(telling.end, telling.day.end), sentence.end)
    mention = article.date_at(match.start("day")) if match else None
    hit = article.hit_at(match.start("where")) if match else None
    if match is None or mention is None or hit is None:
        return
    day = article.day(mention, "future" if telling.status == "planned" else "past")
    further = replace(telling, start=hit.start, end=mention.end, day=day)
    if low[hit.start] == S:
        further.region = named(article, hit.start, hit.end)
    elif (place := place_of(hit)) is not None:
        further.country = article.place(place.value, hit.start, hit.end)
    yield further
