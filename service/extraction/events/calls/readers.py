"""The ways in which English news tells of a call: for each trigger, where its sides stand.

A reader starts at a trigger and looks left for who called and right for whom; it answers with a `Reading`,
whose `rule` is the name of the construction, or with nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from typing import NamedTuple

from service.extraction.article import Article
from service.extraction.events.calls.sides import Group
from service.extraction.events.calls.triggers import D, Trigger
from service.extraction.rule import LETTERS
from service.extraction.sentences import Sentence

P = LETTERS["P"]
_SIDE_LETTERS = P + LETTERS["C"]


class Reading(NamedTuple):
    """Who stands on which side. The words that govern the call begin at `left` and end at `right`."""

    rule: str
    trigger: Trigger
    subject: Group | None
    partner: Group | None
    initiator: Group | None
    left: int
    right: int
    told: bool = False
    day_only: tuple[int, int] | None = None


_HOLD = re.compile(
    r"(?<![\w-])(?:ha(?:s|ve|d|ving)|h[eo]ld(?:s|ing)?|conduct(?:s|ed|ing)?|ma(?:kes?|de|king)|plac(?:es?|ed"
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
    r"will|would|may|might|could|should|(?:is|are|was|were|be|been|being)|said|says|call(?:s|ed|ing)? (?:off"
    r"|for)|held|enjoy(?:s|ed)|sat|emerg(?:es|ed)|resum(?:es?|ed|ing)|tr(?:y|ied|ies))(?![\w-])",
    re.I,
)
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
_POSSESSED = re.compile(rf"'s?(?:[ ](?:[\w-]+|{D}+(?:'s)?)){{0,6}}[ ]\Z|'s?[ ]\Z")
_PREPOSITION = re.compile(
    r"(?:(?<![\w-])(?:(?P<with>with|alongside|involving|including|together with|joined by)|(?P<both>between"
    r"|among|amongst|of)|(?P<to>to)|(?P<from>from)|(?P<by>by)))"
    r"(?:[ ](?:both|the|his|her|their|its|a|an|fellow|both the|former|then|new|acting|outgoing|incoming|late"
    r"|current|president-elect|prime minister-designate|U\.S\.|longtime|old|ally|close ally))*[ ]\Z",
    re.I,
)
_LONG_TITLE = re.compile(
    r"(?<![\w-])(?:(?P<with>with)|(?P<to>to)|(?P<from>from))[ ](?:the[ ])?(?:(?-i:[A-Z])[\w.'-]*[ ]|(?:of"
    r"|the|and|for|to|on|in|famous|then)[ ]){1,14}\Z",
    re.I,
)
"""A title of many words may stand before the name: "with Chief of the General Staff of …"."""
_BOUNDARY = re.compile(
    r"[;:]|,\"|(?<![\w-])(?:that|said|says|because|according|when|although|told|which|who|whom|after"
    r"|before|as|but|while"
    r"|where|discuss(?:ed|ing)?|telling|saying|ahead|during)(?![\w-])",
    re.I,
)
_TELL = (
    r"(?:told|tells|telling|informed|informs|urged|urges|urging|thanked|thanks|assured|assures|asked|asks"
    r"|warned|warns|congratulated|congratulates|reassured|briefed|briefs|pressed|presses|"
    r"invited|invites|notified|reminded|pleaded with|begged|advised|reached|contacted|updated|wished|offered"
    r"|promised|consulted|ordered|encouraged|implored|cautioned|praised|lobbied|conveyed to|expressed to"
    r"|condoled|apologi[sz]ed to|appealed to)"
)
_SAY = (
    r"(?:said|says|expressed|discussed|discusses|reaffirmed|stressed|reiterated|agreed|agrees|conveyed"
    r"|underlined|underscored|emphasi[sz]ed|noted|exchanged|reviewed|raised|"
    r"outlined|welcomed|condemned|voiced|pledged|vowed|offered|promised|spoke|talked|explained|complained"
    r"|demanded|called for|proposed|announced|made|and|also|has|had|have|were|was|did|"
    r"hailed|addressed|confirmed|affirmed|backed|accused|criticised|criticized|reportedly|repeated|sought"
    r"|appeared|failed|declined|refused|signall?ed|held|will|would|pointed|laid|shared|touched|decided|set"
    r"|considered|rejected|warned|joked|wished|reviewed|renewed|coordinated)"
)
_TELL_LEFT = re.compile(rf"(?<![\w-]){_TELL}[ ](?:with[ ])?(?:the[ ]|his[ ]|her[ ]|both[ ])?\Z", re.I)
_VERB_AFTER = re.compile(
    rf"(?:,?[ ](?:on[ ])?{D}+,?)?,?[ ](?:also[ ]|later[ ]|again[ ]|reportedly[ ])?(?:(?P<tell>{_TELL})"
    rf"|{_SAY})(?![\w-])",
    re.I,
)
_SPEAKING = re.compile(
    rf"(?<![\w-])(?:sp(?:eaks?|oke|oken|eaking)|talk(?:s|ed|ing)?|convers(?:es?|ed|ing)|confer(?:s|red"
    rf"|ring)?|chat(?:s|ted|ting)|consult(?:s|ed|ing)?|communicat(?:es?|ed|ing)|"
    rf"met|meets?|meeting|connect(?:s|ed)|discuss(?:es|ed|ing)?|exchang(?:es?|ed)|negotiat(?:es?|ed|ing)"
    rf"|h[eo]ld(?:s|ing)?|had|have|has|agreed|agrees|in (?:contact|touch)|join(?:s|ed|ing)?|address(?:es|ed"
    rf"|ing)?|"
    rf"said|review(?:s|ed)|take part|took part|participat(?:es?|ed|ing)|attend(?:s|ed|ing)?|reach(?:es|ed)?"
    rf"|call(?:s|ed)?|conven(?:es?|ed|ing)|(?P<tell>{_TELL})|(?:is|are|was|were|been|be|got|gets?|getting"
    rf"|stayed|remained)(?=[ ](?:\w+ly[ ]|now[ ]|still[ ]|also[ ])?(?:back[ ])?on[ ]the))(?![\w-])",
    re.I,
)
_ADVERBS = (
    rf"(?:[ ,]|{D}|\b(?:has|have|had|also|both|separately|will|would|is|are|was|were|to|later|then|earlier"
    rf"|again|just|recently|previously|may|might|could|jointly|each|been|be|due|set|expected|"
    r"scheduled|planned|going|planning|plans|twice|personally|immediately|himself|herself|not|never|on"
    r"|directly|briefly|repeatedly|even|first|once|did|does|do|shall|should|reportedly|"
    r"wants?|wanted|intends?|hopes?|yet|quickly|promptly|who|today|today's|yesterday|this|week|morning"
    r"|afternoon|evening|of|in|instead|hoped|agreed|refused|declined|ready|like|privately|last|night|n't"
    r"|didn't|hasn't|hadn't|couldn't|won't|wouldn't|"
    r"should|must|can|cannot|regularly|often|three|two|several|times|by|phone|until|trying|tried"
    r"|about)\b){0,14}"
)
_GAP_TO_VERB = re.compile(_ADVERBS)
_AFTER_CALLED = re.compile(
    rf"(?:[ ](?:\(\w+\)))?(?:,?[ ](?:on[ ])?{D}|[ ](?:to|after|before|shortly|late|early|earlier|over|about"
    rf"|and|in|from|twice|again|for[ ]a|for[ ]talks|by|personally|himself|herself|this|last|directly|at|with|"
    rf"three[ ]times|several[ ]times|repeatedly|when|as|while|hours|minutes|days|within|immediately|on[ ]the"
    rf"|ahead|yesterday|today|regarding|following|during|separately)\b|,|;|[.!?]?[\"']?(?:\s|\Z))",
    re.I,
)
_LABELLED = re.compile(r"[ ](?:an?|the|as|\"|'|my|his|our|names?|one of|\w+ly\b)", re.I)
_READOUT = re.compile(r"(?:readout|summary|statement|read-out|note)\b[^.]{0,40}\Z", re.I)
_MORE = re.compile(
    rf"(?P<day>(?:,?[ ](?:on[ ]|late[ ]|early[ ]|earlier[ ])*{D}+)?),?[ ](?:and|followed[ ]by|then"
    rf"|as[ ]well[ ]as)[ ](?:(?:then|also|separately|later|another|one|a[ ]separate[ ](?:call|one)"
    rf"|on[ ]{D}+)[ ])*(?:with[ ]|to[ ])?(?:the[ ]|his[ ])?\Z",
    re.I,
)
_DAY_NEXT = re.compile(rf"[ ](?:on[ ]|late[ ]|early[ ])*({D}+)")
_JOINT = re.compile(r"(?<![\w'])(?:his|her|their)(?:[ ][\w-]+){0,4}[ ]\Z", re.I)


class Clause:
    """A sentence with the groups in it, by their places."""

    def __init__(self, article: Article, sentence: Sentence, groups: list[Group]) -> None:
        self.article, self.sentence, self.masked = article, sentence, article.masked
        self.groups = groups
        self._starts = [one.start for one in self.groups]
        self._ends = [one.end for one in self.groups]

    def before(self, at: int) -> Iterator[Group]:
        """Groups that end at or before `at`, the nearest first; not those in a place's or a topic's role."""
        for index in range(bisect_right(self._ends, at) - 1, max(-1, bisect_right(self._ends, at) - 7), -1):
            yield self.groups[index]

    def after(self, at: int) -> list[Group]:
        index = bisect_left(self._starts, at)
        return self.groups[index : index + 5]

    def text(self, start: int, end: int) -> str:
        return self.masked[start:end]


def read(clause: Clause, trigger: Trigger) -> list[Reading]:
    """What a trigger's construction tells, if it tells of a call."""
    reading = _READERS[trigger.kind](clause, trigger)
    if reading is None:
        return []
    return _several(clause, reading)


