"""What stands around a word that may be a date or not: May and may, 2,000 and 2000, spring.

Word sets rather than patterns: these questions are asked of every four digits in a text.
"""

from __future__ import annotations

import re


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Left of a bare month, these make it a time.
_TIME_BEFORE = _set(
    "in since until till by from of during for before after through throughout between and or to the "
    "early late mid "
    "last next this every each a an begin begins beginning start starts starting began started ending "
    "ends held due "
    "scheduled expected effective on as"
)
# The same for months that are also names and verbs: fewer, and safer.
_TIME_BEFORE_NAME = _set(
    "in since until till by during throughout early late mid last next this the from between effective"
)
_SURE_BEFORE = _TIME_BEFORE_NAME - _set("the by from")
_EDGES = _set("end start beginning middle month")
_MONTH_VERBS = _set("march may")
_MONTH_NAMES = _set("april june august")
# Verbs that tell a person from a month: "since May took office".
_ACTS = _set(
    "said says told took takes called calls has had was became lost won announced resigned herself "
    "himself met spoke"
)
_MARCH_ON = _set("on for of against toward towards")

_SEASON_BEFORE = _set(
    "in by since until till during before after for of from through throughout early late mid"
)
_FALL_BEFORE = _set("by until")
_FALL_BEFORE_THE = _set("in by since until during for")
_NO_SEASON_BEFORE = _set("Arab Prague Silver Palm Colorado Hot hot")

# Left of four digits, these make them a number or a name.
_NO_YEAR_BEFORE = _set(
    "order orders proclamation proclamations section sections sec. article articles resolution "
    "resolutions regulation "
    "regulations rule rules route routes highway interstate room number numbers no no. nos nos. flight "
    "channel title "
    "titles page pages p. pp. chapter chapters directive ordinance bill h.r. agenda vision project "
    "windows proposition "
    "paragraph heading subheading u.s.c. u.s.c stat. reg. code box case docket about nearly almost some "
    "over exceeding "
    "approximately roughly worth another only at rs rs. dlrs usd least least, eur gbp # $ € £ ¥ № §"
)
_NO_YEAR_PAIRS = {
    "than": _set("more less fewer"),
    "to": _set("up close"),
    "of": _set("total act law code treaty constitution convention protocol amendment amendments statute"),
}
_LEVELS = _set("level levels prices price rate rates")
# Right of four digits, these make them a count, an hour or a statute.
_NO_YEAR_AFTER = _set(
    "% percent pct million billion mln bln dlrs dlr dollar dollars euro euros pound pounds yen yuan "
    "rupees pesos stg tonne tonnes "
    "ton tons kg kilo kilos km mile miles metre metres meters hectares acres barrels bpd people votes "
    "voters seats "
    "workers jobs troops soldiers members point points bushels bags lots units hour hours hrs gmt utc "
    "local cet est edt "
    "et bst a.m a.m. p.m p.m. am pm degrees words pages items products companies times students "
    "protesters children "
    "women men polling candidates delegates cars vehicles per cents"
)
_LAWS = _set("Act Law Code Constitution Treaty Convention")
# What makes a round figure a year all the same.
_YEAR_BEFORE = _TIME_BEFORE | _set(
    "year his her its their was were around circa versus vs vs. than ended but that with"
)
_NO_PLURAL = _set(
    "was is has elections polls primaries midterms results sanctions talks tariffs duties levies "
    "protests his as levels "
    "campaigns contests races presidentials caucuses vs runs figures conditions terms games olympics us "
    "votes"
)
_WORD_AFTER = re.compile(r"\s{0,3}([A-Za-z%][\w.]*)")
_CAPITALS_AFTER = re.compile(r"(?:\s+[A-Z][\w.]*){1,5}")
_RANKS = re.compile(
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|once|twice|times?|visit|"
    r"only|most|"
    r"highest|lowest|biggest|largest|worst|best|\d(?:st|nd|rd|th))\b[^.;!?]{0,40}\Z"
)
_COUNTED = _set("no no. number article section rule chapter page")
_TAKES_TIME = _set("on by until till from since before after to through")


