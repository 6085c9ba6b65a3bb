"""Further goods that only their worth is told of: "a second list covering $125 billion would kick in".

In a text of duties, trade that is to be hit is a measure of its own where the words say that it is another.
"""

from __future__ import annotations

import re
from dataclasses import replace

from service.extraction.article import Article
from service.extraction.document import TradeValue
from service.extraction.events.tariffs.acts import BURDENS
from service.extraction.events.tariffs.measure import Measure
from service.extraction.events.tariffs.object_shape import Object
from service.extraction.events.tariffs.objects import read_object
from service.extraction.events.tariffs.subjects import distinct
from service.extraction.sentences import Sentence
from service.extraction.tokens import tokenize

_ANOTHER = re.compile(
    r"\b(?:another|second|further|third|additional|more|wider|longer|next|fresh|separate|extra|rest|remaining)\b"
)
_HITTING = re.compile(
    r"\b(?:targets?|targeted|targeting|hit|hits|hitting|cover|covers|covering|affect|affecting|list|tranche|round"
    r"|batch|wave|package|retaliat\w+|strike|on)\b"
)
_TRADE = re.compile(
    r"\b(?:imports?|exports?|goods|products|worth|list|tranche|round|batch|wave|package|purchases|shipments)\b"
)
_OTHER = re.compile(
    r"\b(?:buy|purchase \w*|invest\w*|revenue\w*|aid|subsid\w+|loan\w*|deficit|surplus|cost\w*|raise\w* about"
    r"|lost|losses|fell|rose|last year|relief|support|bailout|collected|exempt\w*)\b"
)
_FROM = 3
"""Sentences after a burden in which another may be told by its worth."""
_LONGEST = 250


def read_valued(article: Article, measures: list[Measure]) -> list[Measure]:
    """`measures` with those that only the worth of their goods is told of."""
    told = {one.sentence for one in measures}
    added: list[Measure] = []
    for money in article.money if measures else ():
        index = article.sentence_index(money.start)
        sentence = article.sentences[index]
        base = _base(article, measures, index, sentence, money.start)
        if base is None or index in told or not _tells(article.low, sentence, money.start):
            continue
        told.add(index)
        value = TradeValue(
            article.text[money.start : money.end], money.start, money.end, money.amount, money.currency
        )
        added.append(_measure(article, sentence, index, base, value))
    return sorted([*measures, *added], key=lambda one: (one.sentence, one.start)) if added else measures


def _base(
    article: Article, measures: list[Measure], index: int, sentence: Sentence, end: int
) -> Measure | None:
    """The burden told last, of whoever the sentence names first."""
    near = [one for one in reversed(measures) if 0 < index - one.sentence <= _FROM and _is_burden(one)]
    if not near:
        return None
    named = next((hit.entry.value for hit in article.hits_in(sentence.start, end)), None)
    named = named or ("EU" if "bloc" in article.low[sentence.start : end] else None)
    own = [one for one in near if named in {place.code for place in one.imposers}]
    return (own or near)[0]


def _is_burden(one: Measure) -> bool:
    return one.action in BURDENS and not one.weak


def _tells(low: str, sentence: Sentence, at: int) -> bool:
    """Whether the sentence says that another lot of trade is hit."""
    return (
        _ANOTHER.search(low, max(sentence.start, at - 60), at + 1) is not None
        and _TRADE.search(low, sentence.start, sentence.end) is not None
        and _HITTING.search(low, sentence.start, at) is not None
        and _OTHER.search(low, sentence.start, sentence.end) is None
    )


def _measure(article: Article, sentence: Sentence, index: int, base: Measure, value: TradeValue) -> Measure:
    tokens = tokenize(article.masked, value.start, sentence.end)
    found = read_object(article, tokens, 0) if tokens else Object(0)
    low = article.low[sentence.start : sentence.end]
    unsure = re.search(r"\b(?:could|may|might|would|if|unless|threaten\w*|consider\w*|ready|warn\w*)\b", low)
    condition = re.search(r"\b(?:if|unless|threaten\w*|warn\w*|could)\b", low) or base.status == "threatened"
    ahead = re.search(r"\b(?:will|plans?|planned|set to|due to|is to|are to)\b", low)
    status = "threatened" if condition else "possible" if unsure else "planned" if ahead else "occurred"
    tense = "past" if status == "occurred" else "future"
    dates = [one for one in article.dates_in(sentence.start, sentence.end) if one.kind != "weekday"]
    return replace(
        base,
        rule="tariff.impose_valued",
        start=value.start,
        end=value.end,
        sentence=index,
        action="impose",
        status=status,
        firm=True,
        acted=True,
        imposers=list(base.imposers),
        targets=distinct(found.origins) or list(base.targets),
        goods=[article.span(*one) for one in found.goods],
        exempted=[],
        rate=None,
        previous=None,
        day=article.day(dates[0], tense) if dates else None,
        announced=None,
        value=value,
        mentions=[article.span(sentence.start, min(sentence.end, sentence.start + _LONGEST))],
        definite=False,
        pointer=False,
        another=True,
        soft=False,
        follows=None,
    )
