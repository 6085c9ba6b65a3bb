"""Which builder reads which rule's match."""

from __future__ import annotations

from service.extraction.dates import build_absolute as a
from service.extraction.dates import build_relative as r
from service.extraction.dates.fields import Builder

# A rule's name is that of its builder.
BUILDERS: dict[str, Builder] = {
    "iso": a.iso,
    "iso_month": a.iso_month,
    "numeric": a.numeric,
    "proclaimed": a.proclaimed,
    "month_days": a.month_days,
    "days_month": a.days_month,
    "month_day": a.month_day,
    "day_month": a.day_month,
    "weekday_ordinal": a.weekday_ordinal,
    "nth_day": a.nth_day,
    "holiday": a.holiday,
    "months": a.months,
    "nth_weekday": a.nth_weekday,
    "month_year": a.month_year,
    "month_apostrophe": a.month_apostrophe,
    "month": a.month,
    "quarter": a.quarter,
    "half": a.half,
    "season": a.season,
    "fiscal": a.fiscal,
    "years": a.years,
    "year": a.year,
    "before_yesterday": r.before_yesterday,
    "today": r.today,
    "weekdays": r.weekdays,
    "weekday_from": r.weekday_from,
    "week_weekday": r.week_weekday,
    "weekday": r.weekday,
    "short_weekday": r.short_weekday,
    "weekend": r.weekend,
    "this_unit": r.this_unit,
    "before_last": r.before_last,
    "year_end": r.year_end,
    "ago": r.ago,
    "in_units": r.in_units,
    "anchored": r.anchored,
    "eve": r.eve,
    "decade": r.vague,
    "vague_span": r.vague,
    "vague_the": r.vague,
    "vague_ago": r.vague,
    "vague_ago_bare": r.vague,
    "vague_within": r.vague,
    "vague_hours": r.vague,
    "vague_for": r.vague,
    "soon": r.vague,
}
