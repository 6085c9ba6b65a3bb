"""To speak by phone, and to speak: "X spoke with Y by phone", "X spoke today with Y"."""

from __future__ import annotations

import re

from service.extraction.events.calls.clause import (
    Clause,
    Reading,
    is_plural,
    object_pronoun,
    partner_of,
    subject_of,
)
from service.extraction.events.calls.sides import Group
from service.extraction.events.calls.telling import told_right
from service.extraction.events.calls.triggers import D, Trigger
from service.extraction.events.calls.verbs import SPEAKING

_ADVERBS = (
    rf"(?:[ ,]|{D}|\([^()]{{1,30}}\)|\b(?:has|have|had|also|both|separately|will|would|is|are|was|were|to"
    rf"|later|then|earlier"
    rf"|again|just|recently|previously|may|might|could|jointly|each|been|be|due|set|expected|"
    r"scheduled|planned|going|planning|plans|twice|personally|immediately|himself|herself|not|never|on"
    r"|directly|briefly|repeatedly|even|first|once|did|does|do|shall|should|reportedly|"
    r"wants?|wanted|intends?|hopes?|yet|quickly|promptly|who|today|today's|yesterday|this|week|morning"
    r"|afternoon|evening|of|in|instead|hoped|agreed|refused|declined|ready|like|privately|last|night|n't"
    r"|didn't|hasn't|hadn't|couldn't|won't|wouldn't|"
    r"among|the|first|many|several|world|foreign|european|western|other|leaders?|politicians?|officials?|"
    r"should|must|can|cannot|regularly|often|three|two|several|times|by|phone|until|trying|tried"
    r"|about)\b){0,14}"
)
GAP_TO_VERB = re.compile(_ADVERBS)


def device(clause: Clause, trigger: Trigger) -> Reading | None:
    """ "X spoke with Y by phone", "X spoke by phone with Y", "by phone, X told Y"."""
    start = max(clause.sentence.start, trigger.start - 200)
    window = clause.text(start, trigger.start)
    verbs = [verb for verb in SPEAKING.finditer(clause.text(start, trigger.end)) if verb.end() <= len(window)]
    for verb in reversed(verbs):
        between = window[verb.end() :]
        if re.search(r"[;:]|\.\s|(?<![\w-])(?:that|because|which)(?![\w-])", between):
            break
        at, end = start + verb.start(), start + verb.end()
        reading = _spoken(clause, trigger, at, end, bool(verb["tell"]))
        if reading is not None:
            return reading
    if trigger.start == clause.sentence.start or window.rstrip().endswith(","):
        return told_right(clause, trigger, trigger.start, None, trigger.end)
    return _adverb(clause, trigger)


_VERB_NEXT = re.compile(
    r"[ ](?:meets?|met|meeting|speaks?|spoke|spoken|speaking|talks?|talked|talking|confers?|conferred"
    r"|conferring"
    r"|address(?:es|ed|ing)?|joins?|joined|joining|hosts?|hosted|hosting)(?:[ ](?:with|to|the|his|her|both|a"
    r"|meeting|summit|of|talks))*[ ]",
    re.I,
)


def _adverb(clause: Clause, trigger: Trigger) -> Reading | None:
    """ "X will virtually meet Y"."""
    verb = _VERB_NEXT.match(clause.masked, trigger.end, clause.sentence.end)
    partner = next(iter(clause.after(trigger.end)), None) if verb else None
    subject = subject_of(clause, trigger.start, 90) if verb else None
    if verb is None or partner is None or subject is None or partner.start > verb.end() + 4:
        return None
    return Reading("call.spoke_by_phone", trigger, subject, partner, None, subject.end, partner.end)


_DIRECT = re.compile(r"(?:met|meets?|meeting|reach(?:es|ed)?|call(?:s|ed)?)", re.I)
_ARTICLES = re.compile(r"[ ](?:(?:the|his|her|their|both)[ ]){0,2}", re.I)


def _object(clause: Clause, at: int, tell: bool) -> Group | None:
    """Who stands right after a verb that needs no "with"."""
    direct = _DIRECT.fullmatch(clause.text(at - 12, at).rsplit(" ", 1)[-1]) is not None
    if not (tell or direct):
        return None
    first = next(iter(clause.after(at)), None)
    if first is not None and (tell or first.kind in {"named", "loose", "collective"}):
        if _ARTICLES.fullmatch(clause.text(at, first.start)):
            return first
    return object_pronoun(clause, at)


def _with_whom(clause: Clause, trigger: Trigger, at: int, tell: bool) -> Group | None:
    """The partner of a verb of speech that ends at `at`, before the device's words or after them."""
    if (partner := _object(clause, at, tell)) is not None:
        return partner
    found = partner_of(clause, at)
    if found and found[1] in {"with", "to"} and not (found[1] == "to" and tell):
        return found[0]
    found = partner_of(clause, trigger.end)
    return found[0] if found and found[1] in {"with", "to"} else None


def _spoken(clause: Clause, trigger: Trigger, at: int, end: int, tell: bool) -> Reading | None:
    subject = subject_of(clause, at, 140)
    if subject is None:
        found = partner_of(clause, end)
        if found and found[1] in {"with", "to"} and clause.text(at, end).lower().endswith("ing"):
            return told_right(clause, trigger, at, found[0], max(trigger.end, found[0].end), "with")
        return None
    right = trigger.end
    partner = _with_whom(clause, trigger, end, tell)
    if partner is not None:
        right = max(right, partner.end)
    elif not (len(subject.sides) >= 2 or (subject.kind == "pronoun" and is_plural(clause, subject))):
        return None
    verb = (at, end) if tell or _GIVEN.match(clause.text(at, end)) else None
    return Reading("call.spoke_by_phone", trigger, subject, partner, None, subject.end, right, verb=verb)


_GIVEN = re.compile(
    r"(?:offer|extend|express|convey|sen[dt]|pass|relay|deliver|present|gave|transmit|conced)", re.I
)


def spoke(clause: Clause, trigger: Trigger) -> Reading | None:
    """ "X spoke today with Y": remote only if the rest of the text, or its style, says so."""
    subject = subject_of(clause, trigger.start, 90)
    if subject is None or not GAP_TO_VERB.fullmatch(clause.text(subject.end, trigger.start)):
        return None
    found = partner_of(clause, trigger.end)
    if (
        found
        and found[1] in {"with", "to"}
        and trigger.end + 60 > found[0].start
        and found[0].kind != "pronoun"
    ):
        return Reading("call.spoke", trigger, subject, found[0], None, subject.end, found[0].end)
    if len(subject.sides) >= 2:
        return Reading("call.spoke", trigger, subject, None, None, subject.end, trigger.end)
    return None
