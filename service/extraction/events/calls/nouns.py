"""Where the sides stand around a noun: "X held a call with Y", "X's call with Y", "a call by X to Y"."""

from __future__ import annotations

import re

from service.extraction.events.calls.clause import Clause, Reading, is_plural, partner_of, subject_of
from service.extraction.events.calls.sides import Group
from service.extraction.events.calls.telling import initiator_of, prepositional
from service.extraction.events.calls.triggers import D, Trigger

_HOLD = re.compile(
    r"(?<![\w-])(?:ha(?:s|ve|d|ving)|h[eo]ld(?:s|ing)?|conduct(?:s|ed|ing)?|ma(?:kes?|de|king)|g(?:ives?|ave|iving)|plac(?:es?|ed"
    r"|ing)|t(?:akes?|ook|aken|aking)|part|join(?:s|ed|ing)?|"
    r"host(?:s|ed|ing)?|conven(?:es?|ed|ing)|organi[sz](?:es?|ed|ing)|schedul(?:es?|ed|ing)|plan(?:s|ned"
    r"|ning)?|request(?:s|ed|ing)?|arrang(?:es?|ed|ing)|"
    r"participat(?:es?|ed|ing)|sp(?:eaks?|oke|oken|eaking)|end(?:s|ed|ing)?|finish(?:es|ed|ing)?"
    r"|conclud(?:es?|ed|ing)|g[eo]t(?:s|ting)?|initiat(?:es?|ed|ing)|"
    r"accept(?:s|ed|ing)?|declin(?:es?|ed|ing)|refus(?:es?|ed|ing)|reject(?:s|ed|ing)?|expect(?:s|ed|ing)?"
    r"|cancel+(?:s|ed|ing)?|postpon(?:es?|ed|ing)|"
    r"attend(?:s|ed|ing)?|set(?:ting)? up|seek(?:s|ing)?|sought|want(?:s|ed|ing)?|agree(?:s|d|ing)?"
    r"|announc(?:es?|ed|ing)|lead(?:s|ing)?|led|receiv(?:es?|ed|ing)|"
    r"welcom(?:es?|ed)|propos(?:es?|ed|ing)|offer(?:s|ed|ing)?|prais(?:es?|ed)|hail(?:s|ed)?|confirm(?:s|ed"
    r"|ing)?|den(?:y|ies|ied|ying)|start(?:s|ed|ing)?|beg(?:in|an|ins)|"
    r"complet(?:es?|ed|ing)|wrap(?:s|ped)? up|shar(?:es?|ed)|exchang(?:es?|ed|ing)|await(?:s|ed|ing)?"
    r"|answer(?:s|ed)?|return(?:s|ed|ing)?|skip(?:s|ped)?|miss(?:es|ed)?|"
    r"prepar(?:es?|ed|ing)|discuss(?:es|ed|ing)?|ask(?:s|ed|ing)?|demand(?:s|ed|ing)?|delay(?:s|ed|ing)?"
    r"|scrap(?:s|ped)?|order(?:s|ed)?|push(?:es|ed|ing)?|describ(?:es?|ed|ing)|"
    r"maintain(?:s|ed|ing)?|carr(?:y|ies|ied|ying) (?:out|on)|engag(?:es?|ed|ing)|undert(?:akes?|ook)"
    r"|stag(?:es?|ed)|follow(?:s|ed|ing)?|interrupt(?:s|ed)?|br(?:eak|eaks|eaking|oke) off|cut(?:s"
    r"|ting)? short"
    r"|facilitat(?:es?|ed)|chair(?:s|ed|ing)?|featur(?:es?|ed)|sustain(?:s|ed)|open(?:s|ed)|us(?:es|ed|ing)|"
    r"will|would|may|might|could|should|(?:is|are|was|were|be|been|being)|said|says|call(?:s|ed|ing)? (?:off"
    r"|for)|held|enjoy(?:s|ed)|sat|emerg(?:es|ed)|resum(?:es?|ed|ing)|tr(?:y|ied|ies))(?![\w-])",
    re.I,
)
_POSSESSED = re.compile(rf"'s?(?:[ ](?:[\w-]+|{D}+(?:'s)?)){{0,6}}[ ]\Z|'s?[ ]\Z")
_PAIRED = re.compile(
    rf"(?:[ ](?!(?:in|on|during|at|by|via|after|before|over|and|with|to)[ ])(?:[\w-]+"
    rf"|{D}+(?:'s)?)){{0,3}}[ ]",
    re.I,
)
_READOUT = re.compile(r"(?:readout|summary|statement|read-out|note)\b[^.]{0,40}\Z", re.I)


