"""Calls: remote conversations between political actors.

Triggers are found first, in one pass; at each of them a reader looks left and right for the sides.
What they find are drafts, one for each place that tells of a call. Drafts of the same conversation
are then joined, and the text's pointers to it ("during the conversation", "the two leaders
discussed") become its mentions too.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from service.extraction.article import Article
from service.extraction.codes import call_codes
from service.extraction.document import Call, Day, Span
from service.extraction.events.calls.clause import Clause, Reading
from service.extraction.events.calls.details import (
    day_of,
    duration_of,
    extent_of,
    medium_of,
    said_by_of,
    topics_of,
)
from service.extraction.events.calls.drafts import Draft
from service.extraction.events.calls.gathered import gathered
from service.extraction.events.calls.joining import add_pointers, joined
from service.extraction.events.calls.origins import with_countries
from service.extraction.events.calls.readers import read
from service.extraction.events.calls.referents import antecedent, sides_of
from service.extraction.events.calls.rolls import add_rolls, without_rolls
from service.extraction.events.calls.same_day import share_days
from service.extraction.events.calls.sides import Groups, Side, distinct
from service.extraction.events.calls.sole import RULE as SOLE
from service.extraction.events.calls.sole import sole
from service.extraction.events.calls.standing import DENIED_LEAD, status_of, told_status
from service.extraction.events.calls.triggers import Trigger, roots, triggers
from service.extraction.sentences import Sentence

REMOTE = re.compile(
    r"(?<!\w)(?:(?:readout|summary) of \S.{0,90}? (?:call|conversation)|(?:phone|telephone|video)[ -](?:call"
    r"|conversation|conference)|(?:by|over the|on the) (?:tele)?phone|"
    r"(?:during|in|on|after) (?:the|their|his|her|a|this) (?:\w+ )?call|"
    r"(?:PM|premier|president|minister|chancellor|secretary|taoiseach)(?:'s)? call with)(?!\w)(?! for)",
    re.I | re.S,
)
_IN_PERSON = re.compile(
    r"(?<![\w-])(?:in person|face[ -]to[ -]face|on the sidelines|met|meeting|visit(?:ed|ing)?|summit in"
    r"|at the (?!request|initiative|invitation|end)|in the Oval|hosted|ceremony|reception|dinner|lunch"
    r"|funeral|"
    r"reporters|journalists|audience|crowd|conference in|in an interview|rally|podcast)(?![\w-])",
    re.I,
)
_ELSEWHERE = re.compile(
    r"(?<![\w-])(?:ahead of|before|after|following|since|prior to|about|on how)(?![\w-])", re.I
)
"""What follows tells of another place: "spoke to Y ahead of the meeting in …"."""
_ANOTHER = re.compile(
    r"(?<![\w-])(?:another|next|second|follow-up|previous|previously|earlier|last|separate|preliminary|third"
    r"|new)(?![\w-])(?! (?:night|week|month|year))",
    re.I,
)
_REPORTED = re.compile(
    r"(?<![\w-])(?:reported(?:ly)?|media|newspaper|reports?|claims?|claimed|citing|outlets?)(?![\w-])"
)
_ALSO = re.compile(r"(?<![\w-])(?:also|then|later|separately|earlier|previously|again)(?![\w-])", re.I)


def find_calls(article: Article) -> list[Call]:
    """The calls that the article tells of."""
    drafts: list[Draft] = []
    unread: list[tuple[Clause, Trigger]] = []
    groups = Groups(article)
    found = roots(article.masked)
    at = 0
    while at < len(found):
        sentence = article.sentence_at(found[at])
        till = bisect_left(found, max(sentence.end, found[at] + 1), at)
        drafts += _drafts(article, sentence, found[at:till], groups, unread)
        at = till
    remote = bool(drafts) and bool(REMOTE.search(article.folded))
    share_days(article, drafts)
    calls = joined(without_rolls(article, drafts))
    add_rolls(article, calls, groups)
    calls = [call for call in calls if not call.weak or _in_style(article, call, remote)]
    if not calls:
        told = (_draft(article, clause, reading, groups) for clause, reading in sole(unread))
        calls = joined([draft for draft in told if draft is not None])
    if not calls:
        return []
    add_pointers(article, calls)
    return [_event(article, draft, remote) for draft in calls]


def _drafts(
    article: Article,
    sentence: Sentence,
    at: list[int],
    groups: Groups,
    unread: list[tuple[Clause, Trigger]],
) -> list[Draft]:
    """What the sentence tells of calls; triggers that tell nothing go to `unread`."""
    found: list[Draft] = []
    clause: Clause | None = None
    for trigger in triggers(article.masked, at, sentence.start, sentence.end):
        clause = clause or Clause(article, sentence, groups.of(sentence))
        told = [_draft(article, clause, reading, groups) for reading in read(clause, trigger)]
        if not any(told) and (reading := gathered(clause, trigger)) is not None:
            told = [_draft(article, clause, reading, groups)]
        if not any(told) and len(unread) < _MOST_UNREAD:
            unread.append((clause, trigger))
        for draft in filter(None, told):
            near = range(max(0, len(found) - _NEAR), len(found))
            known = next((index for index in near if _repeats(draft, found[index])), None)
            if known is None:
                found.append(draft)
            elif (found[known].weak or found[known].vague) and not (draft.weak or draft.vague):
                found[known] = draft
    return found


_MOST_UNREAD = 40
_NEAR = 12
"""How many drafts back anything looks: more would make a text without full stops slow."""


def _repeats(draft: Draft, known: Draft) -> bool:
    """A second trigger of one clause ("spoke … in a phone call") tells nothing new."""
    shared = sum(any(a.person.start == b.person.start for b in known.sides) for a in draft.sides)
    return (
        shared >= min(len(draft.sides), len(known.sides))
        and shared > 0
        and draft.day == known.day
        or shared >= 2
        and draft.weak
    )


def _draft(article: Article, clause: Clause, reading: Reading, groups: Groups) -> Draft | None:
    sides: list[Side] = []
    for group in (reading.subject, reading.partner):
        if group is not None:
            sides += sides_of(article, clause.sentence, group, reading, groups, sides)
    if reading.subject is None and reading.partner is not None:
        sides = antecedent(article, clause.sentence, clause.sentence.start, True, sides, groups) + sides
    sides = distinct(sides)
    if _calls_whoever(article, clause, reading) and not all(
        side.actor is not None and side.actor.role for side in sides
    ):
        return None
    body = (
        reading.subject is not None
        and reading.partner is None
        and reading.subject.kind == "collective"
        and reading.rule == "call.held"
    )
    if len(sides) < 2 and not (sides and (body or reading.rule == SOLE or _half_told(reading, sides))):
        return None
    initiator = None
    if reading.initiator is not None:
        callers = sides_of(article, clause.sentence, reading.initiator, reading, groups)
        initiator = callers[0] if callers else None
    trigger = reading.trigger
    lead = (
        article.masked[max(clause.sentence.start, reading.left - 120) : reading.subject.start]
        if reading.subject
        else ""
    )
    about = (
        reading.rule in _ABOUT
        or reading.subject is None
        or _SAID_THAT.search(article.masked, max(reading.left, trigger.start - 300), trigger.start)
        is not None
    )
    status = status_of(
        article.masked,
        reading.left,
        reading.verb or (trigger.start, trigger.end),
        max(reading.right, trigger.end),
        clause.sentence.end,
        about and not reading.told,
        reading.verb is not None or trigger.kind in {"dial", "purpose", "called", "wascalled", "spoke"},
        _next_side(reading),
    )
    if reading.told and reading.subject is not None and reading.subject.end < reading.left:
        status = told_status(article.masked[reading.subject.end : reading.left], status)
    if status == "occurred" and DENIED_LEAD.search(lead):
        status = "denied"
    if reading.told and status in {"possible"}:
        status = "occurred"
    day = day_of(article, clause, reading, status)
    if status == "occurred" and day is not None and _ahead(article, day):
        status = "planned"
    span = extent_of(article, clause, reading)
    words = article.folded[max(reading.left, trigger.start - 40) : trigger.end]
    weak = reading.rule == "call.spoke" or trigger.kind == "bare"
    return Draft(
        rule=reading.rule if trigger.kind != "bare" else _CONVERSATION,
        start=span.start,
        end=span.end,
        sides=sides,
        initiator=initiator,
        medium=medium_of(article, reading),
        status=status,
        day=day,
        weak=weak,
        vague=trigger.kind in {"weak", "bare"},
        another=bool(_ANOTHER.search(words)),
        reported=bool(_REPORTED.search(article.masked, clause.sentence.start, clause.sentence.end)),
        mentions=[span],
        topics=topics_of(article, trigger.end, min(clause.sentence.end, trigger.end + 400)),
        duration=duration_of(
            article,
            max(clause.sentence.start, reading.left),
            min(clause.sentence.end, max(reading.right, trigger.end) + 60),
        ),
        said_by=said_by_of(article, clause, reading),
    )


def _half_told(reading: Reading, sides: list[Side]) -> bool:
    """Whether all that is missing is whom a pronoun means: "he had telephoned President X twice"."""
    pronouns = [
        one for one in (reading.subject, reading.partner) if one is not None and one.kind == "pronoun"
    ]
    surely = reading.trigger.kind == "dial" or reading.rule in _ABOUT | {
        "call.noun_with",
        "call.noun_from",
        "call.noun_to",
    }
    return bool(pronouns) and surely and all(side.actor is not None and side.actor.role for side in sides)


def _ahead(article: Article, day: Day) -> bool:
    """Whether the text came out before that day: "has convened a video conference for tomorrow"."""
    return article.published is not None and day.earliest is not None and day.earliest > article.published


def _next_side(reading: Reading) -> int:
    """Where the first side after the trigger begins."""
    sides = (reading.subject, reading.partner)
    return min((one.start for one in sides if one and one.start > reading.trigger.end), default=0)


_OF_VOTES = re.compile(r"(?<![\w-])(?:congratulat|conced|concession)", re.I)


def _calls_whoever(article: Article, clause: Clause, reading: Reading) -> bool:
    """ "X called him": only among people whose offices the text tells is that surely a call of state."""
    verb = reading.trigger.kind in {"called", "dial", "purpose"}
    if not verb or reading.partner is None or reading.partner.kind != "pronoun":
        return False
    start = max(clause.sentence.start, reading.trigger.start - 200)
    end = min(clause.sentence.end, reading.trigger.end + 200)
    return _OF_VOTES.search(article.masked, start, end) is None


_ABOUT = {"call.noun_between", "call.possessive", "call.pair", "call.noun_by", "call.readout"}
_SAID_THAT = re.compile(r"(?<!\w)(?:said|says|announced|confirmed)(?!\w)")


_CONVERSATION = "call.conversation"
"""A bare conversation: remote only where the text tells of a call."""


def _in_style(article: Article, call: Draft, remote: bool) -> bool:
    """Whether a bare "spoke with" is a readout's way of telling of a call."""
    sentence = article.sentence_at(call.start)
    words = article.folded[max(sentence.start, call.start - 300) : min(sentence.end, call.end + 300)]
    if remote:
        words = _ELSEWHERE.split(article.folded[max(sentence.start, call.start - 60) : call.end], maxsplit=1)[
            0
        ]
    if call.rule == _CONVERSATION:
        return remote and not _IN_PERSON.search(words)
    if call.status == "denied" and remote and not _IN_PERSON.search(words):
        return len(call.sides) == 2 and all(side.actor is not None for side in call.sides)
    if call.status != "occurred" or _IN_PERSON.search(words):
        return False
    if any(side.actor is None for side in call.sides) or len(call.sides) < 2:
        return False
    if not all(side.actor is not None and (side.actor.role or side.actor.country) for side in call.sides):
        return False
    if remote:
        return True
    return article.sentence_index(call.start) <= 3 and len(article.text) < 6000


def _event(article: Article, draft: Draft, remote: bool) -> Call:
    medium = draft.medium
    if medium == "unspecified" and remote:
        medium = "phone"
    people = with_countries(article, draft.sides)
    initiator = None
    if draft.initiator is not None:
        start = draft.initiator.person.start
        initiator = next((one for one in people if one.start == start), None)
        if initiator is None:
            actor = draft.initiator.actor
            initiator = next(
                (
                    one
                    for one, side in zip(people, draft.sides, strict=True)
                    if actor is not None and side.actor is actor
                ),
                None,
            )
    return Call(
        status=draft.status,
        date=draft.day,
        mentions=_mentions(draft.mentions),
        codes=call_codes(draft.status),
        rule=draft.rule,
        participants=tuple(people),
        initiator=initiator,
        medium=medium,
        topics=tuple(dict.fromkeys(draft.topics)),
        duration=draft.duration,
        said_by=draft.said_by,
    )


def _mentions(spans: list[Span]) -> tuple[Span, ...]:
    return tuple(sorted(set(spans), key=lambda one: (one.start, one.end)))
