"""The verbs and nouns of action on a duty, by the act that they tell."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from service.extraction.events.tariffs.words import of_class
from service.extraction.lexicon import rows


class Verb(NamedTuple):
    """`act` is what it does to a duty; `form` is base, s, past, part, ing or noun.

    `weight` is 0 for verbs that act on a duty only where no other verb does ("has", "set").
    """

    act: str
    form: str
    weight: int = 1


@cache
def verbs() -> dict[str, Verb]:
    """Every form of every verb and noun of action."""
    return {row["word"]: Verb(row["act"], row["form"], int(row["weight"])) for row in rows("tariff_verbs")}


_PAIRS = {(row["first"], row["second"]): row["act"] for row in rows("tariff_phrasal")}
PHRASAL = {pair: act for pair, act in _PAIRS.items() if act != "effect"}
"""Two-word verbs; the second word may stand up to three words on."""
EFFECT = frozenset(pair for pair, act in _PAIRS.items() if act == "effect")
"""A duty that does this is in force, or will be."""
STAYING = of_class("staying")
"""Verbs of a duty that is in force."""


class Act(NamedTuple):
    """`at` is the verb's token; `name` what it does; `side` before, after or noun."""

    at: int
    name: str
    form: str
    side: str


class Ruling(NamedTuple):
    """An act with its status; `firm` where a verb gave it, `stance` where it only takes sides."""

    act: Act | None
    action: str
    status: str
    firm: bool
    stance: bool = False


BURDENS = frozenset({"impose", "raise"})
