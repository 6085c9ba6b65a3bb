"""An event of one document, as linking sees it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, NamedTuple

_NOT_LETTERS = re.compile(r"[\W_]+")


class Span(NamedTuple):
    """Days from the first to the last on which something may be."""

    first: date
    last: date

    def meets(self, other: Span) -> bool:
        return self.first <= other.last and other.first <= self.last

    def widened(self, days: int) -> Span:
        more = timedelta(days)
        return Span(self.first - more, self.last + more)


@dataclass(frozen=True, slots=True)
class Item:
    """`told` is the days that the event's date spans, if it has a year; `out` its document's day."""

    document: str
    event: dict[str, Any]
    told: Span | None
    out: date | None


def items_of(answer: dict[str, Any]) -> list[Item]:
    """The events of an answer."""
    document = answer["document"]
    out = date.fromisoformat(document["published"]) if document["published"] else None
    return [Item(document["id"], event, _told(event["date"]), out) for event in answer["events"]]


def _told(day: dict[str, Any] | None) -> Span | None:
    if not day or not day["earliest"] or not day["latest"]:
        return None
    return Span(date.fromisoformat(day["earliest"]), date.fromisoformat(day["latest"]))


def plain(name: str) -> str:
    """A name without case, accents and signs, by which spellings of one are the same."""
    letters = unicodedata.normalize("NFKD", name).casefold()
    without = "".join(sign for sign in letters if not unicodedata.combining(sign))
    return _NOT_LETTERS.sub(" ", without).strip()


def last_word(name: str) -> str:
    """What a person is called a second time."""
    return plain(name).rpartition(" ")[2]


def codes(places: Iterable[dict[str, Any]]) -> frozenset[str]:
    return frozenset(place["code"] for place in places)
