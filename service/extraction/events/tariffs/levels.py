"""The level of a duty after an act, and the one before it."""

from __future__ import annotations

import re
from dataclasses import replace

from service.extraction.article import Article
from service.extraction.document import Rate
from service.extraction.events.tariffs.acts import Act
from service.extraction.events.tariffs.compared import compared_with
from service.extraction.events.tariffs.measure import Measure
from service.extraction.events.tariffs.phrase import Phrase, moved
from service.extraction.numbers import RateMention
from service.extraction.tokens import Token


def as_rate(article: Article, mention: RateMention) -> Rate:
    return Rate(
        article.text[mention.start : mention.end],
        mention.start,
        mention.end,
        mention.minimum,
        mention.maximum,
        mention.unit,
    )


def read_rates(  # noqa: C901
    article: Article, tokens: list[Token], phrase: Phrase, act: Act | None, measure: Measure
) -> None:
    """The new level, and the one before it."""
    mentions = list(phrase.rates)
    last = tokens[phrase.end - 1].end
    if act is not None and (
        len(mentions) == 0
        or act.name in {"raise", "lower"}
        and len(mentions) == 1
        and mentions[0].previous is None
    ):
        mentions += _rates_after(article, tokens, phrase, act, last)
    if not mentions and act is not None and act.side == "before":
        mentions = list(article.rates_in(tokens[act.at].end, tokens[phrase.first].start))
    mentions = [one for one in mentions if not (one.points or _is_share(article, one))]
    if not mentions and measure.action == "lower" and act is not None:
        start = max(last, tokens[act.at].end)
        if nil := _TO_ZERO.search(article.folded, max(tokens[phrase.head].end, start - 8), start + 40):
            measure.rate = Rate(nil[1], nil.start(1), nil.end(1), 0.0, 0.0, "percent")
    if not mentions:
        return
    if act is not None and act.side == "after" and measure.action != "impose" and measure.previous is None:
        stood = article.rates_in(tokens[phrase.head].end, tokens[act.at].start)
        _without_present(article, list(stood), measure)
    level: RateMention | None = None
    if measure.action != "impose":
        mentions = _without_present(article, mentions, measure)
    for one in mentions:
        before = article.folded[max(0, one.start - 8) : one.start].lower().rstrip(' "')
        if _FROM_LEVEL.search(article.folded[max(0, one.start - 40) : one.start].lower()):
            measure.previous = one.maximum
            continue
        if before.endswith(" from") and one.previous is None and len(mentions) > 1:
            measure.previous = one.maximum
        elif before.endswith(" by") and act is not None and act.name in {"raise", "lower"}:
            continue
        elif level is None or before.endswith(" to"):
            if (
                level is not None
                and measure.previous is None
                and act is not None
                and act.name in {"raise", "lower"}
            ):
                measure.previous = level.maximum
            level = one
    if level is None:
        return
    if level.previous is not None:
        measure.previous = level.previous
    if measure.action in {"remove", "suspend", "exempt"}:
        before = article.folded[max(0, level.start - 4) : level.start].lower()
        measure.previous = level.maximum if not before.endswith("to ") else measure.previous
        return
    none = _NIL.match(article.folded, level.end) or _TO_NIL.search(
        article.folded, max(0, level.start - 40), level.start
    )
    if none and measure.action == "lower":
        measure.previous = level.maximum
        measure.rate = Rate(none[1], none.start(1), none.end(1), 0.0, 0.0, "percent")
        return
    measure.rate = as_rate(article, level)
    if _FROM_NIL.search(article.folded, max(0, level.start - 16), level.start):
        measure.previous = 0.0
    if measure.previous is None:
        measure.previous = _instead_of(article, tokens, level, phrase.end)
        if measure.previous is None and measure.action not in {"remove", "suspend", "exempt"}:
            measure.previous = compared_with(article, level)
        if measure.previous is not None and measure.action == "impose":
            measure.action = _compared(measure, moved(phrase))
    if (
        act is not None
        and act.form == "phrasal"
        and tokens[act.at].word in {"go", "goes", "went", "gone"}
        and measure.rate.minimum is None
    ):
        measure.rate = replace(measure.rate, minimum=measure.rate.maximum)


