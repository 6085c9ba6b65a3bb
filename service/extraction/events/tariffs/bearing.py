"""Those who bear a rate that is told without a duty's noun: "Japan and South Korea will pay 25%"."""

from __future__ import annotations

from service.extraction.article import Article
from service.extraction.document import Place
from service.extraction.events.tariffs.goods import is_good
from service.extraction.events.tariffs.object_shape import Object, place_at
from service.extraction.events.tariffs.objects import read_object
from service.extraction.events.tariffs.phrase import More, Phrase
from service.extraction.events.tariffs.words import HEADS, NOT_RATED
from service.extraction.tokens import Token

_BEARING = frozenset(
    """
    pay pays paying face faces facing expect get gets see sees attract attracts carry carries charged taxed
    tariffed dutiable
""".split()
)
_LEADS = frozenset(
    "a an only up to no more than at of rate rates combined the about around just least total".split()
)
_AUXILIARIES = frozenset("will would to now be is are still also currently being".split())
_JOINTS = frozenset({"and", ",", ";", "rate", "duty", "while", "levy", "will", "would", "pay", "face"})
_STARTS = frozenset({",", ";", ":", "—", "while", "but", "and", "that", "said", "."})


def is_bearing(tokens: list[Token], i: int) -> bool:
    """Whether goods or countries named before token `i` bear the rate after it."""
    if tokens[i].word not in _BEARING:
        return False
    if tokens[i].word.endswith(("ed", "able")) and not (
        i and tokens[i - 1].word in {"be", "is", "are", "being"}
    ):
        return False
    j = _rate_after(tokens, i)
    if j + 1 < len(tokens) and tokens[j + 1].word in NOT_RATED:
        return False
    return j > 0 and not any(token.word in HEADS for token in tokens[i + 1 : j + 4])


def _rate_after(tokens: list[Token], i: int) -> int:
    """The token of the rate after the verb, 0 for none."""
    j = i + 1
    while j < len(tokens) and tokens[j].word in _LEADS:
        j += 1
    return j if j < len(tokens) and tokens[j].kind == "R" else 0


def read_bearing(article: Article, tokens: list[Token], i: int) -> Phrase | None:
    """Who bears, how much, and the next pairs of the same: "and Myanmar and Laos 40%"."""
    phrase = Phrase(i, i, i + 1, verb=i, borne=True)
    j = _rate_after(tokens, i)
    rate = article.rate_at(tokens[j].start)
    bearer = _bearer(article, tokens, i)
    if rate is None or rate.points or not (bearer.goods or bearer.origins):
        return None
    phrase.rates.append(rate)
    phrase.goods, phrase.origins = bearer.goods, bearer.origins
    phrase.end = _read_pairs(article, tokens, phrase, j + 1)
    return phrase


def _past_compared(tokens: list[Token], i: int) -> int:
    """The token after "(as) compared to 10 per cent", which tells of the level before."""
    j = i
    while j < len(tokens) and tokens[j].word in _COMPARING:
        j += 1
    return j + 1 if i < j < len(tokens) and tokens[j].kind == "R" else i


_COMPARING = frozenset("as compared opposed against instead to with of from up down".split())


def _goods_at(article: Article, tokens: list[Token], i: int) -> tuple[More, int] | None:
    """ "; footwear at 25 per cent": further goods with their rate, and the token after it."""
    at = next((j for j in range(i + 1, min(len(tokens) - 1, i + _NAMES)) if tokens[j].word == "at"), 0)
    if not at or tokens[at + 1].kind != "R" or tokens[i - 1].kind not in {",", ";"} | {"w"}:
        return None
    found = read_object(article, tokens[:at], i)
    rate = article.rate_at(tokens[at + 1].start)
    known = any(is_good(article.folded[a:b].lower().split()) for a, b in found.goods)
    if rate is None or not known or found.end < at:
        return None
    return More(rate, found.goods, found.origins, tokens[i].start, tokens[at + 1].end), at + 2


_NAMES = 8
"""Tokens of the goods before "at"."""


def _bearer(article: Article, tokens: list[Token], i: int) -> Object:
    """The subject of the verb at `i`, or the one told to expect it."""
    end = i
    while end and tokens[end - 1].word in _AUXILIARIES:
        end -= 1
    told = end < i and tokens[end].word == "to"
    start = end
    while start:
        before = tokens[start - 1]
        if before.kind not in "CA" if told else before.word in _STARTS and not _in_list(tokens, start - 1):
            break
        start -= 1
    found = read_object(article, tokens[:end], start)
    if found.end < end:
        found.goods = []
        found.origins = [] if end - found.end > 1 else found.origins
    return found


def _in_list(tokens: list[Token], i: int) -> bool:
    """Whether a comma or an "and" joins names, not clauses."""
    return (
        tokens[i].word in {",", "and"}
        and i > 0
        and tokens[i - 1].kind == "C"
        and i + 1 < len(tokens)
        and (tokens[i + 1].kind == "C" or tokens[i + 1].word == "and")
    )


def _read_pairs(article: Article, tokens: list[Token], phrase: Phrase, start: int) -> int:
    """Further places with their rates, from token `start` on; answers the token after them."""
    end = start
    while end < len(tokens):
        k = _past_compared(tokens, end)
        while k < len(tokens) and tokens[k].word in _JOINTS:
            k += 1
        places: list[Place] = []
        while k < len(tokens) and (
            tokens[k].kind == "C" or tokens[k].word in {"and", ",", "will", "face", "pay"}
        ):
            if tokens[k].kind == "C" and (place := place_at(article, tokens[k])):
                places.append(place)
            k += 1
        if not places and (pair := _goods_at(article, tokens, k)) is not None:
            phrase.more.append(pair[0])
            end = pair[1]
            continue
        rate = article.rate_at(tokens[k].start) if k < len(tokens) and tokens[k].kind == "R" else None
        if not places or rate is None:
            break
        phrase.more.append(More(rate, [], places, places[0].start, tokens[k].end))
        end = k + 1
    return end
