"""Percentages and specific duties ("25%", "from 10 to 25 pct", "$50 a ton"), with their bounds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from service.extraction.fold import lowered
from service.extraction.numbers.marks import Marks, find_marks
from service.extraction.numbers.numerals import FIGURES, ONES, TENS, WORDS, parse_number


@dataclass(frozen=True, slots=True)
class RateMention:
    """A level. `start` and `end` take in what bounds it ("up to 25%", "from 10% to 25%").

    `minimum` and `maximum` are equal for one level, `None` on the open side; `previous` is the level
    that a change starts from. `unit` is `percent`, or the text's words ("dollars a ton", whether
    it writes "50 dollars a ton" or "$50 a ton"). `kind`: percent, specific, or free ("duty-free", 0).
    `points` marks percentage points: a move, not a level.
    """

    start: int
    end: int
    minimum: float | None
    maximum: float | None
    previous: float | None = None
    unit: str = "percent"
    points: bool = False
    kind: str = "percent"


_FRACTION = r"(?:\d{1,3}[\s-]\d/\d{1,2})"
_WORD_NUMBER = rf"(?<!\w)(?i:{WORDS}(?:[\s-]and[\s-]a[\s-]half)?)"
_FIGURE_NUMBER = rf"(?<![\w.])(?<!\d,)(?:{_FRACTION}|{FIGURES})"
_NUMBER = rf"(?:{_FIGURE_NUMBER}|{_WORD_NUMBER})"
_PERCENT_SIGN = re.compile(
    r"\s{0,8}%|(?:\s{1,8}|-)?\b(?:percent|per[\s-]?cent|pct)\b(?:[\s-](?P<points>points?))?|"
    r"\s{1,8}(?P<points2>percentage[\s-]points?)\b",
    re.I,
)
_FIGURES_AT_END = re.compile(rf"({_FIGURE_NUMBER})\Z")
_WORDS_AT_END = re.compile(rf"({_WORD_NUMBER})\Z")

_SYMBOLS = {"$": "dollars", "€": "euros", "£": "pounds", "¥": "yen", "₹": "rupees"}
_LETTERED = {
    "rs": "rupees", "tk": "taka", "rm": "ringgit", "usd": "dollars", "eur": "euros", "inr": "rupees",
    "cny": "yuan", "cad": "dollars",
}  # fmt: skip
_COINS = (
    r"(?:(?:U\.?S\.?|Canadian|Australian|Hong\sKong|Swiss|French|Belgian|New\sZealand|Singapore)\s)?"
    r"(?:dollars?|dlrs?|euros?|ecus?|cents?|cts|pounds?\ssterling|pounds?|pence|yen|yuan|rupees?|"
    r"roubles?|rubles?|pesos?|"
    r"marks?|francs?|crowns?|kronor|kroner|won|baht|ringgit|rupiah|rand|reais|real|lire|lira)"
)
_MEASURES = (
    r"(?:(?:metric|short|long)\s)?(?:tonnes?|tons?|kilograms?|kilogrammes?|kilos?|kgs?|pounds?|lbs?|"
    r"grams?|grammes?|"
    r"ounces?|carats?|litres?|liters?|hectolitres?|hectoliters?|gallons?|barrels?|bbl|bushels?|bales?|"
    r"bags?|cwt|"
    r"hundredweight|(?:square|cubic)\s(?:metres?|meters?|f(?:oo|ee)t)|metres?|meters?|yards?|pairs?|"
    r"pieces?|items?|units?|"
    r"head|animals?|birds?|dozen|vehicles?|cars?|trucks?|bottles?|packs?|packets?|parcels?|tyres?|"
    r"tires?|stems?|"
    r"watts?|kilowatts?|(?:megawatt|kilowatt)[\s-]?hours?|mwh|kwh|TEU|container)"
)
_EACH = (
    rf"(?:(?:\s(?:a|an|per|for\s(?:each|every)|the)\s|\s?/\s?)"
    rf"(?:(?:\d{{1,4}}|hundred|thousand)\s)?{_MEASURES}\b)"
)
_SPECIFIC = re.compile(
    rf"(?:(?P<symbol>(?:US|C|A|NZ|HK|S)?[$€£¥₹]|(?<!\w)(?:Rs\.?|Tk\.?|RM|USD|EUR|INR|CNY|CAD))\s?(?P<n>{FIGURES})(?:\s(?P<coin_after>{_COINS}))?"
    rf"|(?P<n2>{_NUMBER})(?P<unit>[\s-]{_COINS}))(?P<each>{_EACH})",
    re.I,
)
_EACH_AFTER = re.compile(rf"s?{_EACH}", re.I)

_FREE = re.compile(
    r"\b(?:(?:duty|tariff|tax|customs)[\s-]free\b(?![\s-](?:shop|store|retail|zone|allowance|mall|outlet))"
    r"|free\sof\s(?:all\s)?(?:import\s|customs\s)?(?:duty|duties|tariffs?)"
    r"|(?:zero|nil)[\s-](?:(?:import|customs|export)[\s-])?(?:tariffs?|dut(?:y|ies)|rated?|levy|levies)\b)",
    re.I,
)
_FREED = ("duty", "tariff", "tax", "customs")

_RANGE_VERBS = (
    r"(?:ranging|ranged|ranges?|var(?:y|ies|ied|ying)|running|run|anywhere|rates|levels"
    r"|duties\sof|tariffs\sof)\s"
)
# Left of a level.
_BOUND = re.compile(
    r"\b(?:(?P<max>up\sto|as\smuch\sas|as\shigh\sas|(?:a\s)?maximum(?:\srate)?(?:\sof)?|no\smore\sthan|"
    r"not\smore\sthan|"
    r"not\s(?:to\s)?exceed(?:ing)?|at\smost|capped\sat|(?:a\s)?(?:ceiling|cap)\sof)"
    r"|(?P<min>upwards?\sof|at\sleast|(?:a\s)?minimum(?:\srate)?(?:\sof)?|no\sless\sthan|"
    r"not\sless\sthan|no\slower\sthan|"
    r"(?:a\s)?floor\sof|starting\s(?:at|from)))\s(?:an?\s)?(?:(?:extra|additional|further)\s)?\Z",
    re.I,
)
_BOUND_AFTER = re.compile(
    r"\s?(?:(?P<min>\+|-plus|\s?(?:or|and)\s(?:more|higher|above|over|greater)|minimum)|(?P<max>(?:or|"
    r"and)\s(?:less|lower|below|under)|maximum|at\smost))(?!\w)",
    re.I,
)
_LEAD = re.compile(
    rf"(?:(?P<range>{_RANGE_VERBS}from|between)|(?P<from>\bfrom))\s(?:the\scurrent\s|the\spresent\s|"
    rf"about\s|around\s|a\s|an\s)?\Z",
    re.I,
)
# A number that shares the unit of the one after it: "five to 50 pct", "10-25%".
_BARE_BEFORE = re.compile(
    rf"(?:\$|€|£)?({_NUMBER})(?P<join>\s?[-\u2010-\u2014]\s?|\s(?:to|and|through)\s(?:about\s|"
    rf"as\smuch\sas\s)?)(?:\$|€|£)?\Z"
)
_JOIN = re.compile(
    r"\s(?:(?P<to>to|through|until)|(?P<and>and)|(?P<from>from)|[-\u2013\u2014])\s"
    r"(?:(?:the\scurrent|a|an|as\smuch\sas|about|just|only|between)\s){0,2}"
    r"|\s?[-\u2013\u2014]\s?|,?\s\(?(?P<up>(?:up|down)\sfrom)\s(?:the\s)?(?:current\s|present\s|"
    r"previous\s)?"
)
_LEAD_ENDS = frozenset("from between current present about around a an".split())
_BOUND_ENDS = frozenset(
    "to as of than exceed exceeding most at maximum minimum rate least from a an extra additional "
    "further".split()
)
_BARE_ENDS = frozenset("to and through about as $ € £ - \u2013 \u2014".split())
_DASHES = frozenset("- \u2010 \u2011 \u2012 \u2013 \u2014 $ € £".split())
_FAR_TO = re.compile(r"\s(?:for|on|in)\s[^.;!?%]{2,40}?\s(?:to|and)\s(?:as\smuch\sas\s)?\Z")


_REACH = 300
"""How far before its coin's name a number may begin."""


