# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""Parties that nothing but their seats shows to be such: "BRS secured 39 seats", "Third Way on 65 seats"."""

from __future__ import annotations

import re

from service.extraction.article import Article

_CAPITALS = r"(?:[A-Z][\w]*(?:['-](?!s\b)[A-Z]?\w+)*)"
_NUMBER = r"(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_HOLDER = re.compile(
    rf"(?<![\w'.-])(?P<name>{_CAPITALS}(?: (?:(?:of|for|and|de|la) )?{_CAPITALS}){{0,3}})(?: \([A-Z]\w+\))?,?(?: (?:alliance|coalition|bloc|list|group|grouping|movement))?"
    r"(?: (?:which|has|have|had|also|only|just|would|could|will|is|are|was|were|being|expected to|set to|projected to|seen|predicted to|on course to|likely to)){0,4} "
    r"(?P<verb>won|wins|win|winning|bag(?:s|ged)|bagging|secur(?:es|ed|e|ing)|took|takes|take|taking|got|gets|get|getting|captur(?:es|ed|ing)|gain(?:s|ed|ing)|claim(?:s|ed)|clinch(?:es|ed)|garner(?:s|ed|ing)|grab(?:s|bed)|pick(?:s|ed) up|lost|loses|losing|led in|leading in|trail(?:s|ed) (?:with|at)|finish(?:es|ed) (?:at|with)|on|with)"
    rf"(?: (?:only|just|about|around|nearly|some|a|an|all|at least|a total of|another|its|their))* {_NUMBER}(?: (?:out )?of (?:the |its |all )?\d+)?(?: (?:of the )?[\w-]+){{0,2}}? (?:seats|mandates|deputies)\b"
)
_BODY = re.compile(
    r"\b(?:Parliament|Assembly|Senate|House|Commons|Sejm|Knesset|Bundestag|Duma|Diet|Council|Chamber|Legislature|Sabha|Majlis|Verkhovna|Rada|Riksdag|Storting|Cortes|Dail|Election|Elections|Commission|Women|Men|Government|Minister|"
    r"The|It|They|He|She|We|Who|But|And|In|On|At|Of|That|This|Party|Each|Both|Parties|Independents?|Others?|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b"
)

_MOST = 60
"""So many such parties; a text with more is a table."""


def seat_holders(article: Article) -> dict[int, int]:
    """Where such a party is named, by start and end; every further place of its name too."""
    folded = article.folded
    if " seats" not in folded:
        return {}
    names: dict[str, None] = {}
    for match in _HOLDER.finditer(folded):
        start = match.start("name")
        name = match["name"]
        if name.startswith("The "):
            start, name = start + 4, name[4:]
        if _BODY.search(name) or name == "Congress" and match["verb"] in {"on", "with"}:
            continue
        if _otherwise_known(article, start, start + len(name)):
            continue
        names[name] = None
        if len(names) >= _MOST:
            break
    if not names:
        return {}
    again = re.compile(
        rf"(?<![\w'-])(?:{'|'.join(map(re.escape, sorted(names, key=len, reverse=True)))})(?![\w-])(?! [A-Z])"
    )
    return {one.start(): one.end() for one in again.finditer(folded)}


def _otherwise_known(article: Article, start: int, end: int) -> bool:
    """Whether the name is a person's, a place's or a known party's."""
    if article.folded[start:end] != "Congress" and any(True for _ in article.hits_in(start, end)):
        return True
    return any(True for _ in article.people_in(start, end))
