# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""Parties that nothing but their seats shows to be such: "BRS secured 39 seats", "Third Way on 65 seats"."""

from __future__ import annotations

import re

from service.extraction.article import Article

_CAPITALS = r"(?:[A-Z][\w]*(?:['-](?!s\b)[A-Z]?\w+)*)"
_NUMBER = r"(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_HOLDER = re.compile(
    rf"(?<![\w'.-])(?P<name>{_CAPITALS}(?: (?:(?:of|for|and|de|la) )?{_CAPITALS}){{0,3}})(?: \([A-Z]\w+\))?,?(?: (?:alliance|coalition|bloc|list|group|grouping|movement))?"
    r"(?::|(?: (?:which|has|have|had|also|only|just|would|could|will|is|are|was|were|being|expected to|set to|projected to|seen|predicted to|on course to|likely to)){0,4} "
    r"(?P<verb>won|wins|win|winning|bag(?:s|ged)|bagging|secur(?:es|ed|e|ing)|took|takes|take|taking|got|gets|get|getting|captur(?:es|ed|ing)|gain(?:s|ed|ing)|claim(?:s|ed)|clinch(?:es|ed)|garner(?:s|ed|ing)|grab(?:s|bed)|pick(?:s|ed) up|lost|loses|losing|led in|leading in|trail(?:s|ed) (?:with|at)|finish(?:es|ed) (?:at|with)|each (?:won|got|took|has|had)|on|with))"
    rf"(?: (?:only|just|about|around|nearly|some|a|an|all|at least|a total of|another|its|their))* {_NUMBER}(?: (?:out )?of (?:the |its |all )?\d+)?(?: (?:of the )?[\w-]+){{0,2}}? (?:seats?|mandates|deputies)\b"
    r"(?P<each> (?:each|apiece)\b)?"
)
_NEXT = re.compile(
    rf"[^.;:\d]{{0,60}}?(?:,|;|\band|\bwhile|\bfollowed by|\bagainst|\bto|\bwith)(?: (?:and|while|followed by))? (?:the )?(?P<name>{_CAPITALS}(?: (?:(?:of|for) )?{_CAPITALS}){{0,3}})(?:'s)?(?: \([A-Z]\w+\))?,?"
    rf"(?: (?:won|got|took|had|has|with|on|at|only|just|secured|bagged|gained))* {_NUMBER}(?= seats?\b|,? and\b|[,.;)](?!\d)|,? while\b)"
)
"""The next of a list whose first has its seats told: "the PDR won 75 seats, the BNP 74"."""
_LONGEST_LIST = 20
_BODY = re.compile(
    r"\b(?:Parliament|Assembly|Senate|House|Commons|Sejm|Knesset|Bundestag|Duma|Diet|Council|Chamber|Legislature|Sabha|Majlis|Verkhovna|Rada|Riksdag|Storting|Cortes|Dail|Election|Elections|Commission|Women|Men|Government|Minister|"
    r"The|It|They|He|She|We|Who|But|And|In|On|At|Of|That|This|Party|Each|Both|Parties|Independents?|Others?|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\b"
)

_MOST = 60
"""So many such parties; a text with more is a table."""


def seat_holders(article: Article) -> dict[int, int]:
    """Where such a party is named, by start and end; every further place of its name too."""
    folded = article.folded
    if " seat" not in folded:
        return {}
    names: dict[str, None] = {}
    for match in _HOLDER.finditer(folded):
        if match["name"] == "Congress" and match["verb"] in {"on", "with"}:
            continue
        for start, end in [*_told_together(match), *_listed_behind(folded, match.end())]:
            if not _BODY.search(folded, start, end) and not _otherwise_known(article, start, end):
                names[folded[start:end]] = None
        if len(names) >= _MOST:
            break
    if not names:
        return {}
    again = re.compile(
        rf"(?<![\w'-])(?:{'|'.join(map(re.escape, sorted(names, key=len, reverse=True)))})(?![\w-])(?! [A-Z])"
    )
    return {one.start(): one.end() for one in again.finditer(folded)}


def _told_together(match: re.Match[str]) -> list[tuple[int, int]]:
    """Where the names stand that share the figure: "UPL and VIP won four seats each" are two."""
    start, end = match.span("name")
    name = match["name"]
    if name.startswith("The "):
        start, name = start + 4, name[4:]
    one, _, two = name.partition(" and ")
    if two and (match["each"] or one.isupper() and two.isupper()):
        return [(start, start + len(one)), (end - len(two), end)]
    return [(start, end)]


def _listed_behind(folded: str, at: int) -> list[tuple[int, int]]:
    """Where the further names of such a list stand."""
    found: list[tuple[int, int]] = []
    while len(found) < _LONGEST_LIST:
        match = _NEXT.match(folded, at)
        if match is None:
            break
        found.append(match.span("name"))
        at = match.end()
    return found


def _otherwise_known(article: Article, start: int, end: int) -> bool:
    """Whether the name is a person's, a place's or a known party's; a people's name may be a part of it."""
    if article.folded[start:end] != "Congress" and any(
        hit.kind not in {"people", "demonym"} or (hit.start, hit.end) == (start, end)
        for hit in article.hits_in(start, end)
    ):
        return True
    return any(True for _ in article.people_in(start, end))
