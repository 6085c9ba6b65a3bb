"""What the rest of the clause tells of a measure: its object behind a day, a span of years, a rate."""

from __future__ import annotations

from service.extraction.article import Article
from service.extraction.events.tariffs.acts import verbs
from service.extraction.events.tariffs.goods import is_good
from service.extraction.events.tariffs.object_shape import Object
from service.extraction.events.tariffs.objects import read_object
from service.extraction.events.tariffs.origins import from_places
from service.extraction.tokens import Token

_ENDING = frozenset(
    """
    which who that while but because said says saying after before if unless when where whereas although
    though until amid despite following
    """.split()
)
"""Words at which another clause begins."""
_ADJUNCT = frozenset(
    """
    year years month months week weeks day days time period term today yesterday tomorrow again yet
    temporarily permanently immediately provisionally initially imposed levied placed slapped charged applied
    laid put set introduced effective both cess surcharge quota each kilo ton tonne tons tonnes more
    """.split()
)
"""Last words of what may stand between a duty and its object."""
_GIVING = frozenset("including covering targeting hitting affecting starting beginning".split())
"""Participles after a comma that still tell of the duty: not "…, drawing fury from Peru"."""
_REACH = 24


def rest_of_clause(article: Article, tokens: list[Token], start: int, end: int) -> Object | None:
    """The object told between tokens `start` and `end`: "duties for five years on maize from Peru"."""
    found: Object | None = None
    inside = False
    for i in range(max(1, start), min(end, len(tokens) - 1, start + _REACH)):
        token = tokens[i]
        inside = token.kind == "(" or inside and token.kind != ")"
        if inside:
            continue
        if token.kind in {";", ":", "\u2014"} or token.word in _ENDING or _acts(tokens, i):
            break
        if tokens[i - 1].kind == "," and token.word.endswith("ing") and token.word not in _GIVING:
            break
        if token.word in {"on", "upon", "against"} and _is_adjunct(tokens[i - 1]):
            found = read_object(article, tokens, i + 1)
            found.goods = [one for one in found.goods if found.origins or _known(article, one)]
            if found.goods or found.origins:
                return found
        if token.kind in "CAP":
            break
        if token.word in {"from", "originating"}:
            part = Object(i)
            part.end = from_places(article, tokens, i, min(end, len(tokens)), part)
            if part.origins:
                return part
    return None


def _is_adjunct(token: Token) -> bool:
    return token.kind in {"D", "R", "M", "N", ")", '"', "'"} or token.word in _ADJUNCT


def _known(article: Article, span: tuple[int, int]) -> bool:
    return is_good(article.folded[span[0] : span[1]].lower().split())


def _acts(tokens: list[Token], i: int) -> bool:
    """Whether another act begins: "…, cut fees on", "and raised"."""
    verb = verbs().get(tokens[i].word)
    return verb is not None and verb.form != "noun" and tokens[i - 1].word in {",", "and"}
