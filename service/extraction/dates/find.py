"""One pass over the text for every construction, then the fields of each hit."""

from __future__ import annotations

import re

from service.extraction.dates.build import BUILDERS
from service.extraction.dates.mention import DateMention
from service.extraction.dates.patterns import RULES

# Letters or digits without which no pattern can match.
_PREFILTER = re.compile(
    r"\d|day|week|month|year|quarter|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|"
    r"SEP|OCT|NOV|DEC|DAY|TOMORROW|TONIGHT|[Tt]omorrow|[Tt]onight|[Mm]orning|[Aa]fternoon|[Ee]vening|[Nn]ight|[Ss]pring|"
    r"[Ss]ummer|[Aa]utumn|[Ww]inter|[Ff]all\b|[Ee]ve of|[Ss]oon|[Ss]hortly|ecently|[Ll]ately|[Dd]ecade|centur|hour|minute|"
    r"second|fortnight|[Mm]oments ago|[Hh]alf|Wed|Thu|Tue|\bFri\b|\bMon\b|Y[Ee]"
)
_NAMED = re.compile(r"\(\?P<\w+>")
_COMBINED = re.compile(r"\b(?:" + "|".join(f"(?P<{name}>{_NAMED.sub('(?:', p)})" for name, p in RULES) + ")")
_RULES = {name: (re.compile(pattern), BUILDERS[name]) for name, pattern in RULES}


def find_dates(text: str, start: int = 0, end: int | None = None) -> list[DateMention]:
    """Every date expression in `text[start:end]`, in order, none overlapping, unresolved.

    Offsets are into the whole `text`. Vague spans ("in recent weeks") are mentions too, so that
    nobody reads a number in them as something else. Linear in the length of the stretch.
    """
    end = len(text) if end is None else end
    found: list[DateMention] = []
    if _PREFILTER.search(text, start, end) is None:
        return found
    search = _COMBINED.search
    while hit := search(text, start, end):
        pattern, build = _RULES[hit.lastgroup or ""]
        at = hit.start()
        match = pattern.match(text, at, end)
        mentions = build(match, text) if match else ()
        found.extend(mentions)
        # What is turned away may still hold a shorter expression.
        start = mentions[-1].end if mentions else at + 1
    return found
