"""From a pattern's match to mentions: the fields read, and the look-alikes turned away."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import replace

from service.extraction.dates import context
from service.extraction.dates.mention import DateMention
from service.extraction.dates.words import (
    ORDINAL_OF,
    SEASON_START,
    month_number,
    weekday_number,
    year_in_words,
)
from service.extraction.numbers.numerals import parse_number

Mentions = tuple[DateMention, ...]
Builder = Callable[[re.Match[str], str], Mentions]

NOTHING: Mentions = ()
DIRECTIONS = {"preceding": "previous", "prior": "previous", "subsequent": "following"}
SHIFT = {"last": -1, "this": 0, "next": 1, "the": 0}
ANCHOR_SHIFT = {"same": 0, "next": 1, "following": 1, "previous": -1, "past": -1, "coming": 1}
ANCHOR_ONLY = ("same", "previous", "preceding", "following")
WHOLE_DAYS = ("morning", "afternoon", "evening", "night", "nights")
NTH = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "latter": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "final": 4}


def _day_number(text: str) -> int:
    return int(text.rstrip("stndrhSTNDRH"))


def _possible(month: int | None, day: int, year: int | None = None) -> bool:
    return 1 <= day <= (31 if month is None else monthrange(year or 2024, month)[1])


def _group(match: re.Match[str], *names: str) -> str | None:
    """The first of these groups that the pattern has and that took part."""
    found = match.groupdict()
    return next((found[name] for name in names if found.get(name)), None)


def _year(match: re.Match[str], *names: str) -> int | None:
    year = _group(match, *names)
    return int(year) if year else None


def _direction(words: str | None) -> str | None:
    """"this coming" -> coming, "the previous" -> previous."""
    if not words:
        return None
    word = words.lower().split()[-1]
    return DIRECTIONS.get(word, word)


def _shift(word: str | None) -> int | None:
    """"last", as in last year, -> -1."""
    return None if word is None else SHIFT[word.lower().split()[-1]]


def _weekday(name: str | None) -> int | None:
    return weekday_number(name) if name else None


def _part(match: re.Match[str]) -> str | None:
    part = _group(match, "part")
    return re.split(r"[\s-]", part.lower())[0] if part else None


def _count(words: str) -> int:
    return int(parse_number(words) or 0)


def _calendar_day(match: re.Match[str], month: str, day: int, form: str, **fields: int | str | None) -> Mentions:
    shift = _shift(_group(match, "relyear"))
    year = _year(match, "year", "year_tight", "year_dash")
    number = month_number(month)
    if not _possible(number, day, year):
        return NOTHING
    mention = DateMention(
        *match.span(),
        "day",
        form,
        year=year,
        month=number,
        day=day,
        weekday=_weekday(_group(match, "weekday")),
        direction=_direction(_group(match, "dir")),
        offset=shift,
        unit=None if shift is None else "year",
    )
    return (mention,) if not fields else (replace(mention, **fields),)  # type: ignore[arg-type]


def iso(match: re.Match[str], text: str) -> Mentions:
    year, month = int(match["year"]), int(match["month"] or match["month_slash"])
    day = int(match["day"] or match["day_slash"])
    if not _possible(month, day, year):
        return NOTHING
    return (DateMention(*match.span(), "day", "iso", year=year, month=month, day=day),)


def iso_month(match: re.Match[str], text: str) -> Mentions:
    year, month = int(match["year"]), int(match["month"])
    if month == year % 100 + 1:  # 2011-12 is two years
        return _year_range(match, year, year + 1)
    return (DateMention(*match.span(), "month", "iso", year=year, month=month),)


def numeric(match: re.Match[str], text: str) -> Mentions:
    a, b, year = int(match["a"]), int(match["b"]), int(match["year"])
    if match["sep"] != match["sep2"] or (len(match["year"]) == 2 and match["sep"] != "/"):
        return NOTHING
    if year < 100:
        year += 2000 if year < 50 else 1900
    month_first = match["sep"] == "/" and a <= 12
    month, day = (a, b) if month_first else (b, a)
    if not 1 <= month <= 12 or not _possible(month, day, year):
        month, day = day, month
    if not 1 <= month <= 12 or not _possible(month, day, year):
        return NOTHING
    ambiguous = a <= 12 and b <= 12 and a != b
    return (DateMention(*match.span(), "day", "numeric", year=year, month=month, day=day, ambiguous=ambiguous),)


def proclaimed(match: re.Match[str], text: str) -> Mentions:
    year = year_in_words(match["words"]) if match["words"] else None
    if match["words"] and year is None:
        return NOTHING
    built = _calendar_day(match, match["month"], ORDINAL_OF[match["ordinal"]], "proclaimed")
    return tuple(replace(mention, year=year or mention.year) for mention in built)


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
    shift = _shift(match["relyear"])
    year, year2 = _year(match, "year"), _year(match, "year2")
    months = month_number(one[0]), month_number(two[0])
    days = _day_number(one[1]), _day_number(two[1])
    if not _possible(months[0], days[0]) or not _possible(months[1], days[1]):
        return NOTHING
    if year is None and year2 is not None:
        year = year2 if months <= (months[1], 0) or months[0] <= months[1] else year2 - 1
    elif year is not None and year2 is None:
        year2 = year if months[0] <= months[1] else year + 1
    unit = None if shift is None else "year"
    first = DateMention(
        match.start(), one[2], "day", "days", year, months[0], days[0], _weekday(match["weekday"]), None, shift, unit
    )
    last = DateMention(
        two[2], match.end(), "day", "days", year2, months[1], days[1], _weekday(match["weekday2"]), None, shift, unit
    )
    in_order = months[0] != months[1] or days[0] < days[1] or (year or 0) < (year2 or 0)
    if not match["and"] or context.is_between(match.string, match.start()):
        if not in_order:
            return (first,)
        return (_range(match, first, last, "days"),)
    one_day_on = months[0] == months[1] and days[1] == days[0] + 1
    return (_range(match, first, last, "days"),) if one_day_on else (first, last)


def _range(match: re.Match[str], first: DateMention, last: DateMention, form: str) -> DateMention:
    return DateMention(*match.span(), "range", form, first=first, last=last)


def month_day(match: re.Match[str], text: str) -> Mentions:
    return _calendar_day(match, match["month"], _day_number(match["day"]), "month_day")


def day_month(match: re.Match[str], text: str) -> Mentions:
    if context.counts_before(text, match.start()):
        return NOTHING
    return _calendar_day(match, match["month"], _day_number(match["day"]), "day_month")


def weekday_ordinal(match: re.Match[str], text: str) -> Mentions:
    day = _day_number(match["day"])
    if not _possible(None, day):
        return NOTHING
    return (DateMention(*match.span(), "day", "ordinal", day=day, weekday=_weekday(match["weekday"])),)


def nth_day(match: re.Match[str], text: str) -> Mentions:
    shift = _shift(match["relmonth"])
    if shift is None and not context.takes_a_time(text, match.start() - 4):
        return NOTHING
    unit = None if shift is None else "month"
    return (DateMention(*match.span(), "day", "ordinal", day=_day_number(match["day"]), offset=shift, unit=unit),)


def holiday(match: re.Match[str], text: str) -> Mentions:
    eve = match["eve"] == "Eve"
    if match["name"] == "Christmas":
        month, day = 12, 24 if eve else 25
    else:
        month, day = (12, 31) if eve else (1, 1)
    return (DateMention(*match.span(), "day", "holiday", year=_year(match, "year"), month=month, day=day),)


def months(match: re.Match[str], text: str) -> Mentions:
    """January to March 2025; between March and May; March-April."""
    one, two = month_number(match["month"]), month_number(match["month2"])
    year, year2 = _year(match, "year"), _year(match, "year2")
    shift = _shift(match["relyear"])
    unit = None if shift is None else "year"
    if year is None and year2 is not None:
        year = year2 if one <= two else year2 - 1
    first_end = max(match.end("month"), match.end("year"))
    first = DateMention(match.start(), first_end, "month", "months", year, one, offset=shift, unit=unit)
    last = DateMention(match.start("month2"), match.end(), "month", "months", year2, two, offset=shift, unit=unit)
    if match["join"].strip() == "and" and not context.is_between(text, match.start()) and one % 12 + 1 != two:
        if year2 is None and not context.is_month(text, match["month"], first.start, first.end, None):
            return NOTHING
        return first, last
    if year2 is None and not context.is_month(text, match["month"], match.start(), match.end(), None):
        return NOTHING
    return (_range(match, first, last, "months"),)


def month_year(match: re.Match[str], text: str) -> Mentions:
    return (
        DateMention(
            *match.span(),
            "month",
            "month_year",
            year=int(match["year"]),
            month=month_number(match["month"]),
            part=_part(match),
        ),
    )


def month_apostrophe(match: re.Match[str], text: str) -> Mentions:
    yy = int(match["yy"])
    year = yy + (2000 if yy < 50 else 1900)
    return (DateMention(*match.span(), "month", "month_year", year=year, month=month_number(match["month"])),)


def month(match: re.Match[str], text: str) -> Mentions:
    direction, shift = _direction(match["dir"]), _shift(match["relyear"])
    part = _part(match)
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
    number = int(_group(match, "q", "q_after") or NTH[(match["nth"] or "first").lower()])
    if number > 4:
        return NOTHING
    shift = _shift(_group(match, "relyear", "relyear2"))
    if shift is None and re.search(r"\syear\Z", match[0]):
        shift = 0
    return (
        DateMention(
            *match.span(),
            "quarter",
            "quarter",
            year=_year(match, "year", "year_before"),
            month=number * 3 - 2,
            offset=shift,
            unit=None if shift is None else "year",
        ),
    )


def half(match: re.Match[str], text: str) -> Mentions:
    number = int(match["h"] or NTH[match["nth"].lower()])
    year = _year(match, "year")
    shift = None if year else _shift(match["relyear"] or "the")
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
    direction, shift = _direction(match["dir"]), _shift(match["relyear"])
    year = _year(match, "year")
    if not context.is_season(text, match["season"], match.start(), match.end(), bool(direction or year or match["relyear"])):
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
            part=_part(match),
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
    return (_range(match, first, last, "years"),)


def year(match: re.Match[str], text: str) -> Mentions:
    number, part = int(match["year"]), _part(match)
    if not part and not context.is_year(text, match.start(), match.end(), number):
        return NOTHING
    return (DateMention(*match.span(), "year", "year", year=number, part=part),)


def before_yesterday(match: re.Match[str], text: str) -> Mentions:
    return (DateMention(*match.span(), "relative", "today", offset=-2 if match["yesterday"] else 2, unit="day"),)


def today(match: re.Match[str], text: str) -> Mentions:
    word = (match["word"] or "").lower()
    offset = {"yesterday": -1, "tomorrow": 1}.get(word, -1 if match["last_night"] else 0)
    return (DateMention(*match.span(), "relative", "today", offset=offset, unit="day", part=_part(match)),)


def weekdays(match: re.Match[str], text: str) -> Mentions:
    one, two = weekday_number(match["weekday"]), weekday_number(match["weekday2"])
    shift = _shift(match["week"])
    unit = None if shift is None else "week"
    first = DateMention(match.start(), match.end("weekday"), "weekday", "weekdays", weekday=one, offset=shift, unit=unit)
    last = DateMention(match.start("weekday2"), match.end(), "weekday", "weekdays", weekday=two, offset=shift, unit=unit)
    if match["word"] == "and" and (one + 1) % 7 != two:
        return first, last
    return (_range(match, first, last, "weekdays"),)


def weekday_from(match: re.Match[str], text: str) -> Mentions:
    if match["word"] in ("after", "before"):
        return NOTHING
    count = _count(match["n"]) * (-1 if match["word"] == "ago" else 1)
    day = weekday_number(match["weekday"])
    return (
        DateMention(*match.span(), "weekday", "weekday_from", weekday=day, direction="from", offset=count, unit="week"),
    )


def week_weekday(match: re.Match[str], text: str) -> Mentions:
    day, shift = weekday_number(match["weekday"]), _shift(match["week"])
    return (DateMention(*match.span(), "weekday", "weekday", weekday=day, offset=shift, unit="week"),)


def weekday(match: re.Match[str], text: str) -> Mentions:
    if match["name"]:  # Super Tuesday, Good Friday: a day of its own, which no week tells
        return (DateMention(*match.span(), "vague", "named_day"),)
    if text[max(0, match.start() - 8) : match.start()].lower() == "mail on ":
        return NOTHING
    direction = _direction(match["dir"])
    shift = None
    week = match["week"]
    if week and week.startswith("the"):
        direction = _direction(week)
        return (
            DateMention(
                *match.span(), "anchored", "weekday", weekday=weekday_number(match["weekday"]),
                offset=ANCHOR_SHIFT[direction or "same"], unit="week",
            ),
        )
    shift = _shift(week)
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
            part=_part(match),
        ),
    )


def short_weekday(match: re.Match[str], text: str) -> Mentions:
    return (DateMention(*match.span(), "weekday", "weekday", weekday=weekday_number(match["weekday"])),)


def weekend(match: re.Match[str], text: str) -> Mentions:
    direction = _direction(match["dir"])
    start = match.start("the") if match["the"] else match.start()
    if direction in ("following", "previous", "same"):
        return (
            DateMention(start, match.end(), "anchored", "weekend", offset=ANCHOR_SHIFT[direction], unit="weekend"),
        )
    offset = {"last": -1, "this": 0, "next": 1, "past": -1}.get(direction or "")
    return (
        DateMention(
            start, match.end(), "relative", "weekend", offset=offset, unit="weekend", direction=direction, part=_part(match)
        ),
    )


def this_unit(match: re.Match[str], text: str) -> Mentions:
    words = match["dir"].lower().split()
    if words[-1] in ANCHOR_ONLY:  # "the same week" is tied to the day spoken of before
        return NOTHING
    offset = {"last": -1, "next": 1, "past": -1, "coming": 1}.get(words[-1])
    if offset is None:
        offset = {"last": -1, "next": 1}.get(words[0], 0)
    return (DateMention(*match.span(), "relative", "this_unit", offset=offset, unit=match["unit"], part=_part(match)),)


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
    count = _count(match["n"]) * size
    word = match["word"].split()[0]
    kind = "relative" if word in ("ago", "from", "hence") else "anchored"
    back = word in ("ago", "earlier", "before", "previously", "prior")
    return (DateMention(*match.span(), kind, "ago", offset=-count if back else count, unit=unit),)


def in_units(match: re.Match[str], text: str) -> Mentions:
    if context.ranks_before(text, match.start()):
        return (DateMention(*match.span(), "vague", "vague"),)
    unit, size = _unit(match["unit"])
    return (
        DateMention(*match.span(), "relative", "in_units", direction="in", offset=_count(match["n"]) * size, unit=unit),
    )


def anchored(match: re.Match[str], text: str) -> Mentions:
    unit = match["unit"] or match["unit2"]
    if match["word"]:
        offset = 1 if match["word"] == "after" else -1
    else:
        offset = ANCHOR_SHIFT[_direction(match["dir"]) or "same"]
    unit = "day" if unit in WHOLE_DAYS else unit
    return (DateMention(*match.span(), "anchored", "anchored", offset=offset, unit=unit),)


def eve(match: re.Match[str], text: str) -> Mentions:
    return (DateMention(*match.span(), "anchored", "eve", offset=-1, unit="day"),)


# A rule's name is that of its builder.
BUILDERS: dict[str, Builder] = {
    "iso": iso,
    "iso_month": iso_month,
    "numeric": numeric,
    "proclaimed": proclaimed,
    "month_days": month_days,
    "days_month": days_month,
    "month_day": month_day,
    "day_month": day_month,
    "weekday_ordinal": weekday_ordinal,
    "nth_day": nth_day,
    "holiday": holiday,
    "months": months,
    "month_year": month_year,
    "month_apostrophe": month_apostrophe,
    "month": month,
    "quarter": quarter,
    "half": half,
    "season": season,
    "fiscal": fiscal,
    "years": years,
    "year": year,
    "before_yesterday": before_yesterday,
    "today": today,
    "weekdays": weekdays,
    "weekday_from": weekday_from,
    "week_weekday": week_weekday,
    "weekday": weekday,
    "short_weekday": short_weekday,
    "weekend": weekend,
    "this_unit": this_unit,
    "before_last": before_last,
    "year_end": year_end,
    "ago": ago,
    "in_units": in_units,
    "anchored": anchored,
    "eve": eve,
    "decade": vague,
    "vague_span": vague,
    "vague_the": vague,
    "vague_ago": vague,
    "vague_ago_bare": vague,
    "vague_within": vague,
    "vague_hours": vague,
    "vague_for": vague,
    "soon": vague,
}
