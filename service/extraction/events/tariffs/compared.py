"""The level that a rate is compared with, though it lacks its "percent": ", up from 104", "instead of 15"."""

from __future__ import annotations

import re

from service.extraction.article import Article
from service.extraction.numbers import RateMention

_LED = re.compile(
    r",? ?\(?(?:(?:up|down) from|from|instead of|rather than|in place of|and not"
    r"|(?:as )?(?:compared (?:with|to)|against)"
    r"|versus) ",
    re.I,
)
_LEVEL = re.compile(
    r"(?:the |a |an |its )?(?:(?:current|present|previous|old|earlier|existing|prior|former) )?"
    r"(?P<n>\d{1,3}(?:\.\d+)?)(?!\d|[,.]\d)(?! (?:million|billion|mln|bln|countries|products|days|years"
    r"|months|weeks|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))",
    re.I,
)


def compared_with(article: Article, mention: RateMention) -> float | None:
    """The figure after words of comparison that follow the rate at once."""
    led = _LED.match(article.folded, mention.end)
    found = led and _LEVEL.match(article.folded, led.end())
    return float(found["n"]) if found else None


_INSTEAD = re.compile(
    r"[^.;:%]{0,60}? (?:rather than|instead of|in place of|,? not) (?=(?:the |a |its )?(?:\w+ )?\d)", re.I
)
"""Words of a rate's object and then of what it takes the place of: "30% on tea rather than 45%"."""


def replaced(article: Article, mention: RateMention) -> float | None:
    """The level that the rate takes the place of, told behind what it is on."""
    led = _INSTEAD.match(article.folded, mention.end, mention.end + 90)
    found = led and _LEVEL.match(article.folded, led.end())
    return float(found["n"]) if found else None
