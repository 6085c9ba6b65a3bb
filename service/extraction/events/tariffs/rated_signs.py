"""What stands around a rate by which it is known for the level of a duty, whatever the order of the words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from service.extraction.article import Article
from service.extraction.events.tariffs.goods import is_good
from service.extraction.events.tariffs.words import HEADS, NOT_RATED, of_class
from service.extraction.numbers import RateMention
from service.extraction.tokens import Token

PAY = of_class("rated_pay")
"""Verbs whose subject bears the rate: "tyres attract 10%"."""
TAKE = of_class("rated_take")
"""Verbs whose subject sets the rate: "Kenya takes 10% on tyres"."""
UP = of_class("rated_up")
DOWN = of_class("rated_down")
STAY = of_class("rated_stay")
"""Verbs whose subject is the duty, or what it is on: "the rate goes to 10%", "tyres start at 10%"."""
_FORCE = of_class("rated_force")
"""Verbs whose subject is the rate: "10% applies"."""
_LEAD = of_class("rated_lead")
"""What may stand between such a verb and the rate."""
_NOT_NEAR = of_class("rated_not_near")
"""Words of markets and statistics, whose rates are none of duties."""
_BREAKS = frozenset({";", ":", "—", "(", ")"})
_CLAUSE = frozenset(
    """
    while whereas but because although though when if unless after before which that who said says whose
    """.split()
)
_NOT_RATE = frozenset(
    "waiver waivers rebate rebates refund refunds drawback subsidy subsidies threshold total".split()
)
"""Whose level is not that of the duty."""
_OF_DUTIES = frozenset(
    "it they this these rate rates duty duties tariff tariffs levy levies tax charge".split()
)
_RANGING = re.compile(r"\s*(?:rang|run|ran|var)", re.I)
_APART = re.compile(r"\bfor\b", re.I)
"""A range whose ends are those of two bearers: no level of its own."""
_OF = frozenset("on for of".split())
_SHARED = 14
"""Tokens of the goods between "on" and "to 5%"."""
_VALUES = frozenset("value price prices cif fob worth customs invoice reference landed declared".split())
_ON = frozenset("on for against upon".split())
_OBJECT = 6
_FAR = 9


@dataclass(slots=True)
class Sign:
    """`kind`: pay, take, up, down, stay, shared, force or on; `verb`: its token, -1 for none.

    The clause is the tokens from `lo` to `hi`.
    """

    kind: str
    verb: int
    lo: int
    hi: int


def sign_of(article: Article, tokens: list[Token], k: int, rate: RateMention) -> Sign | None:
    """By what the rate at token `k` is one of a duty; nothing where it is not."""
    if rate.points or rate.kind == "free" or _is_other(tokens, k):
        return None
    lo, hi = _left(tokens, k), _right(tokens, k)
    near = {token.word for token in tokens[max(lo, k - _FAR) : k]}
    if near & _NOT_RATE:
        return None
    return _ordered(article, tokens, k, rate, lo, hi) or _governed(tokens, k, rate, lo, hi)


def _ordered(
    article: Article, tokens: list[Token], k: int, rate: RateMention, lo: int, hi: int
) -> Sign | None:
    """The rate is known by its place: in a range, a row of rates, before the verb."""
    if _RANGING.match(article.folded, rate.start):
        if _APART.search(article.folded, rate.start, rate.end + 5):
            return None
        return Sign("stay", k, lo, hi)
    if at := _shared(tokens, lo, k):
        return Sign("shared", at, lo, hi)
    if (charging := _charged_after(tokens, k)) > 0:
        return Sign("take", charging, k + 2, _right(tokens, charging))
    return Sign("step", -1, lo, hi) if _is_step(tokens, k) else None


def _governed(tokens: list[Token], k: int, rate: RateMention, lo: int, hi: int) -> Sign | None:
    """The rate is known by the verb or the preposition beside it."""
    near = {token.word for token in tokens[max(lo, k - _FAR) : k]}
    last = past_others(tokens, k)
    known = tokens[k - 1].word in {"with", "and", "or"} and any(token.word in HEADS for token in tokens)
    on = last + 1 < hi and tokens[last + 1].word in _ON and (known or _is_object(tokens, last + 2, hi))
    if rate.kind == "specific" and on and tokens[k + 1].word == "for":
        return None
    verb = _verb(tokens, lo, k)
    first = max(lo, (verb if verb >= 0 else k) - _FAR)
    if any(token.word in _NOT_NEAR for token in tokens[first : min(hi, k + 5)]):
        return None
    if verb >= 0:
        kind = _kind(tokens, verb, near)
        if not kind or rate.kind == "specific" and kind not in {"pay", "take"} and not _OF_DUTIES & near:
            return None
        return Sign("on" if kind == "stay" and on else kind, verb, lo, hi)
    if on:
        return Sign("on", -1, lo, hi)
    after = tokens[k + 1].word if k + 1 < hi else ""
    if after in _FORCE and rate.kind == "percent" and not _is_object(tokens, lo, k):
        return Sign("force", k + 1, lo, hi)
    return None


def past_others(tokens: list[Token], k: int) -> int:
    """ "35 percent or 40 cents a kilo on shoes": the last of the rates that go together."""
    while k + 2 < len(tokens) and tokens[k + 1].word in {"or", "plus"} and tokens[k + 2].kind == "R":
        k += 2
    return k


def _kind(tokens: list[Token], verb: int, near: set[str]) -> str:
    """What the verb before the rate tells; a move has to lead "to" it, else it is no level."""
    word = tokens[verb].word
    if word in UP | DOWN:
        return "" if not near & {"to", "at"} else "up" if word in UP else "down"
    if word in TAKE and _is_active(tokens, verb):
        return "take"
    return "pay" if word in PAY | TAKE else "stay"


def _shared(tokens: list[Token], lo: int, k: int) -> int:
    """ "(will cut taxes on tea to 5%,) and on maize and rice to 4%": the token of "on", 0 for none."""
    at = k - 1
    while at > lo and tokens[at].word in {"the", "same", "a", "an"}:
        at -= 1
    if tokens[at].word not in {"to", "at"}:
        return 0
    for i in range(at - 1, max(lo, at - _SHARED), -1):
        if tokens[i].word in _OF:
            joined = tokens[i - 1].word in {"and", ",", "while", "but"} or i == 0
            return i if joined and _is_object(tokens, i + 1, at) else 0
        if tokens[i].kind not in "wAC,/":
            return 0
    return 0


def _charged_after(tokens: list[Token], k: int) -> int:
    """ "the 10% that the bloc charges on cars": the token of the verb, 0 for none."""
    if k + 4 >= len(tokens) or tokens[k + 1].word not in {"that", "which", "it", "they"}:
        return 0
    for i in range(k + 2, min(len(tokens) - 1, k + _FAR)):
        if tokens[i].word in TAKE:
            return i if tokens[i + 1].word in _ON else 0
    return 0


_STEPPING = frozenset(", and then finally the full to a at eventually ; later".split())
_PERIODS = frozenset("year stage step phase month".split())


def _is_step(tokens: list[Token], k: int) -> bool:
    """ "(climbs to 18% in July,) 25% in 2025 and the full 35% in 2026": a further step, with its day."""
    i = k - 1
    while i > 0 and tokens[i].word in _STEPPING:
        i -= 1
    if i == k - 1 or not any(token.kind == "R" for token in tokens[max(0, i - 5) : i + 1]):
        return False
    dated = tokens[i].kind == "D" or tokens[i].word in _PERIODS
    ahead = tokens[k + 1 : k + 6]
    to_come = any(token.kind == "D" or token.word in _PERIODS for token in ahead)
    return dated and to_come and bool(ahead) and ahead[0].word in {"in", "on", "from", "by", "a", "D"}


def _is_other(tokens: list[Token], k: int) -> bool:
    """A share, a move or a price: "20% of exports", "by 5%", "a 3% drop"."""
    before = tokens[k - 1].word if k else ""
    after = [token.word for token in tokens[k + 1 : k + 5]]
    if before == "to" and _is_range(tokens, k):
        return True
    if before in {"by", "than"} or not after:
        return before == "by"
    if after[0] == "of":
        return not _VALUES & set(after)
    return after[0] in NOT_RATED


def _is_range(tokens: list[Token], k: int) -> bool:
    """ "from 8% for one maker to 35% for another": no level of its own."""
    return any(
        tokens[i].kind == "R"
        and tokens[i + 1].word == "for"
        and tokens[i - 1].word in {"from", "of", "between", "by"}
        for i in range(max(1, k - _SHARED), k - 1)
    )


def _left(tokens: list[Token], k: int) -> int:
    for i in range(k - 1, -1, -1):
        if tokens[i].kind in _BREAKS or tokens[i].word in _CLAUSE:
            return i + 1
    return 0


def _right(tokens: list[Token], k: int) -> int:
    for i in range(k + 1, len(tokens)):
        if tokens[i].kind in _BREAKS or tokens[i].word in _CLAUSE:
            return i
    return len(tokens)


def _verb(tokens: list[Token], lo: int, k: int) -> int:
    """The verb that leads to the rate at token `k`, -1 for none."""
    named = 0
    for i in range(k - 1, max(lo, k - _FAR) - 1, -1):
        token = tokens[i]
        if token.word in PAY or token.word in TAKE or token.word in UP or token.word in DOWN:
            return i
        if token.word in STAY and not _is_auxiliary(tokens, i):
            return i
        if token.kind in "CAP" or is_good([token.word]):
            named += 1
            if named > 2:
                return -1
        elif token.kind == "D" or token.word in _LEAD or token.word.endswith("ly"):
            continue
        else:
            return -1
    return -1


def _is_auxiliary(tokens: list[Token], i: int) -> bool:
    """ "is being taxed", "be raised": the verb stands behind."""
    return (
        tokens[i].word in {"be", "is", "are", "was", "were"} and tokens[i + 1].word in PAY | TAKE | UP | DOWN
    )


def _is_active(tokens: list[Token], i: int) -> bool:
    """No passive: "Kenya charges", not "tyres are charged"."""
    before = [token.word for token in tokens[max(0, i - 3) : i]]
    return not {"is", "are", "was", "were", "be", "been", "being", "get", "gets"} & set(before)


def _is_object(tokens: list[Token], start: int, end: int) -> bool:
    """Whether goods or an origin stand there."""
    ahead = tokens[start : min(end, start + _OBJECT)]
    return any(token.kind in "CA" or token.kind == "w" and is_good([token.word]) for token in ahead)


def is_named(article: Article, span: tuple[int, int]) -> bool:
    return is_good(article.folded[span[0] : span[1]].lower().split())
