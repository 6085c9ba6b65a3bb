"""What no construction binds to a duty that a verb surely acts on: the places and goods named after it."""

from __future__ import annotations

from service.extraction.article import Article
from service.extraction.document import Place
from service.extraction.events.tariffs.goods import is_good
from service.extraction.events.tariffs.levels import as_rate
from service.extraction.events.tariffs.measure import Measure
from service.extraction.events.tariffs.object_shape import place_at
from service.extraction.events.tariffs.objects import read_object
from service.extraction.events.tariffs.phrase import Phrase
from service.extraction.events.tariffs.subjects import distinct
from service.extraction.tokens import Token

_REACH = 30
"""Tokens after the duty in which what it is on may still be told."""
_ENDING = frozenset("said says because while after before but if unless when despite".split())
_NAMING = frozenset("including like namely especially particularly notably on from against of".split())
_GENERIC = frozenset(
    "goods product products imports exports import export items industry parts services".split()
)


def is_open(measure: Measure) -> bool:
    """Whether a verb acts on the duty, and nothing is told of what it is on or how much."""
    return measure.firm and measure.acted and not (measure.weak or measure.subordinate)


def take_near(article: Article, tokens: list[Token], phrase: Phrase, measure: Measure, end: int) -> None:
    """Fills `measure` from the tokens after its phrase, up to token `end`."""
    imposers = {place.code for place in measure.imposers}
    goods, origins = [], []
    for i in range(phrase.end, min(end, len(tokens), phrase.end + _REACH)):
        token = tokens[i]
        if token.kind == ";" or token.word in _ENDING:
            break
        if token.kind == "R" and measure.rate is None and (rate := article.rate_at(token.start)):
            moved = rate.points or tokens[i - 1].word == "by"
            measure.rate = None if moved else as_rate(article, rate)
        elif token.kind == "C" and _is_named(tokens, i):
            place = place_at(article, token)
            origins += [place] if place is not None and place.code not in imposers else []
        elif token.kind == "A" and tokens[i - 1].word != "of" and is_good([tokens[min(i + 1, end - 1)].word]):
            found = read_object(article, tokens, i)
            origins += [one for one in found.origins if one.code not in imposers]
            goods += found.goods
        elif token.kind == "w" and is_good([token.word]) and token.word not in _GENERIC and not goods:
            goods += [(token.start, token.end)] if tokens[i - 1].word in _NAMING else []
    if not (goods or origins or measure.rate):
        origins = _threatened(article, tokens, phrase.first, imposers)
    measure.targets = measure.targets or distinct(origins)
    measure.goods = measure.goods or [article.span(*one) for one in goods]


_AT = frozenset("to against at on with for punish pressure target penalise penalize".split())


def _threatened(article: Article, tokens: list[Token], first: int, imposers: set[str]) -> list[Place]:
    """ "issued a warning to Bolivia, saying that it would impose tariffs": whom it was for."""
    for i in range(first - 1, max(0, first - _REACH), -1):
        if tokens[i].kind == "C" and tokens[i - 1].word in _AT:
            place = place_at(article, tokens[i])
            return [place] if place is not None and place.code not in imposers else []
    return []


def _is_named(tokens: list[Token], i: int) -> bool:
    """Whether words that name an object lead to the place: "including China and India"."""
    while i > 0 and (tokens[i - 1].kind in "CA" or tokens[i - 1].word in {"and", "or", ",", "the", "as"}):
        i -= 1
    return i > 0 and (tokens[i - 1].word in _NAMING or tokens[i - 1].word == "such")
