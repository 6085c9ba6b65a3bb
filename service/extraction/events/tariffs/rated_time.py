"""The status and the day of a measure of which only the rate is told."""

from __future__ import annotations

from service.extraction.document import Day
from service.extraction.events.tariffs.acts import verbs
from service.extraction.events.tariffs.rated_object import Rated
from service.extraction.status import tense_of

_BE = frozenset("is are was were be been being has have had".split())
_FATES = frozenset({"remove", "lower", "suspend", "raise"})
_STAYING = frozenset(
    "continue continues continued stay stays stayed remain remains remained keep keeps kept keeping".split()
)
_FAR = 9
_NEAR = 6
_NOW = frozenset("now already currently today present still".split())
_OPEN = frozenset({"planned", "threatened", "possible"})
_MODALS = {
    **dict.fromkeys("will shall 'll".split(), "planned"),
    **dict.fromkeys("could may might should".split(), "possible"),
}
_DATELINED = frozenset({"-", "(", ")", "—", ":"})
"""Behind the day that a report opens with."""
_FROM = frozenset("from of starting beginning effective".split())
"""Before a day that may well be ahead: "as of August 6"."""
_TILL = frozenset("until till through before".split())


def status_of_rated(rated: Rated) -> str:
    """By the modal before the verb; where none is, and it is no plain past, as the measure told last."""
    tokens, sign, base = rated.tokens, rated.sign, rated.base
    words = [token.word for token in tokens[sign.lo : rated.k]]
    ahead = [token.word for token in tokens[rated.k : sign.hi]]
    if sign.kind in {"shared", "step"}:
        return base.status
    if sign.verb > rated.k:
        return "occurred"
    if _STAYING & set(words[-_FAR:]):
        return base.status if base.status in {"threatened", "possible"} else "occurred"
    for word in reversed(words):
        if word in _MODALS:
            return base.status if base.status == "threatened" else _MODALS[word]
        if word == "would":
            return base.status if base.status in {"threatened", "possible"} else "planned"
    if {"will", "shall"} & set(ahead[:3]):
        return "planned"
    verb = tokens[sign.verb].word if sign.verb >= 0 else ""
    if {"has", "have", "had"} & set(words[-_NEAR:]) and "to" not in words[-_NEAR:]:
        return "occurred"
    if rated.sentence == base.sentence and sign.kind in {"up", "down"} and not _BE & set(words):
        return base.status
    if _NOW & {*words, *ahead} or verb.endswith("ed") and not {"be", "being"} & set(words):
        return "occurred"
    near = 0 <= rated.sentence - base.sentence <= 1
    return base.status if near and base.status in _OPEN else "occurred"


def day_of_rated(rated: Rated, status: str) -> Day | None:
    """The nearest date of the clause: behind the rate and before the next one, else before it."""
    tokens, sign, k = rated.tokens, rated.sign, rated.k
    stop = next((i for i in range(k + 1, sign.hi) if tokens[i].kind == "R"), sign.hi)
    behind = [i for i in range(k + 1, stop) if tokens[i].kind == "D"]
    before = [i for i in range(k - 1, sign.lo - 1, -1) if tokens[i].kind == "D"]
    for i in behind[:1] + before[:1]:
        lead = {token.word for token in tokens[max(0, i - 2) : i]}
        mention = rated.article.date_at(tokens[i].start)
        if mention is None or lead & _TILL or tokens[i + 1 : i + 2] and tokens[i + 1].kind in _DATELINED:
            continue
        if mention.kind == "weekday" and lead & {"said", "on"}:
            continue
        tense = tense_of(status)
        if tense == "past" and lead & _FROM:
            tense = "future" if mention.kind == "weekday" else "none"
        return rated.article.day(mention, tense)
    return None


def fate_of(rated: Rated, at: int) -> tuple[str, str] | None:
    """ "Peru's 20 percent on cars is halved": the act of the passive at token `at`, and its status."""
    words = [token.word for token in rated.tokens[at : at + 5]]
    if not words or words[0] not in _BE | {"will", "would"}:
        return None
    for word in words[1:]:
        verb = verbs().get(word)
        if verb is not None and verb.act in _FATES and verb.form in {"past", "part"} and word != "adjusted":
            return verb.act, "planned" if words[0] in {"will", "would"} else "occurred"
        if word not in _BE | {"to", "now", "also", "then", "not"}:
            return None
    return None
