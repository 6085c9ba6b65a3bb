"""To call with a purpose: "X telephoned to congratulate Y", "among those who called to thank Y was X"."""

from __future__ import annotations

import re

from service.extraction.events.calls.clause import Clause, Reading, object_pronoun, partner_of, subject_of
from service.extraction.events.calls.sides import Group
from service.extraction.events.calls.speaking import GAP_TO_VERB
from service.extraction.events.calls.triggers import D, Trigger

_TO_HEARER = re.compile(
    r"[^.;]{0,60}?[ ]to[ ](?:congratulat|thank|assur|reassur|urg|warn|tell|inform|brief|press|invit|remind"
    r"|ask|beg|advis|notify|implor|consol|greet|applaud|commend|salut|prais)(?:e|s)?(?:[ ]with)?(?=[ ])",
    re.I,
)
"""A verb whose object is who was called."""
_TO_SAY = re.compile(
    r"[^.;]{0,60}?[ ]to[ ](?:express|offer|extend|convey|conced|apologi[sz]|complain|pay|wish|give|send)\w*",
    re.I,
)
"""A verb with a hearer after "to"."""
_ARTICLES = re.compile(r"[ ](?:(?:the|his|her|their|both)[ ])?", re.I)
_THOSE_WHO = re.compile(
    r"(?<![\w-])(?:those|others|leaders|officials|the first|ministers|politicians)[ ](?:who|to)"
    r"(?:[ ](?:have|has|had|also))*[ ]\Z",
    re.I,
)
_WAS = re.compile(
    rf"[^.;]{{0,60}}?[ ](?:was|were|included?|are|is)[ ](?:also[ ])?(?:{D}+[ ])?(?:the[ ])?", re.I
)


def purpose(clause: Clause, trigger: Trigger) -> Reading | None:
    """ "X called on D to congratulate Y on his victory"."""
    hearer = _hearer(clause, trigger.end)
    if hearer is None:
        return None
    caller = subject_of(clause, trigger.start, 90)
    if caller is None or not GAP_TO_VERB.fullmatch(clause.text(caller.end, trigger.start)):
        caller = _told_after(clause, trigger, hearer)
    if caller is None or caller.kind in {"place", "loose"} and hearer.kind in {"place", "loose"}:
        return None
    return Reading("call.verb", trigger, caller, hearer, caller, min(caller.end, trigger.start), hearer.end)


def _hearer(clause: Clause, at: int) -> Group | None:
    end = min(clause.sentence.end, at + 90)
    if verb := _TO_HEARER.match(clause.masked, at, end):
        if found := object_pronoun(clause, verb.end()):
            return found
        first = next(iter(clause.after(verb.end())), None)
        return first if first and _ARTICLES.fullmatch(clause.text(verb.end(), first.start)) else None
    if verb := _TO_SAY.match(clause.masked, at, end):
        found_to = partner_of(clause, verb.end())
        return found_to[0] if found_to and found_to[1] == "to" else None
    return None


def _told_after(clause: Clause, trigger: Trigger, hearer: Group) -> Group | None:
    """ "Among those who called to thank Y was X"."""
    before = clause.text(max(clause.sentence.start, trigger.start - 50), trigger.start)
    if not _THOSE_WHO.search(before):
        return None
    following = next(iter(clause.after(hearer.end)), None)
    return following if following and _WAS.fullmatch(clause.text(hearer.end, following.start)) else None
