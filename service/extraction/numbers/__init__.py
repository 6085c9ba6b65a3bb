"""Figures in English news: levels of duty, money, votes and seats, lengths of time."""

from service.extraction.numbers.counts import CountMention, find_counts
from service.extraction.numbers.durations import DurationMention, find_durations
from service.extraction.numbers.money import MoneyMention, find_money
from service.extraction.numbers.numerals import parse_number
from service.extraction.numbers.rates import RateMention, find_rates

__all__ = [
    "CountMention",
    "DurationMention",
    "MoneyMention",
    "RateMention",
    "find_counts",
    "find_durations",
    "find_money",
    "find_rates",
    "parse_number",
]
