"""Mentions that name days of the calendar: "March 5", "5/3/2025", "the third Sunday in May"."""

from __future__ import annotations

import re

from service.extraction.dates import context
from service.extraction.dates.fields import (
    NOTHING,
    Mentions,
    day_number,
    direction_of,
    group,
    possible,
    range_of,
    shift_of,
    weekday_of,
    year_of,
)
from service.extraction.dates.mention import DateMention
from service.extraction.dates.words import (
    ORDINAL_OF,
    month_number,
    year_in_words,
)


def _calendar_day(
    match: re.Match[str], month: str, day: int, form: str, **fields: int | str | None
) -> Mentions:
    shift = shift_of(group(match, "relyear"))
    year = year_of(match, "year", "year_tight", "year_dash")
    number = month_number(month)
    if not possible(number, day, year):
        return NOTHING
    mention = DateMention(
        *match.span(),
        "day",
        form,
        year=year,
        month=number,
        day=day,
        weekday=weekday_of(group(match, "weekday")),
        direction=direction_of(group(match, "dir")),
        offset=shift,
        unit=None if shift is None else "year",
    )
    return (mention,) if not fields else (mention._replace(**fields),)  # type: ignore[arg-type]


def iso(match: re.Match[str], text: str) -> Mentions:
    year, month = int(match["year"]), int(match["month"] or match["month_slash"])
    day = int(match["day"] or match["day_slash"])
    if not possible(month, day, year):
        return NOTHING
    return (DateMention(*match.span(), "day", "iso", year=year, month=month, day=day),)


def numeric(match: re.Match[str], text: str) -> Mentions:
    a, b, year = int(match["a"]), int(match["b"]), int(match["year"])
    if match["sep"] != match["sep2"] or (len(match["year"]) == 2 and match["sep"] != "/"):
        return NOTHING
    if year < 100:
        year += 2000 if year < 50 else 1900
    month_first = match["sep"] == "/" and a <= 12
    month, day = (a, b) if month_first else (b, a)
    if not 1 <= month <= 12 or not possible(month, day, year):
        month, day = day, month
    if not 1 <= month <= 12 or not possible(month, day, year):
        return NOTHING
    ambiguous = a <= 12 and b <= 12 and a != b
    return (
        DateMention(*match.span(), "day", "numeric", year=year, month=month, day=day, ambiguous=ambiguous),
    )


def proclaimed(match: re.Match[str], text: str) -> Mentions:
    year = year_in_words(match["words"]) if match["words"] else None
    if match["words"] and year is None:
        return NOTHING
    built = _calendar_day(match, match["month"], ORDINAL_OF[match["ordinal"]], "proclaimed")
    return tuple(mention._replace(year=year or mention.year) for mention in built)


def month_days(match: re.Match[str], text: str) -> Mentions:
    """June 23-24; March 3 to 5, 2025; Nov. 8 through Nov. 28; July 4 and 5."""
    month2 = match["month2"] or match["month"]
    day2 = match["day2"] or match["day2_only"] or match["day2_tight"]
    day2_at = max(match.start("day2"), match.start("day2_only"), match.start("day2_tight"))
    first_end = max(match.end("day"), match.end("year"))
    second_start = match.start("month2") if match["month2"] else day2_at
    if match["weekday2"]:
        second_start = match.start("weekday2")
    return _days(match, (match["month"], match["day"], first_end), (month2, day2, second_start))


def days_month(match: re.Match[str], text: str) -> Mentions:
    """3-5 March 2025; 28 March to 3 April."""
    month = match["month"] or match["month2"]
    second = match.start("weekday2") if match["weekday2"] else match.start("day2")
    first_end = max(match.end("day"), match.end("month"), match.end("year"))
    return _days(match, (month, match["day"], first_end), (match["month2"], match["day2"], second))


def _days(match: re.Match[str], one: tuple[str, str, int], two: tuple[str, str, int]) -> Mentions:
    shift = shift_of(match["relyear"])
    year, year2 = year_of(match, "year"), year_of(match, "year2")
    months = month_number(one[0]), month_number(two[0])
    days = day_number(one[1]), day_number(two[1])
    if not possible(months[0], days[0]) or not possible(months[1], days[1]):
        return NOTHING
    if year is None and year2 is not None:
        year = year2 if months <= (months[1], 0) or months[0] <= months[1] else year2 - 1
    elif year is not None and year2 is None:
        year2 = year if months[0] <= months[1] else year + 1
    unit = None if shift is None else "year"
    first = DateMention(
        match.start(),
        one[2],
        "day",
        "days",
        year,
        months[0],
        days[0],
        weekday_of(match["weekday"]),
        None,
        shift,
        unit,
    )
    last = DateMention(
        two[2],
        match.end(),
        "day",
        "days",
        year2,
        months[1],
        days[1],
        weekday_of(match["weekday2"]),
        None,
        shift,
        unit,
    )
    in_order = months[0] != months[1] or days[0] < days[1] or (year or 0) < (year2 or 0)
    if not match["and"] or context.is_between(match.string, match.start()):
        if not in_order:
            return (first,)
        return (range_of(match, first, last, "days"),)
    one_day_on = months[0] == months[1] and days[1] == days[0] + 1
    return (range_of(match, first, last, "days"),) if one_day_on else (first, last)


def month_day(match: re.Match[str], text: str) -> Mentions:
    return _calendar_day(match, match["month"], day_number(match["day"]), "month_day")


def day_month(match: re.Match[str], text: str) -> Mentions:
    if context.counts_before(text, match.start()):
        return NOTHING
    return _calendar_day(match, match["month"], day_number(match["day"]), "day_month")


def weekday_ordinal(match: re.Match[str], text: str) -> Mentions:
    day = day_number(match["day"])
    if not possible(None, day):
        return NOTHING
    return (DateMention(*match.span(), "day", "ordinal", day=day, weekday=weekday_of(match["weekday"])),)


def nth_day(match: re.Match[str], text: str) -> Mentions:
    shift = shift_of(match["relmonth"])
    if shift is None and not context.takes_a_time(text, match.start() - 4):
        return NOTHING
    unit = None if shift is None else "month"
    return (
        DateMention(*match.span(), "day", "ordinal", day=day_number(match["day"]), offset=shift, unit=unit),
    )


def holiday(match: re.Match[str], text: str) -> Mentions:
    eve = match["eve"] == "Eve"
    if match["name"] == "Christmas":
        month, day = 12, 24 if eve else 25
    else:
        month, day = (12, 31) if eve else (1, 1)
    return (DateMention(*match.span(), "day", "holiday", year=year_of(match, "year"), month=month, day=day),)


def nth_weekday(match: re.Match[str], text: str) -> Mentions:
    """The first Sunday in May: as far as the month."""
    return (
        DateMention(
            *match.span(),
            "month",
            "nth_weekday",
            year=year_of(match, "year"),
            month=month_number(match["month"]),
        ),
    )
