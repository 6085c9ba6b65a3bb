"""Verbs that have what a duty is on as their plain object: "the duties cover wine", "will hit Thai rice"."""

from __future__ import annotations

from service.extraction.article import Article
from service.extraction.document import Place
from service.extraction.events.tariffs.acts import Act
from service.extraction.events.tariffs.goods import is_good
from service.extraction.events.tariffs.object_shape import place_at
from service.extraction.events.tariffs.objects import read_object
from service.extraction.events.tariffs.phrase import Phrase
from service.extraction.events.tariffs.words import GENERIC
from service.extraction.tokens import Token

REACHING = frozenset(
    "hit hits affect affects cover covers covered target targets targeted impact impacts span spans".split()
)
_SPARE = frozenset("about some around nearly almost roughly over more than the all a wide range of".split())
_PEOPLE = frozenset(
    "makers producers growers farmers manufacturers workers prices consumers importers buyers".split()
)
_TRADED = frozenset("goods products imports exports items".split())
_REACH = 4


def reaches_goods(tokens: list[Token], at: int) -> bool:
    """Whether goods or what is worth so much follow the verb at `at`, and no people."""
    i = at + 1
    while i < len(tokens) and tokens[i].word in _SPARE:
        i += 1
    if i < len(tokens) and tokens[i].kind in "MN":
        return True
    for j in range(i, min(len(tokens), i + _REACH)):
        if tokens[j].kind not in "wAC" or tokens[j].word in _PEOPLE:
            return False
        if is_good([tokens[j].word]) and (tokens[j].word not in GENERIC or tokens[j].word in _TRADED):
            return not (j + 1 < len(tokens) and tokens[j + 1].word in _PEOPLE)
    return False


def read_reached(article: Article, tokens: list[Token], phrase: Phrase, act: Act) -> None:
    """Takes over the goods and places that are the object of a verb of reaching."""
    if act.side != "after" or tokens[act.at].word not in REACHING or phrase.goods or phrase.origins:
        return
    found = read_object(article, tokens, act.at + 1)
    phrase.goods += [one for one in found.goods if is_good(article.folded[one[0] : one[1]].lower().split())]
    phrase.origins += found.origins
    phrase.value = phrase.value or found.value
    phrase.end = max(phrase.end, min(found.end, len(tokens)))


_MARKET = 9


def market_after(article: Article, tokens: list[Token], end: int, hit: set[str]) -> list[Place]:
    """ "pay a 20% duty in Peru", "face a levy when they sell to Peru": whose border it is."""
    for i in range(end, min(len(tokens) - 1, end + _MARKET)):
        if tokens[i].kind in {",", ";", ".", ":"}:
            break
        if tokens[i].word in {"in", "to", "into", "entering"}:
            at = i + 1 + (tokens[i + 1].word == "the")
            place = place_at(article, tokens[at]) if at < len(tokens) and tokens[at].kind == "C" else None
            if place is not None and place.code not in hit:
                return [place]
    return []
