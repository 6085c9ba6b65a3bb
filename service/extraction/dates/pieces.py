"""What the constructions of dates are made of: commas, years, stages, units."""

from __future__ import annotations

from service.extraction.dates.words import (
    DASH,
    YEAR,
    S,
    either,
)

# What may stand after the day of a month, lest "April 25 percent" or "May 1.5" be one.
NO_UNIT = (
    r"(?![\d%]|[.,:/]\d|\s?%"
    r"|-?\s?(?:percent|per\s?cent|pct|points?|million|billion|mln|bln|votes|seats|people)\b)"
)
# "July 4 and 5" ends like a date; "April 2 and 30 countries" goes on like a count.
CLOSED = (
    rf"(?=\s*(?:[^\w\s%$]|\Z)|,?\s{YEAR}|\s(?:in|at|on|for|to|and|with|will|would|was|were|is|are|as|by|"
    rf"when|"
    r"after|before|during|that|between|this|last|next|of|which|but|or|the|a|has|have|had|said)\b)"
)
COMMA = r"(?:,\s{0,3}+|\s{1,6}+)"
PART_OF_DAY = r"(?:morning|afternoon|evening|night|lunchtime|noon|midday|midnight)\b"
Rule = tuple[str, str, str]
"""Name, heads (see heads.py), pattern."""

AFTER_THE = r"(?:(?<=\b[Tt]he\s)(?:past|coming|following|previous|preceding|same))"
THIS_LAST_NEXT = either("this|last|next")
REL_YEAR = rf"{COMMA}(?:of{S})?(?:(?P<relyear>this|last|next){S}year\b)"
WITH_YEAR = rf"(?:,?{S}(?:of{S})?(?P<year>{YEAR})|,(?P<year_tight>{YEAR})|{REL_YEAR})"
THROUGH = rf"(?:\s?{DASH}\s?|{S}(?:to|through|thru|until|till){S}(?:the{S})?)"
STAGE = (
    rf"(?:(?P<part>{either('early|late|mid|end')}(?:{DASH}|{S}(?:in{S})?)"
    rf"|{either('end|start|beginning|middle|close|half|part|week|days|weeks')}{S}of{S}(?:the{S}month{S}of{S})?))"
)
UNIT = r"(?:days?|weeks?|fortnights?|months?|quarters?|years?)\b"
SEASON = r"(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|[Ff]all)\b"
HEDGE = either(
    "about|around|some|roughly|nearly|almost|over|approximately|more than|less than|at least|just over|"
    "just under|barely|only"
)
VAGUE_COUNT = either("several|few|a few|a couple of|a couple|many|some|a number of|couple of|half a")
NTH = (
    r"(?:first|second|third|fourth|final|1st|2nd|3rd|4th"
    r"|FIRST|SECOND|THIRD|FOURTH|First|Second|Third|Fourth)"
)
