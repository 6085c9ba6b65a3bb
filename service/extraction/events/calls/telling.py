"""What was said in a call: "in a call with Y, X said …", "X told Y in a call"."""

from __future__ import annotations

import re

from service.extraction.events.calls.clause import (
    Clause,
    Reading,
    is_plural,
    object_pronoun_before,
    partner_of,
    subject_of,
)
from service.extraction.events.calls.sides import Group
from service.extraction.events.calls.triggers import D, Trigger
from service.extraction.events.calls.verbs import SAY, SPEAKING, TELL, TELL_LEFT, VERB_AFTER

_ASKED_FOR = re.compile(
    r"(?<![\w-])(?:request(?:s|ed|ing)?|ask(?:s|ed|ing)? for|initiat(?:es?|ed|ing)|conven(?:es?|ed|ing)"
    r"|host(?:s|ed|ing)?|sought|seek(?:s|ing)?|propos(?:es?|ed|ing)|"
    r"organi[sz](?:es?|ed|ing)|called for|demand(?:s|ed)|plac(?:es?|ed|ing)|push(?:es|ed"
    r"|ing)? for)(?![\w-])(?!.*(?<![\w-])(?:by|hold|held)(?![\w-]))",
    re.I,
)
_PP = re.compile(
    rf"(?<![\w-])(?:in|during|on|after|following|over|at|before|through|via|by|amid|throughout|since|despite"
    rf"|ahead of|within)[ ]"
    rf"(?:(?:a|an|another|the|their|his|her|its|this|that|these|those|separate|two|three|several|one"
    rf"|{D}+(?:'s)?|what)[ ])*(?:[\w'-]+(?:[ ]|,[ ])){{0,5}}\Z",
    re.I,
)


def prepositional(
    clause: Clause, trigger: Trigger, partner: Group | None, sense: str, right: int
) -> Reading | None:
    """ "In a call with Y on D, X said …", "X told Y in a call"."""
    start = max(clause.sentence.start, trigger.start - 80)
    window = clause.text(start, trigger.start)
    match = None
    for candidate in _PP_HEAD.finditer(window):
        if _PP.fullmatch(window[candidate.start() :]):
            match = candidate
            break
    if match is None:
        return None
    head = start + match.start()
    if partner is not None and sense == "both":
        return Reading("call.noun_between", trigger, partner, None, None, head, right, told=True)
    left = _told_left(clause, trigger, head, partner, right)
    if left is not None:
        return left
    after = told_right(clause, trigger, head, partner, right, sense)
    if after is not None:
        return after
    subject = _main_subject(clause, head)
    if (
        subject is not None
        and partner is not None
        and not _BOUNDARY_BEFORE.search(clause.text(subject.end, head))
    ):
        gap = clause.text(subject.end, head)
        if subject.kind == "pronoun" or not re.search(r"[;:]", gap):
            initiator = initiator_of(gap, sense, subject, partner)
            return Reading("call.told_in", trigger, subject, partner, initiator, head, right, told=True)
    if partner is not None:
        return Reading("call.in_told", trigger, None, partner, None, head, right, told=True)
    return None


def _main_subject(clause: Clause, head: int) -> Group | None:
    """The nearest group that can govern the sentence: a person or a body before a mere place."""
    nearest = subject_of(clause, head)
    if nearest is None or nearest.kind != "place":
        return nearest
    for group in clause.before(nearest.start):
        if group.kind in {"named", "collective"} and subject_of(clause, group.end + 1) is group:
            return group
    return nearest


_BOUNDARY_BEFORE = re.compile(r"[;:]|, (?:which|where|while)")
_PP_HEAD = re.compile(
    r"(?<![\w-])(?:in|during|on|after|following|over|at|before|through|via|by|amid|throughout|since|despite"
    r"|ahead of|within)[ ]",
    re.I,
)


def _told_left(
    clause: Clause, trigger: Trigger, head: int, partner: Group | None, right: int
) -> Reading | None:
    near = (object_pronoun_before(clause, head) or subject_of(clause, head)) if partner is None else None
    if near is None:
        # the object of a verb of telling stands between it and the call
        return None
    before = clause.text(max(clause.sentence.start, near.start - 40), near.start)
    tell = TELL_LEFT.search(before)
    if tell:
        at = max(clause.sentence.start, near.start - 40) + tell.start()
        subject = subject_of(clause, at)
        if subject is not None:
            return Reading("call.told_in", trigger, subject, near, None, head, trigger.end, told=True)
        return None
    if len(near.sides) >= 2 or (near.kind == "pronoun" and is_plural(clause, near)):
        verb = re.compile(rf"(?<![\w-])(?:{SAY}|{TELL}|talk|speak|meet|agree|review|exchange|discuss)", re.I)
        if verb.search(clause.text(near.end, head)):
            return Reading("call.told_in", trigger, near, None, None, head, trigger.end, told=True)
    for group in clause.before(head):
        # "X spoke with Y in a phone call", "X discussed Gaza with Y during a call"
        gap = clause.text(max(clause.sentence.start, group.start - 14), group.start)
        if re.search(r"(?<![\w-])(?:with|to)[ ](?:the |both |his |her )?\Z", gap, re.I):
            subject = subject_of(clause, group.start - 1)
            if (
                subject is not None
                and subject is not group
                and SPEAKING.search(clause.text(subject.end, group.start))
            ):
                return Reading("call.told_in", trigger, subject, group, None, subject.end, trigger.end)
    return None


