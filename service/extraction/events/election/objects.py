# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""Words before a name: "elected A", "lost to A", "the candidates are A"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.extraction.document import Contestant
from service.extraction.events.election.part import ELECTORAL, NOT_REAL, OBLIQUE, Part, W
from service.extraction.events.election.reading import Reading
from service.extraction.events.election.view import D, P
from service.extraction.sentences import Sentence

_FARTHEST = 150
_GREETED_FOR = re.compile(
    rf"(?:,|'s)?(?:[^.;{P}]{{0,60}}?) (?:on|for|upon|following|after) (?:(?:his|her|their|the|a|its|being|winning|an?|your|having been|successful|{D}+(?:'s)?) )+(?:{W} ){{0,5}}?(?:victory|election|re-?election|win|elected|re-?elected|triumph|presidency|success|term|polls|race)\b|[^.;{P}]{{0,40}} (?:re-?)?elected\b"
)


_TO_STAND = re.compile(
    r"(?:,[^,;.]{1,60},)? (?:to (?:run|stand|contest|take on|face|challenge|fight|lead (?:it|them|the party) into)|as (?:its|their|the|his|her)(?: [\w'-]+){0,4} (?:candidate|nominee|standard-bearer|flag-?bearer))\b"
)
"""What somebody is picked for: "picked A to take on B"."""
_TO_CONCEDE = re.compile(
    r"(?:,[^,;.]{1,60},)? to (?:concede|acknowledge|admit defeat|congratulate (?:him|her|them)|offer (?:his|her|their) congratulations)\b"
)
_SEEN = re.compile(
    rf"(?:,[^,;.{P}]{{1,60}},)?(?: (?:narrowly|easily|unexpectedly|comfortably|again))?(?: (?:triumph|prevail|win|beat|defeat|oust|unseat|trounce|rout|topple|crush|edge out|thrash|elected|re-?elected|victorious|return(?:ed)? to (?:power|office)|(?:in)?to (?:power|office|the presidency|victory)|in power (?:in|with|after)|take (?:power|office|the presidency)|come to power|emerge (?:as )?(?:the )?(?:winner|victor)|storm to|sweep to|cruise to|(?:a|an|the) (?:{W} ){{0,4}}?(?:victory|win|triumph|landslide|mandate|term|presidency)))(?![\w-])"
)
"""What a vote saw somebody do, gave him or brought him to: it is won."""


def as_object(  # noqa: C901
    reading: Reading, sentence: Sentence, start: int, end: int, who: Contestant
) -> Iterator[Part]:
    low = reading.low
    found = reading.heads.before(max(sentence.start, start - _FARTHEST), start)
    if found is None:
        return
    group, head = found
    if _POSSESSOR[low[start] == P].match(low, end, sentence.end):
        return
    after = low[end : min(sentence.end, end + 120)]
    before = low[max(sentence.start, head - 40) : head]
    unreal = bool(NOT_REAL.search(before))
    part = {
        "lostto": "won",
        "by": "won",
        "victory": "won",
        "chosen": "won",
        "greeted": "won",
        "beaten": "faced",
        "candidate": "stands",
        "backed": "stands",
        "fielded": "stands",
        "called": "won",
        "declared": "won",
        "saw": "won",
        "winner": "stands" if unreal else "won",
    }[group]
    verb = low[head:start]
    if group == "declared" and not re.match(
        r"(?:,[^,;.]{1,60},)?(?: of (?:the )?(?:[\w'-]+ ){0,3}(?:\ue003+|party)(?: \(\ue003+\))?,?)?(?: (?:as|to be|had been|has been|was|were|had|is))*(?: (?:the|a|outright|overall|official|clear|presumed|election's?|[\ue006]+'s?))* (?:winner|victor|victorious|president-elect|re-?elected|elected|won|president|next president|duly elected)",
        after,
    ):
        return
    if group == "saw" and (unreal or not _SEEN.match(after)):
        return
    if group == "called" and not _TO_CONCEDE.match(after):
        return
    if group == "greeted" and not _GREETED_FOR.match(low, end, sentence.end):
        return
    if group == "chosen" and _ONCE.search(before):
        return
    if group == "chosen":
        if re.match(r"(?:chose|choos|return|sent|swept)", verb) and not re.match(
            r"(?:,[^,;.]{1,60},)?(?: (?:back|as|to be|to (?:power|office)|to lead|to succeed|to replace|leader|president|their|its|over|with \ue007))",
            after,
        ):
            return
        if re.match(r"elect ", verb) or unreal:
            part = "stands"
        if after.startswith("'s"):
            return
    if group == "victory" and unreal:
        part = "stands"
    if group == "lostto" and unreal:
        part = "stands"
    elif group in {"lostto", "by"} and (
        unreal
        or not ELECTORAL.search(low, sentence.start, sentence.end)
        and not re.search(r"\b(?:defeat|lost|beaten|defeated|conced\w+)\b", verb)
    ):
        return
    if group == "lostto" and re.match(r"(?:second|fell|falling)", verb) and not ELECTORAL.search(verb):
        return
    if (
        group == "backed"
        and re.search(r"\b(?:back|support|choose|pick|select|adopt)\w*", verb)
        and not re.search(r"candida|vot", verb)
        and not _TO_STAND.match(after)
    ):
        return
    people = (
        reading.names.chain(start, sentence.end)
        if part in {"stands", "faced"} and group != "called" or group in {"candidate", "chosen"}
        else [who]
    )
    for one in people or [who]:
        yield Part(part, one, start, end, head)
    if group == "beaten" and _DEFEATING.match(verb) and (told := _subject_of(reading, sentence, head)):
        yield Part("run" if unreal or not verb.startswith(_WINNING) else "beat", told[1], told[0], end, head)


_POSSESSOR = {
    True: re.compile(r"'s (?!\(?[\d\ue007\ue009]|victory|win|re-?election|candida|party|coalition|alliance)"),
    False: re.compile(
        r"(?<= her) (?!(?:in|on|by|to|as|at|with|and|or|for|from|after|when|who|because|since|over|last|this)\b)[a-z]"
    ),
}
"""Somebody else is meant: "followed by A's former minister", "the election of her government"."""
_ONCE = re.compile(r"\b(?:democratically|freely|duly|directly|popularly)[ -]$")
"""What somebody is by way of a vote: "ousted the democratically elected president"."""
_DEFEATING = re.compile(
    r"defeating|beating|ousting|unseating|edging(?! (?:ahead|closer|away|up|past the))|toppling|(?:defeated|beat|ousted|unseated|fac(?:e|ed|es)|will face)\b"
)
_WINNING = ("defeat", "beat", "oust", "unseat", "edg", "toppl")


def _subject_of(reading: Reading, sentence: Sentence, head: int) -> tuple[int, Contestant] | None:
    """Who does it where the verb stands far from its subject: "A won in the north, ..., beating B"."""
    low = reading.low
    for start in reading.names.starts(max(sentence.start, head - 400), head):
        if low[start] != P or OBLIQUE.search(low, max(sentence.start, start - 30), start):
            continue
        end = reading.names.end_of(start)
        if low[end : end + 1] == "'":
            continue
        if re.search(rf"[{P};]|\b(?:said|says|told|if|before|after)\b", low[end:head]):
            return None
        who = reading.names.at(start)
        return (start, who) if who is not None else None
    return None
