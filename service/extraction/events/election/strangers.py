# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""Names that nothing but their part in a vote shows to be people's: "lost to Somsavat Keola", "Abalos (KBL) 3,000"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from itertools import pairwise

from service.extraction.article import Article
from service.extraction.document import Contestant
from service.extraction.events.election.view import G, N, P, R
from service.extraction.led import led

_UPPER = "A-ZÀ-ÖØ-ÞĀ-ŽƠƯẠ-Ỹ"
_WORD = rf"(?:[{_UPPER}][\w]*[a-zß-ÿ]\w*(?:['-]\w+)*|[{_UPPER}]\.)"
_RUN = re.compile(
    rf"(?<![\w'.-]){_WORD}(?: (?:(?:de|da|dos|van|von|bin|al|el|der|la|Al|El) )?{_WORD}){{1,3}}(?![\w-])(?!'s)"
)
_CAPITAL = re.compile(rf"[{_UPPER}]")
_BEFORE = re.compile(
    rf"\b(?:beat|beats|beating|defeat(?:ed|s|ing)|oust(?:ed|s|ing)|unseat(?:ed|s|ing)|edg(?:ed|ing)(?: out)?|trounc(?:ed|ing)|lost to|losing to|loses to|defeat to|conceded to|against|versus|vs\.?|challengers?|rivals?|opponents?|candidates?|nominees?|"
    rf"incumbents?|hopefuls?|contenders?|front-?runners?|runner-up|independents?|leads|led|trails|trailing|trailed|behind|ahead of|followed by|(?<!co)elected|re-elected|won by|votes? for|[{R}{N}]+ for|{G}+(?:'s)?|congratulat(?:ed|es|e))"
    rf"(?: (?:is|are|was|were|include|includes|including|the|mr|mrs|ms|dr|former|then|incumbent))?,? $"
)
_AFTER = re.compile(
    rf"(?:,? \(?\d\d\)?,?| \([^)]{{1,40}}\)|, (?:of|from|for|a|an|the) [^,.;]{{2,60}},| of (?:the )?[^,.;]{{2,40}}?(?:party|{G}+))?,?"
    rf"(?: (?:has|had|have|was|is|will|who|then|also|narrowly|easily|comfortably|been))*"
    rf"(?: (?:won|wins|win|winning|beat|beats|defeat(?:ed|s)|lost|loses|conced(?:ed|es)|unseat(?:ed|s)|oust(?:ed|s)|(?:re-)?elected|declared (?:the )?winner|running for|runs? for|ran for|stood (?:for|as|in)|standing (?:for|as|in)|contest(?:ed|ing)|vying|polled|garnered|trail(?:s|ed)|"
    rf"(?:came|finished|placed) (?:in )?(?:an? )?(?:\w+ )?(?:first|second|third|fourth|fifth|last)|finished|(?:received|got|secured|obtained|took|scored|collected|managed|had|with|on|at)(?: (?:only|just|about|some|nearly|around|a))* [{R}{N}\d])|:? \(?[{R}{N}])"
)
_LINK = re.compile(
    rf"(?:,? \(?\d\d\)?)?(?: \([^)]{{1,40}}\)|,[^,.;{P}]{{1,50}}(?=,)| of (?:the )?[^,.;{P}]{{2,40}})?(?:,|;)?(?: (?:and|or|as well as|versus|against))? (?:(?:the|former|incumbent|then|{G}+(?:'s)?) ){{0,2}}"
)
_MASKED = re.compile("[\ue000-\ue00f]")
_NO_NAME = re.compile(
    r"\b(?:The|This|That|In|On|At|But|And|For|After|Before|When|While|As|If|From|With|By|Of|To|Party|Alliance|Coalition|Movement|Front|Union|Democra\w+|Republican|Conservative|Labour|Liberal|Green|National|United|State|States|Supreme|High|Federal|General|"
    r"Court|Commission|Council|Committee|Bank|Fund|Organi[sz]ation|Agency|Ministry|Department|Institute|University|Association|Federation|Corp|Inc|Company|Church|Force|Forces|Army|Authority|Office|Bureau|Network|Centre|Center|Group|Assembly|Senate|House|Parliament|Congress|"
    r"City|County|District|Province|Region|North|South|East|West|Northern|Southern|Eastern|Western|Central|Street|Road|Avenue|Park|Airport|Election|Elections|Electoral|Independent|Act|Bill|Day|News|Times|Post|Press|Cup|League|Club|School|Hall|Island|Islands|River|Lake|Mount|Valley|"
    r"President|Minister|Prime|Premier|Governor|Mayor|Senator|Secretary|Chief|Justice|Judge|Attorney|King|Queen|Prince|Mr|Mrs|Ms|Dr|Rep|Sen|Gov|January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b"
)


