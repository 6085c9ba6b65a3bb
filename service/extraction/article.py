"""A text with all its mentions found: what the event types read."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from datetime import date
from functools import cached_property
from typing import Any

from service.extraction.dates import DateMention, find_dates, resolve
from service.extraction.document import Day, Place, Span
from service.extraction.fold import fold, lowered
from service.extraction.gazetteer import Entry, Hit, country_names, scan
from service.extraction.home import home_country
from service.extraction.mask import mask
from service.extraction.namesakes import settled
from service.extraction.numbers import (
    CountMention,
    MoneyMention,
    RateMention,
    find_counts,
    find_money,
    find_rates,
)
from service.extraction.numbers.marks import Marks, find_marks
from service.extraction.people import Actor, Mention, People, find_people, place_of
from service.extraction.people.descriptions import find_descriptions
from service.extraction.people.known import Known
from service.extraction.sentences import Sentence, find_sentences


class Article:
    """Mentions by kind, each list in the order of the text; `masked` has their letters in place.

    Each is found when somebody first asks for it: a text that tells of nothing costs next to nothing.
    """

    def __init__(self, text: str, published: date | None) -> None:
        self.text = text
        self.published = published
        self.memo: dict[Any, Any] = {}
        """What a reader found for the whole text and asks for again."""

    @cached_property
    def folded(self) -> str:
        return fold(self.text)

    @cached_property
    def low(self) -> str:
        """`folded` in lower case."""
        return lowered(self.folded)

    @cached_property
    def sentences(self) -> list[Sentence]:
        return find_sentences(self.text)

    @cached_property
    def hits(self) -> list[Hit]:
        return settled(self.folded, scan(self.folded))

    @cached_property
    def home(self) -> str | None:
        return home_country(self.folded, self.hits)

    @cached_property
    def known(self) -> Known:
        return Known(self.hits)

    @cached_property
    def people(self) -> People:
        named = find_people(self.folded, self.known, self.sentences)
        return find_descriptions(self.folded, self.known, named)

    @property
    def mentions(self) -> list[Mention]:
        return self.people.mentions

    @property
    def actors(self) -> list[Actor]:
        return self.people.actors

    @cached_property
    def dates(self) -> list[DateMention]:
        return find_dates(self.folded, plain=True)

    @cached_property
    def marks(self) -> Marks:
        return find_marks(self.folded, low=self.low)

    @cached_property
    def rates(self) -> list[RateMention]:
        return find_rates(self.folded, marks=self.marks)

    @cached_property
    def money(self) -> list[MoneyMention]:
        return find_money(self.folded, marks=self.marks)

    @cached_property
    def counts(self) -> list[CountMention]:
        return find_counts(self.folded, marks=self.marks)

    @cached_property
    def masked(self) -> str:
        covers = [
            (one.start, one.end, "D") for one in self.dates if one.kind != "year" or one.end - one.start >= 4
        ]
        covers += [(start, end, "P") for start, end, *_ in self.mentions]
        covers += [(one.start, one.end, "R") for one in self.rates]
        covers += [(one.start, one.end, "M") for one in self.money]
        covers += [(one.start, one.end, "N") for one in self.counts]
        covers += [(hit.start, hit.end, letter) for hit in self.hits if (letter := _LETTERS.get(hit.kind))]
        return mask(self.folded, covers)[0]

    @cached_property
    def starts(self) -> dict[str, dict[int, int]]:
        """Letter -> where a mention of this kind begins -> its index."""
        return {
            "P": {one.start: index for index, one in enumerate(self.mentions)},
            "D": {one.start: index for index, one in enumerate(self.dates)},
            "R": {one.start: index for index, one in enumerate(self.rates)},
            "M": {one.start: index for index, one in enumerate(self.money)},
            "N": {one.start: index for index, one in enumerate(self.counts)},
        }

    @cached_property
    def _at(self) -> dict[str, list[int]]:
        """The beginnings alone: what a search by place goes through."""
        return {
            "sentences": [one.start for one in self.sentences],
            "people": [one.start for one in self.mentions],
            "hits": [one.start for one in self.hits],
            "dates": [one.start for one in self.dates],
            "rates": [one.start for one in self.rates],
        }

    # ---- spans -------------------------------------------------------------------------------

    def span(self, start: int, end: int) -> Span:
        return Span(self.text[start:end], start, end)

    def sentence_at(self, at: int) -> Sentence:
        return self.sentences[self.sentence_index(at)]

    def sentence_index(self, at: int) -> int:
        return max(bisect_right(self._at["sentences"], at) - 1, 0)

    # ---- mentions ----------------------------------------------------------------------------

    def person_at(self, start: int) -> Mention | None:
        index = self.starts["P"].get(start)
        return None if index is None else self.mentions[index]

    def hit_at(self, start: int) -> Hit | None:
        return self.known.at(start)

    def date_at(self, start: int) -> DateMention | None:
        index = self.starts["D"].get(start)
        return None if index is None else self.dates[index]

    def rate_at(self, start: int) -> RateMention | None:
        index = self.starts["R"].get(start)
        return None if index is None else self.rates[index]

    def people_in(self, start: int, end: int) -> Iterator[Mention]:
        at = self._at["people"]
        return iter(self.mentions[bisect_left(at, start) : bisect_left(at, end)])

    def hits_in(self, start: int, end: int) -> Iterator[Hit]:
        at = self._at["hits"]
        return iter(self.hits[bisect_left(at, start) : bisect_left(at, end)])

    def dates_in(self, start: int, end: int) -> Iterator[DateMention]:
        at = self._at["dates"]
        return iter(self.dates[bisect_left(at, start) : bisect_left(at, end)])

    def rates_in(self, start: int, end: int) -> Iterator[RateMention]:
        at = self._at["rates"]
        return iter(self.rates[bisect_left(at, start) : bisect_left(at, end)])

    # ---- values ------------------------------------------------------------------------------

    def place(self, code: str, start: int, end: int) -> Place:
        return Place(code, country_names().get(code, code), self.text[start:end], start, end)

    def day(self, mention: DateMention, tense: str = "past", anchor: Day | None = None) -> Day | None:
        return resolve(mention, self.text, self.published, tense, anchor)


def read(text: str, published: date | None) -> Article:
    """The article of `text`, its mentions yet to be found."""
    return Article(text, published)


_LETTERS = {
    "country": "C", "bloc": "C", "capital": "C", "metonym": "C", "demonym": "A", "people": "A",
    "region": "S", "city": "S", "party": "G",
}  # fmt: skip


__all__ = ["Actor", "Article", "Entry", "People", "place_of", "read"]
