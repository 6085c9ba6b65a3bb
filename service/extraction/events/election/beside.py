# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""What stands beside the noun of a vote: the country, the region and the day."""

from __future__ import annotations

import re
from typing import NamedTuple

from service.extraction.article import Article
from service.extraction.document import Day, Named, Place
from service.extraction.events.election.nearest import tense_of
from service.extraction.events.election.reading import Reading
from service.extraction.events.election.view import A, C, D, G, P, S
from service.extraction.home import SHARED_BODIES
from service.extraction.people import place_of
from service.extraction.sentences import Sentence

_CLOCK = (
    r"\bat (?:about |around )?(?:noon|midnight|dawn|dusk|sunset|\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\b\.?)?)"
    r"(?: (?:local|[\w]+ standard|\w+) time| gmt| utc)?(?: \([^()]{1,20}\))?"
)
_LINK = re.compile(
    r"(?:(?:,| -)? ?\b(?:to be|being|be|were|was|is|are|will be|will|would be|to|now|held|postponed|delayed|put off|pushed back|moved|rescheduled|deferred|brought forward|that ended|ended|ending|that began|take place|took place|taking place|takes place|due|set|scheduled|expected|planned|slated|called|"
    r"have been|has been|had been|had|tentatively|originally|which|that|initially|provisionally|date|place|not|later|early|mid|before|campaign|results?|victory|win|defeat|loss(?:es)?|triumph|race|contest|"
    r"polls?|vote|due to be held|it is|must|must be|should be|widely|on schedule|again|there|both|race|fought|won|lost|conducted|called for|(?:came|come|drew|drawn) to (?:a close|an end)|concluded|kicked off|wrapped up|are|have|has|had|run-?off|starts?|begins?|starting|beginning)\b){0,9}+"
    rf",? ?(?:{_CLOCK},? ?)?"
    r"(?:\b(?:in|on|of|for|at|across|around|by|from|until|to|this|before|during|since|between|set for|sometime in|as early as|no later than|back in|held in|through(?:out)?|over)\b ?){0,2}"
    rf"(?:(?:the|his|her|its|early|mid|late|around|about|(?:oil|cash|land)-\w+|state of|province of|city of|former|neighbou?ring|southern|northern|eastern|western|central|tiny|island nation of|republic of) ?){{0,3}}-?(?=[{C}{S}{D}])"
)
_EXACT = re.compile(rf",? (?:on |by )?(?={D})")
"""The day itself behind one that counts from another: "two weeks later on May 7"."""
_HEADED = re.compile(rf": (?={D})")
"""A line of a calendar: "Ruland general election: May 2024"."""
_NATIONS = frozenset({"Scotland", "Wales", "Northern Ireland", "England", "Scottish", "Welsh"})
"""Parts of a kingdom that vote by themselves, though the table of countries knows them."""
_LETTER = re.compile(rf"(?:{C}+|{S}+|{D}+)(?:'s?)?(?: (?:and|or) {D}+)?")
_CAPITALISED = re.compile(
    r"(?:the )?(?:constituenc(?:y|ies) of |district of |seat of |town of |city of )?([A-Z][\w'.-]+(?:(?: | and | upon | on |-| de | del | la | of )[A-Z][\w'.-]+){0,3}(?:(?<=District) \d{1,3}[A-Z]?(?!\w)|(?<=Ward) \d{1,3}[A-Z]?(?!\w))?)"
)
_OF_TOWN = re.compile(
    r"(?:,? (?:in|for|of|at))(?: the)? (?:constituency of |seat of |district of |town of )?(?=[A-Z])"
)


_HELD_SEAT = re.compile(
    r"\b(?:held|holds?|w[io]n|wins|took|takes?|gain(?:s|ed)|retain(?:s|ed)|captur(?:es|ed)|lost|kept|contest(?:s|ed|ing)?) (?:the )?((?:[A-Z][\w'.-]+)(?: (?:and |upon |on |of )?[A-Z][\w'.-]+){0,3})(?: (?:seat|constituency))?(?: from [\w ]{3,30}?)? in (?:a|the|an|\w+'s) (?:[\w-]+ )?\Z"
)
"""The seat as what is held: "held Ash and Elm in a by-election"."""


class Beside(NamedTuple):
    country: Place | None
    region: Named | None
    day: Day | None
    end: int