_BRACKETED = re.compile(r" \(([A-Z][A-Za-z-]{0,8})\)")
_OFTEN = 2
"""A party stands in brackets behind more than one name; what is once there abbreviates the words before it."""


def _affiliations(folded: str) -> frozenset[str]:
    """What stands in brackets behind several names: "Ada Obi (NPP), Kofi Sarpong (NPP)"."""
    counted = Counter(_BRACKETED.findall(folded))
    return frozenset(one for one, count in counted.items() if count >= _OFTEN)


def _affiliated(affiliations: frozenset[str], folded: str, end: int) -> bool:
    match = _BRACKETED.match(folded, end) if affiliations else None
    return match is not None and match.group(1) in affiliations


def find_strangers(article: Article, low: str, cased: str) -> dict[int, Contestant]:
    """Where such a name begins, and whose it is; later on the last name alone."""
    runs = [run.span() for run in led(_CAPITAL, _RUN, cased) if not _NO_NAME.search(cased, *run.span())]
    sure: set[int] = set()
    affiliations = _affiliations(article.folded)
    for start, end in runs:
        if (
            _BEFORE.search(low, max(0, start - 40), start)
            or _AFTER.match(low, end)
            or _affiliated(affiliations, article.folded, end)
        ):
            sure.add(start)
    _join_lists(low, runs, sure)
    found = {
        start: Contestant(article.text[start:end], None, article.text[start:end], start, end)
        for start, end in runs
        if start in sure and not any(article.dates_in(start, end))
    }
    return {**_alone(article, low, found), **found}


def _join_lists(low: str, runs: list[tuple[int, int]], sure: set[int]) -> None:
    """A name listed right behind a person, or right before one, is one too."""
    for start, _ in runs:
        gap = low[max(low.rfind(P, max(0, start - 90), start) + 1, start - 90) : start]
        if (
            start not in sure
            and low[start - len(gap) - 1] == P
            and (" and " in gap or ")" in gap)
            and _LINK.fullmatch(gap)
        ):
            sure.add(start)
    for (before, end), (start, _) in pairwise(runs):
        if start not in sure and before in sure and start - end < 80 and _LINK.fullmatch(low, end, start):
            sure.add(start)


def _alone(article: Article, low: str, found: dict[int, Contestant]) -> dict[int, Contestant]:
    """The last names of those found, where they stand alone."""
    by_last: dict[str, Contestant] = {}
    for who in found.values():
        by_last.setdefault(who.name.split()[-1], who)
    if not by_last:
        return {}
    alone: dict[int, Contestant] = {}
    taken = sorted((who.start, who.end) for who in found.values())
    pattern = re.compile(rf"(?<![\w'-])(?:{'|'.join(map(re.escape, sorted(by_last)))})(?![\w-])")
    for match in pattern.finditer(article.folded):
        start, end = match.span()
        index = bisect_left(taken, (start + 1, 0)) - 1
        if index >= 0 and taken[index][1] > start or _MASKED.search(low, start, end):
            continue
        alone[start] = Contestant(by_last[match.group()].name, None, article.text[start:end], start, end)
    return alone


def shown(low: str, strangers: dict[int, Contestant]) -> str:
    """The view with these names as people's."""
    pieces, at = [], 0
    for who in sorted(strangers.values(), key=lambda one: one.start):
        pieces += [low[at : who.start], P * (who.end - who.start)]
        at = who.end
    return "".join([*pieces, low[at:]]) if pieces else low