# ---- the other side --------------------------------------------------------------------------------


def partner_of(clause: Clause, at: int) -> tuple[Group, str] | None:
    """The group to the right that a preposition binds to the call, and that preposition's sense."""
    for group in clause.after(at):
        gap = clause.text(at, group.start)
        if len(gap) > 120 or _BOUNDARY.search(gap):
            return None
        if group.kind in {"place", "loose"} and clause.text(group.end, group.end + 2) == "'s":
            continue
        match = _PREPOSITION.search(gap) or (_LONG_TITLE.search(gap) if group.kind == "named" else None)
        if match:
            sense = match.lastgroup or ""
            if gap.lstrip().lower().startswith("of ") and len(group.sides) < 2:
                continue
            return group, sense
        if group.kind not in {"place", "loose"}:
            return None
        if gap.rstrip().endswith(",") and _VERB_AFTER.match(clause.masked, group.end):
            return None
    return None


def _subject(clause: Clause, at: int, limit: int = 170) -> Group | None:
    """The nearest group to the left that can govern the words at `at`."""
    for group in clause.before(at):
        if at - group.end > limit:
            return None
        before = clause.text(max(clause.sentence.start, group.start - 16), group.start)
        if _OBLIQUE.search(before) and not (at - group.end < 3 and _WITH.search(before)):
            continue
        if clause.text(group.end, group.end + 2) == "'s" and group.kind in {"place", "loose"}:
            continue
        return group
    return None


