"""Lists of a measure's objects, a line each with its rate: "Syringes: increase rate to 50 percent in 2025".

The lines have no verb over a duty and often no noun of one; they tell on what, or on whom, the measure is
that the text told just above.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from service.extraction.article import Article
from service.extraction.document import Place
from service.extraction.events.tariffs.goods import is_good
from service.extraction.events.tariffs.levels import as_rate
from service.extraction.events.tariffs.measure import Measure
from service.extraction.events.tariffs.object_shape import Object
from service.extraction.events.tariffs.objects import read_object
from service.extraction.events.tariffs.subjects import distinct
from service.extraction.numbers import RateMention
from service.extraction.people import place_of
from service.extraction.tokens import tokenize

_LINE = re.compile(
    r"^[ \t]*(?:[-*\u2022\u00b7\u2013o>]{1,2}[ \t]+|\(?(?:\d{1,2}|[a-z])[.)][ \t]+)?"
    r"(?P<name>[^\W\d][^\n:;.%|]{1,90}?)(?:[ \t]*[:|][ \t]*|[ \t]+[-\u2013\u2014]{1,2}[ \t]+)"
    r"(?P<rest>(?=\S)[^\n]{2,200})",
    re.M,
)
_MOVES = {
    "increas": "raise", "rais": "raise", "doubl": "raise", "up from": "raise",
    "reduc": "lower", "cut": "lower", "lower": "lower", "down from": "lower",
    "eliminat": "remove", "remov": "remove",
}  # fmt: skip
_ABOVE = 1500
"""Characters between the measure and the first line of its list."""
_BETWEEN = 400
"""Characters from a line of a list to the next one."""
_WRAPPED = 60
"""Characters of the next line on which a rate may still stand."""
_ENOUGH = 2


@dataclass(slots=True)
class Item:
    """A line of a list; `known` where its name is surely a good or a place."""

    start: int
    end: int
    text: str
    rate: RateMention
    goods: list[tuple[int, int]]
    places: list[Place]
    known: bool


def itemize(article: Article, measures: list[Measure]) -> list[Measure]:
    """`measures` with those of the lists under them; a measure that only introduces one is its evidence."""
    if not measures or len(article.rates) < _ENOUGH:
        return measures
    added: list[Measure] = []
    for block in _blocks(_items(article)):
        base = next((one for one in reversed(measures) if _introduces(one, block[0])), None)
        known = sum(item.known for item in block)
        told = any(block[0].start <= one.start < block[-1].end for one in measures)
        if base is None or told or len(block) < _ENOUGH or 2 * known < len(block):
            continue
        added += [_measure(article, base, item) for item in block]
        base.weak = base.weak or not (base.goods or base.rate)
    if not added:
        return measures
    return sorted([*measures, *added], key=lambda one: one.sentence)


def _introduces(measure: Measure, item: Item) -> bool:
    told = not measure.definite or measure.targets or measure.goods
    return bool(told) and measure.end <= item.start <= measure.end + _ABOVE


def _items(article: Article) -> list[Item]:
    found = []
    for line in _LINE.finditer(article.text):
        rates = list(article.rates_in(line.start("rest"), line.end() + _WRAPPED))
        rates = [one for one in rates if not one.points][:1]
        if not rates or rates[0].start > line.end() + 1 and article.text[line.end() - 1] in ".;":
            continue
        item = _named(article, line.start("name"), line.end("name"))
        if item is None:
            continue
        end = max(line.end(), rates[0].end)
        goods, places, known = item.goods, distinct(item.origins), item.end > 0
        text = article.low[line.start("rest") : end]
        found.append(Item(line.start("name"), end, text, rates[0], goods, places, known))
    return found


def _named(article: Article, start: int, end: int) -> Object | None:
    """The places or goods that are the whole name; `end` is 0 where the goods are not in the lexicon."""
    hits = list(article.hits_in(start, end))
    places = [
        article.place(entry.value, hit.start, hit.end) for hit in hits if (entry := place_of(hit)) is not None
    ]
    left = article.folded[start:end].lower()
    for hit in reversed(hits):
        left = left[: hit.start - start] + left[hit.end - start :]
    if places and not left.replace("and", "").replace("the", "").strip(" ,&*()"):
        return Object(1, origins=places)
    name = re.sub(r"\s*\([^)]*\)?\s*$", "", article.folded[start:end]).rstrip(" *")
    tokens = tokenize(article.masked, start, start + len(name))
    found = read_object(article, tokens, 0) if tokens else Object(0)
    if found.goods and found.end >= len(tokens):
        known = any(is_good(article.folded[a:b].lower().split()) for a, b in found.goods)
        return Object(int(known), goods=found.goods, origins=found.origins)
    words = name.split()
    return Object(0, goods=[(start, start + len(name))]) if len(words) <= _WORDS else None


_WORDS = 6


def _blocks(items: list[Item]) -> list[list[Item]]:
    blocks: list[list[Item]] = []
    for item in items:
        if blocks and item.start - blocks[-1][-1].end < _BETWEEN:
            blocks[-1].append(item)
        else:
            blocks.append([item])
    return blocks


def _measure(article: Article, base: Measure, item: Item) -> Measure:
    index = article.sentence_index(item.start)
    action = next((act for words, act in _MOVES.items() if words in item.text), base.action)
    dates = list(article.dates_in(item.start, item.end + _WRAPPED // 2))
    dates = [one for one in dates if one.start < article.sentence_at(item.start).end]
    tense = "future" if base.status != "occurred" else "past"
    return replace(
        base,
        rule=f"tariff.{action}_itemized",
        start=item.start,
        end=item.end,
        sentence=index,
        action=action,
        firm=True,
        acted=True,
        imposers=list(base.imposers),
        targets=item.places or list(base.targets),
        goods=[article.span(*one) for one in item.goods],
        exempted=[],
        rate=as_rate(article, item.rate),
        previous=item.rate.previous,
        day=(article.day(dates[0], tense) if dates else None) or base.day,
        value=None,
        mentions=[article.span(item.start, min(item.end, item.start + 250)), *base.mentions],
        definite=False,
        weak=False,
        bare=False,
        pointer=False,
        follows=None,
    )
