"""Several offices and as many names, in the same order: who of them acts for which country."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise

from service.extraction.people.actors import Actor, Mention

_PAIR = 2
_COMMA, _NEXT = re.compile(r",? "), re.compile(r",? and |, ")
_BEFORE, _AFTER = 160, 240
"""Characters from the names to the offices told of them."""


def in_turn(
    folded: str,
    first: int,
    last: int,
    mentions: list[Mention],
    upcoming: int,
    codes: list[str | None],
    role: str,
) -> tuple[Actor, ...]:
    """Those who hold an office that several countries are told with, by the order of both.

    "The foreign ministers of Ruland and Leland, Ana Ruiz and Bo Lee"; "Ana Ruiz and Bo Lee spoke, the first
    talk of the presidents of Ruland and Leland"; "a call of the presidents of Ruland and Leland was put off.
    Ana Ruiz and Bo Lee were to …". `upcoming` is the mention that follows the offices, which stand at
    `first:last`. Empty where the names are not as many, or known to be others.
    """
    count = len(codes)
    if count < _PAIR:
        return ()
    following, before = mentions[upcoming : upcoming + count], mentions[max(0, upcoming - count) : upcoming]
    if _strung(folded, following, count):
        apposed = _COMMA.fullmatch(folded, last, following[0].start) is not None
        if apposed or following[0].start - last < _AFTER and _are_unknown(following):
            return _given(following, codes, role)
    if _strung(folded, before, count) and first - before[-1].end < _BEFORE and _are_unknown(before, role):
        if ". " not in folded[before[-1].end : first]:
            return _given(before, codes, role)
    return ()


def titled_in_turn(
    folded: str, end: int, mentions: list[Mention], codes: list[str | None], role: str
) -> None:
    """ "Rulandic and Lelandic Foreign Ministers Ana Ruiz and Bo Lee": the title is the first one's alone for
    whoever reads it as one phrase."""
    at = bisect_left(mentions, end, key=lambda one: one.name_start)
    named = mentions[at : at + len(codes)]
    if (
        len(codes) < _PAIR
        or len(named) < len(codes)
        or not _COMMA.fullmatch(folded, end, named[0].name_start)
    ):
        return
    if not _strung(folded, named, len(codes)):
        return
    for one, code in zip(named, codes, strict=True):
        one.actor.role, one.actor.country = role.removesuffix("s"), code


def _strung(folded: str, named: list[Mention], count: int) -> bool:
    """Whether the names stand together, one person each: "Ana Ruiz and Bo Lee"."""
    return (
        len(named) == count
        and all(len(one.actors) == 1 for one in named)
        and all(_NEXT.fullmatch(folded, one.end, other.start) for one, other in pairwise(named))
    )


def _are_unknown(named: list[Mention], role: str | None = None) -> bool:
    """Whether the text tells no country of any, and no other office."""
    return all(one.actor.country is None and one.actor.role in {None, role} for one in named)


def _given(named: list[Mention], codes: list[str | None], role: str) -> tuple[Actor, ...]:
    for one, code in zip(named, codes, strict=True):
        one.actor.role, one.actor.country = one.actor.role or role, one.actor.country or code
    return tuple(one.actor for one in named)
