# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""Whether a party's name only says whose somebody or something is: "the Labour candidate", "A of the Greens"."""

from __future__ import annotations

import re

from service.extraction.article import Article
from service.extraction.events.election.parties import Party
from service.extraction.events.election.view import P

_ADJECTIVAL = re.compile(
    r"(?:'s)? (?:[a-z-]+ )?(?:primar(?:y|ies)|nomination|contest|race|caucus\w*|leadership|majority|minority|candidates?|nominees?|rivals?|lawmakers?|voters?|senators?|leaders?|governors?|mps?|stronghold|incumbent|challengers?|opponents?|government|supporters|strategist|"
    r"presidential|convention|ticket|congress\w*|control|members?|headquarters|spokes\w+|politicians?|officials?|chair\w*|legislators?|administration|coalition|manifesto|mayor|deput(?:y|ies)|activists?|councillors?)\b"
)
_HOLDER = re.compile(rf"(?:'s)? (?:[\w.'-]+ ){{0,3}}{P}")
_OF_PERSON = re.compile(
    r"\b(?:of|from|with|(?<!won )(?<!held )(?<!taken )(?<!gained )(?<!followed )by|member of|for) (?:the |his |her |a )?(?:[a-z-]+ ){0,3}$"
)
_CONTESTED = re.compile(
    r"\b(?:contest|defeat|beat|oust|unseat|rout|topple|trounc|fought|captur|retain|swept|lost|held|gain)\w*(?: [^.;,]{1,40})? $"
)
"""What is done by a party in a vote: "defeated last year by the Greens"."""
_FIGURES_IN = re.compile(
    r",? (?:winning|taking|securing|getting|gaining|trailing|leading|having (?:won|taken)|(?:in )?second|(?:in )?third|set to|expected to|projected to|likely to|on course|on|at|up|down)(?= [\w%,.]*\d|[^.;,]{0,30} (?:seats?|votes?|majority|place)\b)"
)
"""Its own part in the vote: "with the Greens winning 12 seats" describes nobody."""
_MEMBERS = frozenset(
    "Baathist Blanco Centrist Chavista Communist Conservative Democrat Eurosceptic Fujimorista Houthi Independent Islamist Labourite Liberal "
    "Libertarian Maoist Marxist Nationalist Pequiste Peronist Populist Progressive Reformist Republican Sadrist Sandinista Socialist Tory Unionist".split()
) | {"Christian Democrat", "Free Democrat", "Liberal Democrat", "New Democrat", "Social Democrat"}
"""One member is no party: "the lesser-known Democrat"."""
_TABLE = re.compile(r"(?: GAIN| HOLD| gain| hold)?[:,]? ?[-\u2013\u2014]? ?\(?\d")


def is_adjective(article: Article, low: str, party: Party) -> bool:
    """Whether the party only says whose somebody or something is: "the Labour candidate"."""
    folded = article.folded
    if folded[party.start : party.end] in _MEMBERS and not _TABLE.match(folded, party.end):
        return True
    if (
        folded[party.end + 1 : party.end + 2].isupper()
        and folded[party.end] == " "
        and not article.text[party.start : party.end].endswith(("Party", "s"))
    ):
        return True
    if not article.text[party.start : party.end].endswith(("arty", "s")) and _HOLDER.match(low, party.end):
        return True
    return bool(
        _ADJECTIVAL.match(folded, party.end)
        or (of := _OF_PERSON.search(folded, max(0, party.start - 50), party.start))
        and not (of.group()[:2] == "by" and _CONTESTED.search(folded, max(0, of.start() - 60), of.start()))
        and folded[party.start - 5 : party.start] != "for t"
        and not _FIGURES_IN.match(folded, party.end)
    )