def find_rates(
    text: str, start: int = 0, end: int | None = None, marks: Marks | None = None
) -> list[RateMention]:
    """Levels of duty and percentages in `text[start:end]`, in order, none overlapping."""
    end = len(text) if end is None else end
    marks = marks or find_marks(text, start, end)
    found = _percentages(text, start, end, marks) + _specific(text, start, end, marks)
    found += _free(text, start, end, marks)
    if not found:
        return found
    found.sort(key=lambda rate: (rate.start, -rate.end))
    kept: list[RateMention] = []
    for rate in found:
        if not kept or rate.start >= kept[-1].end:
            kept.append(rate)
    return kept


_LAST_WORDS = (*ONES, *TENS, "hundred", "thousand", "million", "billion", "half")


def _matches(pattern: re.Pattern[str], text: str, places: Iterable[int], end: int) -> Iterator[re.Match[str]]:
    """What `pattern.finditer` gives, if all its matches begin at one of these places."""
    done = 0
    for at in places:
        match = pattern.match(text, at, end) if at >= done else None
        if match is not None:
            done = match.end()
            yield match


def _number_before(text: str, low: int, end: int) -> re.Match[str] | None:
    """The number that ends at `end`. The last letter tells which kind to look for, and how far back."""
    last = text[end - 1 : end]
    if last.isdigit():
        return _FIGURES_AT_END.search(text, max(low, end - 20), end)
    if not last.isalpha() or not lowered(text[max(0, end - 9) : end]).endswith(_LAST_WORDS):
        return None
    return _WORDS_AT_END.search(text, low, end)


