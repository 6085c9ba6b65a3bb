"""What a rate is on that no construction has bound: told after "on", or as the subject before its verb."""

from __future__ import annotations

from dataclasses import dataclass

from service.extraction.article import Article
from service.extraction.document import Place
from service.extraction.events.tariffs.measure import Measure
from service.extraction.events.tariffs.object_shape import Object, place_at
from service.extraction.events.tariffs.objects import read_object
from service.extraction.events.tariffs.rated_signs import Sign, is_named, past_others
from service.extraction.events.tariffs.subjects import doer
from service.extraction.events.tariffs.words import GENERIC, of_class
from service.extraction.numbers import RateMention
from service.extraction.tokens import Token

_AUXILIARIES = of_class("rated_auxiliaries")
_PAST_GOODS = of_class("rated_past_goods")
"""What may follow the goods before their verb: "oil brought in by traders will pay"."""
_PRONOUNS = frozenset(
    """
    it they this these those that rate rates duty duties tariff tariffs levy levies tax taxes charge
    surcharge fee
    """.split()
)
_DUTIES = frozenset("rate rates duty duties tariff tariffs levy levies".split())
_BEARERS = frozenset(
    "importers exporters buyers companies firms makers we i he she you who it they one".split()
)
_JOINTS = frozenset({",", "and", "but", "with", "on"})
_PEOPLE = ("ers", "ors", "men", "ists", "ysts", "ing", "ed")
_ARTICLES = frozenset("the a an its their this that of".split())
_FEW = 3


@dataclass(slots=True)
class Rated:
    """A rate of a sentence, at token `k`, with its sign; `base` is the measure spoken of just before."""

    article: Article
    tokens: list[Token]
    k: int
    mention: RateMention
    sign: Sign
    base: Measure
    sentence: int


def object_of(rated: Rated) -> tuple[Object, bool]:
    """What the rate is on, and whether a pronoun or the duty itself stands there."""
    tokens, sign, k = rated.tokens, rated.sign, rated.k
    if (found := _behind(rated)) is not None:
        return found, False
    if sign.kind == "shared":
        return read_object(rated.article, tokens[:k], sign.verb + 1), False
    if sign.kind == "step":
        return Object(k), True
    if sign.kind == "take" or sign.verb < 0 or sign.kind in {"on", "force"}:
        return Object(k), sign.kind == "force"
    end = sign.verb
    while end > sign.lo and (tokens[end - 1].word in _AUXILIARIES or tokens[end - 1].word.endswith("ly")):
        end -= 1
    if (found := _before(rated, end)) is not None:
        return found, False
    of_it = any(token.word in _PRONOUNS for token in tokens[sign.lo : end])
    return Object(k), of_it or any(token.word in _DUTIES for token in tokens[sign.verb : k])


def _behind(rated: Rated) -> Object | None:
    """ "10% on tea from Kenya", "10% for tea"."""
    tokens, k = rated.tokens, past_others(rated.tokens, rated.k)
    if rated.sign.verb > k:
        k = rated.sign.verb
    if k + 1 >= rated.sign.hi or tokens[k + 1].word not in {"on", "for", "against", "upon"}:
        return None
    found = read_object(rated.article, tokens[: rated.sign.hi], k + 2)
    if tokens[k + 1].word == "for" and not _has_named(rated, found):
        found.goods = []
    return found if found.goods or found.origins else None


def _before(rated: Rated, end: int) -> Object | None:
    """The goods or places before token `end`, as far to the left as they go; those of "For tea, …" last."""
    article, tokens, sign = rated.article, rated.tokens, rated.sign
    for start in [sign.lo, *(i + 1 for i in range(sign.lo, end) if tokens[i].word in _JOINTS)][:_STARTS]:
        found = read_object(article, tokens[:end], start)
        if sign.kind == "on" or not _is_short(tokens[start:end]):
            found.goods = [one for one in found.goods if is_named(article, one)]
        whole = found.end >= end or tokens[found.end].word in _PAST_GOODS
        if _has_named(rated, found) or whole and (found.goods or found.origins):
            return found
    if tokens[sign.lo].word in {"for", "on"}:
        found = read_object(article, tokens[:end], sign.lo + 1)
        return found if found.origins or _has_named(rated, found) else None
    return None


_STARTS = 8
"""Places in a clause from which its subject is tried."""


def _has_named(rated: Rated, found: Object) -> bool:
    return any(is_named(rated.article, one) for one in found.goods)


def _is_short(subject: list[Token]) -> bool:
    """A few plain words before "will pay", which are goods though no lexicon has them."""
    return (
        0 < len(subject) <= _FEW
        and subject[-1].word not in _ARTICLES
        and all(
            token.kind == "w" and token.word not in _BEARERS | GENERIC and not token.word.endswith(_PEOPLE)
            for token in subject
        )
    )


def takers(rated: Rated) -> list[Place]:
    """Whoever takes it: the subject of "charges", the one that it is paid to, or whose it is."""
    tokens, verb, k = rated.tokens, rated.sign.verb, rated.k
    if k > 1 and tokens[k - 1].word == "'s" and tokens[k - 2].kind == "C":
        owner = place_at(rated.article, tokens[k - 2])
        return [owner] if owner else []
    if verb >= 0 and rated.sign.kind == "take":
        if any(
            token.word in {"both", "two", "three"} for token in tokens[max(rated.sign.lo, verb - 4) : verb]
        ):
            return list(rated.base.imposers)
        if verb > rated.k:
            places = [place_at(rated.article, one) for one in tokens[rated.k : verb] if one.kind in "CP"]
            return [one for one in places if one] or list(rated.base.imposers)
        return doer(rated.article, tokens, verb + 1)
    if verb >= 0 and rated.sign.kind == "pay" and tokens[verb].word.startswith(("pay", "paid")):
        place = place_at(rated.article, tokens[verb + 1]) if tokens[verb + 1].kind == "C" else None
        return [place] if place else []
    return []