_GAVE = re.compile(r"(?<![\w-])g(?:ive|ives|ave|iven|iving)(?:[ ](?:the|his|her))?[ ]\Z", re.I)


def _given(clause: Clause, trigger: Trigger) -> Reading | None:
    """ "X gave Y a call"."""
    hearer = next(clause.before(trigger.start), None)
    if hearer is None or not re.fullmatch(
        r"[ ](?:an?|another)[ ](?:[\w-]+[ ]){0,2}", clause.text(hearer.end, trigger.start)
    ):
        return None
    start = max(clause.sentence.start, hearer.start - 14)
    gave = _GAVE.search(clause.masked, start, hearer.start)
    caller = subject_of(clause, gave.start()) if gave else None
    if caller is None:
        return None
    return Reading("call.verb", trigger, caller, hearer, caller, caller.end, trigger.end)


_WAS_TO = re.compile(
    r"[^.;,\"]{0,90}?[ ](?:was|were|came|went|is|will[ ]be)[ ](?:to|with|from)[ ](?:the[ ])?", re.I
)


def _was_to(clause: Clause, trigger: Trigger) -> Reading | None:
    """ "X's first call was to Y", "the first call X held was with Y"."""
    match = _WAS_TO.match(clause.masked, trigger.end, min(clause.sentence.end, trigger.end + 130))
    if match is None:
        return None
    groups = clause.after(trigger.end)
    partner = next((one for one in groups if abs(one.start - match.end()) <= 4), None)
    owner = next(clause.before(trigger.start), None)
    if owner is not None and not _POSSESSED.fullmatch(clause.text(owner.end, trigger.start)):
        owner = None
    if owner is None and groups and groups[0] is not partner and groups[0].start == trigger.end + 1:
        owner = groups[0]
    if owner is None or partner is None:
        return None
    sense = match.group().split()[-1 if match.group().split()[-1] != "the" else -2].lower()
    initiator = {"to": owner, "from": partner}.get(sense)
    return Reading("call.possessive", trigger, owner, partner, initiator, owner.end, partner.end)


_BETWEEN_HER = re.compile(
    r"[ ]between[ ](?P<who>him|her|them|himself|herself)[ ]and[ ](?:the[ ]|his[ ]|her[ ])?", re.I
)


def _between_her(clause: Clause, trigger: Trigger) -> Reading | None:
    """ "a call between her and X"."""
    match = _BETWEEN_HER.match(clause.masked, trigger.end, clause.sentence.end)
    other = next((one for one in clause.after(trigger.end) if match and one.start >= match.end() - 4), None)
    if match is None or other is None or other.start > match.end():
        return None
    own = Group(match.start("who"), match.end("who"), "pronoun", ())
    left = _governing_left(clause, trigger)
    return Reading("call.noun_between", trigger, own, other, None, left, other.end)


