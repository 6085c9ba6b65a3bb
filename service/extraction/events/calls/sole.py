"""A text's one call where no construction reads it: sure words for it, and whoever is named nearest.

Asked only of texts that have given no call. "Had an excellent video call with PM A", "A and B were linked by
video", "Congratulatory phone calls came in from the leaders of C": somebody of state and a telephone in one
sentence leave no doubt, even where one side is all that the text names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.extraction.events.calls.clause import Clause, Reading
from service.extraction.events.calls.sides import Group, Side, distinct
from service.extraction.events.calls.triggers import Trigger

RULE = "call.sole"
_SURE = re.compile(r"phone|tele|video|hot-?line|virtual", re.I)
_OTHERS = re.compile(
    r"(?<![\w-])(?:reporters?|journalists?|newspapers?|correspondents?|interviews?|interviewed|radio|television|tv"
    r"|broadcasters?|station|programme|magazine|news agency|investors|analysts|shareholders|voters|supporters"
    r"|relatives|family|families|mother|father|wife|husband|son|daughter|friends?|lawyers?|police|court|judges?"
    r"|residents|callers?|customers|students|threats?|anonymous|bomb|tapp(?:ed|ing)|wiretap\w*|hack\w*|bugg(?:ed|ing)"
    r"|intercept\w*|record(?:s|ed|ings?)|transcripts?|number|numbers|banks?|mobile|app|court|trial|witness\w*|clips?"
    r"|conference calls?|rally|town hall|cent(?:er|re)s?|elections?|message|messages|messaging)(?![\w-])",
    re.I,
)
"""Who telephones about other things, and what else is told of telephones."""
_TALK = re.compile(
    r"(?<![\w-])(?:sp(?:eak|eaks|oke|oken|eaking)|talk(?:s|ed|ing)?|discuss\w*|confer(?:s|red|ring)?|consult\w*|told"
    r"|tells?|telling|inform\w*|brief(?:s|ed|ing)?|debrief\w*|reach(?:ed|es)|contact(?:s|ed)"
    r"|sound(?:s|ed) out|open(?:s|ed)|chair(?:s|ed)|address(?:es|ed)|summit"
    r"|appear(?:s|ed)|took part|met|meets?|meeting"
    r"|linked|join(?:s|ed|ing)?|urg(?:es?|ed|ing)|warn(?:s|ed|ing)?"
    r"|assur(?:es?|ed)|negotiat\w*|agreed|congratulat\w*|communicat\w*|got|have|had|held|exchang\w*|converse[sd]?|chat\w*)(?![\w-])",
    re.I,
)
_HAD = re.compile(
    r"(?<![\w-])(?:had|have|held|just|after|great|good|excellent|productive|important|constructive|warm|frank)(?![\w-])[^.;]{0,40}\Z",
    re.I,
)
_WITH = re.compile(r"(?:[ ](?:today|now|this morning|this evening|tonight|earlier))?[ ]with[ ]")
""" "Had an excellent call with": a plain call that somebody had."""
_FROM = re.compile(r"(?<![\w-])(?:from|in|at|of|near|off)[ ]\Z")
_BY_WORD = re.compile(
    r"[, ]+(?:said|says|told|announced|reported|added|according)\b|'s? (?:spokes|press sec)", re.I
)
_FAR = 200  # characters from the words that tell of the call
_AROUND = 120
_MOST = 6


def sole(unread: list[tuple[Clause, Trigger]]) -> Iterator[tuple[Clause, Reading]]:
    """The readings of sure words, the first sentences first."""
    for clause, trigger in unread:
        if not _is_sure(clause, trigger):
            continue
        sides = _sides(clause, trigger)
        if not sides:
            continue
        group = Group(sides[0].person.start, sides[0].person.end, "named", tuple(sides))
        left = max(clause.sentence.start, trigger.start - _AROUND)
        right = min(clause.sentence.end, trigger.end + _AROUND)
        yield clause, Reading(RULE, trigger, group, None, None, left, right)


def _is_sure(clause: Clause, trigger: Trigger) -> bool:
    before = clause.text(max(clause.sentence.start, trigger.start - _AROUND), trigger.start)
    after = clause.text(trigger.end, min(clause.sentence.end, trigger.end + _AROUND))
    if _OTHERS.search(before) or _OTHERS.search(after) or after.startswith(" for "):
        return False
    if not _SURE.search(clause.text(trigger.start, trigger.end)):
        return trigger.kind == "noun" and _WITH.match(after) is not None and _HAD.search(before) is not None
    return (
        trigger.kind == "noun"
        or trigger.kind == "device"
        and bool(_TALK.search(before) or _TALK.search(after))
    )


def _sides(clause: Clause, trigger: Trigger) -> list[Side]:
    """Who of state is named near the words, in the order of the text."""
    near = [
        one
        for one in clause.groups
        if one.end > trigger.start - _FAR and one.start < trigger.end + _FAR and _stands(clause, one)
    ]
    sides = distinct([side for one in near for side in one.sides if _of_state(side)])
    return sides[:_MOST]


def _stands(clause: Clause, one: Group) -> bool:
    """Whether a group may be a side: no place where somebody is, nobody who only tells of the call."""
    before = clause.text(max(clause.sentence.start, one.start - 6), one.start)
    if one.kind == "place" and _FROM.search(before):
        return False
    return one.kind != "loose" and not _BY_WORD.match(clause.masked, one.end)


def _of_state(side: Side) -> bool:
    known = side.actor or side.person
    return bool(known.role or known.country) or side.actor is None
