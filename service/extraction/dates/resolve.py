"""Which day a mention means, given the day of publication, the tense and the day spoken of before."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

from service.extraction.dates import edtf
from service.extraction.dates.edtf import Bounds
from service.extraction.dates.mention import DateMention
from service.extraction.document import Day

SPANS = {"quarter": (3, "quarter"), "half": (6, "range"), "season": (3, "range"), "month": (1, "month")}


def resolve(
    mention: DateMention,
    text: str,
    published: date | None,
    tense: str = "past",
    anchor: Day | None = None,
) -> Day | None:
    """The day, month, ... that `mention` means, or `None` where nothing can be told.

    `tense` of the clause: past, future or none. `anchor` is the day that the text spoke of before,
    for "the next day" and "a week earlier". A year that nobody tells gives `XXXX-04-28`, with
    `earliest` and `latest` `None`. "Two weeks ago" is the whole week, "18 months ago" the month.
    """
    if mention.kind == "vague":
        return None
    try:
        if mention.kind == "range":
            return _range(mention, text, published, tense)
        bounds = _bounds(mention, published, tense, anchor)
    except (ValueError, OverflowError):  # before the year 1, or a 31st that the month has not
        return None
    if bounds is not None:
        first, last, _ = bounds
        if not (first.year >= edtf.FIRST_YEAR and last.year <= edtf.LAST_YEAR):
            return None
        return edtf.to_day(text, mention.start, mention.end, bounds)
    return _yearless(mention, text, published)


def _yearless(mention: DateMention, text: str, published: date | None) -> Day | None:
    told = mention.kind in ("day", "month") and mention.month is not None
    if published is not None or not told or mention.direction or mention.offset is not None:
        return None
    value = edtf.yearless(mention.month or 1, mention.day)
    return Day(text[mention.start : mention.end], mention.start, mention.end, value, None, None, mention.kind)


def _range(mention: DateMention, text: str, published: date | None, tense: str) -> Day | None:
    one, two = mention.first, mention.last
    if one is None or two is None:
        return None
    first = resolve(one, text, published, tense)
    if first is None:
        return None
    if first.earliest is None:
        last = resolve(two, text, None)
        if last is None:
            return None
        value = f"{first.value}/{last.value}"
        return Day(text[mention.start : mention.end], mention.start, mention.end, value, None, None, "range")
    second = _bounds_after(two, first.earliest)
    if second is None or second[1] <= first.earliest:
        return None
    precision = "year" if one.kind == "year" else "range"
    bounds = edtf.to_day(text, mention.start, mention.end, (first.earliest, second[1], precision))
    return Day(bounds.text, bounds.start, bounds.end, bounds.value, bounds.earliest, bounds.latest, "range")


def _bounds_after(mention: DateMention, first: date) -> Bounds | None:
    """The end of a range: the first such day, month, ... after its beginning."""
    if mention.kind == "weekday" and mention.weekday is not None:
        return edtf.one_day(first + timedelta(days=(mention.weekday - first.weekday() - 1) % 7 + 1))
    if mention.year is not None:
        return _in_year(mention, mention.year)
    for year in (first.year, first.year + 1):
        bounds = _in_year(mention, year)
        if bounds and bounds[1] > first:
            return bounds
    return None


def _bounds(mention: DateMention, published: date | None, tense: str, anchor: Day | None) -> Bounds | None:
    if mention.direction in ("previous", "following", "same") or mention.kind == "anchored":
        return _anchored(mention, published, anchor)
    if mention.year is not None:
        return _in_year(mention, mention.year)
    if published is None:
        return None
    if mention.kind == "relative":
        return _relative(mention, published, tense)
    if mention.kind == "weekday":
        return edtf.one_day(_weekday(mention, published, tense))
    if mention.offset is not None and mention.unit == "year":
        return _in_year(mention, published.year + mention.offset)
    if mention.kind == "day" and mention.month is None:
        return _day_of_month(mention, published, tense)
    return _nearest(mention, published, tense)


def _in_year(mention: DateMention, year: int) -> Bounds | None:
    """The mention's day, month, quarter, ... in that year; `None` for 29 February in most years."""
    if mention.kind == "year":
        return edtf.year(year)
    if mention.month is None:
        return None
    if mention.kind == "day":
        day = mention.day or 1
        return (
            edtf.one_day(date(year, mention.month, day))
            if day <= monthrange(year, mention.month)[1]
            else None
        )
    count, precision = SPANS[mention.kind]
    return edtf.months(year, mention.month, count, precision)


def _nearest(mention: DateMention, published: date, tense: str) -> Bounds | None:
    """A day, month, season without its year: by the words last and next, else by the tense."""
    around = (
        range(published.year - 8, published.year + 9)
        if (mention.month, mention.day) == (2, 29)
        else range(published.year - 2, published.year + 3)
    )
    choices = [bounds for year in around if (bounds := _in_year(mention, year))]
    if mention.weekday is not None:  # "Tuesday, March 4" tells the year, if it is near
        near = [b for b in choices if b[0].weekday() == mention.weekday and _distance(b, published) < 550]
        if len(near) == 1:
            return near[0]
        choices = near or choices
    if mention.direction == "this":
        return next((b for b in choices if b[0].year == published.year), None)
    wanted = {"last": "past", "past": "past", "next": "future", "coming": "future"}.get(
        mention.direction or ""
    )
    if wanted == "past":
        return _latest(choices, lambda b: b[1] < published)
    if wanted == "future":
        return next((b for b in choices if b[0] > published), None)
    if tense == "past":
        return _latest(choices, lambda b: b[0] <= published)
    if tense == "future":
        return next((b for b in choices if b[1] >= published), None)
    return min(choices, key=lambda b: _distance(b, published))


