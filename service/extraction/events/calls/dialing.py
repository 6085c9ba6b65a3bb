"""To call, to phone: "X telephoned Y", "Y was called by X"."""

from __future__ import annotations

import re

from service.extraction.events.calls.clause import (
    OBLIQUE,
    Clause,
    Reading,
    object_pronoun,
    subject_of,
    unspoken,
)
from service.extraction.events.calls.sides import Group
from service.extraction.events.calls.speaking import GAP_TO_VERB
from service.extraction.events.calls.triggers import D, Trigger

_AFTER_CALLED = re.compile(
    rf"(?:[ ](?:\(\w+\)))?(?:,?[ ](?:on[ ])?{D}|[ ](?:to|after|before|shortly|late|early|earlier|over|about"
    rf"|and|in|from|twice|again|for[ ]a|for[ ]talks|by|personally|himself|herself|this|last|directly|at|with|"
    rf"three[ ]times|several[ ]times|repeatedly|when|as|while|hours|minutes|days|within|immediately|on[ ]the"
    rf"|ahead|yesterday|today|regarding|following|during|separately)\b|,|;|[.!?]?[\"']?(?:\s|\Z))",
    re.I,
)
_LABELLED = re.compile(
    r"[ ](?:(?:an?|the|as|my|his|our|their|names?|one of|\w+ly)\b(?![ ](?:day|week|few|moment|night))|\"|')"
    r"|[ ](?:to|for)[ ](?:testify|appear|order|account|attend|trial|the[ ](?:stand|witness))\b",
    re.I,
)
_NAMED_SO = re.compile(r"(?<![\w-])(?:is|are|was|were|be|been|being|so|commonly|often)[ ]\Z", re.I)


def dial(clause: Clause, trigger: Trigger) -> Reading | None:
    """ "X telephoned Y"."""
    return _transitive(clause, trigger, "call.verb")


def called(clause: Clause, trigger: Trigger) -> Reading | None:
    """ "X called Y on D"; never "called him a liar"."""
    reading = _transitive(clause, trigger, "call.called")
    if reading is None or reading.partner is None or reading.subject is None:
        return None
    if _NAMED_SO.search(clause.text(max(clause.sentence.start, trigger.start - 12), trigger.start)):
        return None
    after = clause.text(reading.partner.end, reading.partner.end + 24)
    if _LABELLED.match(after) or not _AFTER_CALLED.match(after):
        return None
    kinds = {reading.partner.kind, reading.subject.kind}
    if kinds & {"place", "collective"}:
        return None
    return reading


def _transitive(clause: Clause, trigger: Trigger, rule: str) -> Reading | None:
    subject = subject_of(clause, trigger.start, 90)
    if subject is None or not GAP_TO_VERB.fullmatch(clause.text(subject.end, trigger.start)):
        subject = _of_the_verb_before(clause, trigger) or unspoken(clause, trigger)
    if subject is None:
        return None
    partner = object_pronoun(clause, trigger.end) or next(iter(clause.after(trigger.end)), None)
    if partner is None or not re.fullmatch(
        r"[ ](?:up[ ])?(?:both[ ]|the[ ]|his[ ]|her[ ]|their[ ])*", clause.text(trigger.end, partner.start)
    ):
        return None
    if clause.text(partner.end, partner.end + 2) == "'s":
        return None
    return Reading(rule, trigger, subject, partner, subject, subject.end, partner.end)


_COORDINATED = re.compile(r"(?:,|[ ])[ ]?and[ ](?:then[ ]|later[ ]|also[ ])?\Z|,[ ]\Z")
_EACH = re.compile(r"(?<![\w-])(?:each|both|all)[ ](?:has[ ]|have[ ]|had[ ])?\Z")
_PHONES = re.compile(r"(?<![\w-])(?:tele)?phones?(?![\w-])", re.I)
_NEW_CLAUSE = re.compile(r"[;:\"]|(?<![\w-])(?:that|which|because|but|while|when|said|says)(?![\w-])")


def _of_the_verb_before(clause: Clause, trigger: Trigger) -> Group | None:
    """ "X met his advisers and telephoned Y", "X and the head of Y each telephoned Z": the first."""
    window = clause.text(max(clause.sentence.start, trigger.start - 160), trigger.start)
    by_phone = trigger.kind == "dial" or _PHONES.search(window)
    if not (by_phone and (_COORDINATED.search(window) or _EACH.search(window))):
        return None
    for group in list(clause.before(trigger.start))[::-1]:
        if group.kind == "named" and not _NEW_CLAUSE.search(clause.text(group.end, trigger.start)):
            before = clause.text(max(clause.sentence.start, group.start - 16), group.start)
            return None if OBLIQUE.search(before) else group
    return None


def was_called(clause: Clause, trigger: Trigger) -> Reading | None:
    """ "Y was telephoned by X"."""
    subject = subject_of(clause, trigger.start, 60)
    caller = next(iter(clause.after(trigger.end)), None)
    if (
        subject is None
        or caller is None
        or subject.kind in {"loose", "place"}
        or caller.kind in {"loose", "place"}
    ):
        return None
    if not re.fullmatch(r"[ ]by[ ](?:the[ ]|his[ ])?", clause.text(trigger.end, caller.start)):
        return None
    if not re.search(
        r"(?:was|were|been|being|is|be|got)(?:[ ]\w+)?[ ]\Z", clause.text(subject.end, trigger.start)
    ):
        return None
    return Reading("call.phoned_by", trigger, subject, caller, caller, subject.end, caller.end)
