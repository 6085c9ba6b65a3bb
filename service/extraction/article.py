"""A text with all its mentions found: what the event types read."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from service.extraction.dates import DateMention, find_dates, resolve
from service.extraction.descriptions import find_descriptions
from service.extraction.document import Day, Place, Span
from service.extraction.fold import fold
from service.extraction.gazetteer import Entry, Hit, country_names, scan
from service.extraction.home import home_country
from service.extraction.mask import Cover, mask
from service.extraction.numbers import CountMention, MoneyMention, RateMention, find_counts, find_money, find_rates
from service.extraction.people import Actor, Mention, People, find_people, place_of
from service.extraction.sentences import Sentence, find_sentences


@dataclass(slots=True)
class Article:
    """Mentions by kind, each list in the order of the text; `masked` has their letters in place."""

    text: str
    folded: str
    masked: str
    published: date | None
    sentences: list[Sentence]
    hits: list[Hit]
    mentions: list[Mention]
    actors: list[Actor]
    dates: list[DateMention]
    rates: list[RateMention]
    money: list[MoneyMention]
    counts: list[CountMention]
    home: str | None
    starts: dict[str, dict[int, int]]

    # ---- spans -------------------------------------------------------------------------------

    def span(self, start: int, end: int) -> Span:
        return Span(self.text[start:end], start, end)

    def sentence_at(self, at: int) -> Sentence:
        index = bisect_right(self.sentences, at, key=lambda one: one.start) - 1
        return self.sentences[max(index, 0)]

    def sentence_index(self, at: int) -> int:
        return max(bisect_right(self.sentences, at, key=lambda one: one.start) - 1, 0)

    # ---- mentions ----------------------------------------------------------------------------

    def person_at(self, start: int) -> Mention | None:
        index = self.starts["P"].get(start)
        return None if index is None else self.mentions[index]

    def hit_at(self, start: int) -> Hit | None:
        index = bisect_left(self.hits, start, key=lambda one: one.start)
        return self.hits[index] if index < len(self.hits) and self.hits[index].start == start else None

    def date_at(self, start: int) -> DateMention | None:
        index = self.starts["D"].get(start)
        return None if index is None else self.dates[index]

    def rate_at(self, start: int) -> RateMention | None:
        index = self.starts["R"].get(start)
        return None if index is None else self.rates[index]

    def people_in(self, start: int, end: int) -> Iterator[Mention]:
        at = bisect_left(self.mentions, start, key=lambda one: one.start)
        while at < len(self.mentions) and self.mentions[at].start < end:
            yield self.mentions[at]
            at += 1

    def hits_in(self, start: int, end: int) -> Iterator[Hit]:
        at = bisect_left(self.hits, start, key=lambda one: one.start)
        while at < len(self.hits) and self.hits[at].start < end:
            yield self.hits[at]
            at += 1

    def dates_in(self, start: int, end: int) -> Iterator[DateMention]:
        at = bisect_left(self.dates, start, key=lambda one: one.start)
        while at < len(self.dates) and self.dates[at].start < end:
            yield self.dates[at]
            at += 1

    def rates_in(self, start: int, end: int) -> Iterator[RateMention]:
        at = bisect_left(self.rates, start, key=lambda one: one.start)
        while at < len(self.rates) and self.rates[at].start < end:
            yield self.rates[at]
            at += 1

    # ---- values ------------------------------------------------------------------------------

    def place(self, code: str, start: int, end: int) -> Place:
        return Place(code, country_names().get(code, code), self.text[start:end], start, end)

    def day(self, mention: DateMention, tense: str = "past", anchor: Day | None = None) -> Day | None:
        return resolve(mention, self.text, self.published, tense, anchor)


def read(text: str, published: date | None) -> Article:
    """All mentions of `text`."""
    folded = fold(text)
    sentences = find_sentences(text)
    hits = scan(folded)
    people = find_people(folded, hits, sentences)
    home = home_country(folded, hits)
    people = find_descriptions(folded, hits, people, home)
    dates = find_dates(folded)
    rates = find_rates(folded)
    money = find_money(folded)
    counts = find_counts(folded)
    covers = [
        *(Cover(one.start, one.end, "D") for one in dates if one.kind != "year" or one.end - one.start >= 4),
        *(Cover(one.start, one.end, "P") for one in people.mentions),
        *(Cover(one.start, one.end, "R") for one in rates),
        *(Cover(one.start, one.end, "M") for one in money),
        *(Cover(one.start, one.end, "N") for one in counts),
        *(Cover(one.start, one.end, letter) for one in hits if (letter := _letter(one))),
    ]
    masked, _ = mask(folded, covers)
    starts = {
        "P": {one.start: index for index, one in enumerate(people.mentions)},
        "D": {one.start: index for index, one in enumerate(dates)},
        "R": {one.start: index for index, one in enumerate(rates)},
        "M": {one.start: index for index, one in enumerate(money)},
        "N": {one.start: index for index, one in enumerate(counts)},
    }
    return Article(
        text, folded, masked, published, sentences, hits, people.mentions, people.actors,
        dates, rates, money, counts, home, starts,
    )  # fmt: skip


_LETTERS = {
    "country": "C", "bloc": "C", "capital": "C", "metonym": "C", "demonym": "A", "people": "A",
    "region": "S", "city": "S", "party": "G",
}  # fmt: skip


def _letter(hit: Hit) -> str | None:
    return _LETTERS.get(hit.kind)


__all__ = ["Actor", "Article", "Entry", "People", "place_of", "read"]