_SHARE = re.compile(r",? (?:or|worth|about) [^,.;]{1,40},? of (?:the|its|their) ")
"""After a share of the goods, which is no level: "17%, or $51 million, of the …"."""


def _is_share(article: Article, mention: RateMention) -> bool:
    return _SHARE.match(article.folded, mention.end, mention.end + 60) is not None


_PRESENT = re.compile(
    r"\b(?:now|currently|current|present|presently|existing|previous|earlier)(?: at| of| rate of)? $"
)


_NIL = re.compile(r"\s+to (nil|zero|nothing)\b")
_TO_ZERO = re.compile(r"\bto (zero|nil)\b")
_TO_NIL = re.compile(r"\bto (nil|zero|nothing),? (?:down )?from (?:the |a |an |its )?(?:\w+ )?$")
_FROM_NIL = re.compile(r"\bfrom (?:nil|zero|nothing) to $")
_FROM_LEVEL = re.compile(
    r"\bfrom (?:the |an? |its )?(?:current|existing|present|previous|earlier|prior)(?: (?:level|rate|duty|"
    r"tariff))?(?: of| at)? $"
)
"""Before the level that a change starts from."""


def _compared(measure: Measure, told: str) -> str:
    """ "a levy of 10 cents, up from three": the levels tell which way it went."""
    level = measure.rate.maximum if measure.rate else None
    if told != "impose" or level is None or measure.previous is None or level == measure.previous:
        return told
    return "raise" if level > measure.previous else "lower"


def _without_present(article: Article, mentions: list[RateMention], measure: Measure) -> list[RateMention]:
    """The levels to come; "now at 17 pct" is the one before."""
    kept = []
    for one in mentions:
        if _PRESENT.search(article.folded[max(0, one.start - 24) : one.start].lower()):
            measure.previous = one.maximum
        else:
            kept.append(one)
    return kept


_INSTEAD = frozenset("instead compared against versus from than".split())
_LEADING = _INSTEAD | frozenset(
    ", ( of with to down up as rather the current previous present earlier now a".split()
)


def _instead_of(article: Article, tokens: list[Token], level: RateMention, end: int) -> float | None:
    """ "10 per cent instead of 15": the level before."""
    at = next((i for i, token in enumerate(tokens) if token.start == level.start), len(tokens))
    found = _led_to(article, tokens, at + 1)
    return found if found is not None or end <= at + 1 else _led_to(article, tokens, end)


def _led_to(article: Article, tokens: list[Token], start: int) -> float | None:
    """The rate that words of comparison lead to from token `start` on."""
    words: list[str] = []
    for token in tokens[start : start + 7]:
        if token.kind == "R":
            rate = article.rate_at(token.start)
            return rate.maximum if rate is not None and _INSTEAD & set(words) else None
        if token.word not in _LEADING:
            return None
        words.append(token.word)
    return None


def _rates_after(
    article: Article, tokens: list[Token], phrase: Phrase, act: Act, last: int
) -> list[RateMention]:
    """ "raised tariffs on X from 10 percent to 25 percent", "would rise to 15 percent"."""
    found: list[RateMention] = []
    i = max(phrase.end, act.at + 1) if act.side != "before" else phrase.end
    steps = 0
    limit = min(len(tokens), phrase.room) if phrase.room else len(tokens)
    while i < limit and steps < 10 and len(found) < 3:
        token = tokens[i]
        if token.kind == "R":
            rate = article.rate_at(token.start)
            if rate is not None and tokens[i - 1].word in {
                "to",
                "from",
                "at",
                "of",
                "by",
                "between",
                "up",
                "-",
                "around",
                "about",
                "only",
                "just",
                "current",
                "existing",
                ",",
                '"',
                "(",
            }:
                found.append(rate)
            steps = 3
        elif token.kind in {";", ":", "—"} or token.word in {
            "and",
            "while",
            "but",
            "which",
            "when",
            "after",
            "said",
        }:
            break
        i += 1
        steps += 1
    return found
