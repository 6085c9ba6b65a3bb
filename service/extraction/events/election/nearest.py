"""The year of a day told without one: an election's day lies near to when it is written of."""

from __future__ import annotations

from service.extraction.article import Article
from service.extraction.dates import DateMention
from service.extraction.document import Day

_CLEARLY = 2
"""Days between a text and the weekday that it means rather than that of the other week."""
_FAR, _NEAR = 270, 60
"""Days from the text's own: a day farther away than the one gives way to one within the other."""


def weekday_tense(article: Article, start: int, end: int, tense: str) -> str:
    """How the weekday in "Sunday's election" is read where no word says it: as the one clearly nearer."""
    published = article.published
    for mention in article.dates_in(start, end):
        if mention.kind != "weekday" or mention.direction or published is None or mention.weekday is None:
            continue
        behind = (published.weekday() - mention.weekday) % 7
        if 0 < behind <= _CLEARLY:
            return "past"
    return tense


def tense_of(article: Article, mention: DateMention, tense: str) -> str:
    """How a weekday is read beside a vote: that of the text's own day is today, to come or not."""
    published = article.published
    today = (
        mention.kind == "weekday"
        and mention.direction is None
        and mention.offset is None
        and published is not None
        and mention.weekday == published.weekday()
    )
    return "past" if today else tense


def nearest(article: Article, day: Day | None, over: bool, coming: bool = False) -> Day | None:
    """The same day of the neighbouring year where that is far nearer; `over`, `coming`: how it is told."""
    published = article.published
    if day is None or published is None or day.earliest is None or day.latest is None:
        return day
    mention = article.date_at(day.start)
    if mention is None or mention.year is not None or mention.month is None or mention.direction:
        return day
    ahead = (day.earliest - published).days
    if ahead > _FAR and not coming:
        other = article.day(mention, "past")
        near = other is not None and other.latest is not None and (published - other.latest).days <= _NEAR
    elif -ahead > _FAR and mention.kind == "day" and not over:
        other = article.day(mention, "future")
        near = other is not None and other.earliest is not None and (other.earliest - published).days <= _NEAR
    else:
        return day
    return other if near else day
