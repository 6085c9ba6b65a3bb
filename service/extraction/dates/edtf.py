"""Days, months and longer spans as EDTF values (ISO 8601-2) with their first and last day."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from service.extraction.document import Day

Bounds = tuple[date, date, str]
"""First day, last day, precision."""

FIRST_YEAR, LAST_YEAR = 1700, 2200


def one_day(day: date) -> Bounds:
    return day, day, "day"


def month(year: int, number: int) -> Bounds:
    """A calendar month; `number` may run over: month 13 is the next January."""
    year, number = year + (number - 1) // 12, (number - 1) % 12 + 1
    return date(year, number, 1), date(year, number, monthrange(year, number)[1]), "month"


def months(year: int, number: int, count: int, precision: str) -> Bounds:
    """`count` months from one on: a quarter, a half, a season."""
    return month(year, number)[0], month(year, number + count - 1)[1], precision


def year(number: int) -> Bounds:
    return date(number, 1, 1), date(number, 12, 31), "year"


def week(day: date) -> Bounds:
    """Monday to Sunday around `day`."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6), "week"


def weekend(day: date) -> Bounds:
    """Saturday and Sunday of the week around `day`."""
    saturday = day + timedelta(days=5 - day.weekday())
    return saturday, saturday + timedelta(days=1), "range"


def value(first: date, last: date, precision: str) -> str:
    """`2025-03-28`, `2025-03`, `2025`, `2025-03-31/2025-04-06`, `2025-07/2025-09`, `2024/2025`."""
    if first == last:
        return first.isoformat()
    whole_months = first.day == 1 and (last + timedelta(days=1)).day == 1
    if precision in ("day", "week") or not whole_months:
        return f"{first.isoformat()}/{last.isoformat()}"
    if precision == "year" or (precision == "range" and (first.month, last.month) == (1, 12)):
        whole = f"{first.year:04}", f"{last.year:04}"
    else:
        whole = f"{first:%Y-%m}", f"{last:%Y-%m}"
    return whole[0] if whole[0] == whole[1] else "/".join(whole)


def to_day(text: str, start: int, end: int, bounds: Bounds) -> Day:
    first, last, precision = bounds
    return Day(text[start:end], start, end, value(first, last, precision), first, last, precision)


def yearless(month_number: int, day: int | None) -> str:
    """`XXXX-04-28` or `XXXX-04`: a day or a month whose year cannot be told."""
    return f"XXXX-{month_number:02}" + ("" if day is None else f"-{day:02}")