def _ends_with(text: str, end: int, words: frozenset[str]) -> bool:
    """Whether the word before `end` is one of these: asked first, since it is cheap."""
    before = text[max(0, end - 14) : end].split()
    return bool(before) and before[-1].lower() in words


def _lead(text: str, floor: int, at: int) -> re.Match[str] | None:
    return _LEAD.search(text, max(floor, at - 40), at) if _ends_with(text, at, _LEAD_ENDS) else None


def _bound(text: str, floor: int, at: int) -> re.Match[str] | None:
    return _BOUND.search(text, max(floor, at - 40), at) if _ends_with(text, at, _BOUND_ENDS) else None


def _bare(text: str, floor: int, at: int) -> re.Match[str] | None:
    tail = text[max(0, at - 3) : at].rstrip("$€£")
    if tail[-1:] not in _DASHES and not _ends_with(text, at, _BARE_ENDS):
        return None
    return _BARE_BEFORE.search(text, max(floor, at - 60), at)


def _value(number: str) -> float | None:
    if "/" in number:
        whole, over, under = re.split(r"[\s/-]", number)
        return int(whole) + int(over) / int(under) if int(under) else None
    return parse_number(number)


def _percentages(text: str, start: int, end: int, marks: Marks) -> list[RateMention]:
    levels: list[RateMention] = []
    done = start
    signs = [at for sign, _ in marks.found["percent"] for at in _before_sign(text, sign) if at >= start]
    for sign in _matches(_PERCENT_SIGN, text, signs, end):
        low = max(done, sign.start() - 60)
        number = _number_before(text, low, sign.start())
        if not number or (value := _value(number[1])) is None:
            continue
        points = bool(sign["points"] or sign["points2"])
        level = RateMention(number.start(), sign.end(), value, value, points=points)
        levels.append(_with_bare(text, done, level))
        done = sign.end()
    return _bounded(text, start, end, _paired(text, start, levels))


def _before_sign(text: str, sign: int) -> list[int]:
    """Where the sign may begin: at the space before it, wide where a line is wrapped and indented."""
    at = sign
    while at and sign - at < _WRAPPED and text[at - 1].isspace():
        at -= 1
    return [at, sign] if at < sign else [sign - 1, sign]


_WRAPPED = 8
"""Characters of white space between a figure and its unit on the next line."""


def _specific(text: str, start: int, end: int, marks: Marks) -> list[RateMention]:
    coins = [coin for coin, till in marks.found["coin"] if _EACH_AFTER.match(text, till, end)]
    places = marks.before(coins, _REACH)
    places += marks.codes
    for symbol, _ in marks.found["symbol"]:
        places += range(max(start, symbol - 2), symbol + 1)  # US$, C$, $
    levels: list[RateMention] = []
    done = start
    for match in _matches(_SPECIFIC, text, sorted(places), end):
        value = _value(match["n"] or match["n2"])
        if value is None:
            continue
        coin = match["unit"] or _coin(match["symbol"])
        unit = coin.strip(" -\u00a0") + match["each"]
        level = RateMention(*match.span(), value, value, unit=unit, kind="specific")
        levels.append(_with_bare(text, done, level))
        done = match.end()
    return _bounded(text, start, end, _paired(text, start, levels))


