# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""Which kind of vote the words of a noun phrase, or an office, speak of."""

from __future__ import annotations

import re

_KINDS = (
    ("by_election", r"by-?elections?|special elections?|special congressional elections?"),
    ("primary", r"primar(?:y|ies)|caucus(?:es)?|nominating|nomination"),
    ("referendum", r"referend(?:um|ums|a)|plebiscites?"),
    ("leadership", r"leadership|party(?: leadership)?(?= (?:elections?|vote|contest|race|ballot|poll)\b)|party presidential"),
    ("presidential", r"presidential|presidency"),
    ("parliamentary", r"parliamentary|legislative|congressional|mid-?terms?|senate|senatorial|house|assembly|bundestag|knesset|duma|"
                      r"lok sabha|rajya sabha|parliament|congress|lower-house|upper-house|diet|majlis|legislature|euro-?elections?"),
    ("local", r"local|local-government|municipal|regional|state|state-level|statewide|provincial|mayoral|gubernatorial|council|county|city|town|"
              r"district|village|governors?|governorship|communal|cantonal|departmental|borough|metropolitan|panchayat|civic|mayor"),
    ("general", r"general"),
)  # fmt: skip
_KIND = re.compile("|".join(rf"(?P<{name}>(?<![\w-])(?:{words})(?![\w-]))" for name, words in _KINDS))
_EUROPEAN = re.compile(
    r"\beuropean(?: union)?(?: parliament(?:ary)?)?(?:'s)? (?:elections?|polls?|vote|ballot)|\beu (?:elections?|polls?)"
)


def kinds_of(words: str) -> list[str]:
    """The kinds that a noun phrase names, several in "presidential and parliamentary elections"."""
    found = [match.lastgroup or "" for match in _KIND.finditer(words)]
    for alone in ("by_election", "primary", "referendum", "leadership"):
        if alone in found:
            return [alone]
    if not found:
        return ["parliamentary"] if _EUROPEAN.search(words) else []
    joined = " and " in words or "," in words or "/" in words
    if "local" in found and not joined:
        return (
            ["parliamentary"]
            if "parliamentary" in found and "state assembly" not in words and "council" not in words
            else ["local"]
        )
    if "general" in found:
        told = [kind for kind in dict.fromkeys(found) if kind != "general"]
        if not told or not joined and "general" in words:
            return ["general"]
        return told
    kinds = list(dict.fromkeys(found))
    return kinds if joined else kinds[:1]


_OFFICES = (
    ("leadership", r"(?:party|opposition|the party's|\ue003+) (?:new )?(?:leader|president|chair(?:man|woman)?|head|chief)\b|(?:its|their) (?:new )?(?:leader|chair(?:man|woman)?|chief)|(?:leader|head|president|chair(?:man|woman)?) of (?:the |his |her )?(?:\w+ ){0,3}(?:party|\ue003)|party leader(?:ship)?|leader\b"),
    ("local", r"(?:deputy )?(?:governor|mayor)(?:ship)?s?\b|premier of (?:the )?\ue005|state (?:senat|assembly|house|legislat|representative)\w*|city council\w*|chief minister|attorney general|secretary of state\b(?! (?:\ue000|for))|lieutenant governor|(?:state|county|city) (?:auditor|treasurer|controller|comptroller|attorney|clerk|judge|executive|commission\w*)|county (?:board|council)\w*|sheriff|district attorney|school board|alderm[ae]n|councill?(?:or|m[ae]n)s?"),
    ("presidential", r"(?:(?:countr(?:y's|ies')|nations?'s?) (?:new )?leaders?|presidents?(?! of the (?:senate|assembly|european|commission|court|council|union|chamber))|presidency|head of state|presidential|white house|oval office)\b"),
    ("general", r"(?:prime minister|premier(?:ship)?|chancellor)\b"),
    ("parliamentary", r"(?:parliament|senate|senator|congress(?:man|woman)?|house of \w+|the house|u\.s\. house|mps?|legislator|lawmaker|bundestag|knesset|duma|national assembly|assembly|legislature|lower house|deputy)\b"),
)  # fmt: skip
OFFICE = re.compile("|".join(f"(?P<{name}>{words})" for name, words in _OFFICES))
NOT_PUBLIC = re.compile(
    r"\b(?:chief executive|ceo|(?:executive|club|board) chair(?:man|woman)?|board of directors|hall of fame|academy|union (?:leader|president|members?)|labou?r union|trade union|"
    r"fifa|uefa|ioc|olympic|conclave|cardinals?|shareholders?|stockholders?|speaker|the pope|pope|pontiff|captain|mvp|all-star|"
    r"trustees?|fellow of|bishops?|synod|security council|rector|student (?:body|union|council)|pop star|oscars?|nobel|grammys?|emmys?|"
    r"award|prize|tournament|league|championships?|cup|the match|medal|film|committee chair\w*|chairs? of the (?:house|senate) |house majority|senate majority|"
    r"deputy speaker|minority leader|majority leader|court judge|directors?|grand prix|eurovision|homecoming|jurors?|jury|verdict|trial)\b"
)
"""Votes that are nobody's public vote."""
