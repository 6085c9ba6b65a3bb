"""Which builder reads which rule's match."""

from __future__ import annotations

from service.extraction.dates import build_days as d
from service.extraction.dates import build_periods as p
from service.extraction.dates import build_relative as r
from service.extraction.dates.fields import Builder

# A rule's name is that of its builder.
BUILDERS: dict[str, Builder] = {
    "iso": d.iso,
    "iso_month": p.iso_month,
    "numeric": d.numeric,
    "proclaimed": d.proclaimed,
    "month_days": d.month_days,
    "days_month": d.days_month,
    "month_day": d.month_day,
    "day_month": d.day_month,
    "weekday_ordinal": d.weekday_ordinal,
    "nth_day": d.nth_day,
    "holiday": d.holiday,
    "months": p.months,
    "nth_weekday": d.nth_weekday,
    "month_year": p.month_year,
    "month_apostrophe": p.month_apostrophe,
    "month": p.month,
    "quarter": p.quarter,
    "half": p.half,
    "season": p.season,
    "fiscal": p.fiscal,
    "years": p.years,
    "year": p.year,
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
