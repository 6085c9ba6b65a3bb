"""What no construction reads: a talk that is surely remote, and whom its sentence has on both sides.

English puts the sides of a call nearly anywhere ("The line was repeated in a phone call between …"); where
the words leave no doubt that it was a call, and just two sides stand about them, these are its sides.
"""

from __future__ import annotations

import re
from itertools import pairwise

from service.extraction.events.calls.clause import Clause, Reading, is_plural
from service.extraction.events.calls.sides import Group
from service.extraction.events.calls.triggers import Trigger

RULE = "call.gathered"
_REMOTE = re.compile(r"phone|tele|video", re.I)
_TALK = re.compile(
    r"(?<![\w-])(?:sp(?:eak|eaks|oke|oken|eaking)|talk(?:s|ed|ing)?|discuss(?:es|ed|ing)?|confer(?:s|red|ring)?)"
    r"(?![\w-])[^.;]{0,60}\Z",
    re.I,
)
_BOUND = re.compile(
    r"(?:[ ](?:on[ ])?[^\s.;:,\"]+){0,4}?,?[ ](?P<sense>between|among|with|from|to)[ ](?:[a-z-]+[ ]){0,3}",
    re.I,
)
_AND = re.compile(r",?[ ](?:and|with)[ ](?:[a-z-]+[ ]){0,3}", re.I)
_PARTS = re.compile(
    r"[;:]|(?<![\w-])(?:interview|reporters|journalists|voters|investors|police)(?![\w-])", re.I
)
_FAR = 160  # characters from the words that tell of the call


def gathered(clause: Clause, trigger: Trigger) -> Reading | None:
    """The sides bound to the trigger's words, else the only two of the sentence."""
    words = clause.text(trigger.start, trigger.end)
    before = clause.text(max(clause.sentence.start, trigger.start - 80), trigger.start)
    if not _REMOTE.search(words) or trigger.kind == "device" and not _TALK.search(before):
        return None
    if trigger.kind not in {"noun", "device", "weak"} or _PARTS.search(
        clause.text(trigger.end, trigger.end + 60)
    ):
        return None
    sides = _bound(clause, trigger) or _about(clause, trigger)
    if sides is None:
        return None
    subject, partner = sides
    left = max(clause.sentence.start, min(subject.start, trigger.start) - 1)
    right = max(trigger.end, partner.end if partner else subject.end)
    return Reading(RULE, trigger, subject, partner, None, left, right)


def _bound(clause: Clause, trigger: Trigger) -> tuple[Group, Group | None] | None:
    """ "a phone call between X and the new Y", "a phone call late on D with Y"."""
    bound = _BOUND.match(clause.masked, trigger.end, clause.sentence.end)
    groups = [one for one in clause.after(trigger.end) if one.kind != "pronoun"]
    if bound is None or not groups or not trigger.end < groups[0].start <= bound.end() + 20:
        return None
    first = groups[0]
    if trigger.kind == "device" and first.kind == "place" and bound["sense"].lower() == "from":
        return None  # "speaking by phone from Ruland": where somebody is
    if bound["sense"].lower() in {"between", "among"}:
        if len(first.sides) >= 2:
            return first, None
        if len(groups) > 1 and _AND.fullmatch(clause.text(first.end, groups[1].start)):
            return first, groups[1]
        return None
    owner = next(
        (one for one in clause.before(trigger.start) if _is_actor(one) or one.kind == "pronoun"), None
    )
    return (owner, first) if owner is not None and trigger.start - owner.end < _FAR else None


def _about(clause: Clause, trigger: Trigger) -> tuple[Group, Group | None] | None:
    """The two that stand nearest: before the words, around them, after them."""
    near = [one for one in clause.before(trigger.start) if trigger.start - one.end < _FAR][::-1]
    near += [one for one in clause.after(trigger.end) if one.start - trigger.end < _FAR]
    several = [one for one in near if len(one.sides) == 2 and _is_actor(one)]
    if len(several) == 1:
        return several[0], None
    for one, other in pairwise(near):
        if one.kind == "pronoun" and _is_actor(other) and _AND.fullmatch(clause.text(one.end, other.start)):
            return one, other
    two = [
        one for one in near if one.kind == "pronoun" and one.end <= trigger.start and is_plural(clause, one)
    ]
    if two:
        return two[-1], None
    actors = [one for one in near if _is_actor(one)]
    return (actors[0], actors[1]) if len(actors) == 2 else None


def _is_actor(group: Group) -> bool:
    """A person or body, not capitals that may be anything, nor a country that may only describe."""
    return group.kind in {"named", "collective"} and bool(group.sides)
