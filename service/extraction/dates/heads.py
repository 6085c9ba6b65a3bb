"""The words that a date expression may open with. A rule is tried only where one of its heads stands,
so that the many rules cost nothing along the rest of the text."""

from __future__ import annotations

import re

from service.extraction.dates.words import DASH, DAYS, MONTHS, ORDINAL_OF
from service.extraction.numbers.numerals import ONES, TENS

SPAN_UNIT = (
    r"(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|fortnights?|months?|quarters?|years?|"
    r"decades?|"
    r"century|centuries)\b"
)
# What follows is only guessed at here, by first letters: a rule decides, and short guesses compile fast.
_UNIT = r"(?:sec|min|hou|day|nig|wee|fortn|mon|qua|yea|dec|cen)"
_FEW = rf"(?:an?\s{{1,6}}(?:few|cou|num|half|{_UNIT})|few|sev|many|some)"
_UNITS_AHEAD = rf"(?=\s{{1,6}}(?:few|couple|number|half|or\s|to\s|and\s|{_UNIT}))"
_HEDGED_AHEAD = rf"(?=\s{{1,6}}(?:over|under|than|{_FEW}|{_UNIT}|\d|[efnost]))"
_SPAN_AHEAD = (
    r"(?=\s{1,6}(?:(?:the|its|his|her|their)\s{1,6})?(?:\d|la[st]|pas|nex|com|pre|rec|fol|fi[rn]|upc|sub|weekend"
    rf"|{_FEW}|abo|aro|rou|nea|alm|ove|app|mor|les|at\s|just|bar|onl|up\s"
    r"|one|two|thr|fou|fiv|six|eig|nin|ten|ele|twe|thi|for))"
)
_OF_AHEAD = r"(?=\s+of\s)"
_THAN_AHEAD = r"(?=\s+than\s)"
_COUNT_AHEAD = rf"(?=\s{{1,6}}(?:of\s|an?\s|{_UNIT}))"
_THE_AHEAD = (
    r"(?=\s+(?:last|past|very|same|next|following|previous|preceding|subsequent|prior|day|night|evening|"
    r"morning|week|month|year)\b)"
)
_THAT_AHEAD = r"(?=\s+(?:same\s+)?(?:day|morning|afternoon|evening|night|week|month|quarter|year)\b)"
_BESIDE_AHEAD = r"(?=\s+(?:before|after)\b)"
_AGO_AHEAD = r"(?=\s+(?:ago|earlier|later|before|after))"
_NUMBER_AHEAD = r"an?\s|one|two|thr|fou|fiv|six|eig|nin|ten|ele|twe|thi|for|sev|fif"
_DIRECTED_AHEAD = (
    r"(?=\s+(?:\d|[JFMASONDTW][a-zA-Z]{2}|spr|sum|aut|win|fal|mor|aft|eve|lun|noo|mid|pas|com|sam|cal|ele|fis|fin"
    rf"|wor|bus|{_NUMBER_AHEAD}|several|few|couple|many|some|number|half|{_UNIT}))"
)

# How what must follow opens, in two letters: asked first, since it is cheap. Figures and more spaces pass.
_UNIT_OPENS = "se mi ho da ni we fo mo qu ye de ce"
_OPENS = {
    _SPAN_AHEAD: (
        "th it hi he la pa ne co pr re fo fi up su we an fe se ma so ab ar ro al ov ap mo le at ju ba on "
        "tw si ei ni te el"
    ),
    _UNITS_AHEAD: f"fe co nu ha or to an {_UNIT_OPENS}",
    _OF_AHEAD: "of",
    _THAN_AHEAD: "th",
    _COUNT_AHEAD: f"of an {_UNIT_OPENS}",
    _THE_AHEAD: "la pa ve sa ne fo pr su da ni ev mo we ye",
    _THAT_AHEAD: "sa da mo af ev ni we qu ye",
    _BESIDE_AHEAD: "be af",
    _DIRECTED_AHEAD: (
        "sp su au wi fa mo af ev lu no mi pa co sa ca el fi wo bu an on tw th fo si ei ni te fe ma so nu ha "
        f"{_UNIT_OPENS} "
        + " ".join(
            one[:2] + " " + one[:2].upper()
            for one in (*MONTHS, *DAYS, "Spring", "Summer", "Autumn", "Winter", "Fall")
        )
    ),
    _AGO_AHEAD: "ag ea la be af",
}
_A = frozenset(("a ",))
_MAY_TAKE_A = frozenset((_SPAN_AHEAD, _COUNT_AHEAD, _DIRECTED_AHEAD))

