"""Dates in English news: found by rules, resolved against the day of publication, never the clock."""

from service.extraction.dates.find import find_dates
from service.extraction.dates.mention import DateMention
from service.extraction.dates.resolve import resolve

__all__ = ["DateMention", "find_dates", "resolve"]