_REPORTS = re.compile(r"[ ](?:said|says),?[ ](?!it\b|the\b)")
_TO = re.compile(r"(?:[ ][\w-]+){0,3}[ ]to[ ](?:the[ ]|both[ ]|his[ ]|her[ ])?", re.I)


def _only_reports(clause: Clause, group: Group) -> bool:
    """ "the Kremlin says, …": its words are of others."""
    return group.kind in {"place", "collective"} and _REPORTS.match(clause.masked, group.end) is not None


def _hearer(clause: Clause, speaker: Group, verb: re.Match[str]) -> Group | None:
    """To whom something was "reaffirmed", "conveyed", ..."""
    if verb["tell"] or len(speaker.sides) != 1:
        return None
    hearer = next(iter(clause.after(verb.end())), None)
    return hearer if hearer and _TO.fullmatch(clause.text(verb.end(), hearer.start)) else None


_FRONTED = re.compile(r",[ ](?:the[ ])?\Z")
_ANY_VERB = re.compile(r"[ ](?!and\b|or\b|of\b|in\b|at\b|on\b|for\b|from\b|with\b|to\b)[a-z]{2,}")


def _governs(clause: Clause, group: Group, gap: str) -> bool:
    """ "After a call with Y, X …": whatever X did then."""
    if group.kind not in {"named", "pronoun"} or not _FRONTED.search(gap):
        return False
    return _ANY_VERB.match(clause.masked, group.end) is not None


_ANEW = re.compile(
    r"(?:,|\b(?:on|late|early) \S+|[ ]says?|[ ]said|" + D + r")[ ]?(?:the |both |then |then-|embattled )?\Z"
)


def _too_far(group: Group, gap: str) -> bool:
    return len(gap) > 170 or (group.kind == "loose" and "," not in gap)


def _begins_anew(gap: str) -> bool:
    """Whether a main clause may begin after these words."""
    return _ANEW.search(gap) is not None or gap.strip() in {"", "the"}


def told_right(
    clause: Clause, trigger: Trigger, head: int, partner: Group | None, right: int, sense: str = ""
) -> Reading | None:
    for group in clause.after(right):
        gap = clause.text(right, group.start)
        if _too_far(group, gap):
            break
        if not _begins_anew(gap) or (partner is None and _only_reports(clause, group)):
            continue
        verb = VERB_AFTER.match(clause.masked, group.end, clause.sentence.end)
        if not verb:
            if partner is not None and _governs(clause, group, gap):
                return Reading("call.in_told", trigger, group, partner, None, head, right, told=True)
            continue
        if partner is None and (hearer := _hearer(clause, group, verb)):
            return Reading("call.in_told", trigger, group, hearer, None, head, trigger.end, told=True)
        if partner is None and verb["tell"]:
            told = next(iter(clause.after(verb.end())), None)
            if told and clause.text(verb.end(), told.start).strip().lower() in {
                "",
                "the",
                "his",
                "her",
                "both",
            }:
                if len(group.sides) == 1 or told.kind != "pronoun":
                    return Reading("call.in_told", trigger, group, told, None, head, trigger.end, told=True)
        if partner is not None or len(group.sides) >= 2 or group.kind == "pronoun":
            initiator = {"to": group, "from": partner}.get(sense)
            return Reading("call.in_told", trigger, group, partner, initiator, head, right, told=True)
        with_whom = partner_of(clause, verb.end() - 1)
        if with_whom and with_whom[1] in {"with"}:
            return Reading("call.in_told", trigger, group, with_whom[0], None, head, trigger.end, told=True)
        return None
    return None


def initiator_of(gap: str, sense: str, subject: Group, partner: Group | None) -> Group | None:
    if sense == "to" and re.search(
        r"(?<![\w-])(?:ma(?:kes?|de|king)|plac(?:es?|ed|ing)|initiat\w+)(?![\w-])", gap, re.I
    ):
        return subject
    if sense == "from" and partner is not None:
        return partner
    return subject if _ASKED_FOR.search(gap) else None
