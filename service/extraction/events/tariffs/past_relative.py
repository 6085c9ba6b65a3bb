"""The main verb behind a clause about the duty: "The duties that came into force in May were lifted"."""

from __future__ import annotations

from service.extraction.events.tariffs.acts import EFFECT, PHRASAL, STAYING, Act, verbs
from service.extraction.tokens import Token

_RELATIVE = frozenset({"that", "which"})
_FINITE = frozenset("is are was were has have had will would shall could may might must".split())
_BETWEEN = _FINITE | frozenset(
    "be been being not now also still already recently finally soon later then to all both".split()
)
_ACTS = frozenset({"remove", "suspend", "lower", "raise", "postpone"})
_LONGEST = 36
_NAMES = 8
"""Tokens from "that" to the verb of its clause."""


def past_relative(tokens: list[Token], start: int) -> Act | None:
    """The passive of the main clause where a relative one begins at token `start`."""
    i = start + (start < len(tokens) and tokens[start].kind == ",")
    if i >= len(tokens) or tokens[i].word not in _RELATIVE:
        return None
    own = next((j for j in range(i + 1, min(len(tokens) - 1, i + _NAMES)) if _is_verb(tokens, j)), 0)
    if not own:
        return None
    while own < len(tokens) and tokens[own].word in _BETWEEN:
        own += 1
    for j in range(own + 1, min(len(tokens) - 1, i + _LONGEST)):
        if tokens[j].kind in {";", ":", "—"} or tokens[j].word in {"and", "but", "said", "says", "while"}:
            return None
        if tokens[j].word in _FINITE:
            return _passive(tokens, j)
        if tokens[j - 1].kind == "," and tokens[j].word in STAYING:
            return Act(j, "impose", "effect", "after")
    return None


def _is_verb(tokens: list[Token], j: int) -> bool:
    word = tokens[j].word
    return word in _FINITE or word in STAYING or word in verbs() or (word, tokens[j + 1].word) in EFFECT


def _passive(tokens: list[Token], start: int) -> Act | None:
    k = start
    while k < len(tokens) and (tokens[k].word in _BETWEEN or tokens[k].kind == "D"):
        k += 1
    if k >= len(tokens):
        return None
    if tokens[k].word == "put" and k + 2 < len(tokens) and (act := PHRASAL.get(("put", tokens[k + 2].word))):
        return Act(k, act, "phrasal", "after")
    verb = verbs().get(tokens[k].word)
    if verb is None or verb.act not in _ACTS or verb.form not in {"past", "part"}:
        return None
    return Act(k, verb.act, verb.form, "after")
