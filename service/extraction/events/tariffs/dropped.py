"""Plans and reports of a duty that come to nothing: denied, called off, only argued about."""

from __future__ import annotations

from service.extraction.events.tariffs.acting import phrasal_act
from service.extraction.events.tariffs.acts import BURDENS, Act, Ruling, verbs
from service.extraction.events.tariffs.measure import Measure
from service.extraction.events.tariffs.phrase import Phrase
from service.extraction.events.tariffs.words import STATUS_WORDS
from service.extraction.tokens import Token


def is_denied_over(tokens: list[Token], act: Act, phrase: Phrase) -> bool:
    """ "denied a report that …", "ruled out a cut in": nothing of it is so."""
    words = [
        token.word for token in tokens[max(0, min(act.at, phrase.first) - 16) : min(act.at, phrase.first)]
    ]
    told = [token.word for token in tokens[max(0, phrase.first - 16) : phrase.first]]
    if any(word == "negative" and _FINDINGS & set(told[i : i + 3]) for i, word in enumerate(told)):
        return True
    if tokens[act.at].word in _BEARING and not phrase.nominal:
        words = []
    for i, word in enumerate(words):
        if word in {"denied", "denies", "denying", "dismissed", "dismisses"}:
            return bool(
                {"report", "reports", "that", "suggestions", "plans", "any", "rumours", "rumors"}
                & set(words[i:])
            )
        if word in {"ruled", "rules", "ruling"} and words[i + 1 : i + 2] == ["out"]:
            return True
    return False


_BEARING = frozenset("pay pays paid bear bears bore face faces faced".split())
"""Verbs of those whom a duty hits: who denies that they pay it denies no duty."""
_FINDINGS = frozenset("determination determinations ruling finding vote decision".split())


_PLANS = frozenset(
    """
    plan plans proposal proposals threat threats list bill idea draft package demand attempt bid effort
    """.split()
)


_DROPPING = frozenset(
    """
    drop drops dropped dropping abandon abandons abandoned abandoning scrap scraps scrapped shelve shelved
    shelves withdraw withdrew withdrawn cancel cancelled canceled called rejected reject threw tore killed
    defeated lifted averted avoid avoided ditched ditch
""".split()
)


def dropping(tokens: list[Token], act: Act, phrase: Phrase) -> Ruling | None:
    """ "dropped plans for a duty", "a planned duty was called off": the plan is cancelled, no duty is."""
    words = [token.word for token in tokens]
    first = min(act.at, phrase.first)
    before = words[max(0, first - 12) : phrase.first]
    planned = any(word in STATUS_WORDS for word in phrase.words) or any(word in _PLANS for word in before)
    if not planned:
        return None
    last = max(phrase.end, act.at + 1)
    dropped_before = any(
        word in _DROPPING
        and not (word in {"called", "threw", "tore"} and not set(words[i : i + 4]) & {"off", "out", "up"})
        for i, word in enumerate(words[: phrase.first])
        if i >= first - 14
    )
    after = words[last - 1 : last + 26]
    dropped_after = act.side == "before" and any(
        word
        in {"dropped", "abandoned", "scrapped", "shelved", "withdrawn", "cancelled", "canceled", "rejected"}
        or word == "called"
        and after[i + 1 : i + 2] == ["off"]
        for i, word in enumerate(after)
        if {"was", "were", "been", "be"} & set(after[max(0, i - 2) : i])
    )
    if not (dropped_before or dropped_after):
        return None
    inner = _before_plan(tokens, phrase)
    return Ruling(act, inner, "cancelled", True)


def _before_plan(tokens: list[Token], phrase: Phrase) -> str:
    """The act that was planned: the verb between the plan and the duty, else to impose."""
    table = verbs()
    for i in range(phrase.first - 1, max(-1, phrase.first - 8), -1):
        word = tokens[i].word
        if word in _PLANS:
            break
        two = phrasal_act(tokens, i, phrase.first)
        if two in {"remove", "raise", "lower"}:
            return two
        verb = table.get(word)
        if (
            verb is not None
            and verb.act in {"raise", "lower", "remove", "suspend", "exempt"}
            and word not in _DROPPING
        ):
            return verb.act
    return "impose"


def is_stance_over(tokens: list[Token], act: Act) -> bool:
    """ "opposes the imposition of tariffs": taking sides is no act."""
    if act.form not in {"noun", "ing"}:
        return False
    table = verbs()
    return any(
        token.kind == "w" and (verb := table.get(token.word)) is not None and verb.act == "stance"
        for token in tokens[max(0, act.at - 5) : act.at]
    )


_LATER = {
    **dict.fromkeys("postponed delayed deferred".split(), "postponed"),
    **dict.fromkeys("cancelled canceled scrapped dropped shelved abandoned withdrawn".split(), "cancelled"),
}


def overrule(tokens: list[Token], start: int, measure: Measure) -> None:
    """ "were due to start on Monday but have been postponed": the last word on a plan."""
    if measure.status not in {"planned", "threatened", "occurred"}:
        return
    words = [token.word for token in tokens[start : start + _OVERRULING]]
    held = next((i for i in range(len(words)) if words[i : i + 3] == ["put", "on", "hold"]), 0)
    if held and "but" in words[:held] and measure.action in BURDENS:
        measure.status, measure.day = "postponed", None
        return
    if measure.status == "occurred":
        return
    for i, word in enumerate(words):
        later = "postponed" if words[i : i + 2] in (["put", "off"], ["pushed", "back"]) else _LATER.get(word)
        if later and "but" in words[:i] and {"been", "was", "were", "be"} & set(words[max(0, i - 3) : i]):
            measure.status, measure.day = later, None
            return


_OVERRULING = 14
