"""The day of a call that only an hour is told of: that of the call told before it.

"X rang Y on Tuesday morning. … At noon he took a call from Z."
"""

from __future__ import annotations

import re

from service.extraction.article import Article
from service.extraction.events.calls.drafts import Draft

_PART = r"(?:morning|afternoon|evening|night)"
_HOUR = re.compile(
    r"(?:(?:And|But|Then|Already)[ ,]+)?(?:"
    r"[Aa]t (?:noon|midday|midnight|dawn|lunchtime)"
    rf"|[Ii]n the (?:early |late )?{_PART}"
    rf"|[Tt]hat (?:same )?(?:day|{_PART})"
    rf"|(?:[Oo]n )?[Tt]he same (?:day|{_PART})"
    rf"|(?:[Ll]ater|[Ee]arlier)(?: (?:in the day|on|that (?:day|{_PART})))?"
    r"|(?:[A-Z]\w+|[Aa]n|\d+) (?:hours?|minutes?) (?:later|earlier)"
    r"|(?:[Hh]ours|[Mm]inutes) (?:later|earlier)"
    r"|[Ss]hortly after(?:wards?)?|[Bb]efore that|[Aa]fterwards?"
    r")(?=,| )"
)
_BACK = 6
"""Sentences back the day may have been told."""


def share_days(article: Article, drafts: list[Draft]) -> None:
    """Gives a call that opens with an hour the day told with the last one before it."""
    known: Draft | None = None
    for draft in sorted(drafts, key=lambda one: one.start):
        index = article.sentence_index(draft.start)
        if draft.day is None and draft.status == "occurred" and known is not None:
            near = index - article.sentence_index(known.start) <= _BACK
            if near and _HOUR.match(article.folded, article.sentences[index].start):
                draft.day = known.day
        if draft.day is not None and draft.day.precision == "day" and draft.status == "occurred":
            known = draft
