"""The day of publication inferred from dates that fix each other.

"Sworn in on March 14, 2025 … took office two weeks ago … Friday": the same happening told by its
date and by its distance says when the text was written, to within a few days; a weekday in the
past says which of them. Only happenings that are told in both ways count, and only with a year.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from service.extraction.dates import DateMention, find_dates
from service.extraction.document import Day

_HAPPENINGS = tuple(
    re.compile(rf"(?<![\w-])(?:{words})(?![\w-])", re.I)
    for words in (
        r"sworn in|took office|taken office|inaugurated|took power|assumed (?:office|power)|took over",
        r"elected|re-elected|won the (?:election|presidency|vote)",
        r"resigned|stepped down|quit|ousted|toppled|was removed",
        r"died|was killed|was assassinated|death of",
        r"signed|concluded|reached (?:a|the) (?:deal|agreement)",
        r"took effect|came into force|went into effect|came into effect|was imposed|were imposed",
        r"invaded|attacked|struck|the earthquake|the coup|the invasion",
    )
)
_NEAR = 60
"""Characters around a date in which its happening is told."""
_DAYS = {"day": 1, "week": 7}
_SLACK = {"day": 0, "week": 3}
"""How many days "two weeks ago" may be off."""
_FURTHEST = 60


def infer_from_pairs(text: str) -> Day | None:
    """The day on which the text must have been written, or `None` where no two dates fix it."""
    if " ago" not in text:
        return None
    mentions = find_dates(text)
    years = {one.year for one in mentions if one.year is not None}
    year = years.pop() if len(years) == 1 else None
    for told in mentions:
        day = _calendar_day(told, year)
        happening = _happening(text, told) if day else None
        if day is None or happening is None:
            continue
        for distance in mentions:
            written = _written(text, day, happening, distance, mentions)
            if written is not None:
                span = text[distance.start : distance.end]
                return Day(span, distance.start, distance.end, written.isoformat(), written, written, "day")
    return None


def _calendar_day(mention: DateMention, year: int | None) -> date | None:
    if mention.kind != "day" or mention.month is None or mention.day is None or mention.ambiguous:
        return None
    try:
        return date(mention.year or year or 0, mention.month, mention.day)
    except ValueError:
        return None


def _happening(text: str, mention: DateMention) -> int | None:
    left = max(text.rfind(". ", max(0, mention.start - _NEAR), mention.start), mention.start - _NEAR, 0)
    right = text.find(". ", mention.end, mention.end + _NEAR)
    around = text[left : right if right >= 0 else mention.end + _NEAR]
    return next((index for index, words in enumerate(_HAPPENINGS) if words.search(around)), None)


def _written(
    text: str, day: date, happening: int, distance: DateMention, mentions: list[DateMention]
) -> date | None:
    """When the text was written if `distance` counts from it back to `day`."""
    unit, offset = distance.unit or "", distance.offset or 0
    far = distance.kind != "relative" or not -_FURTHEST <= offset < 0
    if far or unit not in _DAYS or _happening(text, distance) != happening:
        return None
    base = day + timedelta(days=-offset * _DAYS[unit])
    if _SLACK[unit] == 0:
        return base
    weekday = next((one.weekday for one in mentions if one.kind == "weekday" and one.direction is None), None)
    if weekday is None:
        return None
    window = (base + timedelta(days=step) for step in range(-_SLACK[unit], _SLACK[unit] + 1))
    return next((one for one in window if one.weekday() == weekday), None)
