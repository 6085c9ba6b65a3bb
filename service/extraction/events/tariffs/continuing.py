"""Sentences that go on about a measure without any noun of a duty: "Electricity will be spared."."""

from __future__ import annotations

import re
from dataclasses import replace

from service.extraction.article import Article
from service.extraction.document import Day, Place, Span
from service.extraction.events.tariffs.acts import BURDENS
from service.extraction.events.tariffs.exempting import NOUNS, exempted
from service.extraction.events.tariffs.goods import is_good
from service.extraction.events.tariffs.measure import Measure
from service.extraction.events.tariffs.object_shape import Object
from service.extraction.events.tariffs.objects import read_object
from service.extraction.events.tariffs.subjects import distinct
from service.extraction.sentences import Sentence
from service.extraction.tokens import Token

_GOING_ON = re.compile(
    r"\b(?:exemptions?|exclusions?|waivers?|carve-out|reprieve|spared|exempt(?:ed)?|excluded|let off|left out"
    r"|unaffected|carved out"
    r"|on (?:the|its|their|that|a|this) (?:\w+ ){0,2}list|targets?|(?:list|products|goods|items|imports|"
    r"exports|articles|those|commodities|categories)\b[^.;]{0,80}?\b(?:includ(?:e|es|ed|ing)|are)"
    r"|(?:this|these|they|those) includes?\b|among (?:the|those)\b"
    r"|(?:widened|extended|expanded|broadened|stretched) (?:\w+ ){0,3}?(?:to|into|it)"
    r"|the same (?:rate|level|percentage|applies|will|goes)|(?:started|began) with|followed by|affected)\b"
)
"""What such sentences say, in lower case; they are read only soon after a measure."""


def goes_on(low: str, sentence: Sentence) -> bool:
    """Whether a sentence of the text, given in lower case, may go on about the measure told before."""
    return _GOING_ON.search(low, sentence.start, sentence.end) is not None


def read_on(
    article: Article, sentence: Sentence, index: int, tokens: list[Token], before: Measure
) -> list[Measure]:
    """What the sentence adds to the measure told `before`, or tells of another beside it."""
    for i, token in enumerate(tokens):
        if token.kind != "w":
            continue
        if token.word in NOUNS and (told := exempted(article, tokens, i)) is not None:
            one = _beside(article, sentence, index, before, told[0], told[1], "exempt")
            one.goods = one.goods or list(before.goods)
            imposers = {place.code for place in before.imposers}
            return [] if imposers & {place.code for place in one.targets} else [one]
        if token.word in _SPARED and (found := _spared(article, tokens, i)):
            return [_beside(article, sentence, index, before, found, _status(tokens, i), "exempt")]
        if _lists(tokens, i) and (found := _subject(article, tokens, i)):
            return _listed(article, sentence, index, before, found)
        if token.word in _INCLUDING and _of_goods(tokens, i):
            return _listed(article, sentence, index, before, _object(article, tokens, i + 1))
        if token.word in _WIDENED and (to := _after_to(tokens, i)):
            found = _object(article, tokens, to)
            status = _status(tokens, i)
            if found is not None and (found.goods or found.origins):
                return [_beside(article, sentence, index, before, found, status, "impose")]
    return []


_SPARED = frozenset("spared exempt exempted excluded unaffected off out".split())
_BE = frozenset("is are was were be been remain remains stay stays remained".split())
_AUXILIARIES = _BE | frozenset(
    "will would also still not now to has have had being currently could may might both all".split()
)
_LISTS = frozenset("list target targets covered affected targeted included hit".split())
_INCLUDING = frozenset("include includes included".split())
_SUCH = frozenset("this these they those".split())
_ARTICLES = frozenset("the a its their that this on among also".split())
_GOODS = frozenset(
    """
    list products goods items imports exports articles commodities categories lines targets affected targeted
    listed covered subject measures ones those
    """.split()
)
_WIDENED = frozenset("widened extended expanded broadened stretched".split())
_NEAR = 6


def _spared(article: Article, tokens: list[Token], i: int) -> Object | None:
    word = tokens[i].word
    if word in {"off", "out"} and tokens[i - 1].word not in {"let", "left", "carved"}:
        return None
    end = i - (word in {"off", "out"})
    if not any(token.word in _BE for token in tokens[max(0, end - 3) : end]):
        return None
    return _subject(article, tokens, end)


def _subject(article: Article, tokens: list[Token], at: int) -> Object | None:
    """The list of goods or places that is the subject of the predicate at token `at`."""
    end = at
    while end and tokens[end - 1].word in _AUXILIARIES | _ARTICLES | _REQUESTS | {"to", "'s", "for"}:
        end -= 1
    if end < 1 or end == at:
        return None
    start = 0
    while start < end and (tokens[start].word in _OPENING or tokens[start].kind in {'"', ","}):
        start += 1
    found = read_object(article, tokens[:end], start)
    if found.end < end and not (
        tokens[found.end].word in {"that", "which"} and (found.goods or found.origins)
    ):
        return None
    found.goods = [one for one in found.goods if _known(article, one)]
    return found if found.goods or found.origins else None