def noun(clause: Clause, trigger: Trigger) -> Reading | None:
    if between := _between_her(clause, trigger):
        return between
    if was_to := _was_to(clause, trigger):
        return was_to
    if given := _given(clause, trigger):
        return given
    found = partner_of(clause, trigger.end)
    partner, sense = found if found else (None, "")
    if partner is not None and sense == "by":
        return _noun_by(clause, trigger, partner)
    if partner is not None and sense == "from":
        onward = partner_of(clause, partner.end)
        if onward and onward[1] == "to":
            return Reading("call.noun_by", trigger, partner, onward[0], partner, trigger.start, onward[0].end)
    right = partner.end if partner else trigger.end
    for reader in (_possessed, prepositional):
        reading = reader(clause, trigger, partner, sense, right)
        if reading is not None:
            return reading
    if partner is not None and sense == "both":
        if len(partner.sides) >= 2 or partner.kind == "pronoun":
            left = _governing_left(clause, trigger)
            return Reading("call.noun_between", trigger, partner, None, None, left, right)
        other = next(iter(clause.after(partner.end)), None)
        if other and clause.text(partner.end, other.start).strip() in {"with", "and the", "and"}:
            return Reading("call.noun_between", trigger, partner, other, None, trigger.start, other.end)
    return (
        _in_which(clause, trigger)
        or _active(clause, trigger, partner, sense, right)
        or _whose(clause, trigger, partner, sense, right)
    )


_OWN = re.compile(r"(?:\A|[ ,\"])(?P<who>his|her)[ ](?:[\w-]+[ ]){0,2}\Z", re.I)


def _whose(clause: Clause, trigger: Trigger, partner: Group | None, sense: str, right: int) -> Reading | None:
    """ "Her call with Y ended without a deal"."""
    start = max(clause.sentence.start, trigger.start - 40)
    own = _OWN.search(clause.text(start, trigger.start))
    if own is None or partner is None or sense not in {"with", "to", "from"}:
        return None
    owner = Group(start + own.start("who"), start + own.end("who"), "pronoun", ())
    initiator = {"to": owner, "from": partner}.get(sense)
    return Reading("call.possessive", trigger, owner, partner, initiator, owner.end, right)


_WHICH = re.compile(rf",?(?:[ ](?:on[ ])?{D}+,?)?[ ](?:in|during)[ ]which[ ](?:the[ ])?")
_ADDRESSED = re.compile(r"(?:[ ][\w-]+){1,3}?(?:[ ](?:to|with))?[ ](?:the[ ]|both[ ]|his[ ]|her[ ])?")


def _in_which(clause: Clause, trigger: Trigger) -> Reading | None:
    """ "a call in which she told Y …"."""
    which = _WHICH.match(clause.masked, trigger.end, clause.sentence.end)
    if which is None:
        return None
    first, *more = [*clause.after(which.end() - 4)[:3], None]
    second = next((one for one in more if one is not None), None)
    if first is None or first.start > which.end() or second is None or second.kind == "pronoun":
        return None
    if not _ADDRESSED.fullmatch(clause.text(first.end, second.start)):
        return None
    return Reading(
        "call.in_which", trigger, first, second, None, clause.sentence.start, trigger.end, told=True
    )


def _governing_left(clause: Clause, trigger: Trigger) -> int:
    subject = subject_of(clause, trigger.start)
    if subject is None or _ASKED_FOR.fullmatch(clause.text(subject.end, trigger.start)):
        return clause.sentence.start
    return subject.end


_ASKED_FOR = re.compile(r"[ ](?:for|about|on)(?:[ ][\w-]+){1,4}[ ]", re.I)
""" "X has asked Y for a call between": the verb stands before Y."""


def _noun_by(clause: Clause, trigger: Trigger, caller: Group) -> Reading | None:
    """ "a call by X to Y", "a call made by X to Y", "a call was held by A and B"."""
    found = partner_of(clause, caller.end)
    if found and found[1] in {"to", "with"}:
        initiator = caller if found[1] == "to" else None
        return Reading("call.noun_by", trigger, caller, found[0], initiator, trigger.start, found[0].end)
    if len(caller.sides) >= 2:
        return Reading("call.noun_by", trigger, caller, None, None, trigger.start, caller.end)
    held = _active(clause, trigger, caller, "by", caller.end)
    if held is not None and _HOSTED.search(clause.masked, trigger.end, caller.start):
        return held._replace(initiator=caller)
    return None


_HOSTED = re.compile(
    r"(?<![\w-])(?:host|conven|chair|organi[sz]|call|request|initiat|propos|arrang)ed[ ]by\b", re.I
)


