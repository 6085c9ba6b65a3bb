"""Who or what a measure passes over, told without a duty's noun: "toys get a pass", "Peru was spared".

Only in a text that has just told of duties: elsewhere the same words are said of anything.
"""

from __future__ import annotations

import re
from dataclasses import replace

from service.extraction.article import Article
from service.extraction.document import Place, Span
from service.extraction.events.tariffs.acts import BURDENS
from service.extraction.events.tariffs.goods import is_good
from service.extraction.events.tariffs.measure import Measure
from service.extraction.events.tariffs.objects import read_object
from service.extraction.events.tariffs.subjects import distinct
from service.extraction.tokens import Token, tokenize

_BE = r"(?:is|are|was|were|be|been|being|get|gets|got|stay|stays|remain|remains)"
_SPARED = re.compile(
    rf"\b{_BE} (?:\w+ly |also |all |both |not )?(?P<passive>spared|excluded|left out|left off"
    r"|let off|struck off|taken off"
    r"|carved out|passed over|omitted|freed|shielded from it|exempt|exempted|not (?:covered|included|hit))\b"
    r"|\b(?P<free>(?:enters?|entered|entering|comes? in|goes|go|went|arrives?|cross|crosses"
    r"|imported|sold)"
    r" (?:\w+ )?(?:free|untaxed|duty[- ]free|tariff[- ]free|without (?:duty|duties|paying)))\b"
    r"|\b(?P<pass>(?:gets?|got|given|win|won|wins|receives?|received|enjoys?|granted|have"
    r"|has)"
    r" (?:a |an |the )?(?:free |such |temporary |full |one-year )?(?:pass|reprieve"
    r"|relief|exemptions?|exclusions?|waivers?))\b"
    r"|\b(?P<subject>(?:will|would|shall|do|does|are|is) (?:not|no longer) (?:be )?(?:subject to|apply to"
    r"|affect|touch|cover|include|extend to|hit|pay|face))\b"
    r"|\b(?P<active>(?:exclud|spar)(?:es|ed|e|ing|s)|leav(?:es|ing) out|left out)\b"
)
"""Words of being passed over; `active` and some of `subject` have what is spared behind them."""
_BEHIND = re.compile(r"(?:apply to|affect|touch|cover|include|extend to|hit)$")
_STEM = re.compile(
    r"spare|sparing|exclu|exempt|left o|leav|let off|struck off|taken off|carved|passed over|omitted|freed"
    r"|a pass|free"
    r"|reprieve|relief|waiver|not |no longer|untaxed|without"
)
_FROM = 3
"""Sentences after a measure in which somebody may be said to be spared it."""
_BACK = 14
_LONGEST = 250
_STOPS = frozenset("that which who because as while but when though although".split())
_OPEN = frozenset({"threatened", "possible", "planned"})


def read_spared(article: Article, measures: list[Measure]) -> list[Measure]:
    """`measures` with the exemptions that the sentences about them tell in plain words."""
    told = {one.sentence for one in measures}
    added: list[Measure] = []
    for index, base in _about(article, measures).items():
        sentence = article.sentences[index]
        if index in told or not _STEM.search(article.low, sentence.start, sentence.end):
            continue
        found = _SPARED.search(article.low, sentence.start, sentence.end)
        if found is None:
            continue
        tokens = tokenize(article.masked, sentence.start, sentence.end)[:400]
        goods, places = _who(article, tokens, found)
        if goods or places:
            added.append(_measure(article, tokens, index, base, found, goods, places))
    return sorted([*measures, *added], key=lambda one: (one.sentence, one.start)) if added else measures


def _about(article: Article, measures: list[Measure]) -> dict[int, Measure]:
    """Sentence -> the burden that it may pass somebody over in: its own, else the last one before."""
    about: dict[int, Measure] = {}
    for one in measures:
        if one.action in BURDENS and not one.weak and not one.pointer:
            for index in range(one.sentence, min(len(article.sentences), one.sentence + _FROM + 1)):
                about[index] = one
    return dict(sorted(about.items()))


def _who(article: Article, tokens: list[Token], found: re.Match[str]) -> tuple[list[Span], list[Place]]:
    """The goods and places behind an active verb, before any other."""
    word = found[0]
    behind = bool(found["active"]) or bool(found["subject"] and _BEHIND.search(word))
    if behind:
        start = next((i for i, token in enumerate(tokens) if token.start >= found.end()), len(tokens))
        return _named(article, tokens, start, len(tokens))
    end = next((i for i, token in enumerate(tokens) if token.start >= found.start()), len(tokens))
    while end and tokens[end - 1].word in _AUXILIARIES:
        end -= 1
    first = max(0, end - _BACK)
    first = next(
        (i + 1 for i in range(end - 1, first - 1, -1) if tokens[i].word in _STOPS or tokens[i].kind in ";:—"),
        first,
    )
    for start in [first, *(i + 1 for i in range(first, end) if tokens[i].word in {",", "and"})][:6]:
        goods, places = _named(article, tokens, start, end)
        if goods or places:
            return goods, places
    return [], []


_AUXILIARIES = frozenset(
    """
    will would shall has have had may might could should also all both is are was were be been to not
    """.split()
)


def _named(article: Article, tokens: list[Token], start: int, end: int) -> tuple[list[Span], list[Place]]:
    """The known goods, and the places, of the object that begins at token `start`."""
    if start >= end:
        return [], []
    found = read_object(article, tokens[:end], start)
    goods = [one for one in found.goods if is_good(article.folded[one[0] : one[1]].lower().split())]
    return [article.span(*one) for one in goods], distinct(found.origins)


def _measure(
    article: Article,
    tokens: list[Token],
    index: int,
    base: Measure,
    found: re.Match[str],
    goods: list[Span],
    places: list[Place],
) -> Measure:
    sentence = article.sentences[index]
    before = article.low[max(sentence.start, found.start() - 30) : found.end()]
    ahead = re.search(r"\b(?:will|shall|would|to be)\b", before)
    unsure = re.search(r"\b(?:may|might|could|should|wants?|asked|urged|seek\w*)\b", before)
    status = "possible" if unsure or base.status in {"possible", "threatened"} else base.status
    status = status if status != "occurred" or not ahead else "planned"
    imposing = {place.code for place in base.imposers}
    return replace(
        base,
        rule="tariff.exempt_spared",
        start=found.start(),
        end=found.end(),
        sentence=index,
        action="exempt",
        status=status,
        firm=True,
        acted=True,
        targets=[place for place in places if place.code not in imposing]
        or ([] if places else list(base.targets)),
        goods=goods,
        exempted=[],
        rate=None,
        previous=None,
        retaliatory=False,
        day=base.day if base.status == status == "planned" else None,
        announced=None,
        value=None,
        mentions=[article.span(sentence.start, min(sentence.end, sentence.start + _LONGEST))],
        definite=False,
        pointer=False,
        another=True,
        soft=False,
        follows=None,
    )
