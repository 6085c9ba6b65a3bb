"""The fallback: a rate that no construction has bound to a duty, in a text that tells of duties.

English tells a further level nearly anyhow ("oats will pay less as well, 4.5 percent", "with 10 percent on
cards", "the rate climbs to 18%"). Where the words leave no doubt that it is the level of a duty, its sides
and its goods are those named about it, else those of the measure told last.
"""

from __future__ import annotations

from service.extraction.article import Article
from service.extraction.events.tariffs.measure import Measure
from service.extraction.events.tariffs.rated_measure import measure_of
from service.extraction.events.tariffs.rated_object import Rated
from service.extraction.events.tariffs.rated_signs import Sign, sign_of
from service.extraction.numbers import RateMention
from service.extraction.tokens import Token, tokenize

_BEFORE = 4
"""Sentences over which a text still speaks of the duties told before."""
_AFTER = 2
_WINDOW = 400
"""Tokens of a sentence that are looked through."""

Told = dict[int, list[Measure]]
"""Sentence -> its measures."""


def read_rated(article: Article, measures: list[Measure], trade: bool) -> list[Measure]:
    """`measures` with those of the rates that none of them has taken; `trade`: the text is about trade."""
    if not (measures or trade) or not article.rates:
        return measures
    told: Told = {}
    for one in measures:
        told.setdefault(one.sentence, []).append(one)
    added: list[Measure] = []
    seen = -1
    for rate in article.rates:
        index = article.sentence_index(rate.start)
        near = any(one in told for one in range(index - _BEFORE, index + _AFTER + 1))
        if index != seen and (near or trade):
            added += _read(article, index, told)
        seen = index
    return sorted([*measures, *added], key=lambda one: (one.sentence, one.start)) if added else measures


def _read(article: Article, index: int, told: Told) -> list[Measure]:
    """The measures of the sentence's free rates, which `told` has then, too."""
    sentence = article.sentences[index]
    rates = article.rates_in(sentence.start, sentence.end)
    if all(_is_taken(rate, told.get(index, [])) for rate in rates):
        return []
    tokens = tokenize(article.masked, sentence.start, sentence.end)[:_WINDOW]
    added: list[Measure] = []
    for k, token in enumerate(tokens):
        mention = article.rate_at(token.start) if token.kind == "R" else None
        if mention is None or _is_taken(mention, told.get(index, [])):
            continue
        sign = sign_of(article, tokens, k, mention)
        base = _base(told, index, token.start) if sign else None
        if sign is not None and base is None and _is_sure(tokens, k, sign):
            base = Measure("", token.start, token.end, index)
        if sign is None or base is None:
            continue
        one = measure_of(Rated(article, tokens, k, mention, sign, base, index))
        if one is not None:
            added.append(one)
            told.setdefault(index, []).append(one)
    return added


_SURE = frozenset(
    "taxed charged tariffed dutiable levied attract attracts pay pays paying charge charges".split()
)
_BORDER = frozenset(
    """
    abroad imported imports import exported exports export foreign overseas border customs shipments leaving
    entering arriving duty duties tariff tariffs levy levies dumping
    """.split()
)


def _is_sure(tokens: list[Token], k: int, sign: Sign) -> bool:
    """Whether the rate is one of a duty where none is told of near it: "imported cars are taxed at 10%"."""
    if sign.kind not in {"pay", "take", "on"} or sign.verb < 0 or tokens[sign.verb].word not in _SURE:
        return False
    return any(token.word in _BORDER for token in tokens[sign.lo : sign.hi])


def _is_taken(rate: RateMention, measures: list[Measure]) -> bool:
    """Whether a measure of the sentence has the rate, or stands where it does."""
    return any(
        one.start <= rate.start < one.end
        or one.previous is not None
        and one.previous == rate.maximum
        or one.rate is not None
        and one.rate.start == rate.start
        for one in measures
    )


def _base(told: Told, index: int, at: int) -> Measure | None:
    """The measure that the text was speaking of, else the next that it comes to."""
    for near in range(index, index - _BEFORE - 1, -1):
        for one in reversed(told.get(near, [])):
            if not (one.weak or one.pointer) and (near < index or one.start < at):
                return one
    for near in range(index, index + _AFTER + 1):
        for one in told.get(near, []):
            if not one.weak:
                return one
    return None