def _possessed(
    clause: Clause, trigger: Trigger, partner: Group | None, sense: str, right: int
) -> Reading | None:
    """ "X's call with Y", "the X-Y call"."""
    owner = next(clause.before(trigger.start), None)
    if owner is not None and owner.kind == "pair":
        if _PAIRED.fullmatch(clause.text(owner.end, trigger.start)):
            return Reading("call.pair", trigger, owner, None, None, owner.end, trigger.end)
        return None
    if (
        owner is not None
        and trigger.start - owner.end < 70
        and _POSSESSED.fullmatch(clause.text(owner.end, trigger.start))
    ):
        start = max(clause.sentence.start, owner.start - 60)
        readout = _READOUT.search(clause.text(start, owner.start))
        rule = "call.readout" if readout else "call.possessive"
        if partner is not None and sense in {"with", "to", "from"}:
            left = clause.sentence.start if readout else owner.end
            initiator = {"to": owner, "from": partner}.get(sense)
            return Reading(rule, trigger, owner, partner, initiator, left, right)
        if len(owner.sides) >= 2:
            return Reading(rule, trigger, owner, None, None, owner.end, right)
    return None


def _active(
    clause: Clause, trigger: Trigger, partner: Group | None, sense: str, right: int
) -> Reading | None:
    """ "X held a call with Y", "X took a call from Y", "A and B held a call"."""
    subject = subject_of(clause, trigger.start)
    if subject is None:
        if partner is not None and sense == "with":
            after = _speaker_after(clause, right)
            return (
                Reading("call.noun_with", trigger, after, partner, None, clause.sentence.start, right)
                if after
                else None
            )
        return None
    gap = clause.text(subject.end, trigger.start)
    if not _HOLD.search(gap) and subject.kind in {"place", "pair"}:
        # "X held a Japan-U.S. telephone talk": the countries only describe it
        subject = subject_of(clause, subject.start)
        gap = clause.text(subject.end, trigger.start) if subject else ""
    if subject is None or not _HOLD.search(gap) or _SAID_THE.fullmatch(gap):
        return None
    if partner is None:
        body = (
            subject.kind == "collective"
            and bool(_BODY.search(clause.text(subject.start, subject.end)))
            and trigger.end - trigger.start > 5
        )
        if len(subject.sides) >= 2 or body or (subject.kind == "pronoun" and is_plural(clause, subject)):
            return Reading("call.held", trigger, subject, None, None, subject.end, right)
        return None
    if sense == "both":
        if not _HOSTS.search(gap):
            return None
        return Reading("call.hosted", trigger, subject, partner, subject, subject.end, right)
    rule = {"from": "call.noun_from", "to": "call.noun_to"}.get(sense, "call.noun_with")
    return Reading(
        rule, trigger, subject, partner, initiator_of(gap, sense, subject, partner), subject.end, right
    )


_HOSTS = re.compile(
    r"(?<![\w-])(?:organi[sz](?:es?|ed|ing)|conven(?:es?|ed|ing)|host(?:s|ed|ing)?|chair(?:s|ed|ing)?|call(?:s|ed|ing)?"
    r"|summon(?:s|ed|ing)?|arrang(?:es?|ed|ing)|initiat(?:es?|ed|ing))(?:[ ][\w-]+){0,4}[ ]\Z",
    re.I,
)
_SAID_THE = re.compile(
    r"[ ](?:\w+[ ]){0,2}(?:said|says|described|called|hailed|praised)(?:[ ]that)?(?:[ ](?:the|their"
    r"|this|his|her)(?:[ ][\w-]+){0,3})?[ ]",
    re.I,
)
""" "Officials said the call was frank": they did not hold it."""
_BODY = re.compile(
    r"(?:leaders|ministers|presidents|governors|heads of (?:state|government))(?: of [^,;]{2,60})?\Z", re.I
)


def _speaker_after(clause: Clause, at: int) -> Group | None:
    for group in clause.after(at)[:2]:
        if len(clause.text(at, group.start)) < 80 and re.match(
            r",?[ ](?:said|says|told|announced|wrote|writes|posted|tweeted|added|declared|recalled|noted)\b",
            clause.text(group.end, group.end + 12),
        ):
            return group if group.kind == "named" else None
    return None
