"""Goods that stand first in a sentence, before the duty's clause: "For tyres, the duty was cut"."""

from __future__ import annotations

from itertools import pairwise

from service.extraction.article import Article
from service.extraction.events.tariffs.goods import is_good
from service.extraction.events.tariffs.object_shape import Object
from service.extraction.events.tariffs.objects import read_object
from service.extraction.events.tariffs.phrase import Phrase
from service.extraction.tokens import Token

_OPENING = frozenset("similarly also likewise and but meanwhile in the case as".split())
_LEADING = frozenset("for on".split())
_SUBJECTS = frozenset("the it they he she import customs".split())
_REACH = 18


def fronted(article: Article, tokens: list[Token], first: int) -> Object | None:
    """The known goods between the opening of the sentence and a comma or colon before token `first`."""
    i = 0
    while i < first and (tokens[i].kind in {",", "-", '"'} or tokens[i].word in _OPENING):
        i += 1
    led = i < first and tokens[i].word in _LEADING
    start = i + led
    end = next(
        (
            j
            for j in range(start + 1, min(first, start + _REACH))
            if tokens[j].kind == ":" or led and tokens[j].kind == "," and _clause(tokens, j + 1)
        ),
        0,
    )
    if not end or end <= start:
        return None
    found = read_object(article, tokens[:end], start)
    found.goods = [one for one in found.goods if is_good(article.folded[one[0] : one[1]].lower().split())]
    return found if found.end >= end and found.goods else None


def _clause(tokens: list[Token], i: int) -> bool:
    """Whether a subject, no further item of a list, follows the comma."""
    return i < len(tokens) and (tokens[i].word in _SUBJECTS or tokens[i].kind in "CPH")


def points_at_goods(tokens: list[Token], phrase: Phrase) -> bool:
    """ "duties on those products"."""
    words = [token.word for token in tokens[phrase.head : phrase.end + 1]]
    return any(
        one in {"these", "those", "both", "such", "same"}
        and two in {"goods", "products", "product", "imports", "items", "metals", "commodities", "articles"}
        for one, two in pairwise(words)
    )


def goods_before(article: Article, tokens: list[Token], end: int) -> list[tuple[int, int]]:
    """The goods named in the sentence before the duty."""
    return [
        (token.start, token.end)
        for token in tokens[:end]
        if token.kind == "w"
        and is_good([token.word])
        and token.word not in {"goods", "product", "products", "imports", "exports"}
    ]
