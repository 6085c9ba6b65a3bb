"""The day of a measure that its own clause leaves out: told elsewhere in the sentence, or for all in another.

"Beginning June 9 a higher rate applies to …: 34% for tea, 20% for rice." and "Both steps are due on May 1."
"""

from __future__ import annotations

import re
from bisect import bisect_left

from service.extraction.article import Article
from service.extraction.dates import DateMention
from service.extraction.document import Day
from service.extraction.events.tariffs.acts import BURDENS
from service.extraction.events.tariffs.measure import Measure
from service.extraction.sentences import Sentence

_LEAD = re.compile(
    r"\b(?:from|start(?:ing|s)?|begin(?:ning|s)?|effective|as (?:of|from)|in (?:force|effect)"
    r"|into (?:force|effect)"
    r"|takes? effect|due|payable|counting from|kicks? in|backdated to|by|opens|came)"
    r"(?: (?:on|from|at|in|as of|by))*(?: (?:midnight|noon|[\d:.]+ ?[ap]\.?m\.?|the|next|and|after"
    r"|local time|est|et))*(?: (?:on|of))?,? ?$"
)
"""What leads to the day from which something holds; the day itself follows at once."""
_REACH = 40
_POINTING = re.compile(
    r"^\W*(?:these|both|all|the|they|it|each|that|this)\b[^.;]{0,70}?\b(?:take|takes|come|comes|came|enter"
    r"|enters|go|goes|is due|are due|apply|applies|start|starts|begin|begins|becomes?|will|kick|kicks|took"
    r"|entered|went)\b"
)
"""A sentence on when what was told takes effect."""
_MEANT = re.compile(
    r"\b(?:measures?|changes?|steps?|dut(?:y|ies)|tariffs?|lev(?:y|ies)|rates?|moves?|cuts?|increases?|order|decree"
    r"|decision|regulation|surcharges?|tax|they|it|both)\b"
)
_NEAR = 40
"""So many measures back one is looked for that was told with its day."""
_CLAUSE = 300
"""Characters before a day in which the deciding is told."""
_AFTER = 2
"""Sentences after a measure in which its day may be told."""
_OPEN = frozenset({"occurred", "planned", "threatened"})
_FIXED = frozenset({"day", "weekday", "month", "year", "quarter", "half", "relative"})
_DECIDING = re.compile(
    r"\b(?:decid\w+|agree[ds]|order\w*|sign\w*|approv\w+|announc\w+|unveil\w+|will|would)\b"
)


def fill_days(article: Article, joined: list[Measure]) -> None:
    """A day for those without one, and `planned` for what was decided for a day yet to come."""
    for index, one in enumerate(joined):
        if one.day is None and one.status in _OPEN:
            one.day = _own(article, one) or _of_all(article, one)
        elif one.status == "occurred":
            _put_ahead(article, one)
        if one.day is None and one.status == "planned":
            one.day = _of_last(joined[max(0, index - _NEAR) : index], one)
        if one.status == "occurred" and _is_ahead(article, one.day):
            one.status = "planned"


def _own(article: Article, one: Measure) -> Day | None:
    """The nearest day of taking effect in the sentence: one behind it, else one before it."""
    sentence = article.sentences[one.sentence]
    led = _led(article, sentence)
    at = bisect_left(led, one.start, key=lambda mention: mention.start)
    for mention in led[at : at + 1] or led[-1:]:
        return _resolve(article, mention)
    return None


def _of_all(article: Article, one: Measure) -> Day | None:
    """The day in a sentence soon after that is about when "these changes" take effect."""
    for sentence in article.sentences[one.sentence + 1 : one.sentence + 1 + _AFTER]:
        opening = article.low[sentence.start : min(sentence.end, sentence.start + 120)]
        if (found := _POINTING.match(opening)) and _MEANT.search(opening, 0, found.end()):
            for mention in _led(article, sentence)[:1]:
                return _resolve(article, mention)
    return None


def _of_last(before: list[Measure], one: Measure) -> Day | None:
    """The day of what the same imposer does, told just before: "… from May 1. Rice will pay 5%, too."."""
    near = [
        other
        for other in before
        if 0 <= one.sentence - other.sentence <= _AFTER and other.start < one.start and other.day is not None
    ]
    last = near[-1] if near else None
    same = last is not None and last.status == "planned" and last.action in BURDENS | {"lower", "remove"}
    if last is None or not same or {p.code for p in last.imposers} != {p.code for p in one.imposers}:
        return None
    return last.day if one.rule.endswith(_TOLD_BESIDE) else None


_TOLD_BESIDE = ("_rated", "_goes_on", "_listed")
"""Rules of measures told as further ones."""


def _led(article: Article, sentence: Sentence) -> list[DateMention]:
    """The days of the sentence from which something holds; looked for once, whatever it has of measures."""
    known = article.memo.setdefault(_led, {})
    if sentence.start not in known:
        known[sentence.start] = [
            mention
            for mention in article.dates_in(sentence.start, sentence.end)
            if mention.kind in _FIXED
            and _LEAD.search(article.low[max(sentence.start, mention.start - _REACH) : mention.start])
        ]
    found: list[DateMention] = known[sentence.start]
    return found


def _resolve(article: Article, mention: DateMention) -> Day | None:
    """A weekday is the next one, a day without a year the nearest."""
    return article.day(mention, "future" if mention.kind in {"weekday", "relative"} else "none")


def _put_ahead(article: Article, one: Measure) -> None:
    """ "has decided on a duty from Thursday": the next one."""
    mention = article.date_at(one.day.start) if one.day else None
    if mention is None or mention.kind != "weekday":
        return
    sentence = article.sentences[one.sentence]
    if not sentence.start <= mention.start < sentence.end:
        return
    before = article.low[max(sentence.start, mention.start - _CLAUSE) : mention.start]
    if re.search(r"\b(?:from|as of|starting|beginning|effective) $", before[-_REACH:]) and _DECIDING.search(
        before
    ):
        one.day = article.day(mention, "future")


def _is_ahead(article: Article, day: Day | None) -> bool:
    return bool(day and day.earliest and article.published and day.earliest > article.published)
