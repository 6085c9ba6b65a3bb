"""Whose goods a duty hits where its object does not say: "Indian exporters face", "on them"."""

from __future__ import annotations

from itertools import pairwise

from service.extraction.article import Article
from service.extraction.document import Place
from service.extraction.events.tariffs.goods import is_good, known_goods
from service.extraction.events.tariffs.object_shape import place_at
from service.extraction.events.tariffs.phrase import Phrase
from service.extraction.events.tariffs.words import GENERIC
from service.extraction.tokens import Token, tokenize

_SELLERS = frozenset(
    """
    exporters exporter producers manufacturers makers farmers growers steelmakers carmakers automakers
    shippers mills suppliers winemakers distillers miners breeders ranchers industry industries exports goods
    products shipments
""".split()
)
"""Those whose goods a duty at somebody else's border hits, and the goods."""
_SUFFERING = frozenset(
    """
    cope coping face faces facing faced hit hurt affected impact impacted brunt blow avoid offset absorb
    cushion shield help mitigate suffer suffering reeling struggling subject weather withstand against pay
    paying counter navigate burdened threatened
""".split()
)
"""Between the sellers and the duty that they bear."""
_HURTING = frozenset(
    "cost hurt hit affect harm cripple threaten threatens damage squeeze burden punish devastate".split()
)
"""Between the duty and the sellers that it hits."""
_SENDING = frozenset(
    "sends exports sells ships supplies makes produces grows sent exported sold shipped supplied".split()
)
_REACH = 24
_BESIDE = 3
_BEFORE = 400
"""Characters before it through which an antecedent is looked for."""


def sellers(article: Article, tokens: list[Token], phrase: Phrase, owned: set[str]) -> list[Place]:
    """The country whose exporters bear the duty of the sentence: none of those that set it."""
    for i in range(phrase.first - 1, max(-1, phrase.first - _REACH), -1):
        if (place := _seller(article, tokens, i, owned)) and _SUFFERING & {
            token.word for token in tokens[i : phrase.first]
        }:
            return [place]
    for i in range(phrase.end, min(len(tokens), phrase.end + _REACH)):
        if tokens[i].kind in {";", ":"}:
            break
        if (place := _seller(article, tokens, i, owned)) and _HURTING & {
            token.word for token in tokens[phrase.end : i]
        }:
            return [place]
    return []


def is_seller(tokens: list[Token]) -> bool:
    """ "Exporters in Peru": they sell from there, not into it."""
    return any(
        token.word in _SELLERS - {"goods", "products", "exports", "shipments"} and tokens[i + 1].word == "in"
        for i, token in enumerate(tokens[:-1])
    )


def _seller(article: Article, tokens: list[Token], i: int, owned: set[str]) -> Place | None:
    """ "Indian leather exporters", "Brazil's exporters": their country at token `i`."""
    token = tokens[i]
    if token.kind not in {"A", "C"} or i + 1 >= len(tokens):
        return None
    own = token.kind == "C" and tokens[i + 1].word == "'s"
    if token.kind == "C" and not own:
        return None
    after = tokens[i + 1 + own : i + 1 + own + _BESIDE]
    if not any(one.word in _SELLERS for one in after) or any(one.kind in ",;:" for one in after[:1]):
        return None
    place = place_at(article, token)
    return place if place is not None and place.code not in owned else None


def meant(article: Article, tokens: list[Token], at: int) -> tuple[list[tuple[int, int]], list[Place]]:
    """The goods that "they" or "them" at token `at` are, and whose: named just before."""
    found = _named(article, tokens[:at])
    index = article.sentence_index(tokens[at].start)
    if not found[0] and index:
        last = article.sentences[index - 1]
        start = max(last.start, last.end - _BEFORE)
        found = _named(article, tokenize(article.masked, start, last.end))
    return found


def _named(article: Article, tokens: list[Token]) -> tuple[list[tuple[int, int]], list[Place]]:
    """The last goods of a run of tokens, and the place before or after them, or of who sends them."""
    for i in range(len(tokens) - 1, -1, -1):
        if tokens[i].kind != "w" or tokens[i].word in GENERIC or not is_good([tokens[i].word]):
            continue
        first = i - (i > 0 and f"{tokens[i - 1].word} {tokens[i].word}" in known_goods())
        origin = _origin(article, tokens, first, i)
        return [(tokens[first].start, tokens[i].end)], [origin] if origin else []
    return [], _plain(article, tokens)


def _origin(article: Article, tokens: list[Token], first: int, last: int) -> Place | None:
    for j in range(first - 1, max(-1, first - _BESIDE), -1):
        if tokens[j].kind == "A":
            return place_at(article, tokens[j])
    if last + 2 < len(tokens) and tokens[last + 1].word == "from" and tokens[last + 2].kind == "C":
        return place_at(article, tokens[last + 2])
    for j in range(first - 1):
        if tokens[j].kind == "C" and tokens[j + 1].word in _SENDING:
            return place_at(article, tokens[j])
    return None


def _plain(article: Article, tokens: list[Token]) -> list[Place]:
    """ "Chinese goods": a place with goods of no kind."""
    for token, after in pairwise(tokens):
        if token.kind == "A" and after.word in {"goods", "products", "imports", "exports"}:
            place = place_at(article, token)
            return [place] if place else []
    return []


def nations_exports(article: Article, tokens: list[Token], end: int, owned: set[str]) -> list[Place]:
    """ "The country's exports … face a duty": the country named last before, or the home one."""
    for i in range(min(end, len(tokens) - 3)):
        if tokens[i].word in {"country", "nation"} and tokens[i + 1].word == "'s":
            if not any(token.word in _SELLERS for token in tokens[i + 2 : i + 2 + _BESIDE]):
                continue
            at = article.sentence_index(tokens[i].start)
            start = max(article.sentences[max(0, at - 2)].start, tokens[i].start - _BEFORE)
            for hit in reversed(list(article.hits_in(start, tokens[i].start))):
                if hit.kind in {"country", "demonym", "capital"} and hit.entry.value not in {*owned, "*"}:
                    return [article.place(hit.entry.value, tokens[i].start, tokens[i].end)]
            if article.home and article.home not in owned:
                return [article.place(article.home, tokens[i].start, tokens[i].end)]
    return []


_HIT = frozenset("line hit affected targeted covered included subject among target targets".split())


_POINTERS = frozenset("those them these it".split())


def also_hit(article: Article, tokens: list[Token], phrase: Phrase) -> list[Place]:
    """ "… and Canada will be hit by those too": a target told after the measure."""
    for i in range(phrase.end, len(tokens) - 3):
        if tokens[i].kind == "C" and tokens[i + 1].word in {"is", "are", "was", "were", "will", "would"}:
            rest = {token.word for token in tokens[i + 2 : i + 10]}
            if rest & _HIT and rest & _POINTERS:
                place = place_at(article, tokens[i])
                return [place] if place else []
    return []
