"""Mentions that name stretches of the calendar: months, quarters, halves, seasons, years."""

from __future__ import annotations

import re

from service.extraction.dates import context
from service.extraction.dates.fields import (
    NOTHING,
    NTH,
    Mentions,
    direction_of,
    group,
    part_of,
    range_of,
    shift_of,
    year_of,
)
from service.extraction.dates.mention import DateMention
from service.extraction.dates.words import (
    SEASON_START,
    month_number,
)


def iso_month(match: re.Match[str], text: str) -> Mentions:
    year, month = int(match["year"]), int(match["month"])
    if month == year % 100 + 1:  # 2011-12 is two years
        return _year_range(match, year, year + 1)
    return (DateMention(*match.span(), "month", "iso", year=year, month=month),)


def months(match: re.Match[str], text: str) -> Mentions:
    """January to March 2025; between March and May; March-April."""
    one, two = month_number(match["month"]), month_number(match["month2"])
    year, year2 = year_of(match, "year"), year_of(match, "year2")
    shift = shift_of(match["relyear"])
    unit = None if shift is None else "year"
    if year is None and year2 is not None:
        year = year2 if one <= two else year2 - 1
    first_end = max(match.end("month"), match.end("year"))
    first = DateMention(match.start(), first_end, "month", "months", year, one, offset=shift, unit=unit)
    last = DateMention(
        match.start("month2"), match.end(), "month", "months", year2, two, offset=shift, unit=unit
    )
    if match["join"].strip() == "and" and not context.is_between(text, match.start()) and one % 12 + 1 != two:
        if year2 is None and not context.is_month(text, match["month"], first.start, first.end, None):
            return NOTHING
        return first, last
    if year2 is None and not context.is_month(text, match["month"], match.start(), match.end(), None):
        return NOTHING
    return (range_of(match, first, last, "months"),)


def month_year(match: re.Match[str], text: str) -> Mentions:
    return (
        DateMention(
            *match.span(),
            "month",
            "month_year",
            year=int(match["year"]),
            month=month_number(match["month"]),
            part=part_of(match),
        ),
    )


def month_apostrophe(match: re.Match[str], text: str) -> Mentions:
    yy = int(match["yy"])
    year = yy + (2000 if yy < 50 else 1900)
    return (DateMention(*match.span(), "month", "month_year", year=year, month=month_number(match["month"])),)


def month(match: re.Match[str], text: str) -> Mentions:
    direction, shift = direction_of(match["dir"]), shift_of(match["relyear"])
    part = part_of(match)
    if not (direction or shift is not None) and not context.is_month(
        text, match["month"], match.start("month"), match.end(), part
    ):
        return NOTHING
    return (
        DateMention(
            *match.span(),
            "month",
            "month",
            month=month_number(match["month"]),
            direction=direction,
            offset=shift,
            unit=None if shift is None else "year",
            part=part,
        ),
    )


def quarter(match: re.Match[str], text: str) -> Mentions:
    number = int(group(match, "q", "q_after") or NTH[(match["nth"] or "first").lower()])
    if number > 4:
        return NOTHING
    shift = shift_of(group(match, "relyear", "relyear2"))
    if shift is None and re.search(r"\syear\Z", match[0]):
        shift = 0
    return (
        DateMention(
            *match.span(),
            "quarter",
            "quarter",
            year=year_of(match, "year", "year_before"),
            month=number * 3 - 2,
            offset=shift,
            unit=None if shift is None else "year",
        ),
    )


def half(match: re.Match[str], text: str) -> Mentions:
    number = int(match["h"] or NTH[match["nth"].lower()])
    year = year_of(match, "year")
    shift = None if year else shift_of(match["relyear"] or "the")
    return (
        DateMention(
            *match.span(),
            "half",
            "half",
            year=year,
            month=number * 6 - 5,
            offset=shift,
            unit=None if year else "year",
        ),
    )


def season(match: re.Match[str], text: str) -> Mentions:
    direction, shift = direction_of(match["dir"]), shift_of(match["relyear"])
    year = year_of(match, "year")
    if not context.is_season(
        text, match["season"], match.start(), match.end(), bool(direction or year or match["relyear"])
    ):
        return NOTHING
    return (
        DateMention(
            *match.span(),
            "season",
            "season",
            year=year,
            month=SEASON_START[match["season"].lower()],
            direction=direction,
            offset=shift,
            unit=None if shift is None else "year",
            part=part_of(match),
        ),
    )


def fiscal(match: re.Match[str], text: str) -> Mentions:
    year = int(match["fy"] or match["year"])
    if year < 100:
        year += 2000 if year < 50 else 1900
    return (DateMention(*match.span(), "year", "fiscal", year=year),) if 1800 <= year <= 2099 else NOTHING


def years(match: re.Match[str], text: str) -> Mentions:
    year = int(match["year"])
    if not context.is_year(text, match.start(), match.start() + 4, year, joined=True):
        return NOTHING
    if match["year2"]:
        other = int(match["year2"])
        if other < 100:
            other += year // 100 * 100 + (100 if other < year % 100 else 0)
        return _year_range(match, year, other) if year < other <= year + 100 else NOTHING
    other = int(match["year3"])
    if other > year and (match["word"] != "and" or context.is_between(text, match.start())):
        return _year_range(match, year, other)
    return (DateMention(match.start(), match.start() + 4, "year", "year", year=year),)


def _year_range(match: re.Match[str], year: int, other: int) -> Mentions:
    first = DateMention(match.start(), match.start() + 4, "year", "years", year=year)
    last = DateMention(match.end() - 4, match.end(), "year", "years", year=other)
    return (range_of(match, first, last, "years"),)


def year(match: re.Match[str], text: str) -> Mentions:
    number, part = int(match["year"]), part_of(match)
    if not part and not context.is_year(text, match.start(), match.end(), number):
        return NOTHING
    return (DateMention(*match.span(), "year", "year", year=number, part=part),)
