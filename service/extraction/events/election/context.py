# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""The evidence for a telling, and the country that its sentence speaks of."""

from __future__ import annotations

import re
from collections import Counter

from service.extraction.article import Article
from service.extraction.document import Place, Span
from service.extraction.events.election.reading import Reading
from service.extraction.events.election.view import A, C, S
from service.extraction.events.election.vote import Vote
from service.extraction.gazetteer import Hit
from service.extraction.people import place_of
from service.extraction.sentences import Sentence

_LONGEST = 250
_FARTHEST = 400


def evidence(article: Article, sentence: Sentence, start: int, end: int) -> Span:
    """The sentence, or as much of it around the telling as a mention may hold."""
    first, last = sentence.start, sentence.end
    if last - first > _LONGEST:
        first = max(first, start - 110)
        last = min(last, max(end, first + _LONGEST - 20), first + _LONGEST)
        while first > sentence.start and article.folded[first - 1] != " ":
            first += 1
        while last < sentence.end and last > end and article.folded[last] not in " ,.;":
            last -= 1
    return article.span(first, last)


_NOWHERE = frozenset({"", "*", "NATO", "UN", "EU"})
_GONE = frozenset({"SU", "DD", "YU", "CS"})
"""Countries that end by 1993: later on their names tell of the past ("a post-Soviet republic")."""


def _later(article: Article) -> bool:
    return article.published is None or article.published.year > 1993


_HOLDS = re.compile(
    r"(?: \w+){0,4}? (?:hold|holds|held|holding|votes?|voted|go to|goes to|went to|elects?|elected|calls?|called|announce[ds]?|set|schedule[ds]?|plans)\b"
)
_ORIGIN = re.compile(
    r"[ -](?:descent|origin|extraction|heritage|ancestry|background|minority|community|roots)\b"
)
"""Who somebody's forebears were tells no country: "voters of Indian descent"."""
_IN = re.compile(r"\bin (?:the |northern |southern |eastern |western |central |neighbou?ring ){0,2}$")


def hint_of(reading: Reading, sentence: Sentence, start: int, end: int) -> Place | None:
    """The country that the sentence speaks of before the noun, else after it."""
    article, low = reading.article, reading.low
    found: Place | None = None
    for hit in article.hits_in(max(sentence.start, start - _FARTHEST), min(sentence.end, end + 60)):
        letter = low[hit.start]
        if letter not in C + A + S or hit.start >= end and found is not None:
            continue
        place = place_of(hit)
        code = place.value if place else hit.entry.country
        if code in _NOWHERE or code in _GONE and _later(article) or low[hit.end : hit.end + 1] == "-":
            continue
        if _HOLDS.match(low, hit.end, start) and start - hit.end < 45:
            return article.place(code, hit.start, hit.end)
        if hit.kind in {"city", "metonym"} or letter == A and _ORIGIN.match(low, hit.end):
            continue
        if (
            letter == A
            or low[hit.end : hit.end + 2] == "'s"
            or _IN.search(low[max(sentence.start, hit.start - 22) : hit.start])
        ):
            found = article.place(code, hit.start, hit.end)
    return found


SHOWS = frozenset({"country", "demonym", "people", "capital", "metonym", "region", "city", "party"})
"""Names that show which country a text speaks of."""
_FEWEST = 3


def most_spoken_of(article: Article) -> Place | None:
    """The country that half of the text's names of places, peoples and parties are of."""
    hits = [hit for hit in article.hits if hit.kind in SHOWS and _code(hit) not in _NOWHERE]
    counted = Counter(_code(hit) for hit in hits)
    if not counted:
        return None
    code, count = counted.most_common(1)[0]
    if count < _FEWEST or 2 * count < len(hits):
        return None
    first = next(hit for hit in hits if _code(hit) == code)
    return article.place(code, first.start, first.end)


def _code(hit: Hit) -> str:
    place = place_of(hit)
    return place.value if place else hit.entry.country


_BACK = 600
"""Characters back in which the country stands that a text of several countries speaks of."""


def nearest_place(article: Article, vote: Vote) -> Place | None:
    """In a text of several countries: that of a leader in the vote's sentence, else the last named."""
    first = min(vote.mentions, key=lambda span: span.start, default=None)
    if first is None:
        return None
    for mention in article.people_in(first.start, first.end):
        if mention.actor.country and mention.actor.role:
            return article.place(mention.actor.country, mention.start, mention.end)
    for hit in reversed([*article.hits_in(max(0, first.start - _BACK), first.end)]):
        place = place_of(hit)
        if place is not None and hit.kind in {"country", "demonym", "people"}:
            return article.place(place.value, hit.start, hit.end)
    return None