_WITH = re.compile(r"(?<![\w-])(?:with|after|by|and|of)[ ](?:the )?\Z", re.I)
"""A group after these may govern a participle that follows at once: "with X speaking by phone"."""
_OBLIQUE = re.compile(
    r"(?<![\w-])(?:in|at|from|near|to|with|on|for|against|about|over|into|than|of|between|among|under|toward"
    r"|towards|by|including|like|outside|regarding|after|before)[ ](?:the |both |his |her |their |a )*\Z",
    re.I,
)


# ---- nouns -----------------------------------------------------------------------------------------


def _noun(clause: Clause, trigger: Trigger) -> Reading | None:
    found = partner_of(clause, trigger.end)
    partner, sense = found if found else (None, "")
    if partner is not None and sense == "by":
        return _noun_by(clause, trigger, partner)
    if partner is not None and sense == "from":
        onward = partner_of(clause, partner.end)
        if onward and onward[1] == "to":
            return Reading("call.noun_by", trigger, partner, onward[0], partner, trigger.start, onward[0].end)
    right = partner.end if partner else trigger.end
    for reader in (_possessed, _prepositional):
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
    return _in_which(clause, trigger) or _active(clause, trigger, partner, sense, right)


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
    subject = _subject(clause, trigger.start)
    return subject.end if subject else clause.sentence.start


def _noun_by(clause: Clause, trigger: Trigger, caller: Group) -> Reading | None:
    """ "a call by X to Y", "a call made by X to Y", "a call was held by A and B"."""
    found = partner_of(clause, caller.end)
    if found and found[1] in {"to", "with"}:
        initiator = caller if found[1] == "to" else None
        return Reading("call.noun_by", trigger, caller, found[0], initiator, trigger.start, found[0].end)
    if len(caller.sides) >= 2:
        return Reading("call.noun_by", trigger, caller, None, None, trigger.start, caller.end)
    return None


