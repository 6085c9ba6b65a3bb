"""What stands around a word that may be a date or not: May and may, 2,000 and 2000, spring."""

from __future__ import annotations

import re

# Left of a bare month, these make it a time.
_TIME_BEFORE = re.compile(
    r"(?:\b(?:in|since|until|till|by|from|of|during|for|before|after|through|throughout|between|and|or|to|the|early|late|mid|"
    r"last|next|this|every|each|a|an|begin|begins|beginning|start|starts|starting|began|started|ending|ends|"
    r"held|due|scheduled|expected|effective|on|as)\s+|[(-]|\A|\n\s*)\Z",
    re.IGNORECASE,
)
# The same for months that are also names and verbs: fewer, and safer.
_TIME_BEFORE_NAME = re.compile(
    r"\b(?:in|since|until|till|by|during|throughout|early|late|mid|last|next|this|the|from|between|"
    r"end of|start of|beginning of|middle of|effective|month of)[\s-]+\Z",
    re.IGNORECASE,
)
_NAMES = {"march", "may"}
_ALSO_NAMES = {"april", "june", "august"}
# Verbs that tell a person from a month: "since May took office".
_ACTS = re.compile(
    r"(?:\s+(?:said|says|told|took|takes|called|calls|has|had|was|became|lost|won|announced|resigned|herself|himself)\b)",
)
_MARCH_ON = re.compile(r"\s+(?:on|for|of|against|towards?)\s")
_CAPITALISED_BEFORE = re.compile(r"\b[A-Z][\w.]*\s+\Z")
_CAPITALISED_AFTER = re.compile(r"\s+[A-Z][a-z]")

_SEASON_BEFORE = re.compile(
    r"\b(?:in|by|since|until|till|during|before|after|for|of|from|through|throughout|early|late|mid)[\s-]+(?:the\s+)?\Z", re.IGNORECASE
)
_FALL_BEFORE = re.compile(r"\b(?:(?:in|by|since|until|during|for)\s+the|by|until)\s+\Z", re.IGNORECASE)
_NO_SEASON_BEFORE = re.compile(r"\b(?:Arab|Prague|Silver|Palm|Colorado|Hot|hot)\s+\Z")

# Left of four digits, these make them a number or a name.
_NO_YEAR_BEFORE = re.compile(
    r"(?:\b(?:orders?|proclamations?|sections?|sec\.|articles?|resolutions?|regulations?|rules?|routes?|highway|interstate|room|"
    r"numbers?|nos?\.?|flight|channel|titles?|pages?|pp?\.|chapters?|directive|ordinance|bill|h\.r\.|agenda|vision|project|"
    r"windows|proposition|paragraph|heading|subheading|u\.s\.c\.|stat\.|fed\. reg\.|code|box|case|docket|about|nearly|almost|some|"
    r"over|exceeding|approximately|roughly|worth|another|at least|more than|less than|up to|total of|only|at|rs\.?|dlrs|usd|nearly|"
    r"(?:act|law|code|treaty|constitution|convention|protocol|amendments?|statute)\s+of)\s+(?:the\s+)?|[#$€£¥№§]\s?|\bU\.S\.C\.\s)\Z",
    re.IGNORECASE,
)
_LEVELS_AFTER = re.compile(r"\s+(?:levels?|prices|rates?)\b")
# Right of four digits, these make them a count, an hour or a statute.
_NO_YEAR_AFTER = re.compile(
    r"\s*(?:%|percent\b|per\s?cent\b|pct\b|million\b|billion\b|mln\b|bln\b|dlrs\b|dollars?\b|euros?\b|pounds?\b|yen\b|yuan\b|rupees\b|pesos\b|"
    r"stg\b|tonnes?\b|tons?\b|kg\b|kilo|km\b|miles?\b|metres?\b|meters?\b|hectares?\b|acres\b|barrels?\b|bpd\b|people\b|"
    r"votes\b|voters\b|seats\b|workers\b|jobs\b|troops\b|soldiers\b|members\b|points?\b|bushels\b|bags\b|lots\b|units\b|"
    r"hours?\b|hrs\b|gmt\b|utc\b|local\s|cet\b|est\b|edt\b|et\b|bst\b|a\.?m\b|p\.?m\b|degrees\b|et\s+seq|of\s+title|"
    r"words\b|pages\b|items\b|products\b|companies\b|times\b|students\b|protesters\b|children\b|women\b|men\b|"
    r"polling\b|candidates\b|delegates\b|cars\b|vehicles\b|(?:\w+\s+){0,4}(?-i:Act|Law|Code|Constitution|Treaty)\b)",
    re.IGNORECASE,
)
# What makes a round or bare figure a year all the same.
_YEAR_BEFORE = re.compile(
    r"(?:\b(?:in|since|until|till|by|from|of|during|before|after|for|through|throughout|early|late|mid|the|to|and|year|between|"
    r"his|her|its|their|last|was|around|circa|or|versus|vs\.?|than|ending|ended|a)|['\u2019]s|s['\u2019]|[,(;:\u2014\u2013-])\s*\Z|\A\Z",
    re.IGNORECASE,
)
_PLURAL_AFTER = re.compile(
    r"\s+(?!was|is|has|elections|polls|primaries|midterms|results|sanctions|talks|tariffs|protests|ours|his|as|levels|campaigns|"
    r"contests|races|presidentials|caucuses|vs|runs|figures|conditions|terms|games|olympics|us\b)[a-z]+[a-rt-z]s\b"
)
_BETWEEN = re.compile(r"\bbetween\s+(?:the\s+)?\Z", re.IGNORECASE)
_COUNTS = re.compile(r"(?:\b(?:no\.?|number|article|section|rule|chapter|page)\s+|[$€£#]\s?)\Z", re.IGNORECASE)
_RANKS = re.compile(
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|once|twice|times?|visit|only|most|"
    r"highest|lowest|biggest|largest|worst|best|\d(?:st|nd|rd|th))\b[^.;!?]{0,40}\Z",
    re.IGNORECASE,
)
_TAKES_TIME = re.compile(r"\b(?:on|by|until|till|from|since|before|after|to|through)\s+\Z", re.IGNORECASE)