def _latest(choices: list[Bounds], fits: Callable[[Bounds], bool]) -> Bounds | None:
    return next((b for b in reversed(choices) if fits(b)), None)


def _distance(bounds: Bounds, day: date) -> int:
    return max(0, (bounds[0] - day).days, (day - bounds[1]).days)


def _day_of_month(mention: DateMention, published: date, tense: str) -> Bounds | None:
    """ "the 28th", of this month or of the one before or after."""
    shifts = [mention.offset] if mention.unit == "month" and mention.offset is not None else [-2, -1, 0, 1, 2]
    days = []
    for shift in shifts:
        first, last, _ = edtf.month(published.year, published.month + shift)
        if (mention.day or 1) <= last.day:
            days.append(edtf.one_day(first.replace(day=mention.day or 1)))
    if mention.weekday is not None:
        days = [b for b in days if b[0].weekday() == mention.weekday]
    if len(shifts) == 1:
        return days[0] if days else None
    if tense == "past":
        return _latest(days, lambda b: b[0] <= published)
    if tense == "future":
        return next((b for b in days if b[0] >= published), None)
    return min(days, key=lambda b: _distance(b, published), default=None)


def _weekday(mention: DateMention, published: date, tense: str) -> date:
    day = mention.weekday or 0
    monday = published - timedelta(days=published.weekday())
    back = timedelta(days=(published.weekday() - day) % 7)
    ahead = timedelta(days=(day - published.weekday() - 1) % 7 + 1)
    if mention.direction == "from" and mention.offset is not None:
        # "Friday week", "two weeks from Friday"; "a week ago Friday" counts from the last one.
        return (published - back if mention.offset < 0 else published + ahead) + timedelta(
            weeks=mention.offset
        )
    if mention.offset is not None:
        return monday + timedelta(days=day, weeks=mention.offset)
    if mention.direction in ("last", "past"):
        return published - (back or timedelta(days=7))
    if mention.direction == "next":
        return monday + timedelta(days=day, weeks=1)
    if mention.direction == "coming":
        return published + ahead
    if mention.direction == "this":
        this_week = monday + timedelta(days=day)
        if tense == "future" and this_week < published:
            return published + ahead
        return published - back if tense == "past" and this_week > published else this_week
    return published + ahead if tense == "future" else published - back


def _shifted(day: date, unit: str, offset: int) -> Bounds | None:
    """The day, week, month, ... that lies `offset` units from the one around `day`."""
    match unit:
        case "day":
            return edtf.one_day(day + timedelta(days=offset))
        case "week":
            return edtf.week(day + timedelta(weeks=offset))
        case "weekend":
            return edtf.weekend(day + timedelta(weeks=offset))
        case "month":
            return edtf.month(day.year, day.month + offset)
        case "quarter":
            return edtf.months(day.year, (day.month - 1) // 3 * 3 + 1 + 3 * offset, 3, "quarter")
        case "year":
            return edtf.year(day.year + offset)
    return None


def _relative(mention: DateMention, published: date, tense: str) -> Bounds | None:
    unit, offset = mention.unit or "day", mention.offset
    if mention.direction == "in" and tense == "past":
        return None  # "fell in two days" is a duration
    if unit != "weekend":
        return _shifted(published, unit, offset or 0)
    started = published.weekday() >= 5
    if mention.direction == "coming":
        offset = 1 if started else 0
    elif mention.direction == "past" or (offset is None and tense != "future"):
        offset = 0 if started and mention.direction != "past" else -1
    return _shifted(published, "weekend", offset or 0)


def _anchored(mention: DateMention, published: date | None, anchor: Day | None) -> Bounds | None:
    base = anchor.earliest if anchor else None
    latest = (anchor.latest if anchor else None) or base
    if mention.kind == "anchored":
        if base is None or latest is None:
            return None
        unit, offset = mention.unit or "day", mention.offset or 0
        if mention.weekday is not None:
            monday = edtf.week(base)[0]
            return edtf.one_day(monday + timedelta(days=mention.weekday, weeks=offset))
        if not _fine_enough(anchor, unit):
            return None
        return _shifted(latest if offset > 0 else base, unit, offset)
    backwards = mention.direction == "previous"
    day = base or (published if backwards else None)
    if day is None or (latest is None and not backwards):
        return None
    if mention.kind == "weekday":
        return edtf.one_day(_beside(mention.weekday or 0, day, mention.direction or "same"))
    choices = [b for year in range(day.year - 2, day.year + 3) if (b := _in_year(mention, year))]
    if backwards:
        return _latest(choices, lambda b: b[1] < day)
    if mention.direction == "following":
        return next((b for b in choices if b[0] > (latest or day)), None)
    return next((b for b in choices if b[0] <= day <= b[1]), None)


def _beside(weekday: int, day: date, direction: str) -> date:
    if direction == "previous":
        return day - timedelta(days=(day.weekday() - weekday - 1) % 7 + 1)
    if direction == "following":
        return day + timedelta(days=(weekday - day.weekday() - 1) % 7 + 1)
    return day + timedelta(days=weekday - day.weekday())


FINENESS = {"day": 0, "week": 1, "weekend": 1, "range": 1, "month": 2, "quarter": 3, "year": 4}


def _fine_enough(anchor: Day | None, unit: str) -> bool:
    """A month cannot tell "the next day", nor a year "the same month"."""
    return anchor is not None and FINENESS.get(anchor.precision, 0) <= FINENESS.get(unit, 0)
