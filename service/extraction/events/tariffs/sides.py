"""Who sets a duty and whose goods it hits, from the sentence around the phrase."""

from __future__ import annotations

from service.extraction.article import Article
from service.extraction.document import Place
from service.extraction.events.tariffs.acts import Act
from service.extraction.events.tariffs.goods import is_good
from service.extraction.events.tariffs.object_shape import Object, place_at
from service.extraction.events.tariffs.objects import read_object
from service.extraction.events.tariffs.phrase import Phrase
from service.extraction.events.tariffs.subjects import distinct, subject_places
from service.extraction.events.tariffs.words import RULERS
from service.extraction.tokens import Token


def by_agent(article: Article, tokens: list[Token], start: int) -> list[Place]:
    """ "… imposed by the United States": the places after "by" in the next words."""
    for i in range(start, min(len(tokens) - 1, start + 9)):
        if tokens[i].kind in {";", ":", "—", "."}:
            break
        if tokens[i].word == "by":
            j = i + 1
            while j < len(tokens) and tokens[j].word in {"the", "both", "president"}:
                j += 1
            if j < len(tokens) and tokens[j].kind in "CAP":
                return subject_places(article, tokens, j)
    return []


def possessor(article: Article, tokens: list[Token], before: int, owned: set[str]) -> list[Place]:
    """Whose "its exports" are: the nearest country named before that does not set the duty."""
    for i in range(before - 1, -1, -1):
        if tokens[i].kind == "C" and (place := place_at(article, tokens[i])) and place.code not in owned:
            return [place]
    return []


def struck(article: Article, tokens: list[Token], act: Act, phrase: Phrase) -> Object:
    """ "hit Mexico with a tariff", "hit American soybeans with a duty": what stands before the "with"."""
    end = next(
        (i for i in range(act.at + 1, phrase.first) if tokens[i].word in {"with", "from", "by"}), phrase.first
    )
    places = [
        place
        for token in tokens[act.at + 1 : end]
        if token.kind == "C" and (place := place_at(article, token))
    ]
    if end < phrase.first and tokens[end].word == "with":
        found = read_object(article, tokens[:end], act.at + 1)
        known = [one for one in found.goods if is_good(article.folded[one[0] : one[1]].lower().split())]
        if found.end >= end and (known or found.origins):
            return Object(end, goods=known, origins=distinct(found.origins or places))
    return Object(end, origins=distinct(places))


def passive_object(article: Article, tokens: list[Token], act: Act, phrase: Phrase) -> Object | None:
    """ "tariffs were imposed on Chinese steel": the object after the verb."""
    for i in range(act.at + 1, min(len(tokens) - 1, act.at + 7)):
        if tokens[i].word == "to" and (tokens[i + 1].kind == "R" or tokens[i - 1].word in _OF_CAUSE):
            continue
        if tokens[i].word in {"on", "against", "to", "for"}:
            found = read_object(article, tokens, i + 1)
            if found.goods or found.origins:
                return found
            return None
        if tokens[i].word == "by" and (after := _after_agent(tokens, i)):
            found = read_object(article, tokens, after)
            return found if found.goods or found.origins else None
        if tokens[i].kind in {";", ":", ".", "D"} or tokens[i].word in {"by"}:
            return None
        if tokens[i].word in {"cover", "covers", "covered", "affect", "affecting"}:
            return None
    return None


_OF_CAUSE = frozenset("due thanks owing according prior close similar next compared".split())
_AGENTS = RULERS | frozenset({"the", "both", "and", "president", "'s", "mr", "then", "former"})
_LONGEST_AGENT = 8


def _after_agent(tokens: list[Token], by: int) -> int:
    """ "imposed by the United States on Polish steel": the object's first token, 0 where there is none."""
    i = by + 1
    while i < min(len(tokens), by + _LONGEST_AGENT) and (
        tokens[i].kind in "CAPD" or tokens[i].word in _AGENTS
    ):
        i += 1
    return i + 1 if i > by + 1 and i + 1 < len(tokens) and tokens[i].word in {"on", "against"} else 0


_COVERING = frozenset(
    """
    covering covered cover covers targeting targeted affecting affected including spanning hitting
    encompassing applying
""".split()
)


def covered_goods(article: Article, tokens: list[Token], start: int) -> list[tuple[int, int]]:
    """ "… in July, primarily covering machinery": the goods named after the measure."""
    for i in range(start, min(len(tokens) - 1, start + 9)):
        if tokens[i].kind in {";", ":", "—"} or tokens[i].word in {"while", "but", "whereas", "which"}:
            break
        if tokens[i].word in _COVERING:
            goods = read_object(article, tokens, i + 1).goods
            return goods if any(is_good(article.folded[a:b].lower().split()) for a, b in goods) else []
    return []