def _before(text: str, at: int, width: int = 24) -> str:
    return text[max(0, at - width) : at]


def is_between(text: str, at: int) -> bool:
    """Whether "between" opens what stands at `at`, so that its "and" makes one range."""
    return bool(_BETWEEN.search(_before(text, at)))


def counts_before(text: str, at: int) -> bool:
    return bool(_COUNTS.search(_before(text, at)))


def takes_a_time(text: str, at: int) -> bool:
    return bool(_TAKES_TIME.search(_before(text, at)))


def ranks_before(text: str, at: int) -> bool:
    """"the third election in two years", "for the first time in a decade": a span, no day to come."""
    return bool(_RANKS.search(_before(text, at, 60)))


def is_month(text: str, name: str, start: int, end: int, part: str | None) -> bool:
    """Whether a month's bare name is the month."""
    if part:
        return True
    word, before = name.rstrip(".").lower(), _before(text, start)
    if len(word) <= 4 and word not in ("june", "july", "may"):  # Jan and Mar are people too
        return bool(_TIME_BEFORE_NAME.search(before)) and not re.search(r"\b(?:the|by|from)\s+\Z", before)
    if word in _NAMES:
        return (
            bool(_TIME_BEFORE_NAME.search(before))
            and not _ACTS.match(text, end)
            and not (word == "march" and _MARCH_ON.match(text, end) and before.rstrip().endswith("the"))
        )
    if word in _ALSO_NAMES:
        if _CAPITALISED_BEFORE.search(before) and not _TIME_BEFORE.search(before):
            return False
        return not _ACTS.match(text, end) or bool(_TIME_BEFORE_NAME.search(before))
    return name != name.upper() or bool(_TIME_BEFORE.search(before))


def is_season(text: str, name: str, start: int, end: int, fixed: bool) -> bool:
    """Whether spring or fall is a time of the year; `fixed` where a year or "last" goes with it."""
    before = _before(text, start)
    if _NO_SEASON_BEFORE.search(before):
        return False
    if fixed:
        return True
    if text.startswith(" of", end):
        return False
    return bool((_FALL_BEFORE if name.lower() == "fall" else _SEASON_BEFORE).search(before))


def is_year(text: str, start: int, end: int, year: int, joined: bool = False) -> bool:
    """Whether four digits are a year rather than a count, an hour, a number of something."""
    before = _before(text, start)
    if _NO_YEAR_BEFORE.search(before) and not _LEVELS_AFTER.match(text, end):
        return False
    if joined:
        return True
    if _NO_YEAR_AFTER.match(text, end):
        return False
    led = bool(_YEAR_BEFORE.search(before))
    if year % 100 == 0 or year < 1900:
        return led and not (_PLURAL_AFTER.match(text, end) and not before.rstrip().lower().endswith(("the", "in")))
    return led or not _PLURAL_AFTER.match(text, end)
