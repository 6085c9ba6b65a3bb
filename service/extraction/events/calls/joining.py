"""Several places that speak of one call made one event; and the text's own pointers to it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.extraction.article import Article
from service.extraction.events.calls.details import duration_of, topics_of
from service.extraction.events.calls.drafts import Draft
from service.extraction.events.calls.hosts import add_hosts
from service.extraction.events.calls.sides import Side, now, person_of, same_side
from service.extraction.events.calls.standing import FATE
from service.extraction.rule import LETTERS
from service.extraction.status import tense_of

_MEMORY = 40
"""How many calls back a later one may be the same as."""
_UNREAL = {"planned", "possible", "denied", "cancelled", "postponed"}
P, C, A, D = LETTERS["P"], LETTERS["C"], LETTERS["A"], LETTERS["D"]

_NOUN = (
    r"(?:(?:tele)?phone[ -]?call|video[ -]?(?:call|conference|conversation)|(?:telephone "
    r"|phone )?(?:call|conversation)|teleconference|talks?|discussion|conference|exchange|dialogue"
    r"|contact)"
)
POINTER = re.compile(
    rf"(?<![\w-])(?:(?:during|in|on|after|before|over|throughout|following|of)[ ](?:the|their|this|that|his"
    rf"|her|{D}+(?:'s)?)[ ](?:[\w-]+[ ]){{0,3}}?{_NOUN}s?(?![\w-])(?![ ]for)"
    rf"|(?:the|this)[ ](?:[\w-]+[ ]){{0,2}}?(?:(?:tele)?phone[ -]?call|call|conversation"
    rf"|video ?conference|teleconference|(?:virtual|online|video)[ ](?:meeting|summit|session))"
    rf"(?![\w-])(?![ ](?:for|to|on)[ ])"
    rf"|(?:the|both)[ ](?:(?:two|three|four)[ ])?(?:leaders|presidents|sides|parties|interlocutors|ministers"
    rf"|men|pair|heads of state|politicians|counterparts)(?:[ ](?:also|further|then|additionally))*"
    rf"[ ](?:[\w-]+ly[ ])?(?:discussed|exchanged|reviewed|agreed|spoke|talked|touched|expressed|reaffirmed"
    rf"|noted|considered|underlined|underscored|stressed|emphasi[sz]ed|addressed|consulted|also|reiterated"
    rf"|coordinated|welcomed|affirmed|committed|pledged|condemned|outlined|explored|shared)"
    rf"|they[ ](?:also[ ])?(?:discussed|spoke|talked|exchanged|agreed|reviewed|consulted|addressed)"
    rf"|{P}+(?:,?[ ]and[ ](?:the[ ])?{P}+)[ ](?:also[ ])?(?:discussed|spoke about|talked about"
    rf"|exchanged views|reviewed|agreed|consulted|underscored|reaffirmed|reiterated|condemned|affirmed"
    rf"|expressed)"
    rf"|(?:first|last|latest)[ ](?:direct[ ])?(?:contact|conversation|call)[ ]since"
    rf"|(?:no|any|never[ ]any)[ ]such[ ](?:tele(?:phone[ ])?|phone[ ])?(?:call|conversation))(?![\w-])",
    re.I,
)
_POINTING = (
    "call", "irtual", "nline", "ideo", "onversation", "leaders", "residents", "iscuss", "sides",
    "parties", "nterlocutors",
    "inisters", "alks", "contact", "hey ", "pair ", "xchanged", "eaffirm",
)  # fmt: skip
_ASKING = (
    "nitiat", "equest", "nvit", "ehest", "onvened", "osted", "roposed", "ought", "rranged",
    "made by", "laced", "rgani", "called by",
)  # fmt: skip
_TOOK_PLACE = re.compile(
    rf"(?<![\w-])(?:the|their|this)[ ](?:[\w-]+[ ]){{0,3}}?{_NOUN}s?(?:,|[ ](?:was|were|is|has been|had been"
    rf"|will be|had|between[^.;,]{{0,60}}))*(?:,|[ ](?:took place|held|happened|came|occurred|made"
    rf"|take place|will take place|scheduled|planned|set|for|on|place|late|early|due|which|that"
    rf"|expected))*[ ](?P<day>{D}+)"
    rf"|(?P<day2>{D}+)'s[ ](?:[\w-]+[ ]){{0,2}}?{_NOUN}(?![\w-])",
    re.I,
)
_INITIATIVE = re.compile(
    rf"(?<![\w-])(?:(?:[Aa]t|[Oo]n|[Uu]pon)[ ]the[ ](?:initiative|request|invitation"
    rf"|behest)[ ]of[ ](?:the[ ])?|(?:initiated|requested|convened|hosted|proposed|sought|arranged|made"
    rf"|placed|organi[sz]ed|called)[ ](?:by|at[ ]the[ ]request[ ]of)[ ](?:the[ ])?)(?P<of>[{P}{C}{A}]+"
    rf"|[A-Z]\w+)"
    rf"|(?<![\w-])(?:[Aa]t|[Oo]n|[Uu]pon)[ ](?:the[ ])?(?P<whose>[{P}{C}{A}]+"
    rf"|[A-Z]\w+)(?:'s)?(?:[ ]side's?)?[ ](?:initiative|request|invitation|behest|side's[ ](?:initiative"
    rf"|request))"
    rf"|(?<![\w-])(?:[Tt]he[ ])?(?P<who>[{P}{C}{A}]+)(?:[ ]side)?[ ](?:had[ ])?(?:initiated|requested"
    rf"|asked[ ]for|sought|placed|proposed)[ ](?:the|this)[ ](?:[\w-]+[ ])?(?:call|conversation"
    rf"|talks)(?![\w-])"
)


_LATTER = re.compile(
    r"(?<!\w)(?:at|on|upon) the (?:(?:initiative|request|invitation|behest) of the (?P<of>former|latter)"
    r"|(?P<whose>former|latter)'s (?:initiative|request|invitation|behest))(?!\w)",
    re.I,
)


def _told_of(call: Draft, latter: bool) -> Side | None:
    """The side that was named last, or first."""
    return call.sides[-1 if latter else 0] if len(call.sides) == 2 else None


def joined(drafts: list[Draft]) -> list[Draft]:
    """Drafts of one conversation made one."""
    calls: list[Draft] = []
    for draft in drafts:
        same = next((one for one in calls[: -_MEMORY - 1 : -1] if same_call(one, draft)), None)
        if same is None:
            calls.append(draft)
        else:
            _absorb(same, draft)
    return calls


def _two_shared(one: Draft, two: Draft) -> bool:
    return sum(any(same_side(a, b) for b in two.sides) for a in one.sides) >= 2


def same_call(one: Draft, two: Draft) -> bool:
    if two.another and not (one.day and two.day):
        return False
    if (
        one.status == "denied"
        and two.status == "occurred"
        and two.reported
        or two.status == "denied"
        and one.reported
    ):
        return _two_shared(one, two)
    if one.day and two.day and one.day.value != two.day.value:
        return False
    if one.status != two.status and (one.status in _UNREAL or two.status in _UNREAL):
        if not (one.day and two.day) and not ({one.status, two.status} <= {"planned", "possible"}):
            return False
    used: set[int] = set()
    shared = 0
    for a in one.sides:
        for index, b in enumerate(two.sides):
            if index not in used and same_side(a, b):
                used.add(index)
                shared += 1
                break
    smaller = min(len(one.sides), len(two.sides))
    if shared and _told_as_a_body(one, two):
        return True
    if shared >= 2:
        return shared == smaller or shared >= 3 or bool(one.day and two.day) or two.start - one.end < 400
    return shared >= 1 and smaller == 1


def _told_as_a_body(one: Draft, two: Draft) -> bool:
    """ "X spoke with foreign leaders", "X held a call with allies": but for X, one of them names nobody."""
    days = one.day is None or two.day is None or one.day.value == two.day.value
    return days and any(
        len(call.sides) == 2 and sum(_is_body(side) for side in call.sides) == 1 for call in (one, two)
    )


def _is_body(side: Side) -> bool:
    name = (side.person.name or "").casefold()
    return side.actor is None and name.endswith(
        ("leaders", "allies", "partners", "counterparts", "allies and partners")
    )


_BODYS_OWN = 3
"""With more sides than that those who stood for "allies" in a headline are named."""


def _names(one: Side, other: Side) -> bool:
    return bool(now(one).name and not now(other).name)


def _absorb(call: Draft, other: Draft) -> None:
    if "denied" in (call.status, other.status):
        call.status = "denied"
        call.day = (other.day or call.day) if other.reported else (call.day or other.day)
    for side in other.sides:
        known = next((index for index, one in enumerate(call.sides) if same_side(side, one)), None)
        if known is None:
            if not (_is_body(side) and any(map(_is_body, call.sides))):
                call.sides.append(side)
        elif (call.sides[known].actor is None and side.actor is not None) or _names(side, call.sides[known]):
            call.sides[known] = side
    if other.day and not call.day:
        call.day = other.day
        if call.status in {"possible", "planned"}:
            call.status = other.status
    call.initiator = call.initiator or other.initiator
    call.duration = call.duration or other.duration
    call.said_by = call.said_by or other.said_by
    if len(call.sides) > _BODYS_OWN:
        call.sides = [side for side in call.sides if side.person.country or not _is_body(side)]
    vague = call.rule == "call.readout" and other.medium == "video"
    if call.medium == "unspecified" or vague or (call.weak and not other.weak):
        call.medium, call.rule = other.medium, call.rule
    call.weak = call.weak and other.weak
    call.mentions += other.mentions
    call.topics += other.topics


def add_pointers(article: Article, calls: list[Draft]) -> None:
    """Sentences that name the conversation again are its mentions, and may tell its day or its caller."""
    spans = sorted(
        (span.start, span.end, index) for index, call in enumerate(calls) for span in call.mentions
    )
    first = min(call.start for call in calls)
    for sentence in article.sentences[article.sentence_index(first) :]:
        words = article.masked[sentence.start : sentence.end]
        pointing = any(word in words for word in _POINTING)
        match = POINTER.search(article.masked, sentence.start, sentence.end) if pointing else None
        own = [index for start, end, index in spans if start < sentence.end and sentence.start < end]
        call = calls[own[-1]] if own else None
        if call is None and match:
            call = _pointed_at(article, calls, sentence.start, sentence.end)
            if call is not None:
                call.mentions.append(article.span(sentence.start, min(sentence.end, sentence.start + 250)))
                call.topics += topics_of(article, sentence.start, sentence.end)
                call.duration = call.duration or duration_of(
                    article, sentence.start, min(sentence.end, match.end() + 60)
                )
        if call is None:
            continue
        add_hosts(article, call, sentence)
        if (
            call.day is None
            and D in words
            and (told := _TOOK_PLACE.search(article.masked, sentence.start, sentence.end))
        ):
            mention = article.date_at(told.start("day") if told["day"] else told.start("day2"))
            if mention is not None:
                call.day = article.day(mention, tense_of(call.status))
        if call.status in {"planned", "possible"} and (
            fate := FATE.search(article.masked, sentence.start, sentence.end)
        ):
            call.status = fate.lastgroup or call.status
        if call.initiator is None and any(word in words for word in _ASKING):
            if latter := _LATTER.search(article.masked, sentence.start, sentence.end):
                call.initiator = _told_of(call, latter[latter.lastgroup or ""].lower() == "latter")
            for found in _INITIATIVE.finditer(article.masked, sentence.start, sentence.end):
                call.initiator = (
                    call.initiator or _side_in(article, call, found) or _host(article, call, found)
                )
                break


def _pointed_at(article: Article, calls: list[Draft], start: int, end: int) -> Draft | None:
    before = [call for call in calls if call.start < start]
    if not before:
        return None
    here = {id(actor) for mention in article.people_in(start, end) for actor in mention.actors}
    known = [
        call
        for call in before
        if any(side.actor is not None and id(side.actor) in here for side in call.sides)
    ]
    return (known or before)[-1]


def _side_in(article: Article, call: Draft, match: re.Match[str]) -> Side | None:
    """The side of the call that a phrase names: by its person, or by its country."""
    name = next(name for name in ("of", "whose", "who") if match[name])
    start, end = match.span(name)
    for mention in article.people_in(start, end):
        for side in call.sides:
            if side.actor is not None and any(side.actor is actor for actor in mention.actors):
                return side
            if any(
                actor.country and actor.country == _country(side) and not actor.name
                for actor in mention.actors
            ):
                return side
    codes = {hit.entry.value for hit in article.hits_in(start, end)}
    found = [side for side in call.sides if _country(side) in codes]
    if found:
        return found[0]
    text = article.text[start:end]
    return next((side for side in call.sides if text and text in _words(side)), None)


_HOSTED = re.compile(r"(?:convened|hosted|organi[sz]ed|chaired|arranged) by (?:the )?\Z", re.I)


def _host(article: Article, call: Draft, match: re.Match[str]) -> Side | None:
    """ "… hosted by X": who is on it too."""
    start, end = match.span("of")
    if start < 0 or not _HOSTED.search(article.masked, max(0, start - 20), start):
        return None
    mention = next(article.people_in(start, end), None)
    if mention is None or not mention.actor.name:
        return None
    side = Side(person_of(article, mention, mention.actor), mention.actor)
    call.sides.append(side)
    return side


def _country(side: Side) -> str | None:
    return side.actor.country if side.actor is not None else side.person.country


def _words(side: Side) -> Iterator[str]:
    name = side.actor.name if side.actor is not None else side.person.name
    return iter((name or "").split())


__all__ = ["add_pointers", "joined"]