def _possessed(
    clause: Clause, trigger: Trigger, partner: Group | None, sense: str, right: int
) -> Reading | None:
    """ "X's call with Y", "the X-Y call"."""
    owner = next(clause.before(trigger.start), None)
    if owner is not None and owner.kind == "pair":
        if re.fullmatch(rf"(?:[ ](?:[\w-]+|{D}+(?:'s)?)){{0,3}}[ ]", clause.text(owner.end, trigger.start)):
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


def _prepositional(
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
    after = _told_right(clause, trigger, head, partner, right, sense)
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
            initiator = _initiator(gap, sense, subject, partner)
            return Reading("call.told_in", trigger, subject, partner, initiator, head, right, told=True)
    if partner is not None:
        return Reading("call.in_told", trigger, None, partner, None, head, right, told=True)
    return None


def _main_subject(clause: Clause, head: int) -> Group | None:
    """The nearest group that can govern the sentence: a person or a body before a mere place."""
    nearest = _subject(clause, head)
    if nearest is None or nearest.kind != "place":
        return nearest
    for group in clause.before(nearest.start):
        if group.kind in {"named", "collective"} and _subject(clause, group.end + 1) is group:
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
    near = _subject(clause, head) if partner is None else None
    if near is None:
        # the object of a verb of telling stands between it and the call
        return None
    before = clause.text(max(clause.sentence.start, near.start - 40), near.start)
    tell = _TELL_LEFT.search(before)
    if tell:
        at = max(clause.sentence.start, near.start - 40) + tell.start()
        subject = _subject(clause, at)
        if subject is not None:
            return Reading("call.told_in", trigger, subject, near, None, head, trigger.end, told=True)
        return None
    if len(near.sides) >= 2 or (near.kind == "pronoun" and _is_plural(clause, near)):
        verb = re.compile(
            rf"(?<![\w-])(?:{_SAY}|{_TELL}|talk|speak|meet|agree|review|exchange|discuss)", re.I
        )
        if verb.search(clause.text(near.end, head)):
            return Reading("call.told_in", trigger, near, None, None, head, trigger.end, told=True)
    for group in clause.before(head):
        # "X spoke with Y in a phone call", "X discussed Gaza with Y during a call"
        gap = clause.text(max(clause.sentence.start, group.start - 14), group.start)
        if re.search(r"(?<![\w-])(?:with|to)[ ](?:the |both |his |her )?\Z", gap, re.I):
            subject = _subject(clause, group.start - 1)
            if (
                subject is not None
                and subject is not group
                and _SPEAKING.search(clause.text(subject.end, group.start))
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


def _told_right(
    clause: Clause, trigger: Trigger, head: int, partner: Group | None, right: int, sense: str = ""
) -> Reading | None:
    for group in clause.after(right):
        gap = clause.text(right, group.start)
        if len(gap) > 170 or group.kind == "loose" and "," not in gap:
            break
        if not re.search(
            r"(?:,|\b(?:on|late|early) \S+|[ ]says?|[ ]said|"
            + D
            + r")[ ]?(?:the |both |then |then-|embattled )?\Z",
            gap,
        ) and gap.strip() not in {"", "the"}:
            continue
        verb = _VERB_AFTER.match(clause.masked, group.end, clause.sentence.end)
        if not verb:
            continue
        if partner is None and _only_reports(clause, group):
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


def _is_plural(clause: Clause, group: Group) -> bool:
    return clause.text(group.start, group.end).lower() not in {"he", "she"}


def _initiator(gap: str, sense: str, subject: Group, partner: Group | None) -> Group | None:
    if sense == "to" and re.search(
        r"(?<![\w-])(?:ma(?:kes?|de|king)|plac(?:es?|ed|ing)|initiat\w+)(?![\w-])", gap, re.I
    ):
        return subject
    if sense == "from" and partner is not None:
        return partner
    return subject if _ASKED_FOR.search(gap) else None


def _active(
    clause: Clause, trigger: Trigger, partner: Group | None, sense: str, right: int
) -> Reading | None:
    """ "X held a call with Y", "X took a call from Y", "A and B held a call"."""
    subject = _subject(clause, trigger.start)
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
        subject = _subject(clause, subject.start)
        gap = clause.text(subject.end, trigger.start) if subject else ""
    if subject is None or not _HOLD.search(gap) or _SAID_THE.fullmatch(gap):
        return None
    if partner is None:
        body = (
            subject.kind == "collective"
            and bool(_BODY.search(clause.text(subject.start, subject.end)))
            and trigger.end - trigger.start > 5
        )
        if len(subject.sides) >= 2 or body or (subject.kind == "pronoun" and _is_plural(clause, subject)):
            return Reading("call.held", trigger, subject, None, None, subject.end, right)
        return None
    if sense == "both":
        return None
    rule = {"from": "call.noun_from", "to": "call.noun_to"}.get(sense, "call.noun_with")
    return Reading(
        rule, trigger, subject, partner, _initiator(gap, sense, subject, partner), subject.end, right
    )


_SAID_THE = re.compile(
    r"[ ](?:\w+[ ]){0,2}(?:said|says|described|called|hailed|praised)(?:[ ]that)?(?:[ ](?:the|their"
    r"|this|his|her)(?:[ ][\w-]+){0,3})?[ ]",
    re.I,
)
""" "Officials said the call was frank": they did not hold it."""
_BODY = re.compile(r"(?:leaders|ministers|presidents|governors|heads of (?:state|government))\Z", re.I)


def _speaker_after(clause: Clause, at: int) -> Group | None:
    for group in clause.after(at)[:2]:
        if len(clause.text(at, group.start)) < 80 and re.match(
            r",?[ ](?:said|says|told|announced)\b", clause.text(group.end, group.end + 12)
        ):
            return group if group.kind == "named" else None
    return None


# ---- by phone --------------------------------------------------------------------------------------


def _device(clause: Clause, trigger: Trigger) -> Reading | None:
    """ "X spoke with Y by phone", "X spoke by phone with Y", "by phone, X told Y"."""
    start = max(clause.sentence.start, trigger.start - 200)
    window = clause.text(start, trigger.start)
    verbs = [
        verb for verb in _SPEAKING.finditer(clause.text(start, trigger.end)) if verb.end() <= len(window)
    ]
    for verb in reversed(verbs):
        between = window[verb.end() :]
        if re.search(r"[;:]|\.\s|(?<![\w-])(?:that|because|which)(?![\w-])", between):
            break
        at, end = start + verb.start(), start + verb.end()
        reading = _spoken(clause, trigger, at, end, bool(verb["tell"]))
        if reading is not None:
            return reading
    if trigger.start == clause.sentence.start or window.rstrip().endswith(","):
        return _told_right(clause, trigger, trigger.start, None, trigger.end)
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
    subject = _subject(clause, trigger.start, 90) if verb else None
    if verb is None or partner is None or subject is None or partner.start > verb.end() + 4:
        return None
    return Reading("call.spoke_by_phone", trigger, subject, partner, None, subject.end, partner.end)


def _spoken(clause: Clause, trigger: Trigger, at: int, end: int, tell: bool) -> Reading | None:
    subject = _subject(clause, at, 140)
    if subject is None:
        found = partner_of(clause, end)
        if found and found[1] == "with" and clause.text(at, end).lower().endswith("ing"):
            return _told_right(clause, trigger, at, found[0], max(trigger.end, found[0].end), "with")
        return None
    partner, right = None, trigger.end
    following = clause.after(end)
    if tell:
        first = next(iter(following), None)
        if first and clause.text(end, first.start).strip().lower() in {"", "the", "his", "her", "both"}:
            partner = first
    if partner is None:
        found = partner_of(clause, end)
        if found and found[1] in {"with", "to"} and not (found[1] == "to" and tell):
            partner = found[0]
    if partner is None:
        found = partner_of(clause, trigger.end)
        if found and found[1] in {"with", "to"}:
            partner = found[0]
    if partner is not None:
        right = max(right, partner.end)
    elif not (len(subject.sides) >= 2 or (subject.kind == "pronoun" and _is_plural(clause, subject))):
        return None
    return Reading("call.spoke_by_phone", trigger, subject, partner, None, subject.end, right)


def _spoke(clause: Clause, trigger: Trigger) -> Reading | None:
    """ "X spoke today with Y": remote only if the rest of the text, or its style, says so."""
    subject = _subject(clause, trigger.start, 90)
    if subject is None or not _GAP_TO_VERB.fullmatch(clause.text(subject.end, trigger.start)):
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


# ---- to call, to phone -----------------------------------------------------------------------------


def _dial(clause: Clause, trigger: Trigger) -> Reading | None:
    """ "X telephoned Y"."""
    return _transitive(clause, trigger, "call.verb")


def _called(clause: Clause, trigger: Trigger) -> Reading | None:
    """ "X called Y on D"; never "called him a liar"."""
    reading = _transitive(clause, trigger, "call.called")
    if reading is None or reading.partner is None or reading.subject is None:
        return None
    after = clause.text(reading.partner.end, reading.partner.end + 24)
    if _LABELLED.match(after) or not _AFTER_CALLED.match(after):
        return None
    kinds = {reading.partner.kind, reading.subject.kind}
    if kinds & {"place", "collective"}:
        return None
    return reading


def _transitive(clause: Clause, trigger: Trigger, rule: str) -> Reading | None:
    subject = _subject(clause, trigger.start, 90)
    if subject is None or not _GAP_TO_VERB.fullmatch(clause.text(subject.end, trigger.start)):
        subject = _of_the_verb_before(clause, trigger) if trigger.kind == "dial" else None
    if subject is None:
        return None
    partner = _object_pronoun(clause, trigger.end) or next(iter(clause.after(trigger.end)), None)
    if partner is None or not re.fullmatch(
        r"[ ](?:up[ ])?(?:both[ ]|the[ ]|his[ ]|her[ ]|their[ ])*", clause.text(trigger.end, partner.start)
    ):
        return None
    if clause.text(partner.end, partner.end + 2) == "'s":
        return None
    return Reading(rule, trigger, subject, partner, subject, subject.end, partner.end)


_COORDINATED = re.compile(r"(?:,|[ ])[ ]?and[ ](?:then[ ]|later[ ]|also[ ])?\Z")
_NEW_CLAUSE = re.compile(r"[;:\"]|(?<![\w-])(?:that|which|because|but|while|when|said|says)(?![\w-])")


def _of_the_verb_before(clause: Clause, trigger: Trigger) -> Group | None:
    """ "X met his advisers and telephoned Y": the first who stands in the clause."""
    window = clause.text(max(clause.sentence.start, trigger.start - 160), trigger.start)
    if not _COORDINATED.search(window):
        return None
    for group in list(clause.before(trigger.start))[::-1]:
        if group.kind == "named" and not _NEW_CLAUSE.search(clause.text(group.end, trigger.start)):
            before = clause.text(max(clause.sentence.start, group.start - 16), group.start)
            return None if _OBLIQUE.search(before) else group
    return None


_HIM = re.compile(r"[ ](?:up[ ])?(?P<who>him|her|them)(?![\w'-])(?![ ](?:an?|the|\"|as)\b)", re.I)


def _object_pronoun(clause: Clause, at: int) -> Group | None:
    match = _HIM.match(clause.masked, at, clause.sentence.end)
    return Group(match.start("who"), match.end("who"), "pronoun", ()) if match else None


def _was_called(clause: Clause, trigger: Trigger) -> Reading | None:
    """ "Y was telephoned by X"."""
    subject = _subject(clause, trigger.start, 60)
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


# ---- one clause, several calls ---------------------------------------------------------------------


def _several(clause: Clause, reading: Reading) -> list[Reading]:
    """ "with A on Monday and with B on Tuesday" is two calls, "with A, and separately with B" one."""
    readings = [reading]
    partner = reading.partner
    while partner is not None:
        following = next(
            iter(clause.after(max(partner.end, reading.right if partner is reading.partner else 0))), None
        )
        if following is None or following.start - partner.end > 70 or following.kind == "pronoun":
            break
        gap = clause.text(partner.end, following.start)
        match = _MORE.fullmatch(gap)
        if not match or _VERB_AFTER.match(clause.masked, following.end, clause.sentence.end):
            break
        own = _DAY_NEXT.match(clause.masked, following.end, clause.sentence.end)
        if match["day"] and own:
            first = re.search(D + "+", match["day"])
            if first and len(readings) == 1:
                readings[0] = reading._replace(
                    day_only=(partner.end + first.start(), partner.end + first.end())
                )
            readings.append(reading._replace(partner=following, right=own.end(1), day_only=own.span(1)))
        else:
            last = readings[-1]
            joint = last.partner or partner
            sides = (*joint.sides, *following.sides)
            readings[-1] = last._replace(
                partner=joint._replace(end=following.end, sides=sides), right=max(last.right, following.end)
            )
        partner = following
    return readings


_READERS: dict[str, Callable[[Clause, Trigger], Reading | None]] = {
    "noun": _noun,
    "weak": _noun,
    "bare": _noun,
    "device": _device,
    "dial": _dial,
    "called": _called,
    "wascalled": _was_called,
    "spoke": _spoke,
}
