"""Sums of money, as an amount and an ISO 4217 currency."""

from __future__ import annotations

import re
from dataclasses import dataclass

from service.extraction.numbers.marks import Marks, find_marks
from service.extraction.numbers.numerals import FIGURES, OPENING, SCALES, WORDS, parse_number


@dataclass(frozen=True, slots=True)
class MoneyMention:
    """`amount` in whole units of `currency` (ISO 4217)."""

    start: int
    end: int
    amount: float
    currency: str


SYMBOLS = {
    "US$": "USD",
    "C$": "CAD",
    "CA$": "CAD",
    "A$": "AUD",
    "AU$": "AUD",
    "NZ$": "NZD",
    "HK$": "HKD",
    "S$": "SGD",
    "NT$": "TWD",
    "R$": "BRL",
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₹": "INR",
    "₩": "KRW",
    "₽": "RUB",
    "₺": "TRY",
    "₴": "UAH",
    "₦": "NGN",
    "Rs": "INR",
    "Rs.": "INR",
    "RM": "MYR",
    "RMB": "CNY",
    "Rmb": "CNY",
}
CODES = (
    "USD CAD AUD NZD HKD SGD TWD BRL EUR GBP JPY INR KRW RUB TRY UAH NGN MYR CNY CHF SEK NOK DKK MXN "
    "ZAR IDR THB"
).split()
# Longest first, so that "Canadian dollars" is not "dollars".
NAMES = {
    "canadian dollar": "CAD",
    "australian dollar": "AUD",
    "hong kong dollar": "HKD",
    "new zealand dollar": "NZD",
    "singapore dollar": "SGD",
    "taiwan dollar": "TWD",
    "u.s. dollar": "USD",
    "us dollar": "USD",
    "dollar": "USD",
    "dlr": "USD",
    "euro": "EUR",
    "pound sterling": "GBP",
    "pounds sterling": "GBP",
    "stg": "GBP",
    "pound": "GBP",
    "yen": "JPY",
    "yuan": "CNY",
    "renminbi": "CNY",
    "indian rupee": "INR",
    "pakistani rupee": "PKR",
    "rupee": "INR",
    "rouble": "RUB",
    "ruble": "RUB",
    "won": "KRW",
    "mexican peso": "MXN",
    "philippine peso": "PHP",
    "argentine peso": "ARS",
    "swiss franc": "CHF",
    "french franc": "FRF",
    "belgian franc": "BEF",
    "mark": "DEM",
    "lire": "ITL",
    "lira": "TRY",
    "guilder": "NLG",
    "ecu": "XEU",
    "swedish crown": "SEK",
    "danish crown": "DKK",
    "norwegian crown": "NOK",
    "rand": "ZAR",
    "ringgit": "MYR",
    "baht": "THB",
    "rupiah": "IDR",
    "reais": "BRL",
    "real": "BRL",
    "shekel": "ILS",
    "zloty": "PLN",
    "forint": "HUF",
    "hryvnia": "UAH",
    "naira": "NGN",
    "taka": "BDT",
    "tenge": "KZT",
    "dirham": "AED",
    "riyal": "SAR",
}
_SCALE = r"(?:trillion|billion|million|thousand|lakh\scrore|crore|lakh|mln|bln|trn|bn|tn|m|k)"
_SYMBOL = r"(?:[$€£¥₹₩₽₺₴₦]|\b(?:(?:US|CA?|AU?|NZ|HK|S|NT|R)\$|Rs\.?|RMB|Rmb|RM|" + "|".join(CODES) + r"))"
_NAME = r"(?:" + "|".join(n.replace(" ", r"\s").replace(".", r"\.") for n in NAMES) + r")s?"
_MONEY = re.compile(
    rf"(?P<symbol>{_SYMBOL})\s?(?P<n>{FIGURES})(?![\d])(?:[\s-]?(?P<scale>{_SCALE})\b)?"
    rf"(?:[\s-](?P<name_after>{_NAME})\b)?"
    rf"|{OPENING}(?<![\w.,$€£])(?P<n2>{FIGURES}|"
    rf"(?i:{WORDS}))(?:[\s-]?(?P<scale2>{_SCALE})\b)?[\s-](?P<name>{_NAME})\b",
    re.IGNORECASE,
)
_REACH = 250
"""How far before its coin's name a number may begin."""
_WEIGHT = re.compile(
    r"\s(?:of\s(?!goods|imports|exports|trade|products|aid|debt|investment|damage)|a\s|per\s)", re.I
)


def find_money(
    text: str, start: int = 0, end: int | None = None, marks: Marks | None = None
) -> list[MoneyMention]:
    """Sums in `text[start:end]`, in order: "$34 billion", "34 bln dlrs", "Rs 500 crore", "£500m"."""
    end = len(text) if end is None else end
    marks = marks or find_marks(text, start, end)
    places = marks.before([coin for coin, _ in marks.found["coin"]], _REACH) + marks.codes
    for symbol, _ in marks.found["symbol"]:
        places += range(max(start, symbol - 2), symbol + 1)  # US$, C$, $
    found: list[MoneyMention] = []
    done = start
    for at in sorted(places):
        match = _MONEY.match(text, at, end) if at >= done else None
        if match is None:
            continue
        done = match.end()
        number = parse_number(match["n"] or match["n2"])
        currency = _currency(match)
        if number is None or currency is None:
            continue
        name = (match["name"] or "").lower()
        if name.rstrip("s") == "pound" and _WEIGHT.match(text, match.end()):
            continue
        for word in (match["scale"] or match["scale2"] or "").lower().split():
            number *= SCALES[word]
        found.append(MoneyMention(*match.span(), number, currency))
    return found


def _currency(match: re.Match[str]) -> str | None:
    if name := match["name"] or match["name_after"]:
        words = " ".join(name.lower().split())
        if code := NAMES.get(words) or NAMES.get(words.rstrip("s")):
            return code
    symbol = match["symbol"]
    if symbol is None:
        return None
    return SYMBOLS.get(symbol) or (symbol if symbol in CODES else None)
