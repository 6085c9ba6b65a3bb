# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""How much a noun tells by itself: of a vote, at one, or nothing unless one is known."""

from __future__ import annotations

import re

from service.extraction.events.election.vote import Telling

_WEAK_TAIL = re.compile(
    r"(?:[ -](?:promises?|pledges?|manifestos?|posters?|rallies|rally|rhetoric|hopes?|strategy|strategist|politics|ambitions?|aspirations?|issues?|themes?|slogans?|debate|debates|donors?|fund\w*|finance|staff|team|manager|aide|adviser|advisor|platform|fever|law|spending)\b)"
)
_DECIDED = re.compile(r" (?:victory|win|triumph|landslide|success|defeat|loss)\b")
_WON = re.compile(
    r"\b(?:won|victory|wins?|lost|loss|defeat(?:ed)?|beat(?:en)?|triumph|landslide|unseated|ousted)\b[^,;]{0,40}$"
)
_PITS = re.compile(r" (?:will |is to |that |which )?(?:pits?|pitting|between|sets)\b")
"""A runoff of two who are named: "the runoff pits A against B"."""


def pits_two(telling: Telling, right: str) -> bool:
    if not telling.runoff or not _PITS.match(right):
        return False
    telling.status = telling.status or "planned"
    return True


def weight_of(  # noqa: C901
    telling: Telling, match: re.Match[str], weak: bool, plural: bool, right: str, left: str, shown: str
) -> int:
    if _WEAK_TAIL.match(right):
        return 0
    if pits_two(telling, right):
        return 2
    told = bool(telling.kind or telling.day or telling.country)
    if weak:
        return 1 if telling.day and telling.kind else 0
    if telling.day:
        return 2
    if not plural and telling.status == "occurred" and _DECIDED.match(right):
        return 2
    if not plural and telling.sure and telling.status == "occurred" and _WON.search(left):
        return 2
    if telling.kind == "referendum" and telling.status == "occurred" and not plural:
        return 2
    if re.match(r"an? ", shown) and not telling.sure and not telling.country and not telling.region:
        return 1
    if (
        plural
        and telling.status
        and telling.sure
        and re.search(r"\b(?:hold|holds|held|holding)(?: [\w-]+){0,2} $", left)
    ):
        return 2
    if plural and telling.earlier:
        return 0
    if plural:
        return (
            2
            if told
            and telling.status
            and telling.sure
            and telling.kind is not None
            or telling.country
            and telling.status
            else (
                (2 if telling.status in {"possible", "planned", "denied"} else 1)
                if telling.snap and telling.status
                else 0
            )
        )
    if told:
        return 2 if telling.status or telling.pointer or telling.kind else 1
    return 2 if telling.snap and telling.status else (1 if telling.status else 0)


_OFF = frozenset({"postponed", "cancelled"})
_BY_ITSELF = frozenset({"by_election", "general"})
"""Kinds of vote that a word of its own names."""


def told_enough(telling: Telling) -> bool:
    """Whether kind, place and standing together tell of a vote, though the noun alone would not."""
    if telling.rule == "election.noun" and not telling.weak and not telling.earlier:
        if telling.status in _OFF and telling.sure and (telling.elects or telling.kind):
            return True
        if telling.kind in _BY_ITSELF and telling.status in {"occurred", "planned"} and telling.weight:
            return True
    return (
        telling.rule == "election.noun"
        and not telling.weak
        and (telling.kind is not None or telling.day is not None and telling.day.precision == "day")
        and telling.status is not None
        and not telling.earlier
        and bool(telling.country or telling.region or telling.hint)
    )