def _before(text: str, at: int) -> list[str]:
    """The words just left of `at`, none where punctuation or nothing stands there."""
    return text[max(0, at - 24) : at].replace("-", " ").split()


def _last(words: list[str]) -> str:
    return words[-1].lower().lstrip("\"'(\u201c\u2018") if words else ""


def _after(text: str, end: int) -> str:
    match = _WORD_AFTER.match(text, end)
    return match[1] if match else ""


def _is_name(word: str) -> bool:
    return word[:1].isupper()


def is_between(text: str, at: int) -> bool:
    """Whether "between" opens what stands at `at`, so that its "and" makes one range."""
    words = _before(text, at)
    return _last(words) == "between" or (_last(words) == "the" and _last(words[:-1]) == "between")


def counts_before(text: str, at: int) -> bool:
    return _last(_before(text, at)) in _COUNTED


def repeats(text: str, at: int) -> bool:
    """ "every Monday": no one day."""
    return _last(_before(text, at)) in ("every", "each")


def takes_a_time(text: str, at: int) -> bool:
    return _last(_before(text, at)) in _TAKES_TIME


def ranks_before(text: str, at: int) -> bool:
    """ "the third election in two years", "for the first time in a decade": a span, no day to come."""
    return bool(_RANKS.search(text[max(0, at - 60) : at].lower()))


def is_month(text: str, name: str, start: int, end: int, part: str | None) -> bool:
    """Whether a month's bare name is the month."""
    if part:
        return True
    word, words = name.rstrip(".").lower(), _before(text, start)
    last = _last(words)
    edge = last == "of" and _last(words[:-1]) in _EDGES
    if len(word) <= 4 and word not in ("june", "july", "may"):  # Jan and Mar are people too
        return last in _SURE_BEFORE
    if word in _MONTH_VERBS:
        if _after(text, end) in _ACTS or not (last in _TIME_BEFORE_NAME or edge):
            return False
        return not (word == "march" and last == "the" and _after(text, end) in _MARCH_ON)
    if word in _MONTH_NAMES:
        after = _after(text, end)
        if last not in _TIME_BEFORE and (
            _is_name(after) or (words and _is_name(words[-1]) and words[-1][-1].isalpha())
        ):
            return False
        return after not in _ACTS or last in _TIME_BEFORE_NAME
    return name != name.upper() or last in _TIME_BEFORE


def is_season(text: str, name: str, start: int, end: int, fixed: bool) -> bool:
    """Whether spring or fall is a time of the year; `fixed` where a year or "last" goes with it."""
    words = _before(text, start)
    if words and words[-1] in _NO_SEASON_BEFORE:
        return False
    if fixed:
        return True
    if _after(text, end) == "of":
        return False
    last = _last(words)
    fall = name.lower() == "fall"
    if last == "the":
        return _last(words[:-1]) in (_FALL_BEFORE_THE if fall else _SEASON_BEFORE)
    return last in (_FALL_BEFORE if fall else _SEASON_BEFORE)


def is_year(text: str, start: int, end: int, year: int, joined: bool = False) -> bool:
    """Whether four digits are a year rather than a count, an hour, a number of something."""
    words = _before(text, start)
    last, after = _last(words), _after(text, end)
    if after not in _LEVELS and (
        last in _NO_YEAR_BEFORE or (last in _NO_YEAR_PAIRS and _last(words[:-1]) in _NO_YEAR_PAIRS[last])
    ):
        return False
    if joined:
        return True
    if after.lower() in _NO_YEAR_AFTER:
        return False
    if after and after[0].isupper():
        capitals = _CAPITALS_AFTER.match(text, end)
        if capitals and not _LAWS.isdisjoint(capitals[0].split()):
            return False
    plural = after.endswith("s") and after.islower() and not after.endswith("ss") and after not in _NO_PLURAL
    led = (
        not words
        or last in _YEAR_BEFORE
        or last.endswith(("'s", "\u2019s", "s'", "s\u2019", ",", "(", ";", ":", ")"))
    )
    if year % 100 == 0 or year < 1900:
        return led and not (plural and last not in ("the", "in"))
    return led or not plural
