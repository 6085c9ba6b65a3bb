"""Lengths of time up to hours, in minutes: how long a call lasted."""

from __future__ import annotations

import re
from dataclasses import dataclass

from service.extraction.fold import lowered
from service.extraction.numbers.marks import find_marks
from service.extraction.numbers.numerals import FIGURES, OPENING, WORDS, parse_number


@dataclass(frozen=True, slots=True)
class DurationMention:
    start: int
    end: int
    minutes: float


_NUMBER = rf"{OPENING}(?:(?<![\w.,:$€£]){FIGURES}|(?<!\w)(?i:{WORDS}|an?(?!\shour-))\b)"
_AND_HALF = r"(?:[\s-]and[\s-]a[\s-]half)"
_DURATION = re.compile(
    rf"(?P<n>{_NUMBER})(?P<half>{_AND_HALF})?[\s-](?P<unit>minute|min|hour|"
    rf"hr)s?\b(?P<half_after>{_AND_HALF})?"
    rf"(?:(?:\sand|,)?\s(?P<more>{_NUMBER})[\s-]minutes?\b)?(?:[\s-]long\b)?"
    rf"|\b(?P<half_hour>half(?:[\s-]an?)?[\s-]hour)\b(?:[\s-]long\b)?"
    rf"|\b(?P<long>hour)(?:(?P<half_long>{_AND_HALF})(?:[\s-]long\b)?|[\s-]long\b)",
    re.IGNORECASE,
)
_UNIT = re.compile(r"[mh](?:in|our|r)")
_OPENS = re.compile(r"(?=(?:\ban?|half(?:[\s-]an?)?)[\s-]\Z)")
_REACH = 300
"""How far before its unit a number may begin."""
# "An hour later" is a day's time, "60 miles an hour" a speed.
_NO_LENGTH_AFTER = re.compile(r"\s(?:ago|later|earlier|before|after|away|from|drive)\b", re.IGNORECASE)
_SPEED_BEFORE = re.compile(
    r"(?:miles|km|kilometers|kilometres|dollars|dlrs|euros|cents|[$€£]\d[\d.,]*|\d)\s\Z", re.IGNORECASE
)


def find_durations(text: str, start: int = 0, end: int | None = None) -> list[DurationMention]:
    """Minutes and hours in `text[start:end]`: "a 90-minute call", "an hour and a half", "hour-long"."""
    end = len(text) if end is None else end
    found: list[DurationMention] = []
    low = lowered(text[start:end])
    units = [match.start() + start for match in _UNIT.finditer(low)]
    if not units:
        return found
    places = set(find_marks(text, start, end).before(units, _REACH)).union(units)
    for unit in units:
        near = _OPENS.finditer(low, max(0, unit - start - 9), unit - start)
        places.update(match.start() + start for match in near)
    done = start
    for at in sorted(places):
        match = _DURATION.match(text, at, end) if at >= done else None
        if match is None:
            continue
        done = match.end()
        minutes = _minutes(match)
        if minutes is None or _NO_LENGTH_AFTER.match(text, match.end()):
            continue
        if match[0][:2].lower() in ("a ", "an") and _SPEED_BEFORE.search(
            text[max(0, match.start() - 14) : match.start()]
        ):
            continue
        found.append(DurationMention(*match.span(), minutes))
    return found


def _minutes(match: re.Match[str]) -> float | None:
    if match["half_hour"]:
        return 30.0
    if match["long"]:
        return 90.0 if match["half_long"] else 60.0
    number = parse_number(match["n"])
    if number is None:
        return None
    if match["half"] or match["half_after"]:
        number += 0.5
    minutes = number * (60.0 if match["unit"].lower().startswith("h") else 1.0)
    return minutes + ((parse_number(match["more"]) or 0.0) if match["more"] else 0.0)
