# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""The state, city or constituency whose vote it is, named in the phrase, before or behind it."""

from __future__ import annotations

import re

from service.extraction.article import Article
from service.extraction.document import Named
from service.extraction.events.election.beside import named
from service.extraction.events.election.reading import Reading
from service.extraction.events.election.view import C, S
from service.extraction.led import led
from service.extraction.sentences import Sentence

_PLACE = rf"(?P<place>{S}+|{C}+|(?-i:[A-Z][\w.-]+(?: (?:(?:and|upon|on|de|del|la) )?[A-Z][\w-]+){{0,3}}))"
_OFFICE_OF = re.compile(
    rf"\b(?:governor(?:ship)?s?|mayor(?:alty|s)?|premiers?(?:hip)?|chief minister|senators?|seats?|member|mps?|deputy|council\w*|assembly|legislature|senate|congress\w*|district|constituency|race|contest|primary|caucus(?:es)?|by-elections?|elections?|vote|poll|ballot|state|city|province|town|region)"
    rf" (?:of|for|in|from|at) (?:the )?(?:(?:\w+ )?(?:state|city|province|region|town|constituency|seat|district|county|port|capital)(?: city)? of )?{_PLACE}"
)
_PLACE_LEAD = re.compile(rf"[{S}{C}A-Z](?:(?<={S}){S}*|(?<={C}){C}*|)")
_OPENER_LEAD = re.compile(r"[;—,abwmefiI](?:(?<=[;—,])|(?<!\w.))", re.S)
_SUBJECT_LEAD = re.compile(rf"[{S}{C}A-Zvprcest](?:(?<={S}){S}*|(?<={C}){C}*|(?<=[A-Z])|(?<!\w.))", re.S)
_OF_OFFICE = re.compile(
    rf"{_PLACE}(?:'s?)? (?:\w+ )?(?:race|contest|governor(?:ship)?|gov|mayor(?:alty)?|gubernatorial|mayoral|senate|senator|congressional|legislature|assembly|state|city council|council|by-election|primary|caucus\w*|seat|parliament|premiership|municipal|provincial|regional)\b"
)
_OPENER = re.compile(
    rf"(?:(?<![\s\S])|[;—] |, |\b)(?:and |but |while |meanwhile,? |elsewhere,? |also |further \w+,? )?\b[Ii]n (?:the )?(?:[\w-]+ ){{0,4}}?(?:of )?{_PLACE}(?=[,:]| (?:alone|itself)\b| (?:an?|the|its) (?:[\w-]+ ){{0,3}}(?:elections?|by-election|referendum|run-?off|primary|poll|ballot|plebiscite|recall)\b|(?<={S}) (?:the |its |a )?(?:[\w-]+ )?(?:[\ue000\ue003]|(?:went|won|go)\b))"
)
_BEHIND = re.compile(
    rf"[^.;:,]{{0,60}}? (?:in|across) (?:the )?(?:(?:\w+ )?(?:state|city|province|region|town) of )?{_PLACE}"
)
_ITEM = re.compile(rf"[-•*– ]*{_PLACE}(?:,? [\w ]{{0,20}})?: ")
_SUBJECT = re.compile(
    rf"\b(?:voters|voting|people|residents|citizens|electors|polls|states?|city|province|region|elections?|town) (?:in|of|across) (?:the )?(?:(?:\w+ )?(?:state|city|province|region) of )?{_PLACE}"
    rf"|{_PLACE.replace('place', 'holder')}(?:'s)?(?:,? and {S}+,?)?(?: (?:voters|residents))?(?: (?:will|is to|are to|also))? (?:goes?|went|votes?|voted|holds?|held|elects?|elected|chooses?|chose|heads?|approved|rejected|backed|adopted|passed)\b"
)
_WON = re.compile(rf"(?: easily| narrowly| also| handily)? (?:both |in )?(?:the )?{_PLACE}(?!'s)")
_LISTED = re.compile(rf"[^.;:]{{0,70}}: {_PLACE}(?=, )")
_APART = re.compile(r";|, while | while |, but |\ue000(?:,| \w+) ")
_FARTHEST = 400
_BEFORE = 15
"""So much nearer has a place before the noun to be than one behind it."""
_DATELINE = 60
"""A place before a colon is a dateline there, not whose vote is told."""
_NEVER = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Parliament Senate Congress Democrat Republican".split()
)