_OPENING = frozenset("but and however meanwhile also only".split())


def _lists(tokens: list[Token], i: int) -> bool:
    """ "… are on the list too", "… are among the targets", "… will also be hit"."""
    word = tokens[i].word
    if word not in _LISTS:
        return False
    near = [token.word for token in tokens[max(0, i - 4) : i]]
    if word in {"list", "target", "targets"}:
        return bool({"on", "among"} & set(near)) and bool(_BE & set(near))
    return (
        bool(near) and near[-1] in _BE | {"also"} and not (i + 1 < len(tokens) and tokens[i + 1].word == "by")
    )


def _of_goods(tokens: list[Token], i: int) -> bool:
    """ "Items affected include", "the list includes"."""
    words = {token.word for token in tokens[max(0, i - _NEAR) : i]}
    if i == 1 and tokens[0].word in _SUCH:
        return True
    past = tokens[i].word == "included" and "list" in words
    return bool(words & _GOODS) and i <= 2 * _NEAR and not past


def _after_to(tokens: list[Token], i: int) -> int:
    """The token after "to" where "it could be widened to" stands; 0 elsewhere."""
    subject = {token.word for token in tokens[max(0, i - 5) : i]}
    if not subject & {"it", "they", "this", "that", "list", "measure", "measures", "these", "rate"}:
        return 0
    for j in range(i + 1, min(len(tokens) - 1, i + 4)):
        if tokens[j].word in {"to", "include", "cover"}:
            return j + 1 + (tokens[j + 1].word in {"include", "cover"})
    return 0


def _object(article: Article, tokens: list[Token], start: int) -> Object | None:
    if start >= len(tokens):
        return None
    found = read_object(article, tokens, start)
    known = any(_known(article, one) for one in found.goods)
    found.goods = found.goods if known else []
    return found


def _known(article: Article, span: tuple[int, int]) -> bool:
    return is_good(article.folded[span[0] : span[1]].lower().split())


_REQUESTS = frozenset("request requests bid plea appeal application".split())
_TURNED = frozenset("turned rejected refused denied dismissed rebuffed".split())


def _status(tokens: list[Token], at: int) -> str:
    if _REQUESTS & {token.word for token in tokens[:at]}:
        refused = _TURNED & {token.word for token in tokens[at:]}
        return "denied" if refused else "possible"
    words = {token.word for token in tokens[max(0, at - 5) : at]}
    later = {token.word for token in tokens[at:]}
    if words & {"could", "may", "might", "should", "can"}:
        return "threatened" if later & {"if", "unless"} else "possible"
    return "planned" if words & {"will", "would", "shall"} else "occurred"


def _listed(
    article: Article, sentence: Sentence, index: int, before: Measure, found: Object | None
) -> list[Measure]:
    """Goods or places that the measure is on: its own where it names none, else those of one beside it."""
    if found is None or not (found.goods or found.origins) or before.action not in BURDENS:
        return []
    goods = [article.span(*one) for one in found.goods]
    if not before.goods and goods:
        before.goods = goods
        before.targets = before.targets or distinct(found.origins)
        before.mentions.append(_quote(article, sentence))
        return []
    if not goods:
        return []
    known = {good.text.lower() for good in before.goods}
    if known & {good.text.lower() for good in goods}:
        return []
    return [_beside(article, sentence, index, before, found, before.status, before.action, before.day)]


def _beside(
    article: Article,
    sentence: Sentence,
    index: int,
    before: Measure,
    found: Object,
    status: str,
    action: str,
    day: Day | None = None,
) -> Measure:
    """Another measure of the same imposer, on what `found` names."""
    targets: list[Place] = distinct(found.origins) or list(before.targets)
    return replace(
        before,
        rule=f"tariff.{action}_goes_on",
        start=sentence.start,
        end=sentence.end,
        sentence=index,
        action=action,
        status=status,
        firm=True,
        imposers=list(before.imposers),
        targets=targets,
        goods=[article.span(*one) for one in found.goods],
        exempted=[],
        rate=None,
        previous=None,
        retaliatory=before.retaliatory and action in BURDENS,
        day=day,
        announced=None,
        value=None,
        mentions=[_quote(article, sentence)],
        definite=False,
        weak=False,
        follows=before,
    )


_LONGEST = 250


def _quote(article: Article, sentence: Sentence) -> Span:
    return article.span(sentence.start, min(sentence.end, sentence.start + _LONGEST))
