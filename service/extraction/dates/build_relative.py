"""Mentions that count from the day of publication or from another day of the text."""

from __future__ import annotations

import re

from service.extraction.dates import context
from service.extraction.dates.fields import (
    ANCHOR_ONLY,
    ANCHOR_SHIFT,
    NOTHING,
    WHOLE_DAYS,
    Mentions,
    count_of,
    direction_of,
    part_of,
    range_of,
    shift_of,
)
from service.extraction.dates.mention import DateMention
from service.extraction.dates.words import (
    weekday_number,
)


def before_yesterday(match: re.Match[str], text: str) -> Mentions:
    return (
        DateMention(*match.span(), "relative", "today", offset=-2 if match["yesterday"] else 2, unit="day"),
    )


def today(match: re.Match[str], text: str) -> Mentions:
    word = (match["word"] or "").lower()
    offset = {"yesterday": -1, "tomorrow": 1}.get(word, -1 if match["last_night"] else 0)
    return (DateMention(*match.span(), "relative", "today", offset=offset, unit="day", part=part_of(match)),)


def weekdays(match: re.Match[str], text: str) -> Mentions:
    one, two = weekday_number(match["weekday"]), weekday_number(match["weekday2"])
    shift = shift_of(match["week"])
    unit = None if shift is None else "week"
    first = DateMention(
        match.start(), match.end("weekday"), "weekday", "weekdays", weekday=one, offset=shift, unit=unit
    )
    last = DateMention(
        match.start("weekday2"), match.end(), "weekday", "weekdays", weekday=two, offset=shift, unit=unit
    )
    if match["word"] == "and" and (one + 1) % 7 != two:
        return first, last
    return (range_of(match, first, last, "weekdays"),)


def weekday_from(match: re.Match[str], text: str) -> Mentions:
    if match["word"] in ("after", "before"):
        return NOTHING
    count = count_of(match["n"]) * (-1 if match["word"] == "ago" else 1)
    day = weekday_number(match["weekday"])
    return (
        DateMention(
            *match.span(), "weekday", "weekday_from", weekday=day, direction="from", offset=count, unit="week"
        ),
    )


def week_weekday(match: re.Match[str], text: str) -> Mentions:
    day, shift = weekday_number(match["weekday"]), shift_of(match["week"])
    return (DateMention(*match.span(), "weekday", "weekday", weekday=day, offset=shift, unit="week"),)


def weekday(match: re.Match[str], text: str) -> Mentions:
    if match["name"] or context.repeats(
        text, match.start()
    ):  # Super Tuesday, Good Friday: a day of its own, which no week tells
        return (DateMention(*match.span(), "vague", "named_day"),)
    if text[max(0, match.start() - 8) : match.start()].lower() == "mail on ":
        return NOTHING
    direction = direction_of(match["dir"])
    shift = None
    week = match["week"]
    if week and week.startswith("the"):
        direction = direction_of(week)
        return (
            DateMention(
                *match.span(),
                "anchored",
                "weekday",
                weekday=weekday_number(match["weekday"]),
                offset=ANCHOR_SHIFT[direction or "same"],
                unit="week",
            ),
        )
    shift = shift_of(week)
    if match["on"]:
        direction, shift = "from", 1
    return (
        DateMention(
            *match.span(),
            "weekday",
            "weekday",
            weekday=weekday_number(match["weekday"]),
            direction=direction,
            offset=shift,
            unit=None if shift is None else "week",
            part=part_of(match),
        ),
    )


def short_weekday(match: re.Match[str], text: str) -> Mentions:
    return (DateMention(*match.span(), "weekday", "weekday", weekday=weekday_number(match["weekday"])),)


def weekend(match: re.Match[str], text: str) -> Mentions:
    direction = direction_of(match["dir"])
    start = match.start("the") if match["the"] else match.start()
    if direction in ("following", "previous", "same"):
        return (
            DateMention(
                start, match.end(), "anchored", "weekend", offset=ANCHOR_SHIFT[direction], unit="weekend"
            ),
        )
    offset = {"last": -1, "this": 0, "next": 1, "past": -1}.get(direction or "")
    return (
        DateMention(
            start,
            match.end(),
            "relative",
            "weekend",
            offset=offset,
            unit="weekend",
            direction=direction,
            part=part_of(match),
        ),
    )


def this_unit(match: re.Match[str], text: str) -> Mentions:
    words = match["dir"].lower().split()
    if words[-1] in ANCHOR_ONLY:  # "the same week" is tied to the day spoken of before
        return NOTHING
    offset = {"last": -1, "next": 1, "past": -1, "coming": 1}.get(words[-1])
    if offset is None:
        offset = {"last": -1, "next": 1}.get(words[0], 0)
    return (
        DateMention(
            *match.span(), "relative", "this_unit", offset=offset, unit=match["unit"], part=part_of(match)
        ),
    )


def before_last(match: re.Match[str], text: str) -> Mentions:
    offset = -2 if match["before"] else 2
    return (DateMention(*match.span(), "relative", "this_unit", offset=offset, unit=match["unit"]),)


def year_end(match: re.Match[str], text: str) -> Mentions:
    return (DateMention(*match.span(), "relative", "this_unit", offset=0, unit="year", part="end"),)


def vague(match: re.Match[str], text: str) -> Mentions:
    return (DateMention(*match.span(), "vague", "vague"),)


def _unit(word: str) -> tuple[str, int]:
    unit = word.lower().rstrip("s")
    return ("week", 2) if unit == "fortnight" else (unit, 1)


def ago(match: re.Match[str], text: str) -> Mentions:
    unit, size = _unit(match["unit"])
    count = count_of(match["n"]) * size
    word = match["word"].split()[0]
    kind = "relative" if word in ("ago", "from", "hence") else "anchored"
    back = word in ("ago", "earlier", "before", "previously", "prior")
    return (DateMention(*match.span(), kind, "ago", offset=-count if back else count, unit=unit),)


def in_units(match: re.Match[str], text: str) -> Mentions:
    if context.ranks_before(text, match.start()):
        return (DateMention(*match.span(), "vague", "vague"),)
    unit, size = _unit(match["unit"])
    return (
        DateMention(
            *match.span(),
            "relative",
            "in_units",
            direction="in",
            offset=count_of(match["n"]) * size,
            unit=unit,
        ),
    )


def anchored(match: re.Match[str], text: str) -> Mentions:
    unit = match["unit"] or match["unit2"]
    if match["word"]:
        offset = 1 if match["word"] == "after" else -1
    else:
        offset = ANCHOR_SHIFT[direction_of(match["dir"]) or "same"]
    unit = "day" if unit in WHOLE_DAYS else unit
    return (DateMention(*match.span(), "anchored", "anchored", offset=offset, unit=unit),)


def eve(match: re.Match[str], text: str) -> Mentions:
    return (DateMention(*match.span(), "anchored", "eve", offset=-1, unit="day"),)