def region_in(reading: Reading, sentence: Sentence, start: int, end: int) -> Named | None:
    """The place of the vote that is spoken of at `start:end`: with its office, opening the sentence, behind it."""
    article, low = reading.article, reading.low
    first, last = max(sentence.start, start - 60), min(sentence.end, end + 80)
    near: list[tuple[int, Named]] = []
    text = reading.cased[first:last]
    for pattern, found_by in (
        (_OFFICE_OF, _OFFICE_OF.finditer(text)),
        (_OF_OFFICE, led(_PLACE_LEAD, _OF_OFFICE, text)),
    ):
        for match in found_by:
            found = _shifted(article, match, first, known=pattern is _OF_OFFICE)
            if found and not _APART.search(low, min(found.end, end), max(found.start, start)):
                near.append((max(found.start - end, start - found.end + _BEFORE), found))
    if near:
        return min(near, key=lambda one: one[0])[1]
    won = won_place(reading, sentence, end)
    if won is not None:
        return won
    opened = opening(reading, sentence, end)
    if opened is not None:
        return opened
    stretch = reading.cased[end : min(sentence.end, end + 90)]
    listed = _shifted(article, _LISTED.match(stretch), end, known=True)
    if listed is not None:
        return listed
    return _shifted(article, _BEHIND.match(stretch), end, known=True)


def won_place(reading: Reading, sentence: Sentence, at: int) -> Named | None:
    """The place right behind the verb: "carried Ohio", "won in Texas"."""
    article = reading.article
    stretch = reading.cased[at : min(sentence.end, at + 60)]
    return _shifted(article, _WON.match(stretch), at, known=True)


def voting_place(reading: Reading, sentence: Sentence, start: int, end: int) -> Named | None:
    """The place whose people vote: "Voters in Bavaria go to", "Manitoba votes"."""
    article = reading.article
    first = max(sentence.start, start - 70)
    for match in led(_SUBJECT_LEAD, _SUBJECT, reading.cased[first : min(sentence.end, end + 40)]):
        found = _shifted(article, match, first, known=True)
        if found is not None:
            return found
    return None


def opening(reading: Reading, sentence: Sentence, at: int) -> Named | None:
    """The place at the head of the clause: "In Virginia, ...", "; in Texas, ...", "Virginia: ..."."""
    found = _openings(reading, max(sentence.start, at - _FARTHEST), at)
    return found[-1] if found else None


def opening_places(reading: Reading, sentence: Sentence) -> list[Named]:
    """Every place of the sentence that opens a clause."""
    return _openings(reading, sentence.start, sentence.end)


def _openings(reading: Reading, first: int, last: int) -> list[Named]:
    article, text = reading.article, reading.cased[first:last]
    found = [
        _shifted(article, match, first, known=match.start() > 12)
        for match in led(_OPENER_LEAD, _OPENER, text)
    ]
    if not any(found) and first > _DATELINE:
        found.append(_shifted(article, _ITEM.match(text), first, known=True))
    return [one for one in found if one is not None]


_NEXT = re.compile(r"(?:,? and |, (?:and )?|, as well as | and (?:in )?)(?:the )?(?=[\ue001\ue005])")


def places_from(reading: Reading, first: Named, last: int) -> list[Named]:
    """The place and those listed with it: "Virginia, Ohio and Texas"."""
    article, low = reading.article, reading.low
    found = [first]
    while (comma := _NEXT.match(low, found[-1].end, last)) and (hit := article.hit_at(comma.end())):
        if not (hit.of("region") or hit.of("city")) or low[hit.end : hit.end + 1] == "'":
            break
        before = article.hit_at(found[-1].start)
        if before is not None and before.kind == "city" and hit.kind == "region":
            break
        found.append(named(article, hit.start, hit.end))
    return found


def _shifted(article: Article, match: re.Match[str] | None, by: int, known: bool = False) -> Named | None:
    if match is None:
        return None
    group = "holder" if match.groupdict().get("holder") else "place"
    start, end = match.start(group) + by, match.end(group) + by
    hit = article.hit_at(start)
    if hit is not None:
        part = hit.of("region") or hit.of("city") or hit.kind == "capital"
        return named(article, hit.start, hit.end) if part else None
    text = article.text[start:end]
    if known or not text[:1].isupper() or text.split()[0] in _NEVER or any(article.dates_in(start, end)):
        return None
    return named(article, start, end)


__all__ = ["opening", "places_from", "region_in", "voting_place", "won_place"]
