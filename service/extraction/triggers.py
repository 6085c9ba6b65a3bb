"""The cheap question before all others: may this text tell of a call, a tariff, an election at all?

Word beginnings, found in one scan. They let through whatever the event types themselves look for, and
most texts of other news are turned away here.
"""

from __future__ import annotations

from functools import cache

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

STEMS: dict[str, tuple[str, ...]] = {
    "call": (
        "hot line",
        "through to",
        "on the line",
        "on screen",
        "via screen",
        "by screen",
        *(
            "call phon tele video virtual online zoom skype facetime hotline hot-line conference audio "
            "satellite remote rang rung ring dial speak spoke talk convers confer chat consult "
            "communicat"
        ).split(),
    ),
    "tariff": (
        "ad order",
        *(
            "tariff duty duties levy levies surcharge surtax tax fee charg deposit antidumping antisubsidy "
            "anti-dumping anti-subsidy counter safeguard dumping subsidy cvd"
        ).split(),
    ),
    "election": tuple(
        (
            "elect re-elect reelect by-elect byelect pre-elect preelect post-elect postelect poll ballot "
            "runoff run-off referend plebiscit primary primaries caucus midterm mid-term vote voting "
            "candidacy presidential nomination leadership race mayor gubernatorial governor candidate "
            "incumbent landslide seat majority conced term voter leader unseated presidency prime "
            "premier chancellor senat congress contest victory won win office turnout campaign "
            "front-runner hopeful frontrunner constituency district council urns mandate"
        ).split()
    ),
}
"""Event type -> how the words that it needs begin. A type that is not here reads every text."""


@cache
def _automaton() -> tuple[AhoCorasick, list[str]]:
    stems = [(stem, kind) for kind, some in STEMS.items() for stem in some]
    automaton = AhoCorasick(
        [stem for stem, _ in stems], matchkind=MatchKind.LeftmostLongest, implementation=Implementation.DFA
    )
    return automaton, [kind for _, kind in stems]


def may_tell(low: str) -> set[str]:
    """The event types that have a word in this text, which is given in lower case."""
    automaton, kinds = _automaton()
    found: set[str] = set()
    for index, at, _ in automaton.find_matches_as_indexes(low):
        kind = kinds[index]
        if kind not in found and not (at and (low[at - 1].isalnum() or low[at - 1] == "_")):
            found.add(kind)
    return found
