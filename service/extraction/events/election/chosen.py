# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""Votes told in the passive, by what is chosen in them: "the new Senate, chosen on March 5", "all 130 deputies will be picked".

A fallback, asked in a text of votes: a body or those who sit in one, a verb of choosing, and a day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.extraction.document import Day
from service.extraction.events.election.beside import is_dateline
from service.extraction.events.election.chambers import chamber_in
from service.extraction.events.election.cues import by_day
from service.extraction.events.election.kinds import NOT_PUBLIC
from service.extraction.events.election.reading import Reading
from service.extraction.events.election.view import C, D, N, P
from service.extraction.events.election.vote import Telling, Vote
from service.extraction.sentences import Sentence

_VERBS = (
    "chosen",
    "elected",
    "picked",
    "selected",
    "voted ",
    "returned",
    "renew",
    "filled",
    "at stake",
    "up for ",
    "contested",
    "dates from",
)
_CHAMBER = rf"(?:parliament|senate|senators|congress(?:men|women)?|house|assembly(?:men)?|legislature|legislators|lawmakers|deputies|representatives|mps|lower house|upper house|chamber|diet|seats|places|{N}+|{C}+)"
_LOCAL = r"(?:governors?|governorships?|mayors?|mayoralties|councils?|councillors|aldermen|prefects|(?:provincial|regional|state|municipal|local|county|city|town) (?:assembl(?:y|ies)|parliaments?|legislatures?|authorities|governments?|bodies))"
_CHOSEN = r"(?:(?<!newly )(?<!the )(?<!an )(?:re-?)?elected(?! (?:officials?|leaders?|government|president))|chosen|picked|selected|voted (?:in|for|on|into office)|returned|renewed|filled|up for (?:grabs|election|re-?election|renewal|a vote)|at stake|contested|com(?:e|es|ing) up for (?:\w+)|dates from)"
_GAP = rf"[^.;:{P}]{{0,70}}?"
_PASSIVE = re.compile(
    rf"(?<![\w-])(?:(?:(?P<local>{_LOCAL})|(?P<chamber>{_CHAMBER}))(?:,? and (?:the )?(?:\w+ )?(?:(?P<local2>{_LOCAL})|(?P<chamber2>{_CHAMBER})))?(?![\w-]){_GAP}\b(?P<verb>{_CHOSEN})\b"
    rf"|(?P<verb2>(?:being |also |to be )(?:{_CHOSEN}))\b{_GAP}(?<![\w-])(?:(?P<local3>{_LOCAL})|(?P<chamber3>{_CHAMBER}))(?![\w-]))"
)
_SAME = re.compile(
    r"\b(?:(?:on|at) (?:that|the) (?:very )?same (?:day|time|\ue006+|papers|occasion)|that (?:very )?same (?:day|\ue006+)|on the same (?:day|\ue006+|papers)|simultaneously|the same day)\b"
)
_AHEAD = re.compile(
    r"\b(?:will|to be|is to|are to|due|must|come up|comes up|coming up|set to|going to|up for (?:grabs|election|re-?election|renewal|a vote))\b|\bbeing\b"
)
_NO_VOTE = re.compile(
    r"\b(?:appointed|appointment|committee|speaker|by (?:lawmakers|deputies|mps|parliament|the king|the president)|by lot|passed|bill|motion)\b"
)
_FAR = 50
_TOLD_WHEN = (D, "same", "simultan")


def chosen(reading: Reading, sentence: Sentence, told: list[Telling], votes: list[Vote]) -> Iterator[Telling]:
    """The votes in which the sentence says that a body was or will be chosen."""
    low = reading.low
    if not reading.has_any(_TOLD_WHEN, sentence.start, sentence.end):
        return
    if not reading.has_any(_VERBS, sentence.start, sentence.end):
        return
    match = _PASSIVE.search(low, sentence.start, sentence.end)
    if (
        match is None
        or NOT_PUBLIC.search(low, *match.span())
        or _NO_VOTE.search(low, sentence.start, sentence.end)
    ):
        return
    around = max(sentence.start, match.start() - _FAR), min(sentence.end, match.end() + _FAR)
    ahead = _AHEAD.search(low, max(sentence.start, match.start() - 12), match.end()) is not None
    day = _day(reading, match, around, "future" if ahead else "past")
    if day is None and _SAME.search(low, *around):
        day = next((one.day for one in reversed(votes) if one.day is not None and not one.earlier), None)
    if day is None:
        return
    groups = match.groupdict()
    if _is_country(reading, match):
        return
    kinds = [
        kind
        for kind, names in (
            ("parliamentary", ("chamber", "chamber2", "chamber3")),
            ("local", ("local", "local2", "local3")),
        )
        if any(groups[name] for name in names)
    ]
    for kind in kinds:
        if any(
            one.weight > 1 and one.kind in {kind, "general", None} and one.day is not None for one in told
        ):
            continue
        telling = Telling("election.chosen", *match.span(), kind, day=day, weight=2, elects=True)
        telling.status = by_day(day, reading.article.published) or ("planned" if ahead else "occurred")
        yield telling


def _is_country(reading: Reading, match: re.Match[str]) -> bool:
    """Whether what is taken for a house of parliament is a country: "Ruland, chosen as host in 2019"."""
    for name in ("chamber", "chamber2", "chamber3"):
        start, end = match.span(name)
        if start >= 0 and reading.low[start] == C and not chamber_in(reading, start, end):
            return True
    return False


def _day(reading: Reading, match: re.Match[str], around: tuple[int, int], tense: str) -> Day | None:
    """The day nearest to the verb."""
    article, low = reading.article, reading.low
    verb = match.start("verb") if match["verb"] else match.start("verb2")
    days = [
        one
        for one in article.dates_in(*around)
        if low[one.start] == D and one.kind != "vague" and not is_dateline(article, one.start, one.end)
    ]
    for mention in sorted(days, key=lambda one: abs(one.start - verb)):
        return article.day(mention, tense)
    return None


__all__ = ["chosen"]
