"""A rule: a name and a pattern over masked text.

Patterns are written with the mask's letters as `<P>`, `<C>`, ... and a plain space for any white
space; both are put into their real form here. `(?(DEFINE)...)` parts are shared by name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import regex

LETTERS = {
    "P": "\ue000",  # a person, or a collective side, with its title and apposition
    "C": "\ue001",  # a country or bloc, or a seat of power that stands for one
    "A": "\ue002",  # an adjective or a noun of a people
    "G": "\ue003",  # a party
    "O": "\ue004",  # any other name
    "S": "\ue005",  # a region or a city
    "D": "\ue006",  # a date
    "R": "\ue007",  # a rate
    "M": "\ue008",  # money
    "N": "\ue009",  # a count of votes or seats
    "H": "\ue00a",  # he, she, they
}


def compile_pattern(pattern: str, flags: int = 0) -> regex.Pattern[str]:
    """`pattern` with `<P>` for a person's mention and so on, a space for white space."""
    for name, letter in LETTERS.items():
        pattern = pattern.replace(f"<{name}>", f"(?<!{letter}){letter}++")
    pattern = pattern.replace("\n", "")
    pattern = regex.sub(r" {2,}", "", pattern)
    pattern = regex.sub(r" (?![?*+{])", r"\\ ++", pattern)
    return regex.compile(pattern, flags)


@dataclass(frozen=True, slots=True)
class Rule:
    """`name` is told in the answer; `pattern` reads masked text, and only where `needs` is found."""

    name: str
    source: str
    needs: str
    pattern: regex.Pattern[str] = field(init=False, repr=False, compare=False)
    prefilter: re.Pattern[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "pattern", compile_pattern(self.source, regex.I))
        object.__setattr__(self, "prefilter", re.compile(self.needs, re.I))

    def find(self, masked: str, start: int, end: int) -> Iterator[regex.Match[str]]:
        """Matches in `masked[start:end]` from left to right, none overlapping."""
        if self.prefilter.search(masked, start, end):
            yield from self.pattern.finditer(masked, start, end)