def _coin(symbol: str) -> str:
    """The coin's name for a sign or for letters before a figure."""
    return _SYMBOLS.get(symbol[-1]) or _LETTERED[symbol.lower().rstrip(".")]


def _free(text: str, start: int, end: int, marks: Marks) -> list[RateMention]:
    places: list[int] = []
    for free, _ in marks.found["free"]:
        before = text[max(start, free - 8) : max(start, free - 1)].lower()
        places += [free - 1 - len(word) for word in _FREED if before.endswith(word)]
        places.append(free)
    return [RateMention(*match.span(), 0.0, 0.0, kind="free") for match in _matches(_FREE, text, places, end)]


def _with_bare(text: str, floor: int, level: RateMention) -> RateMention:
    """Take in a number on the left that has no unit of its own."""
    bare = _bare(text, floor, level.start)
    if not bare or (value := _value(bare[1])) is None:
        return level
    word = bare["join"].split()[0] if bare["join"].split() else "-"
    lead = _lead(text, floor, bare.start())
    if word == "and":
        if not (lead and lead["range"]):
            return level
        return replace(level, start=lead.start(), minimum=value)
    return _span(level, bare.start(), value, lead)


def _span(level: RateMention, start: int, value: float, lead: re.Match[str] | None) -> RateMention:
    """A first and a second level: a change where "from" leads it, else a range."""
    if lead and lead["from"]:
        return replace(level, start=lead.start(), previous=value)
    high = level.maximum
    if high is None or value > high:
        return level
    return replace(level, start=lead.start() if lead else start, minimum=value)


def _paired(text: str, floor: int, levels: list[RateMention]) -> list[RateMention]:
    """Join "10% to 25%", "to 25% from 10%", "7.8% for X to 35.3% for Y"."""
    out: list[RateMention] = []
    for level in levels:
        before = out[-1] if out else None
        joined = (
            _join(text, max(floor, out[-2].end if len(out) > 1 else floor), before, level) if before else None
        )
        if joined:
            out[-1] = joined
        else:
            out.append(level)
    return out


def _join(text: str, floor: int, one: RateMention, two: RateMention) -> RateMention | None:
    simple = one.minimum == one.maximum and one.previous is None and two.minimum == two.maximum
    if not simple or two.previous is not None or one.unit != two.unit or one.points or two.points:
        return None
    if one.minimum is None or two.minimum is None:
        return None
    lead = _lead(text, floor, one.start)
    between = _JOIN.fullmatch(text, one.end, two.start)
    if between is None:
        far = lead and lead["range"] and _FAR_TO.fullmatch(text, one.end, two.start)
        return replace(two, start=lead.start(), minimum=one.minimum) if lead and far else None
    if between["up"]:
        return replace(one, end=two.end, previous=two.minimum)
    if between["from"]:
        raised = re.search(r"\bto\s\Z", text[max(floor, one.start - 4) : one.start])
        return replace(one, end=two.end, previous=two.minimum) if raised else None
    if between["and"] and not (lead and lead["range"]):
        return None
    joined = _span(two, one.start, one.minimum, lead)
    return joined if joined is not two else None


def _bounded(text: str, start: int, end: int, levels: list[RateMention]) -> list[RateMention]:
    """Open one side: "up to 25%", "at least 10%", "25% or more"."""
    out: list[RateMention] = []
    floor = start
    for level in levels:
        rate = level
        if level.minimum == level.maximum:
            before = _bound(text, floor, level.start)
            after = _BOUND_AFTER.match(text, level.end, end)
            if before and before["max"]:
                rate = replace(level, start=before.start(), minimum=None)
            elif before:
                rate = replace(level, start=before.start(), maximum=None)
            elif after and after["max"]:
                rate = replace(level, end=after.end(), minimum=None)
            elif after:
                rate = replace(level, end=after.end(), maximum=None)
        out.append(rate)
        floor = rate.end
    return out