def beside(  # noqa: C901
    reading: Reading, sentence: Sentence, start: int, end: int, tense: str, anchor: Day | None
) -> Beside:
    """Places and day in the phrase `start:end` and in what follows it directly."""
    article, low = reading.article, reading.low
    edges = [(start, end)]
    at = end
    if (headed := _HEADED.match(low, end, sentence.end)) is not None:
        edges.append((headed.end(), headed.end() + 1))
    for _ in range(3):
        part = _LINK.match(low, at, sentence.end)
        letter = _LETTER.match(low, part.end()) if part else None
        if not part or not letter:
            break
        told = article.date_at(part.end())
        if told is not None and told.kind == "anchored":
            exact = _EXACT.match(low, told.end, sentence.end)
            if exact is None:
                break
            letter = _LETTER.match(low, exact.end()) or letter
            edges.append((exact.end(), letter.end()))
            break
        edges.append((part.end(), letter.end()))
        at = letter.end()
    country: Place | None = None
    region: Named | None = None
    day: Day | None = None
    for first, last in edges:
        for hit in article.hits_in(first, last):
            letter_here = low[hit.start]
            place = place_of(hit)
            if place and place.value != article.home and article.folded[hit.start : hit.end] in SHARED_BODIES:
                continue
            if place and letter_here in C + A and country is None and place.value not in {"NATO", "UN", "*"}:
                country = article.place(place.value, hit.start, hit.end)
                if article.folded[hit.start : hit.end] in _NATIONS and region is None:
                    region = named(article, hit.start, hit.end)
            elif letter_here == S:
                entry = hit.of("region") or hit.of("city")
                if entry and region is None:
                    region = named(article, hit.start, hit.end)
                    if entry.country not in {"", "*"}:
                        country = country or article.place(entry.country, hit.start, hit.end)
            elif letter_here == G and country is None:
                party = hit.of("party")
                if party and party.country == article.home and article.home:
                    country = article.place(party.country, hit.start, hit.end)
        for mention in article.dates_in(first, last):
            if low[mention.start] != D:
                continue
            lead = low[mention.start - 6 : mention.start]
            found = article.day(mention, tense_of(article, mention, tense), anchor)
            if (
                day is not None
                and found is not None
                and found.precision == "day" != day.precision
                and found.value.startswith(day.value)
            ):
                day = found
            if day is None or lead.endswith((" for ", "until ")) and first > start:
                time = "future" if lead.endswith("until ") else tense_of(article, mention, tense)
                day = article.day(mention, time, anchor) or day
    return Beside(country, region, day, at)


def named(article: Article, start: int, end: int) -> Named:
    text = article.text[start:end]
    return Named(text, text, start, end)


_NO_SEAT = frozenset(
    "The A An In This Senate House Congress Parliament Assembly Council President Governor".split()
)
"""Capitals that are no constituency: "a special election for the Senate"."""


def constituency(article: Article, start: int, end: int, last: int) -> Named | None:
    """The seat of a by-election, be it known or not: "the Wirral South by-election", "a by-election in Eastleigh"."""
    before = re.search(
        r"[A-Z][\w'.-]+ (?:(?:and |on |upon )?(?:[A-Z][\w'.-]+|\d{1,3}[A-Z]?) ){0,3}$",
        article.folded[max(0, start - 50) : start],
    )
    if before:
        name = before.group().strip()
        for word in ("The ", "A ", "In ", "This "):
            name = name.removeprefix(word)
        first = max(0, start - 50) + before.start() + before.group().find(name)
        if name not in _NO_SEAT and "'" not in name:
            return named(article, first, first + len(name))
    seat = _HELD_SEAT.search(article.folded[max(0, start - 70) : start])
    if seat is not None:
        first = max(0, start - 70)
        return named(article, first + seat.start(1), first + seat.end(1))
    town = _OF_TOWN.match(article.folded, end, last)
    match = _CAPITALISED.match(article.folded, town.end(), last) if town else None
    if match is None:
        return None
    dated = next(article.dates_in(match.start(1), match.end(1)), None)
    place = (
        article.folded[match.start(1) : dated.start if dated else match.end(1)].removesuffix(" on ").rstrip()
    )
    return (
        named(article, match.start(1), match.start(1) + len(place))
        if place and place not in _NO_SEAT
        else None
    )


