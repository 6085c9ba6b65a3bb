"""Goods that come in without a duty: "duty-free access for beef", "will enter tariff-free"."""

from __future__ import annotations

from service.extraction.article import Article
from service.extraction.events.tariffs.objects import read_object
from service.extraction.events.tariffs.phrase import Phrase
from service.extraction.tokens import Token

_ACCESS = frozenset(
    "access entry treatment status import imports quota quotas regime concession admission".split()
)
_ENTERING = frozenset(
    """
    enter enters entered entering import imports imported export exports exported sell sells sold ship ships
    shipped admit admits admitted come comes came bring brought trade traded access remain remains
    remained stay stays get gets receive receives received enjoy enjoys enjoyed
    """.split()
)
_ENDING = frozenset(
    """
    end ends ended ending revoke revoked revokes revoking scrap scrapped scrapping withdraw withdrew remove
    removed removing eliminate eliminated lose loses lost suspend suspended suspending cancel cancelled
    canceled close closing closed terminate terminated limit limits limiting restrict restricting
    """.split()
)
_WEIGHTS = frozenset("tonnes tons tonne ton litres liters kilos kilograms pounds head units pieces".split())
_QUOTA = frozenset("quota quotas".split())
_KEEPING = frozenset("keep keeps kept keeping leave leaves left leaving let lets make makes making".split())
_BEFORE = 5
_OBJECT = 14


def is_free(article: Article, tokens: list[Token], i: int) -> bool:
    """Whether token `i` is "duty-free" said of goods at a border, not of a shop."""
    rate = article.rate_at(tokens[i].start)
    if rate is None or rate.kind != "free":
        return False
    after = tokens[i + 1].word if i + 1 < len(tokens) else ""
    if after in _ACCESS or after == "," and i + 2 < len(tokens) and tokens[i + 2].word in _ACCESS:
        return True
    return any(token.word in _ENTERING | _KEEPING for token in tokens[max(0, i - _OBJECT) : i])


def read_free(article: Article, tokens: list[Token], i: int) -> Phrase | None:
    """The relief as a phrase whose act is in its own noun."""
    phrase = Phrase(i, i, i + 1, nominal="exempt", nominal_at=i)
    end = i + 1
    while end < len(tokens) and tokens[end].word in _ACCESS | {"-", "and", "free"}:
        end += 1
    if any(token.word in _QUOTA for token in tokens[i + 1 : end]):
        phrase.nominal = "lower"
    near = [token.word for token in tokens[max(0, i - _BEFORE) : i]]
    ended = _ends_relief(tokens[:i])
    if _ENDING & set(near) or ended:
        phrase.nominal = "impose"
    _beneficiaries(article, tokens, phrase, end)
    if not (phrase.goods or phrase.origins):
        _entering(article, tokens, phrase, i)
    phrase.first = ended + 1 if ended else phrase.first
    return phrase if phrase.goods or phrase.origins else None


def _beneficiaries(article: Article, tokens: list[Token], phrase: Phrase, end: int) -> None:
    """ "… access to Japan for beef", "treatment of shipments from all countries"."""
    phrase.end = end
    if end + 1 < len(tokens) and tokens[end].word in {"to", "into"}:
        part = read_object(article, tokens[: end + _MARKET], end + 1)
        if part.origins and not part.goods:
            phrase.into += part.origins
            phrase.end = end = part.end
    if end + 2 < len(tokens) and tokens[end].word == "of" and tokens[end + 2].word in _WEIGHTS:
        end += 3
        phrase.end = end
    if end + 1 < len(tokens) and tokens[end].word in {"for", "of", "to", "on"}:
        found = read_object(article, tokens, end + 1)
        phrase.goods, phrase.origins = found.goods, found.origins
        phrase.into += found.into
        phrase.end = max(end, found.end)


def _ends_relief(tokens: list[Token]) -> int:
    """ "ended an exemption that had allowed …": the token of the verb, 0 where there is none."""
    words = [token.word for token in tokens]
    at = next((k for k, word in enumerate(words) if word in _RELIEFS), 0)
    return next((k for k in range(max(1, at - _BEFORE), at) if words[k] in _ENDING), 0)


_RELIEFS = frozenset("exemption waiver preference preferences privileges scheme programme program".split())
_MARKET = 8
"""Tokens of "to the Chilean market"."""


def _entering(article: Article, tokens: list[Token], phrase: Phrase, at: int) -> None:
    """ "Peruvian coffee will enter duty-free": the goods before the verb."""
    keep = next((i for i in range(at - 1, max(-1, at - _OBJECT), -1) if tokens[i].word in _KEEPING), -1)
    if keep >= 0:
        found = read_object(article, tokens[:at], keep + 1)
        phrase.goods += found.goods
        phrase.origins += found.origins
        phrase.into += found.into
        phrase.first = keep
        return
    for i in range(at - 1, max(-1, at - _OBJECT), -1):
        if tokens[i].word not in _ENTERING:
            continue
        start = i
        while (
            start
            and tokens[start - 1].kind not in {",", ";", ":", "."}
            and tokens[start - 1].word not in {"that", "which", "said"}
        ):
            start -= 1
        if i > 1 and tokens[i - 1].word == "to" and tokens[i - 2].kind == "C":
            start = i - 2
            found = read_object(article, tokens[: i - 1], start)
        else:
            found = read_object(article, tokens[:i], start)
        if found.origins or found.goods:
            phrase.goods += found.goods
            phrase.origins += found.origins
            phrase.first = max(0, i)
        return
