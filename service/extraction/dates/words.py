"""The calendar's words, as tables and as pieces of patterns. Case as news writes it: names of
months and days have a capital, so that the verbs "may" and "march" are none of them."""

from __future__ import annotations

import re

from service.extraction.numbers.numerals import ONES, TENS

MONTHS = tuple(
    "January February March April May June July August September October November December".split()
)
MONTH_OF = {name[:3].lower(): number for number, name in enumerate(MONTHS, 1)}
DAYS = tuple("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
WEEKDAY_OF = {name[:2].lower(): number for number, name in enumerate(DAYS)}
SEASON_START = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
ORDINAL_OF = {word: number for number, word in enumerate(ORDINALS, 1)} | {
    "thirtieth": 30,
    "thirty-first": 31,
    **{f"twenty-{word}": 20 + number for number, word in enumerate(ORDINALS[:9], 1)},
}

S = r"\s{1,6}+"
DASH = r"[-\u2010\u2011\u2012\u2013\u2014]"
APOSTROPHE = r"['\u2019\u02bc]"
# A name, its abbreviation with or without a stop, and both in capitals.
MONTH = (
    r"(?:"
    + "|".join(
        [rf"{m[:3]}(?:{m[3:]}\b|\b\.?)" for m in MONTHS if m not in ("May", "September")]
        + [r"May\b", r"Sep(?:tember\b|t?\b\.?)"]
        + [rf"{m[:3].upper()}(?:{m[3:].upper()}\b|\b\.?)" for m in MONTHS if m not in ("May", "September")]
        + [r"MAY\b", r"SEP(?:TEMBER\b|T?\b\.?)"]
    )
    + r")"
)
WEEKDAY = r"(?:" + "|".join(DAYS) + "|" + "|".join(d.upper() for d in DAYS) + r")\b"
SHORT_WEEKDAY = r"(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun|MON|TUE|WED|THU|FRI|SAT|SUN)\b\.?"
ANY_WEEKDAY = rf"(?:{WEEKDAY}|{SHORT_WEEKDAY})"
DAY_NUMBER = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th|ST|ND|RD|TH)?(?!\w)"
YEAR = r"(?:18|19|20)\d\d(?!\w)"
ORDINAL = r"(?:" + "|".join(sorted(ORDINAL_OF, key=len, reverse=True)) + r")"
SMALL = (
    r"(?:\d{1,3}|an?|"
    r"(?:"
    + "|".join(TENS)
    + r")(?:-(?:"
    + "|".join(ONES[1:10])
    + r"))?|"
    + "|".join(sorted(ONES[1:], key=len, reverse=True))
    + r")"
)


def either(words: str) -> str:
    """An alternation that also takes each word with a capital: it may open a sentence."""
    return "(?:" + "|".join(f"[{w[0].upper()}{w[0]}]{w[1:]}" for w in words.split("|")) + ")"


def month_number(name: str) -> int:
    return MONTH_OF[name[:3].lower()]


def weekday_number(name: str) -> int:
    return WEEKDAY_OF[name[:2].lower()]


_YEAR_TENS = {word: n for n, word in zip(range(20, 100, 10), TENS, strict=True)}
_ONES = {word: n for n, word in enumerate(ONES)}


def year_in_words(words: str) -> int | None:
    """ "two thousand twenty-six" -> 2026, "nineteen hundred and eighty-seven" -> 1987."""
    base = None
    rest = 0
    for word in re.split(r"[\s-]+", words.strip().lower()):
        if word in ("thousand", "hundred"):
            base = rest * (1000 if word == "thousand" else 100) + (base or 0)
            rest = 0
        elif word in _ONES or word in _YEAR_TENS:
            rest += _ONES.get(word, _YEAR_TENS.get(word, 0))
        elif word != "and":
            break
    return base + rest if base is not None and 1700 <= base + rest <= 2099 else None
