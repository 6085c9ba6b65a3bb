"""Where a text may tell of a call: nouns, verbs, the words "by phone"; and what only looks like one.

Patterns read masked text, so the names of people, places and days are letters in them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick

from service.extraction.rule import LETTERS

D = LETTERS["D"]
P = LETTERS["P"]
GROUPS = LETTERS["P"] + LETTERS["C"] + LETTERS["A"]


class Trigger(NamedTuple):
    """A place in the text that may tell of a call.

    `kind` is noun, weak (a noun that need not be remote), device (by phone), dial, purpose, called
    or spoke.
    """

    kind: str
    start: int
    end: int


_DEVICE = (
    r"(?:(?:tele)?phone|telephonic|telephone|video(?:[ -](?:conference|link|call|teleconference))?|virtual"
    r"|online|zoom|skype|hot ?line|"
    r"conference|tele|audio|satellite|remote)"
)
_TALK = (
    r"(?:calls?|conversations?|talks?|discussions?|chats?|conferences?|conferencing|meetings?|summits?"
    r"|consultations?|contacts?|sessions?|"
    r"exchanges?|dialogues?|link-?up|link|hook-?up|negotiations?|conference calls?)"
)
_REACH = (
    r"(?:sp(?:eaks?|oke|oken|eaking)|talk(?:s|ed|ing)?|convers(?:es?|ed|ing)|confer(?:s|red|ring)?"
    r"|chat(?:s|ted|ting)|consult(?:s|ed|ing)?|communicat(?:es?|ed|ing))"
)

_AIM = (
    r"(?:congratulat|thank|assur|reassur|urg|warn|tell|inform|brief|press|invit|remind|ask|beg|advis|notify"
    r"|implor|consol|greet|applaud|commend|salut|prais|express|offer|extend|convey|conced|apologi[sz]"
    r"|complain|wish)"
)
"""What one telephones for."""

TRIGGER = re.compile(
    rf"""(?<![\w-])(?:
      (?P<noun>(?:{_DEVICE}[ -])(?:(?:\w+[ ])?){_TALK}|phone-?calls?|tele-?conferenc(?:es?|ing)
          |video-?(?:tele-?)?conferenc(?:es?|ing)|video-?calls?
        |(?P<plain>calls?)(?![ ](?:{LETTERS["P"]}|him\b|her\b|them\b|(?-i:[A-Z](?!ith\b|etween\b|o\b|n\b
          |rom\b|or\b|nd\b|s\b|as\b|et\b|mid\b|fter\b|bout\b|ver\b))))
        |(?:conversations?|talks?|discussions?|meetings?|summits?|consultations?|contacts?
          |negotiations?)(?=[ ](?:{D}+[ ])?(?:(?:by|over|on)[ ](?:the[ ])?(?:tele)?phone|(?:by|via
          |through)[ ](?:a[ ])?(?:secure[ ])?video|over[ ]video)))
     |(?P<device>(?:on|off|with)[ ](?:(?:the|a|an|secure|encrypted|his|her|their)[ ])*+(?:(?:tele)?phones?
          |telephone|zoom|skype|hot-?line|video[ ](?:link|call|conference))
        |(?:by|over|via|through|using)[ ](?:(?:the|a|an|secure|encrypted|his|her
          |their)[ ])*+(?:(?:tele)?phones?|(?:satellite|mobile|cell)[ ]phone|telephone|video(?:[ -]?(?:link
          |conference|call|conferencing|tele-?conference|screen))?|videoconference|video-?link
          |tele-?conference|zoom|skype|facetime|hot-?line)
        |(?:on|over|via|through|using|by)[ ](?:(?:the|a|an|their)[ ])?(?:secured?|encrypted|direct|dedicated
          |protected)[ ](?:(?:tele)?phone|video)[ ](?:lines?|link|channel)
        |(?:on|over|by)[ ](?:the|a)[ ](?:tele)?phone[ ]line
        |work(?:s|ed|ing)?[ ]the[ ]phones?|on[ ]the[ ]line(?=[ ](?:with|to|from)[ ])
        |(?:on|via|by)[ ]screens?(?=[ ]on[ ]|[.,;])
        |telephonically|virtually|remotely|(?<=meet[ ])online|(?<=met[ ])online|(?<=meeting[ ])online
          |(?<=gather[ ])online|by[ ](?:conference[ ])?call)
     |(?P<wascalled>(?:tele)?phoned|called)(?=[ ]by[ ])
     |(?P<purpose>(?:called|phon(?:es|ed)|telephon(?:es|ed)|rang)(?=[ ](?!h(?:im|er)[ ]|them[ ])
          (?-i:(?:{D}+,?|[a-z\d:.,-]+)[ ]){{0,6}}?to[ ]{_AIM}))
     |(?P<dial>(?:tele)?phon(?:es|ed|ing)|rang|rung|ring(?:s|ing)|dial+(?:s|ed|ing)|video-called
          |g[eo]t(?:s|ting)?[ ]through[ ]to(?=[ ](?:the[ ])?[{GROUPS}])
          |(?:tele)?phone(?=[ ][{GROUPS}]))
     |(?P<called>call(?:ed|ing|s)?)(?=[ ](?:up[ ])?(?:the[ ])?(?:{LETTERS["P"]}|(?-i:[A-Z])|him\b|her\b))
     |(?P<weak>conversations?|talks?|discussions?|consultations?|negotiations?
          |exchange)
          (?=[ ](?:(?![ ]and[ ][a-z]+[ ])[^.;]){{0,60}}\b
          (?:by|over|on|via|through)[ ](?:the[ ]|secure[ ]|a[ ])?(?:phone
          |telephone|video))
     |(?P<bare>conversations?)(?=[ ](?:on[ ])?(?:{D}+[ ])?(?:with|between)[ ])
     |(?P<spoke>{_REACH})
    )(?![\w-])""",
    re.X | re.I,
)
_ROOTS = (
    "call phon conferenc video virtual online remote dial rang ring zoom skype facetime hotline hot-line"
    " hot~line rung through~to the~line screen spoke speak talk confer convers "
    "consult chat communicat satellite audio discussion exchange dialogue"
).split()
_FORMS = [form.replace("~", " ") for root in _ROOTS for form in (root, root.capitalize(), root.upper())]
_BACK = 34
"""How far before its root a trigger may begin: "by secure satellite phone"."""
_WORD = re.compile(r"(?<![\w-])\w")


@cache
def _automaton() -> AhoCorasick:
    return AhoCorasick(_FORMS)


def roots(masked: str) -> list[int]:
    """Where the words stand that every trigger has one of, in one pass over the text."""
    return [start for _, start, _ in _automaton().find_matches_as_indexes(masked)]


_NOT_BEFORE = re.compile(
    r"(?:\b(?:roll|earnings|cold|curtain|wake-up|wakeup|close|judg(?:e)?ment|distress|emergency|911|999|112"
    r"|press|robo|margin|house|phone-in|prank|hoax|"
    r"nuisance|anonymous|bird|battle|rallying|clarion|booty|last-minute roll|casting|tough|investors?'?"
    r"|analysts?'?|media|quarterly|results|"
    r"sales|customer|toll-free|toll|volunteer|fundraising|recruiting|scam|obscene|threatening|mating"
    r"|constant|growing|increasing|renewed|repeated|urgent|"
    r"international|widespread|mounting|loud|louder|opposition|global|so|what (?:he|she|they|it)"
    r"|the so)[ -])\Z",
    re.I,
)
_MATTER = (
    r"discuss|talk|coordinat|congratul|express|brief|review|address|offer|exchang|convey|mark|thank"
    r"|follow|assess|prepare|warn|tell|ask|inform|invit"
)
_NOT_AFTER = re.compile(
    rf"[ ](?:an?|early|snap|fresh|elections?|attention)\b"
    rf"|[ -](?:for\b(?![ ](?:{D}|about|over|more|nearly|almost|\d|an?[ ](?:hour|half)))|cent(?:er|re)s?\b"
    rf"|sign\b|girl|logs?\b|options?\b|house\b|"
    rf"off\b|out\b|upon\b|into\b|attention\b|itself|himself|herself|themselves|it\b|forth|home\b|records?\b"
    rf"|tree|waiting|rates?\b|charges?\b|volumes?\b)"
    rf"|[ ]to[ ](?!{_MATTER})(?:the[ ](?:polls|bar|colou?rs|public|nation|people|police|vote)"
    rf"|[a-z]+[ ](?!{P}))",
    re.I,
)
_AUDIENCE = re.compile(
    r"[ ](?:with|to|for|by)[ ](?:[\w-]+[ ]){0,3}?(?:reporters|journalists|investors|analysts|shareholders"
    r"|voters|supporters|constituents|volunteers|donors|"
    r"customers|employees|staffers|the[ ](?:press|media|public|police)|members[ ]of[ ]the[ ](?:press|media"
    r"|public)|bankers|executives|economists|farmers|"
    r"listeners|viewers|activists)\b",
    re.I,
)
_UNANSWERED = re.compile(
    r"(?:seeking|for|requesting) comment|not (?:immediately |been )?(?:returned?|answered)|un(?:answered"
    r"|returned)|went to voice-?mail|rang unanswered",
    re.I,
)
_CALL_ON = re.compile(
    rf"[ ](?:on|upon)[ ](?!{D})(?:the[ ])?(?![ ]?(?:{D}|phone|\w+day\b|Ukraine|trade|\w+[ ]with\b))", re.I
)
_CALLED_ON = re.compile(rf"[ ](?:on|upon)[ ](?!{D})", re.I)
_INTERVIEW = re.compile(
    r"[ ](?:interviews?|survey|polls?|tapping|hacking|numbers?|lines?|company|giant|bills?|network|records?"
    r"|app|footage|clips?|message|address|statement)\b",
    re.I,
)


def triggers(masked: str, found: list[int], start: int, end: int) -> Iterator[Trigger]:
    """The places in a sentence that may tell of a call, from left to right; `found` are its roots."""
    after = start
    for root in found:
        if root < after:
            continue
        for word in _WORD.finditer(masked, max(after, root - _BACK), root + 1):
            match = TRIGGER.match(masked, word.start(), end)
            if match and match.end() > root:
                after = match.end()
                kind = match.lastgroup or ""
                if (
                    trigger := _checked(masked, match, "noun" if kind == "plain" else kind, start, end)
                ) is not None:
                    yield trigger
                break


def _checked(masked: str, match: re.Match[str], kind: str, start: int, end: int) -> Trigger | None:
    at, till = match.span()
    if kind in {"noun", "weak"} and match["plain"] and not _calls_somebody(masked, at, till, start, end):
        return None
    if kind == "noun" and _not_a_conversation(masked, at, till, end):
        return None
    if kind == "device" and _INTERVIEW.match(masked, till, end):
        return None
    return Trigger(kind, at, till)


def _calls_somebody(masked: str, at: int, till: int, start: int, end: int) -> bool:
    """Whether "call" is a conversation here, not a demand, a roll call or a name given."""
    if _NOT_BEFORE.search(masked, max(start, at - 30), at):
        return False
    if _AUDIENCE.match(masked, till, end):
        return False
    return not (
        _NOT_AFTER.match(masked, till, end)
        or _CALLED_ON.match(masked, till, end)
        and _CALL_ON.match(masked, till, end)
    )


def _not_a_conversation(masked: str, at: int, till: int, end: int) -> bool:
    if _UNANSWERED.search(masked, till, min(end, till + 90)):
        return True
    return bool(_AUDIENCE.match(masked, till, end))