# Head, the words that have it, and what must follow them.
HEADS: tuple[tuple[str, str, str], ...] = (
    (
        "month",
        " ".join(m for full in (*MONTHS, "Sept") for m in (full, full[:3], full.upper(), full[:3].upper())),
        "",
    ),
    (
        "weekday",
        " ".join(w for d in DAYS for w in (d, d.upper(), d[:3], d[:3].upper())) + " Tues Thur Thurs",
        "",
    ),
    (
        "direction",
        "this last next past coming following previous preceding recent upcoming subsequent latest "
        "current present",
        _DIRECTED_AHEAD,
    ),
    ("fiscal", "FY", r"(?=\s?['\u2019]?\d)"),
    ("ordinal", "Fiscal fiscal Q1 Q2 Q3 Q4 H1 H2 FIRST SECOND THIRD FOURTH", r"(?=[\s'\u2019\d-])"),
    ("ordinal", " ".join(ORDINAL_OF) + " final latter", r"(?=[\s-])"),
    ("stage", "early late earlier later mid", ""),
    (
        "stage",
        "start beginning middle close rest remainder half part course month months week weeks days",
        _OF_AHEAD,
    ),
    ("stage", "end", rf"(?={DASH}|\s+(?:of\s|[A-Z]))"),
    ("stage", "year", rf"(?={DASH}end)"),
    ("the", "the", _THE_AHEAD),
    (
        "preposition",
        "in over within during for throughout across through after every up at on by",
        _SPAN_AHEAD,
    ),
    ("today", "today yesterday tomorrow tonight TODAY YESTERDAY TOMORROW TONIGHT", ""),
    ("season", "spring summer autumn winter fall", ""),
    ("number", "a an " + " ".join(ONES[1:]), _UNITS_AHEAD),
    ("number", " ".join(TENS), r"(?:-\w{3,5})?" + _UNITS_AHEAD),
    (
        "hedge",
        "about around some roughly nearly almost approximately just barely only",
        _HEDGED_AHEAD,
    ),
    ("hedge", "more less least", _THAN_AHEAD),
    ("hedge", "several few many couple half", _COUNT_AHEAD),
    (
        "named",
        "Super Black Bloody Good Cyber Fat Easter Palm Ash Whit Holy Maundy Shrove Giving",
        r"(?=\s+[A-Z]\w+day\b)",
    ),
    ("holiday", "Christmas New", r"(?=\s+(?:Year|Day|Eve))"),
    ("word", "soon shortly recently lately someday", ""),
    ("word", "eve", _OF_AHEAD),
    ("word", "day week weekend month year", _BESIDE_AHEAD),
    ("word", "that", _THAT_AHEAD),
    ("word", "decades years months weeks days hours moments minutes", _AGO_AHEAD),
)


def _forms(words: str) -> list[str]:
    """Each word as it is, and with a capital: it may open a sentence."""
    return [form for word in words.split() for form in dict.fromkeys((word, word[0].upper() + word[1:]))]


_FOLLOW: dict[str, list[str]] = {}
HEAD_OF: dict[str, str] = {}
"""Word -> the heads it has, joined by a space; what is not here is a figure."""
for _head, _words, _condition in HEADS:
    for _form in _forms(_words):
        _FOLLOW.setdefault(_form, []).append(_condition)
        _known = HEAD_OF.get(_form, "").split()
        HEAD_OF[_form] = " ".join(_known if _head in _known else [*_known, _head])

OPENINGS: dict[str, frozenset[str]] = {
    word: frozenset(two for one in conditions for two in _OPENS[one].split())
    | (_A if _MAY_TAKE_A.intersection(conditions) else frozenset())
    for word, conditions in _FOLLOW.items()
    if all(one in _OPENS for one in conditions)
}
"""Word -> the first two letters of what may follow it and a space; what is not here may go on anyhow."""

_CONDITIONS: dict[str, re.Pattern[str] | None] = {
    word: re.compile("|".join(conditions)) if all(conditions) else None
    for word, conditions in _FOLLOW.items()
}


# How figures go on that may be a date's: a year's four, a part after a dash, stop or slash, an ordinal, and
# before a space what a month, a unit of time or a range begins with.
_FIGURES = re.compile(
    r"(?:1[5-9]|20)\d\d|\d{1,2}[/.]\d|\d[Qq]|\d0['\u2019\u02bc]?s|\d{1,3}(?:st|nd|rd|th|ST|ND|RD|TH"
    rf"|\s{{0,6}}{DASH}|\s{{1,6}}(?:[JFMASONDTW]|of\s|to\s|through|thru|until|till|an[dy]?\s|&|or\s|this|last|next|{_UNIT}))"
)


def figures_at(text: str, at: int, end: int) -> str:
    """The head of figures, where they may open a date, else none."""
    return "digit" if _FIGURES.match(text, at, end) else ""


def heads_at(text: str, at: int, word: str, end: int) -> str:
    """The heads that `word` has where it stands at `at`, if what must follow does: else those of its
    first half ("twenty" of "twenty-first"), else none."""
    after = at + len(word)
    if text.startswith(word, at, end) and not (after < end and text[after].isalpha()):
        condition = _CONDITIONS[word]
        if condition is None or condition.match(text, after, end):
            return HEAD_OF[word]
    half = word.partition("-")[0]
    return heads_at(text, at, half, end) if half != word and half in HEAD_OF else ""
