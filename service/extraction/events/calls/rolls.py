"""Who else was on a call, where the text tells it apart from the call: "Joining Ruiz on the call were …",
"participants included …", "… also took part in the call"."""

from __future__ import annotations

import re

from service.extraction.article import Article
from service.extraction.events.calls.drafts import Draft
from service.extraction.events.calls.sides import Group, Groups, same_side
from service.extraction.rule import LETTERS

P, C, A = LETTERS["P"], LETTERS["C"], LETTERS["A"]
_CALL = (
    r"(?:(?:phone|telephone|video|conference|virtual|group)[ -])*(?:calls?|conversation|(?:video[ -]?"
    r"|tele)?conference|teleconference"
    r"|meeting|summit|discussion|talks)"
)
_THE = r"(?:the|that|this)[ ](?:[\w-]+[ ]){0,4}?"
_ON = (
    rf"(?:joined|(?:was|were|are|is|be)(?:[ ]also)?[ ](?:on|in)|(?:took|take|taking)[ ]part[ ]in"
    rf"|participat(?:ed|e|ing)[ ]in"
    rf"|listened[ ]in[ ](?:on|to)|(?:was|were)(?:[ ]also)?[ ]present[ ](?:on|for|during)"
    rf"|dialed[ ]in(?:to)?)[ ]{_THE}{_CALL}(?![\w-])"
)
AFTER = re.compile(
    rf"(?<![\w-])(?:(?:also[ ])?joining[ ](?:[^.;]{{1,60}}?[ ])?(?:on|in|for)[ ]{_THE}{_CALL}[ ](?:was"
    rf"|were|are|is|will[ ]be)"
    rf"|(?:other[ ])?(?:participants|attendees|those[ ](?:on|in|joining|participating[ ]in)[ ]{_THE}{_CALL}"
    rf"|participating)(?:[ ]in[ ]{_THE}{_CALL})?[ ](?:also[ ])?(?:included?|were|are|will[ ]include|was)"
    rf"|among[ ](?:those|the[ ]participants)(?:[ ](?:on|in|at|joining|taking[ ]part[ ]in"
    rf"|participating[ ]in)[ ]{_THE}{_CALL})?[ ]"
    rf"(?:was|were|are|will[ ]be)"
    rf"|{_THE}{_CALL}(?:[^.;,]{{0,60}}?)[ ](?:is|was|will[ ]be|also)[ ](?:(?:attended|joined)[ ]by"
    rf"|to[ ]include|included?|includes|with"
    rf"|involved|among|between|brought[ ]together)"
    rf"|{_THE}{_CALL}[ ](?:included|includes|involved|involves"
    rf"|brought[ ]together))[ ](?:also[ ])?(?:both[ ]|the[ ])?",
    re.I,
)
"""The list follows."""
BEFORE = re.compile(rf"(?:[^.;{P}]{{0,40}}?)(?:[ ]also)?[ ]{_ON}", re.I)
"""The list goes before."""
_WORDS = ("oin", "articipa", "ttend", "mong ", "on th", "call", "onference", "part in", "listened")


def add_rolls(article: Article, calls: list[Draft], groups: Groups) -> None:
    """Lists of participants made sides of the call told last before them; what they join was remote."""
    if not calls:
        return
    first = min(call.start for call in calls)
    for sentence in article.sentences[article.sentence_index(first) :]:
        words = article.masked[sentence.start : sentence.end]
        if P not in words or not any(word in words for word in _WORDS):
            continue
        call = _last(calls, sentence.end)
        listed = _listed(article, groups.of(sentence), sentence.start, sentence.end)
        if call is None or listed is None:
            continue
        group, start, end = listed
        if all(any(same_side(side, one) for one in call.sides) for side in group.sides):
            continue
        _add(call, group)
        if not any(one.start < end and start < one.end for one in call.mentions):
            call.mentions.append(article.span(start, min(end, start + 250)))
        if call.weak:
            call.weak = False
            call.medium = "video" if "video" in words or call.medium == "video" else "phone"


def without_rolls(article: Article, drafts: list[Draft]) -> list[Draft]:
    """The drafts but those that only add to a call told before: "A and B were also on the call"."""
    return [
        draft
        for index, draft in enumerate(drafts)
        if not (index and draft.rule == "call.told_in" and _adds(article, draft))
    ]


def _adds(article: Article, draft: Draft) -> bool:
    sentence = article.sentence_at(draft.start)
    last = max(side.person.end for side in draft.sides)
    return BEFORE.match(article.masked, last, sentence.end) is not None


def _last(calls: list[Draft], before: int) -> Draft | None:
    return next((call for call in reversed(calls) if call.start < before), None)


def _listed(article: Article, groups: list[Group], start: int, end: int) -> tuple[Group, int, int] | None:
    """The list, and the extent of the words that tell of it."""
    match = AFTER.search(article.masked, start, end)
    if match is not None:
        group = next((one for one in groups if match.end() - 2 <= one.start <= match.end() + 8), None)
        if group is not None and group.kind == "named":
            return group, match.start(), group.end
    for group in groups:
        if group.kind == "named" and (told := BEFORE.match(article.masked, group.end, end)):
            return group, group.start, told.end()
    return None


def _add(call: Draft, group: Group) -> None:
    """The listed ones in place of a body that stood for them ("European allies")."""
    if len(group.sides) > 1:
        call.sides = [one for one in call.sides if one.actor is not None or one.person.role]
    call.sides += [side for side in group.sides if not any(same_side(side, one) for one in call.sides)]
