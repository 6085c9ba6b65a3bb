# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""Who is named in a list behind words for winners or contestants: "Elected to the board were A, B and C"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.extraction.events.election.part import NOT_REAL, Part
from service.extraction.events.election.reading import Reading
from service.extraction.events.election.view import A, G, P, S
from service.extraction.sentences import Sentence

_MEMBERS = "(?:members|councill?ors|council members|deputies|senators|lawmakers|mps|representatives|commissioners|trustees|mayors|governors)"
_IS = r"(?:(?:,? [^:.;,{P}]{1,60}?)? (?:were|are|was|is|include[sd]?|will be)(?: as follows)?:?|(?: [^:.;{P}]{1,60}?)?:)".replace(
    "{P}", P
)
_WHO = rf" (?:(?:the|incumbents?|newcomers?|democrats?|republicans?|former|fellow|mr|mrs|ms|dr|[{G}{A}{S}]+(?:'s)?|[\w-]+) ){{0,3}}(?={P})"
_LIST = re.compile(
    rf"(?<![\w-])(?:"
    rf"(?P<won>(?:re-?)?elected(?! (?:officials?|leaders?|representatives?|presidents?|governments?|bod(?:y|ies)|offices?))|winners|victors|successful candidates|(?:new|newly elected|elected) {_MEMBERS})"
    r"|(?P<stands>those (?:(?:who (?:are|were) )?(?:running|standing|vying|competing|contesting|seeking)|in the (?:race|running)|(?:expected|likely|hoping|tipped|due|set) to (?:run|stand|win|contest|compete|retain|keep))|(?:running|standing|vying) for [^:.;\ue000]{1,40}(?=:)|also (?:running|standing|on the ballot|in the race|in the running|competing|contesting|seeking)|candidates|contenders|hopefuls|nominees|newcomers|challengers|(?:defeated|losing|other|unsuccessful) candidates)"
    rf"){_IS}{_WHO}"
)
_COUNTED = re.compile(
    rf"\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|other) (?:[\w-]+ ){{0,2}}?(?:aspirants|candidates|contenders|challengers|rivals|opponents|contestants|hopefuls)(?: (?:in|for|on) [^,.;:{P}]{{1,50}})?(?:,|:| -| —)(?: (?:including|namely|among them))?{_WHO}"
)
"""So many contestants, named behind: "faces two challengers in the race, A and B"."""
_STANDING = re.compile(
    rf"\b(?:people|men|women|politicians|parties|of them) (?:are|were|will be) (?:standing|running|competing|vying|in the (?:race|running)|on the ballot)(?: (?:in|for|to) [^,.;:{P}]{{1,50}})?(?:,| -| —) (?:including|among them|led by|namely)(?: (?:the|a|an))?{_WHO}"
)
"""Who of many is named: "eleven people are standing, among them the former admiral A, B and C"."""
_AMONG = ("among them", "including", "led by", "namely")
_RIVALS = (
    "aspirants",
    "candidates",
    "contenders",
    "challengers",
    "rivals",
    "opponents",
    "contestants",
    "hopefuls",
)
_KEPT = re.compile(
    r" (?:easily |narrowly |also |both |all )?(?P<verb>kept|held on to|held|retained|defended|lost) (?:their|his|her) (?:seats?|posts?|jobs?|places?|bids?)\b| lost theirs\b"
)
_WORDS = ("elected", "winners", "victors", "successful", "members", "also ", "candidates", "contenders", "hopefuls", "nominees", "newcomers", "challengers", "running for", "standing for", "vying for", "those ")  # fmt: skip
_HOLD = (" their ", " theirs", " his ", " her ")


def rosters(reading: Reading, sentence: Sentence) -> Iterator[Part]:
    """A part for everybody of such a list, and for those who kept or lost their seats together."""
    low = reading.low
    first, last = sentence.start, sentence.end
    if reading.has_any(_WORDS, first, last):
        for match in _LIST.finditer(low, first, last):
            if NOT_REAL.search(low[max(first, match.start() - 40) : match.start()]):
                continue
            part = match.lastgroup or "stands"
            for who in reading.names.chain(match.end(), last):
                yield Part(
                    "elected" if part == "won" else part, who, match.end(), match.end() + 1, match.start()
                )
    if reading.has_any(_RIVALS, first, last):
        for match in _COUNTED.finditer(low, first, last):
            for who in reading.names.chain(match.end(), last):
                yield Part("stands", who, match.end(), match.end() + 1, match.start())
    if reading.has_any(_AMONG, first, last):
        for match in _STANDING.finditer(low, first, last):
            for who in reading.names.chain(match.end(), last):
                yield Part("stands", who, match.end(), match.end() + 1, match.start())
    if reading.has_any(_HOLD, first, last):
        yield from _holders(reading, sentence)


def _holders(reading: Reading, sentence: Sentence) -> Iterator[Part]:
    """ "A and B kept their seats, C and D lost theirs"."""
    names = reading.names
    for start in names.starts(sentence.start, sentence.end):
        end = names.end_of(start)
        match = _KEPT.match(reading.low, end, sentence.end)
        if match is None:
            continue
        part = "won" if match["verb"] and match["verb"] != "lost" else "lost"
        for one in [*names.chain_before(sentence.start, start), start]:
            who = names.at(one)
            if who is not None:
                yield Part(part, who, one, names.end_of(one), match.start())