_SAID = re.compile(
    r"\b(?:said|says|told|announced|added|reported|warned|met|spoke|arrived|signed|called|issued|published|declared|conceded|congratulated|resigned|died|released|visited|statement|on)(?: (?:\w+|[\ue000-\ue00a]+)){0,2}$"
)
_SAID_THAT = re.compile(
    r"\b(?:said|says|saying|told|telling|announc\w+|declar\w+|report\w+|confirm\w+|show\w+|add\w+|warn\w+|vow\w+|pledg\w+)\b[^;]{0,30} that\b|\bsaid\b"
)
_HELD = re.compile(
    r"\b(?:hold|holds|held|holding|take place|takes place|took place|scheduled|set|due|slated|expected|planned|call|calls|calling|called|vote|votes|voted|voting|polls|elect|elected|choose|cast|date|go|went|head|contested|won|lost|beat|defeated|dissolve[ds]?|announced|for|runs?|begins?|until|postponed)\b"
)
_DEED = re.compile(r"\b(?!united|called|so-called|disputed|contested|delayed|scheduled|planned)[a-z]{3,}ed\b")
"""What somebody did on that day: "this week denounced the election"."""
_OTHER_VOTE = re.compile(
    r"\b(?:elections?|run-?off|polls|referendum|round|primary|resign\w*|sworn|inaugurat\w*)\b"
)
_OTHER_TIME = re.compile(r"\b(?:after|before|since|ahead of|following|until|by)\b(?! the polls)")
_ONLY_NAMES = re.compile(
    r"(?:,? (?:against|between|with|in|on|and|for|the|at|over|by|of|across|former|to fill|incumbent|[\ue000-\ue005]+(?:'s)?))* (?:on |in )?"
)
_STOP = re.compile(r"[;—:]| (?:but|while|although|because) |, (?:who|which|and|after|but|when|where|as) ")


def is_dateline(article: Article, start: int, end: int) -> bool:
    """Whether a day stands in the dateline: "LONDON, June 12 -"."""
    return start < 120 and bool(
        re.match(r"(?:, \d{4})?\.? ?(?:\([^)]{2,20}\) ?)?[-—_:]", article.folded[end : end + 30])
    )


def day_nearby(
    reading: Reading, sentence: Sentence, start: int, end: int, tense: str, anchor: Day | None
) -> Day | None:
    """A day in the noun's clause that a verb of holding or voting ties to it."""
    article, low = reading.article, reading.low
    best: tuple[int, Day] | None = None
    for mention in article.dates_in(max(sentence.start, start - 90), min(sentence.end, end + 90)):
        if low[mention.start] != D or is_dateline(article, mention.start, mention.end):
            continue
        before = mention.end <= start
        gap = low[mention.end : start] if before else low[end : mention.start]
        if any(
            one.kind == "anchored"
            for one in article.dates_in(min(mention.end, end), max(start, mention.start))
        ):
            continue
        if _STOP.search(gap) or len(gap) > 80 or _OTHER_TIME.search(gap) or _OTHER_VOTE.search(gap):
            continue
        if before and (_SAID_THAT.search(gap) or _DEED.search(gap) and not _HELD.search(gap)):
            continue
        if before:
            lead = low[max(sentence.start, mention.start - 45) : mention.start].rstrip()
            opener = mention.start - sentence.start <= 12
            if not opener and not _HELD.search(gap) and not _HELD.search(lead) or _said(lead) and not opener:
                continue
        elif (
            not _HELD.search(gap)
            and not _ONLY_NAMES.fullmatch(gap)
            and (
                len(gap) > 48 or "," in gap or not _HELD.search(low[max(sentence.start, start - 22) : start])
            )
        ) or _said(gap):
            continue
        day = article.day(mention, tense_of(article, mention, tense), anchor)
        if day is not None and (best is None or len(gap) < best[0]):
            best = (len(gap), day)
    return best[1] if best else None


def _said(lead: str) -> bool:
    return bool(
        re.search(
            r"\b(?:said|says|told \S+|announced|added|reported|warned|met|spoke|arrived|signed|issued|published|statement|resigned|died|interview|speech|rally|conference|confirmed)(?: on| in| late| early)?$",
            lead.rstrip(),
        )
    )


__all__ = ["Beside", "P", "beside", "constituency", "day_nearby", "named"]
