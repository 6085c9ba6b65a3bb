# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""The kind of a vote that no noun or office names: what its sentences speak of, who stands, who stood before.

Read only for votes that are left without a kind, so it may be looser than what binds words to a vote.
"""

from __future__ import annotations

import re

from service.extraction.events.election.reading import Reading
from service.extraction.events.election.view import G, P
from service.extraction.events.election.vote import Vote

_BODY = (
    r"parliament|lower house|upper house|lower chamber|upper chamber|senate|deputies|lawmakers|legislature|legislators|national assembly|house of \w+|congress|"
    r"knesset|bundestag|nationalrat|riksdag|storting|folketing|sejm|duma|lok sabha|verkhovna rada|dail|diet|cortes|majlis|eduskunta|saeima|seimas|riigikogu|althing|commons"
)
_SHOWN = (
    ("referendum", r"put to the (?:people|nation|voters|country)|(?:said|voted|saying|voting) (?:yes|no)"),
    ("leadership", r"(?:vote|ballot|poll|election|votes|ballots)(?: \w+)? (?:of|by|among) (?:the |its |all )?(?:[\w']+ ){0,3}members|members (?:voted|chose|picked|elected|have chosen|have picked|have elected)|(?:to|will) lead (?:the party|them|their party|his party|her party)|leadership (?:ballot|contest|race|election|convention)"),
    ("local", r"mayors?|mayoral(?:ty)?|vice-mayor|governors?(?!-general)|gubernatorial|councill?ors?|council(?:men|women|man|woman)|(?:city|town|county|provincial|regional|municipal|district|village|borough|parish) councils?|"
              r"aldermen|state (?:house|assembly|senate|legislature|supreme court)|chief minister|locals|town hall|city hall|wards?"),
    ("parliamentary", rf"european parliament|hung parliament|(?:elections?|vote|voting|voted|ballot|polls?|elected|picked|chose|chosen|returned|majority|seats|control) (?:\w+ )?(?:for|to|in|of) (?:the |a |an |its |their |both )?(?:[\w.'-]+ ){{0,3}}(?:{_BODY})"
                      rf"|(?:house|senate|commons|assembly|parliament|parliamentary) (?:seats?|majority)|(?:\d+-(?:seat|member|strong) )(?:\w+ )?(?:{_BODY}|house|chamber|assembly)|(?:picked|elected|chose|choose|elect) (?:\w+ ){{0,2}}(?:deputies|lawmakers|legislators|mps)"),
    ("presidential", r"presiden(?:cy|tial)|president-elect|head of state|for president|as president|new president|next president"),
)  # fmt: skip
_WORDS = re.compile(
    "|".join(
        rf"(?P<{kind}>(?<![\w-])(?:{words})(?![\w-])(?! (?:elections?|votes?|polls?|ballots?|races?|contests?|run-?offs?|primar\w+|candidates?)\b))"
        for kind, words in _SHOWN
    )
)
_NATION = re.compile(r"\b(?:national|nationwide|federal|general) (?:elections?|polls?|vote|ballot)\b")
_GENERAL = re.compile(r"\bgeneral elections?\b")
_PEOPLE = ("presidential", "local", "leadership")
"""Votes in which people stand against each other."""
_SIDES = re.compile(r"\bseats\b|\bmajority\b|\bcoalition\b")


def liken(reading: Reading, votes: list[Vote]) -> None:
    """Gives the votes without a kind the one that is shown."""
    for vote in votes:
        if vote.kind is None and vote.region is None:
            vote.kind = (
                _said(reading, vote)
                or _of_same_people(reading, vote, votes)
                or _of_people(reading, vote, votes)
            )


def _said(reading: Reading, vote: Vote) -> str | None:
    """The kind that the vote's own sentences speak of."""
    low = reading.article.low
    people = _persons(reading, vote)
    for span in sorted(vote.mentions, key=lambda one: one.start):
        sided = _SIDES.search(low, span.start, span.end) is not None
        for match in _WORDS.finditer(low, span.start, span.end):
            kind = match.lastgroup
            if kind in _PEOPLE and (sided and not people or _NATION.search(low, span.start, span.end)):
                continue
            if kind == "referendum" and vote.candidates:
                continue
            if kind == "parliamentary" and _GENERAL.search(low):
                return "general"
            return kind
    return None


def _persons(reading: Reading, vote: Vote) -> list[str]:
    return [name for name, who in vote.candidates.items() if reading.low[who.start : who.start + 1] == P]


def _of_same_people(reading: Reading, vote: Vote, votes: list[Vote]) -> str | None:
    """The kind of the other vote in which two of them stood, else in which one did for the head of state."""
    mine = set(_persons(reading, vote))
    both = {one.kind: len(mine & one.candidates.keys()) for one in votes if one.kind in _PEOPLE}
    for kind in _PEOPLE:
        if both.get(kind, 0) >= (1 if kind == "presidential" else _SAME):
            return kind
    return None


_BACK = 3
"""So many sentences back the office is named that they stand for."""


def _office_before(reading: Reading, vote: Vote) -> str | None:
    """The office of one person that the sentences before the vote name last."""
    article = reading.article
    first = min(span.start for span in vote.mentions)
    index = article.sentence_index(first)
    for sentence in article.sentences[max(0, index - _BACK) : index][::-1]:
        for match in _WORDS.finditer(article.low, sentence.start, sentence.end):
            if match.lastgroup in _PEOPLE:
                return match.lastgroup
    return None


_SAME = 2
"""So many of the same people make it the same office."""


def _of_people(reading: Reading, vote: Vote, votes: list[Vote]) -> str | None:
    """Where persons alone have figures, or meet in a runoff, they stand for an office that one holds."""
    people = _persons(reading, vote)
    parties = any(
        reading.low[who.start : who.start + 1] == G
        for who in vote.candidates.values()
        if who.name in vote.results
    )
    if parties or not people or not (vote.results or vote.runoff):
        return None
    if any(one.seats for one in vote.results.values()):
        return None
    if (office := _office_before(reading, vote)) is not None:
        return office
    others = {one.kind for one in votes if one.kind is not None}
    return "presidential" if not others or "presidential" in others else None
