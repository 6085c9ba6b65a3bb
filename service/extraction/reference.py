"""The day of publication, where the text itself tells it: a dateline, a release's head, a signature.

A wrong day would put every "Friday" in the wrong week, so only lines that plainly date the text
count, and where two signatures contradict each other nothing is told.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from service.extraction.dates import DateMention, find_dates, resolve
from service.extraction.document import Day

_HEAD, _TAIL = 1200, 900
"""How many characters at the top and at the bottom may date the text."""

# Left of a date at the head: what a publisher writes before it.
_LABEL = re.compile(
    r"(?:\b(?:for\s+immediate\s+release|published|posted|released?|issued|updated|last\s+updated|"
    r"last\s+modified|date|dated|"
    r"publication\s+date|press\s+release|news\s+release|statement|first\s+published)"
    r"(?:\s+(?:on|at|date))?\s*[:\-\u2013\u2014|"
    r",]?\s*(?:\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?\s*[A-Z]{0,4},?\s*)?)\Z",
    re.IGNORECASE,
)
# "WASHINGTON, ", "BRUSSELS (AP) - ", "(NewMediaWire) - ": from the start of a line to the date.
_DATELINE_BEFORE = re.compile(
    r"(?:\A|\n)[ \t]*(?:[A-Z][A-Z.'\u2019 -]{2,40}(?:,\s?[A-Z][\w.]{1,20}(?:\s[A-Z][\w.]{1,15})?)?|"
    r"[A-Z][\w.'\u2019-]+(?:[ ,/]{1,2}[A-Z][\w.'\u2019-]+){0,4})?"
    r"\s*(?:[(\[][^()\[\]\n]{2,40}[)\]])?\s*(?:,|[-\u2013\u2014]{1,2}|:|/)?\s*(?:on\s)?\Z"
)
_DATELINE_AFTER = re.compile(r"\s*(?:[(/\[][^()\n]{2,40}[)/\]]\s*)?(?:[-\u2013\u2014]{1,2}|:|\()\s")
_ALONE_BEFORE = re.compile(r"(?:\A|\n)[ \t*|>\u2022]*\Z")
_ALONE_AFTER = re.compile(r"[ \t]*(?:[,|\u2013\u2014-]?[ \t]*\d{1,2}[:.]\d{2}[^\n]{0,24})?[ \t.]*(?:\n|\Z)")
_SIGNED = re.compile(
    r"(?:THE\s+WHITE\s+HOUSE|White\s+House|Done\s+(?:at|in)\s+[A-Z][\w ]{2,30}|[Ss]igned|"
    r"Dated)\s*,?\s*(?:this\s+)?\Z"
)
_PROCLAIMED = re.compile(r"\bhereunto\s+set\s+my\s+hand\s+this\s+\Z")
_SLACK = timedelta(days=1)


def infer_published(text: str) -> Day | None:
    """The day on which the text says that it came out, with its place, or `None`.

    Only a full day counts (`precision` is `day`, `earliest` is the day): "SEOUL, June 29 -" alone
    names no year. What is told at the head goes before a signature at the foot; two dates at the
    head ("Published", "Updated") leave the first.
    """
    head = [
        day for mention in find_dates(text, 0, min(len(text), _HEAD)) if (day := _head_day(text, mention))
    ]
    if head:
        return head[0]
    tail = [
        day for mention in find_dates(text, max(0, len(text) - _TAIL)) if (day := _signature(text, mention))
    ]
    days = [day.earliest for day in tail if day.earliest]
    return tail[-1] if days and max(days) - min(days) <= _SLACK else None


def anchors(text: str) -> tuple[DateMention, ...]:
    """Every calendar day that the text names, in order, with or without its year: what "two weeks
    later" or "that Friday" may count from."""
    return tuple(
        mention for mention in find_dates(text) if mention.kind == "day" and mention.month is not None
    )


def _full_day(text: str, mention: DateMention) -> Day | None:
    if mention.kind != "day" or mention.year is None or mention.month is None or mention.ambiguous:
        return None
    day = resolve(mention, text, None)
    return day if day and day.earliest and date(1900, 1, 1) <= day.earliest else None


def _head_day(text: str, mention: DateMention) -> Day | None:
    """The day, if it stands where a publisher dates a text."""
    day = _full_day(text, mention)
    if day is None:
        return None
    before = text[max(0, mention.start - 120) : mention.start]
    line = before[before.rfind("\n") + 1 :]
    if _LABEL.search(before) and len(line) < 60:
        return day
    if _ALONE_BEFORE.search("\n" + line) and _ALONE_AFTER.match(text, mention.end):
        return day
    if _DATELINE_AFTER.match(text, mention.end) and _DATELINE_BEFORE.search("\n" + line):
        return day
    return None


def _signature(text: str, mention: DateMention) -> Day | None:
    """The day, if it stands under a signed text."""
    day = _full_day(text, mention)
    if day is None:
        return None
    before = text[max(0, mention.start - 60) : mention.start]
    if _PROCLAIMED.search(before):
        return day
    return day if _SIGNED.search(before) and _ALONE_AFTER.match(text, mention.end) else None
