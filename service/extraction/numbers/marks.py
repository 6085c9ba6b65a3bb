"""One pass over a text for what a figure may open with and for the words that tell its kind.

The patterns of rates, money and counts are tried only at these places: they are many and long, and
most of a text holds no figure.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cache

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from service.extraction.fold import fold, lowered
from service.extraction.numbers.numerals import ONES, TENS

_SCALES = "hundred thousand million billion".split()
# The last word of each coin's name, without the ending of a plural.
_COINS = (
    "dollar dlr euro ecu cent cts pound sterling stg pence yen yuan renminbi rupee rouble ruble peso mark "
    "franc crown kronor kroner won baht ringgit rupiah rand reais real lire lira guilder shekel zloty forint "
    "hryvnia naira taka tenge dirham riyal"
).split()
_CODES = frozenset(
    "usd cad aud nzd hkd sgd twd brl eur gbp jpy inr krw rub try uah ngn myr cny chf sek nok dkk mxn zar idr "
    "thb rmb rs. tk.".split()
)
_SHORT_CODES = frozenset(("rs", "rm", "tk"))
_KINDS: dict[str, tuple[str, ...] | list[str]] = {
    "digit": tuple("0123456789"),
    "number": (*ONES, *TENS),
    "scale": _SCALES,
    "symbol": tuple("$€£¥₹₩₽₺₴₦"),
    "coin": _COINS,
    "percent": ("%", "percent", "per cent", "per-cent", "pct"),
    "counted": ("vote", "ballot", "seat", "mandates"),
    "free": ("free", "nil"),
}


@dataclass(slots=True)
class Marks:
    """Places in the order of the text. `low` is the stretch from `start` on in lower case."""

    low: str
    start: int
    end: int
    numbers: list[int] = field(default_factory=list)
    """Where a number may open, in figures or in words."""
    codes: list[int] = field(default_factory=list)
    """Where letters stand before figures that may be a currency's."""
    found: dict[str, list[tuple[int, int]]] = field(default_factory=lambda: {kind: [] for kind in _KINDS})
    """Kind of word -> where one begins and ends."""

    def before(self, places: list[int], reach: int) -> list[int]:
        """The numbers that stand at most `reach` characters before one of these places."""
        numbers, near, at = self.numbers, [], 0
        for place in places:
            first = bisect_left(numbers, place - reach, at)
            at = bisect_left(numbers, place, first)
            near += numbers[first:at]
        return near


@cache
def _automaton() -> tuple[AhoCorasick, list[str]]:
    words = [(word, kind) for kind, some in _KINDS.items() for word in some]
    automaton = AhoCorasick(
        [word for word, _ in words], matchkind=MatchKind.LeftmostLongest, implementation=Implementation.DFA
    )
    return automaton, [kind for _, kind in words]


def find_marks(text: str, start: int = 0, end: int | None = None, low: str | None = None) -> Marks:
    """The marks of `text[start:end]`; a word is one even where it goes on ("seat" in "seats").

    `low`: the stretch folded and in lower case, where somebody has it.
    """
    end = len(text) if end is None else end
    if low is None:
        low = lowered(fold(text if end - start == len(text) else text[start:end]))
    marks = Marks(low, start, end)
    numbers, found = marks.numbers, marks.found
    automaton, kinds = _automaton()
    last_digit = -2
    for index, at, till in automaton.find_matches_as_indexes(low):
        kind = kinds[index]
        if kind == "digit":
            if last_digit != at - 1:
                _figure(marks, low, at)
            last_digit = at
        elif kind == "number":
            if not at or not (low[at - 1].isalnum() or low[at - 1] == "_"):
                numbers.append(at + start)
                if low[at:till] == "zero":
                    found["free"].append((at + start, till + start))
        elif kind == "scale":
            if low[at - 2 : at] == "a ":
                numbers.append(at + start - 2)
            elif low[at - 3 : at] == "an ":
                numbers.append(at + start - 3)
        else:
            found[kind].append((at + start, till + start))
    return marks


def _figure(marks: Marks, low: str, at: int) -> None:
    """Figures: a number may open with them, and a currency's letters may stand before them."""
    before = low[at - 1] if at else " "
    if not (before.isalnum() or before in "._"):
        marks.numbers.append(at + marks.start)
        if before != " ":
            return
    end = at - 1 if before == " " else at
    if low[max(0, end - 3) : end] in _CODES:
        marks.codes.append(end - 3 + marks.start)
    elif low[max(0, end - 2) : end] in _SHORT_CODES:
        marks.codes.append(end - 2 + marks.start)
